#include "quotationlines.h"

#include "icons.h"
#include "linedelegate.h"
#include "linegrid.h"
#include "presenceline.h"

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

std::optional<QuotationDraft::Field> fieldOf(int column)
{
    switch (column) {
    case QuotationLines::Quantity:
        return QuotationDraft::Field::Quantity;
    case QuotationLines::Price:
        return QuotationDraft::Field::Price;
    case QuotationLines::Discount:
        return QuotationDraft::Field::Discount;
    default:
        return std::nullopt;
    }
}

QString rateWords(const QString &rate)
{
    auto words = rate;
    while (words.contains(u'.') && (words.endsWith(u'0') || words.endsWith(u'.')))
        words.chop(1);
    return words;
}

} // namespace

void QuotationLines::setDraft(QuotationDraft *draft)
{
    beginResetModel();
    m_draft = draft;
    forgetSteps();
    endResetModel();
}

void QuotationLines::swapDraft(QuotationDraft *draft)
{
    m_draft = draft;
    refresh();
}

void QuotationLines::setPresent(const QMultiHash<QString, QString> &names)
{
    if (std::exchange(m_present, names) != names)
        refresh();
}

void QuotationLines::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const DraftLine *QuotationLines::line(int row) const
{
    return m_draft && row >= 0 && row < m_draft->lines.size() ? &m_draft->lines.at(row) : nullptr;
}

void QuotationLines::toggleOptional(int row)
{
    if (!line(row) || !m_draft->isOpen())
        return;
    auto &typed = m_draft->lines[row].typed;
    typed.isOptional = !typed.isOptional;
    refresh();
    Q_EMIT edited();
}

bool QuotationLines::isEditable(int row, int column) const
{
    return line(row) && m_draft->isOpen() && fieldOf(column);
}

QString QuotationLines::typed(int row, int column) const
{
    const auto *here = line(row);
    if (!here)
        return {};
    switch (column) {
    case Quantity:
        return here->typed.quantity;
    case Price:
        return here->typed.price;
    case Discount:
        return here->typed.discount;
    default:
        return {};
    }
}

QString QuotationLines::problem(int row, int column) const
{
    const auto field = fieldOf(column);
    return line(row) && field ? QuotationDraft::problem(line(row)->typed, *field) : QString();
}

QString QuotationLines::firstProblem(int row) const
{
    for (const auto column : {Quantity, Price, Discount})
        if (const auto sentence = problem(row, column); !sentence.isEmpty())
            return sentence;
    return {};
}

void QuotationLines::take(int row, int column, const QString &text)
{
    auto &typed = m_draft->lines[row].typed;
    if (column == Quantity)
        typed.quantity = text;
    else if (column == Price)
        typed.price = text;
    else
        typed.discount = text;
}

int QuotationLines::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_draft)
        return 0;
    return static_cast<int>(m_draft->lines.size() + m_draft->notSupplied.size());
}

int QuotationLines::columnCount(const QModelIndex &) const
{
    return Columns;
}

QVariant QuotationLines::shown(int row, int column) const
{
    const auto *here = line(row);
    if (!here)
        return column == Item ? m_draft->notSupplied.at(row - m_draft->lines.size()) : QVariant();
    switch (column) {
    case Number:
        return row + 1;
    case Item:
        return here->description;
    case Hsn:
        return here->hsn.left(4);
    case Unit:
        return here->unit;
    case Gst:
        return rateWords(here->gstRate);
    case Taxable:
        return here->taxable.toText();
    case Margin:
        return marginOf(*here).share;
    default:
        return typed(row, column);
    }
}

QVariant QuotationLines::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(index.row(), index.column());
    case ErrorRole:
    case Qt::ToolTipRole:
        return problem(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(shown(index.row(), index.column()).toString(),
                              problem(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant QuotationLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Item || section == Hsn || section == Unit || section == Number
                             ? Qt::AlignLeft
                             : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("#"),       tr("Item"),   tr("HSN"), tr("Qty"),       tr("Unit"),
                             tr("Price ₹"), tr("Disc %"), tr("GST"), tr("Taxable ₹"), tr("Margin")};
    return titles.value(section);
}

void QuotationLines::dress(LineGrid *grid)
{
    grid->setTwoLines(true);
    grid->setWidths({40, 0, 48, 62, 46, 88, 56, 50, 98, 74}, {Hsn, Unit, Margin});
    auto *cells = grid->cells();
    cells->setKind(Quantity, ColumnKind::Quantity);
    cells->setKind(Price, ColumnKind::Quantity);
    cells->setKind(Discount, ColumnKind::Quantity);
    cells->setKind(Gst, ColumnKind::Percent);
    cells->setKind(Taxable, ColumnKind::Money);
    cells->setKind(Hsn, ColumnKind::Secondary);
    cells->setKind(Unit, ColumnKind::Secondary);
    cells->setKind(Number, ColumnKind::Secondary);
    cells->setLook(Item, [this](const QModelIndex &index, CellLook &look) {
        const auto *here = line(index.row());
        if (!here) {
            look.tone = Tone::Secondary;
            look.chips = {{tr("not quoted"), Tone::Outline, {}, {}}};
            return;
        }
        look.second = here->words;
        if (const QStringList names = m_present.values(here->id); !names.isEmpty())
            look.chips.append(presenceChip(names));
        if (here->typed.isOptional)
            look.chips.append({tr("option"), Tone::Outline, {}, tr("Offered, not in the total")});
        if (!here->free.isEmpty())
            look.chips.append({here->free,
                               Tone::Amber,
                               {},
                               tr("They ask for it on top; it is in no sum and not on the paper")});
        const auto wrong = firstProblem(index.row());
        if (wrong.isEmpty())
            return;
        look.second = wrong;
        look.tone = Tone::Red;
        look.tip = wrong;
    });
    const auto asTyped = [this](const QModelIndex &index, CellLook &look) {
        const auto wrong = problem(index.row(), index.column());
        if (wrong.isEmpty())
            return;
        look.text = typed(index.row(), index.column());
        look.tone = Tone::Red;
        look.tip = wrong;
    };
    cells->setLook(Quantity, asTyped);
    cells->setLook(Discount, asTyped);
    cells->setLook(Price, [this, asTyped](const QModelIndex &index, CellLook &look) {
        const auto *here = line(index.row());
        const auto words = typed(index.row(), index.column());
        if (const auto price = Money::fromText(words); price && here)
            look.text = price->displayPlain();
        asTyped(index, look);
        if (here && m_history && m_history->drifts(*here) && look.tone != Tone::Red) {
            look.icon = icons::warning;
            look.iconTone = Tone::Amber;
        }
    });
    cells->setLook(Margin, [this](const QModelIndex &index, CellLook &look) {
        look.right = true;
        look.tone = Tone::Secondary;
        if (const auto *here = line(index.row()); here && marginOf(*here).isLoss()) {
            look.tone = Tone::Red;
            look.strong = true;
        }
    });
}

} // namespace desk
