#pragma once

#include "deskpage.h"

#include <QHash>

class QShortcut;
class QStackedWidget;

namespace desk {

class AdministrationPage;
class CompanyRecords;
class ProposalsPage;
class RecordModel;

/// The administrator's desk: people and roles, branches, number series, settings, rates by date,
/// sheets to take in, and how the database is, in one list. What is special about each is its
/// page's (administrationpage.h); a new page is a line in buildPages() and its row in
/// keptrecords.cpp.
class AdministrationDesk final : public DeskPage
{
    Q_OBJECT

public:
    AdministrationDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsaved() const override;

private:
    void build();
    void buildPages();
    void addPage(const QStringList &kinds, AdministrationPage *page);
    void connectPage(AdministrationPage *page);
    void fill();
    void choose(const QString &id);
    void chooseSomething();
    void chooseSoon(const QString &id);
    [[nodiscard]] bool mayShow(const QString &next);
    void showRow(const QJsonObject &row);
    void start(const QString &kind);
    void offer();
    void openProposal(const QString &id);

    CompanyRecords *m_company;
    RecordModel *m_records;
    QStackedWidget *m_stack;
    QHash<QString, AdministrationPage *> m_pages; ///< by the kind of row
    ProposalsPage *m_proposals;
    QShortcut *m_saveKey;                 ///< where no bar has it
    AdministrationPage *m_page = nullptr; ///< on show
    QString m_words;                      ///< searched for
    QString m_wanted;                     ///< to be chosen once it is there
};

} // namespace desk
