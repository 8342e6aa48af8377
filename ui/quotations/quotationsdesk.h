#pragma once

#include "deskpage.h"
#include "quotationsstore.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

class KeyButton;
class LinePanel;
class Papers;
class PriceHistory;
class QuotationEditor;
class QuotationQueue;
struct Action;
struct QuotationDraft;

/// The quoter's desk: quotations to price, those that wait and those that were sent. Words that are
/// not saved yet are kept while one looks at another quotation, and when somebody else saves first.
class QuotationsDesk : public DeskPage
{
    Q_OBJECT

public:
    QuotationsDesk(const DeskContext &context, QWidget *parent);
    ~QuotationsDesk() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    void stepBack() override;
    [[nodiscard]] bool hasUnsaved() const override { return !m_unsaved.isEmpty(); }

    [[nodiscard]] QuotationEditor *editor() const { return m_editor; }
    [[nodiscard]] Papers *papers() const { return m_papers; }

private:
    void build();
    void buildBar();
    void readList();
    void choose(const QString &id);
    void read();
    void arrived(const QuotationReading &reading);
    void meet(const std::shared_ptr<QuotationDraft> &newer);
    void showDraft();
    void readHistory();
    void tellFlags();
    void onEdited();
    void save(const std::function<void()> &after);
    void saved(const QString &id, const Result<QJsonObject> &answer,
               const std::function<void()> &after);
    void takeTheirs();
    void act(const Action &action, const QString &comment);
    void send(const Action &action, const QString &comment);
    void acted(const Action &action, const Result<QJsonObject> &answer);
    void preview();
    void setBusy(bool busy);

    QuotationsStore m_store;
    QuotationQueue *m_queue;
    QuotationEditor *m_editor;
    LinePanel *m_panel;
    Papers *m_papers;
    KeyButton *m_save = nullptr;
    QTimer m_listSoon;
    QString m_wanted; ///< the id of the quotation on show, or on its way
    QJsonArray m_actions;
    QHash<QString, std::shared_ptr<QuotationDraft>> m_unsaved;
    QSet<QString> m_papersMade;
    bool m_busy = false;
};

} // namespace desk
