#pragma once

#include "ordersheet.h"

#include <QHash>
#include <QWidget>

class QComboBox;

namespace desk {

/// Which column of a pasted sheet holds the items, the quantities and so on: as it was guessed, to
/// be changed where the guess is wrong. Hidden while there is no sheet.
class ColumnsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsBar(QWidget *parent = nullptr);

    void setSheet(const OrderSheet &sheet);
    [[nodiscard]] const OrderSheet &sheet() const { return m_sheet; }
    [[nodiscard]] QComboBox *field(OrderColumn what) const { return m_fields.value(what); }

Q_SIGNALS:
    /// Somebody chose another column.
    void chosen();

private:
    void addField(OrderColumn what, const QString &title, const QString &name);
    void fill(OrderColumn what);
    void choose(OrderColumn what);

    OrderSheet m_sheet;
    QHash<OrderColumn, QComboBox *> m_fields;
};

} // namespace desk
