#pragma once

#include "pane.h"

#include <QStringList>

namespace desk {

class Database;
class ImportCard;
class KeyButton;
class Notice;
class RecordModel;
class RowList;
class TextLabel;

/// A card for each kind of sheet, and below them what was found in the last one, row by row.
class ImportPane : public Pane
{
    Q_OBJECT

public:
    /// `kinds` are names of ImportKind.
    ImportPane(Database *database, const QStringList &kinds, QWidget *parent = nullptr);

    [[nodiscard]] const QList<ImportCard *> &cards() const { return m_cards; }
    /// How many sheets are in.
    [[nodiscard]] int imported() const;
    [[nodiscard]] bool isBusy() const;
    void focusFirst();

    /// All kinds, in the order in which one needs the other.
    static QStringList allKinds();

Q_SIGNALS:
    void importsChanged();

private:
    void addCard(const QString &kind, Database *database);
    void buildReport();
    void showReport(const ImportCard *card);
    void saveReport();

    QList<ImportCard *> m_cards;
    Notice *m_notice;
    TextLabel *m_about;
    KeyButton *m_save;
    RecordModel *m_findings;
    RowList *m_list;
    const ImportCard *m_shown = nullptr;
};

} // namespace desk
