#pragma once

#include "sheetimport.h"

#include <QWidget>

namespace desk {

class KeyButton;
class TextLabel;

/// One kind of sheet: choose the file, see what would become of it, take it in.
class ImportCard : public QWidget
{
    Q_OBJECT

public:
    ImportCard(Database *database, const ImportKind &kind, const QString &title,
               const QString &words, QWidget *parent = nullptr);

    /// Checks this file, as if it had been chosen.
    void take(const QString &file);
    [[nodiscard]] const ImportReport &report() const { return m_report; }
    [[nodiscard]] const ImportKind &kind() const { return m_import->kind(); }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isImported() const { return m_imported; }
    [[nodiscard]] bool isBusy() const { return m_import->isBusy(); }
    void focusFirst();

Q_SIGNALS:
    /// Another report is there, or an error in its place.
    void reported();
    void failed(const desk::Error &error);
    void chosen();
    /// Somebody stopped it; so many rows had been taken in.
    void stopped(int taken);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show(const ImportReport &report, bool onlyCheck);
    void setBusy(const QString &words);
    void setIdle();

    SheetImport *m_import;
    TextLabel *m_state;
    TextLabel *m_found;
    KeyButton *m_choose;
    KeyButton *m_take;
    KeyButton *m_stop;
    ImportReport m_report;
    QString m_file;
    bool m_imported = false;
};

} // namespace desk
