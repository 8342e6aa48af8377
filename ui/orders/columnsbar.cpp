#include "columnsbar.h"

#include "fielderror.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_letters = 26;

/// "B" or "AB", as the sheet's own program names a column.
QString letters(int column)
{
    const QString last(QChar(u'A' + column % s_letters));
    return column < s_letters ? last : letters(column / s_letters - 1) + last;
}

} // namespace

ColumnsBar::ColumnsBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 6);
    row->setSpacing(8);
    addField(OrderColumn::Item, tr("Column of items"), u"column-item"_s);
    addField(OrderColumn::Quantity, tr("of quantities"), u"column-quantity"_s);
    addField(OrderColumn::Unit, tr("of units"), u"column-unit"_s);
    addField(OrderColumn::Size, tr("of sizes"), u"column-size"_s);
    addField(OrderColumn::Free, tr("of free goods"), u"column-free"_s);
    hide();
}

void ColumnsBar::addField(OrderColumn what, const QString &title, const QString &name)
{
    auto *field = new QComboBox;
    field->setObjectName(name);
    field->setToolTip(tr("The column of the sheet that holds it"));
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(5);
    static_cast<QHBoxLayout *>(layout())->addWidget(new FieldError(title, field), 1);
    m_fields.insert(what, field);
    connect(field, &QComboBox::activated, this, [this, what] { choose(what); });
}

void ColumnsBar::setSheet(const OrderSheet &sheet)
{
    m_sheet = sheet;
    for (auto field = m_fields.keyBegin(); field != m_fields.keyEnd(); ++field)
        fill(*field);
    setVisible(sheet.isSheet());
}

void ColumnsBar::fill(OrderColumn what)
{
    auto *field = m_fields.value(what);
    const QSignalBlocker quiet(field);
    field->clear();
    field->addItem(tr("none"), -1);
    for (int i = 0; i < m_sheet.heads.size(); ++i)
        field->addItem(u"%1  %2"_s.arg(letters(i), m_sheet.heads.at(i).left(40)), i);
    field->setCurrentIndex(qMax(0, field->findData(m_sheet.column(what))));
}

/// One may pass over the column of something else by keys, so that one keeps it.
void ColumnsBar::choose(OrderColumn what)
{
    const int column = m_fields.value(what)->currentData().toInt();
    m_sheet.columns.remove(what);
    if (column >= 0)
        m_sheet.columns.insert(what, column);
    setSheet(m_sheet);
    Q_EMIT chosen();
}

} // namespace desk
