#include "partyblock.h"

#include "indianformat.h"
#include "textcolumn.h"

#include <algorithm>

namespace desk::paper {

namespace {

constexpr double kPitch = 3.6;
constexpr qsizetype kMostAddressLines = 4;

/// A long address keeps its first lines apart and runs on in the last.
QStringList addressLines(const QStringList &address)
{
    if (address.size() <= kMostAddressLines)
        return address;
    return address.mid(0, kMostAddressLines - 1)
           << address.mid(kMostAddressLines - 1).join(QStringLiteral(", "));
}

double setParty(Sheet &sheet, double left, double top, const QString &head, const Party &party)
{
    TextColumn column(sheet, left, top, 57.5);
    column.write(head, kSectionHead, 4.0);
    column.write(party.name, kParty, 3.75, 4); // a legal name is never cut
    column.write(party.contact, kFigure, kPitch);
    for (const auto lines = addressLines(party.address); const auto &line : lines)
        column.write(line, kFigure, kPitch, 4);
    column.write(placeLine(party), kFigure, kPitch);
    if (!party.gstin.isEmpty())
        column.write(QStringLiteral("GSTIN ") + party.gstin, kFigure.inBold(), kPitch, 1);
    column.write(party.phone, kFigure, kPitch, 1);
    return column.baseline() - kPitch;
}

QString packages(const Snapshot &paper)
{
    if (paper.boxes.isEmpty())
        return {};
    return paper.boxes == u"1" ? QStringLiteral("1 package")
                               : paper.boxes + QStringLiteral(" packages");
}

double setOrder(Sheet &sheet, const Snapshot &paper, double top)
{
    const bool quotation = paper.kind == Kind::Quotation;
    TextColumn column(sheet, 136.0, top, kRight - 136.0);
    column.write(quotation ? QStringLiteral("Your indent") : QStringLiteral("Order and transport"),
                 kSectionHead, 3.75);
    const auto row = [&](const QString &label, const QString &value) {
        column.pair(label, value, 17.2, kBody, kPitch);
    };
    row(QStringLiteral("Your PO"), dated(paper.poNumber, paper.poDate));
    const auto order = paper.poNumber.isEmpty() || quotation
                           ? dated(paper.orderNumber, paper.orderDate)
                           : paper.orderNumber;
    row(QStringLiteral("Our order"),
        quotation ? order : joined({order, paper.quotationNumber}, dot()));
    if (quotation) {
        row(QStringLiteral("Delivery"), paper.delivery);
        row(QStringLiteral("Payment"), paper.payment);
        return column.baseline() - kPitch;
    }
    const bool challan = !paper.priced();
    row(QStringLiteral("Challan"),
        challan ? QString() : joined({paper.challanNumber, packages(paper)}, dot()));
    row(QStringLiteral("Reason"),
        challan ? QStringLiteral("Supply, goes with the tax invoice") : QString());
    row(QStringLiteral("Packages"), challan ? paper.boxes : QString());
    row(QStringLiteral("Transporter"), joined({paper.courier, paper.tracking}, dot()));
    row(QStringLiteral("Sent on"), dateText(paper.sentOn));
    return column.baseline() - kPitch;
}

bool samePlace(const Party &one, const Party &other)
{
    return one.name == other.name && one.address == other.address && one.pincode == other.pincode;
}

} // namespace

QString dot()
{
    return QStringLiteral(" · ");
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

QString dated(const QString &number, const QDate &date)
{
    return number.isEmpty() || date.isNull()
               ? number
               : QStringLiteral("%1 of %2").arg(number, dateText(date));
}

QString placeLine(const Party &party)
{
    const auto town = joined({party.city, party.pincode}, QStringLiteral(" "));
    const auto state = party.stateCode.isEmpty()
                           ? party.state
                           : joined({party.state, QStringLiteral("(%1)").arg(party.stateCode)},
                                    QStringLiteral(" "));
    return joined({town, state}, QStringLiteral(", "));
}

double setParties(Sheet &sheet, const Snapshot &paper, double top)
{
    const auto &ship =
        paper.shipTo.name.isEmpty() && paper.shipTo.address.isEmpty() ? paper.billTo : paper.shipTo;
    auto bill = QStringLiteral("Bill to");
    auto deliver = samePlace(paper.billTo, ship) ? QStringLiteral("Ship to")
                                                 : QStringLiteral("Ship to (differs from bill to)");
    if (paper.kind == Kind::Quotation) {
        bill = QStringLiteral("To");
        deliver = QStringLiteral("Delivery at");
    } else if (!paper.priced()) {
        bill = QStringLiteral("Consignee");
        deliver = QStringLiteral("Deliver to");
    }
    const auto left = setParty(sheet, kLeft, top, bill, paper.billTo);
    const auto middle = setParty(sheet, 75.0, top, deliver, ship);
    return std::max({left, middle, setOrder(sheet, paper, top)});
}

} // namespace desk::paper
