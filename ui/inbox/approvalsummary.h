#pragma once

#include "overlay.h"

#include <QJsonObject>
#include <QList>

class QGridLayout;

namespace desk {

class KeyButton;
class RecordModel;
class RowList;
class TextLabel;

/// What would be approved at once, before it is: each document with its amount and what is flagged,
/// the sums by kind, and what cannot be taken back. Enter approves, Esc steps back.
class ApprovalSummary : public Overlay
{
    Q_OBJECT

public:
    explicit ApprovalSummary(QWidget *window);

    /// Rows of the inbox.
    void ask(const QList<QJsonObject> &rows);
    [[nodiscard]] RowList *list() const { return m_list; }
    /// "Quotation 2 ₹86,076.00", a line a kind.
    [[nodiscard]] QStringList sums() const { return m_sumWords; }

Q_SIGNALS:
    void confirmed(const QList<QJsonObject> &rows);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showSums();
    void confirm();

    QList<QJsonObject> m_rows;
    QStringList m_sumWords;
    TextLabel *m_title;
    QWidget *m_sums = nullptr;
    RecordModel *m_model;
    RowList *m_list;
    TextLabel *m_after;
    KeyButton *m_leave;
    KeyButton *m_approve;
};

} // namespace desk
