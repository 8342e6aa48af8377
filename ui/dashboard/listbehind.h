#pragma once

#include "pane.h"
#include "recordmodel.h"

namespace desk {

class PageHead;
class RowList;

/// The list behind a figure or a bar, in place of the pictures: Enter opens a row where it belongs,
/// Esc goes back.
class ListBehind : public Pane
{
    Q_OBJECT

public:
    explicit ListBehind(QWidget *parent = nullptr);

    /// `linkKind` and the column `linkKey` make the link of a row: order and order_number.
    void setList(const QString &title, const QList<RecordColumn> &columns, const QString &linkKind,
                 const QString &linkKey);
    [[nodiscard]] const RecordModel *model() const { return m_model; }
    void setRows(const QList<QJsonObject> &rows);
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] int count() const { return m_model ? m_model->count() : 0; }

Q_SIGNALS:
    void linkAsked(const QString &link);
    void left();

private:
    void openRow(const QString &id);

    PageHead *m_head;
    RecordModel *m_model = nullptr;
    RowList *m_list = nullptr;
    QString m_linkKind;
    QString m_linkKey;
};

} // namespace desk
