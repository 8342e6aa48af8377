#pragma once

#include "historywords.h"

#include <QJsonObject>
#include <QScrollArea>

class QLabel;

namespace desk {

class FactTable;
class KeyButton;
class TextLabel;

/// Beside an invoice: its paper in small, what the hospital owes, the dispatch, what happened.
class InvoicePanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit InvoicePanel(QWidget *parent = nullptr);

    /// Shows what InvoicesStore::read() gave; an order to invoice has neither paper nor dispatch.
    void show(const QJsonObject &detail);
    /// What happened to the order, the newest first.
    void showHistory(const QList<HistoryEntry> &entries);
    void setPicture(const QImage &picture);
    /// Opens the paper over the window; the desk gives it its key.
    [[nodiscard]] KeyButton *openButton() const { return m_open; }
    /// How wide the picture of the paper may be, in pixels of the screen.
    [[nodiscard]] int pictureWidth() const;

private:
    void showDispatch(const QJsonObject &detail);

    QString m_order; ///< whose history stands there
    KeyButton *m_open;
    QLabel *m_paper;
    FactTable *m_owed;
    TextLabel *m_dispatch;
    TextLabel *m_history;
};

} // namespace desk
