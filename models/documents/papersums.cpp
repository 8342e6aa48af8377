#include "papersums.h"

#include "amountinwords.h"
#include "taxtables.h"
#include "textcolumn.h"

namespace desk::paper {

namespace {

constexpr double kTotalsLeft = 138.1;
constexpr double kTotalsInset = 1.5;
constexpr double kTotalsPitch = 4.45;
constexpr qsizetype kMostCharges = 5;

/// The box at the right: label and figure a row.
class Totals
{
public:
    Totals(Sheet &sheet, double y) : m_sheet(sheet), m_y(y) {}

    void row(const QString &label, Money money)
    {
        m_y += kTotalsPitch;
        const auto style = money.isNegative() ? kTotal.inColour(kRed) : kTotal;
        m_sheet.text(kTotalsLeft + kTotalsInset, m_y, m_sheet.type().cut(label, kTotal, 36.0),
                     kTotal);
        m_sheet.figure(kRight - kTotalsInset, m_y, money.displayPlain(), style, 26.0);
    }
    void rowUnlessZero(const QString &label, Money money)
    {
        if (!money.isZero())
            row(label, money);
    }
    void separate() { m_sheet.rule(kTotalsLeft, m_y + 1.15, kRight, 0.5, kSeparator); }

    double grand(const QString &label, Money money)
    {
        constexpr double height = 8.1;
        const auto top = m_y + 1.25;
        m_sheet.fill({kTotalsLeft, top, kRight - kTotalsLeft, height}, kTotalTint);
        m_sheet.rule(kTotalsLeft, top, kRight, 0.9, kAccent);
        m_sheet.rule(kTotalsLeft, top + height, kRight, 0.9, kAccent);
        m_sheet.text(kTotalsLeft + kTotalsInset, top + 5.2, label, kGrandLabel);
        m_sheet.figure(kRight - kTotalsInset, top + 5.6, money.display(), kGrandTotal, 36.0);
        return top + height;
    }

private:
    Sheet &m_sheet;
    double m_y;
};

void addCharges(Totals &totals, const Snapshot &paper)
{
    const auto count =
        paper.charges.size() > kMostCharges ? kMostCharges - 1 : paper.charges.size();
    for (qsizetype at = 0; at < count; ++at) {
        const auto &charge = paper.charges.at(at);
        totals.row(charge.description.isEmpty() ? QStringLiteral("Charges") : charge.description,
                   charge.amount);
    }
    Money others;
    for (auto at = count; at < paper.charges.size(); ++at)
        others += paper.charges.at(at).amount;
    totals.rowUnlessZero(QStringLiteral("Other charges"), others);
}

void addTax(Totals &totals, const Snapshot &paper)
{
    const auto suffix = paper.reverseCharge ? QStringLiteral(", not added") : QString();
    if (paper.interState) {
        totals.row(QStringLiteral("IGST") + suffix, paper.totals.igst);
        return;
    }
    totals.row(QStringLiteral("CGST") + suffix, paper.totals.cgst);
    totals.row(paper.localHead + suffix, paper.totals.sgst);
}

double setTotals(Sheet &sheet, double y, const Snapshot &paper)
{
    Totals totals(sheet, y + 0.6);
    totals.row(QStringLiteral("Gross value"), paper.subtotal);
    totals.rowUnlessZero(QStringLiteral("Less discount"), -paper.discount);
    addCharges(totals, paper);
    totals.separate();
    totals.row(paper.billOfSupply ? QStringLiteral("Value of supply")
                                  : QStringLiteral("Taxable value"),
               paper.totals.taxable);
    if (paper.taxed())
        addTax(totals, paper);
    totals.separate();
    totals.row(QStringLiteral("Before rounding"), paper.total - paper.roundOff);
    totals.row(QStringLiteral("Round-off"), paper.roundOff);
    return totals.grand(paper.kind == Kind::Invoice && paper.taxed()
                            ? QStringLiteral("Invoice total")
                            : QStringLiteral("Total"),
                        paper.total);
}

bool deliveredElsewhere(const Snapshot &paper)
{
    const auto &bill = paper.billTo.stateCode;
    const auto &ship = paper.shipTo.stateCode;
    return paper.kind == Kind::Invoice && !bill.isEmpty() && !ship.isEmpty() && bill != ship;
}

QStringList notesOf(const Snapshot &paper)
{
    QStringList notes;
    if (!paper.endorsement.isEmpty())
        notes += paper.endorsement;
    if (paper.reverseCharge && paper.taxed())
        notes += QStringLiteral("The tax shown is payable by the recipient on reverse charge.");
    if (!paper.charges.isEmpty() && paper.taxed())
        notes +=
            QStringLiteral("The taxable value of each line includes its share of the charges.");
    if (deliveredElsewhere(paper))
        notes += QStringLiteral(
            "The goods are delivered in another state on the order of the bill-to party.");
    return notes;
}

double setNotes(Sheet &sheet, double y, const Snapshot &paper)
{
    const auto notes = notesOf(paper);
    if (notes.isEmpty())
        return y;
    TextColumn column(sheet, kLeft, y + 5.0, 112.0);
    for (const auto &note : notes)
        column.write(note, kBody, 3.4, 4);
    return column.baseline() - 2.4;
}

double setWords(Sheet &sheet, double y, const Snapshot &paper)
{
    const auto style = kTotal.inBold();
    const auto label = QStringLiteral("Amount in words");
    const auto left = kLeft + 1.5 + sheet.type().width(label, kBodyLabel) + 2.0;
    const auto lines =
        sheet.type().wrap(amountInWords(paper.total), style, kRight - left - 16.0, 3).lines;
    const auto height = 5.8 + 3.8 * double(lines.size() - 1);
    sheet.fill({kLeft, y, kRight - kLeft, height}, kBandTint);
    sheet.text(kLeft + 1.5, y + 3.95, label, kBodyLabel);
    for (qsizetype at = 0; at < lines.size(); ++at)
        sheet.text(left, y + 3.95 + 3.8 * double(at), lines.at(at), style);
    sheet.text(kRight - 1.5, y + 3.95, QStringLiteral("E. & O. E."), kSmallGrey, Align::Right);
    return y + height;
}

double setTaxTable(Sheet &sheet, double y, const Snapshot &paper)
{
    const bool beside =
        paper.kind == Kind::Invoice && !paper.hsn.isEmpty() && paper.hsn.size() <= kMostHsnBeside;
    return beside ? setHsnBeside(sheet, y, paper) : setByRate(sheet, y, paper);
}

} // namespace

double setSummary(Sheet &sheet, double y, const Snapshot &paper)
{
    const auto right = setTotals(sheet, y, paper);
    auto left = setTaxTable(sheet, y, paper);
    left = setNotes(sheet, left, paper);
    return setWords(sheet, qMax(left, right) + 2.2, paper);
}

} // namespace desk::paper
