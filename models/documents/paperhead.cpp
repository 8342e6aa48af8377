#include "paperhead.h"

#include "indianformat.h"
#include "textcolumn.h"

namespace desk::paper {

namespace {

constexpr double kMark = 13.0;
constexpr double kSellerLeft = 30.0;
constexpr double kTitleLeft = 139.0;
constexpr double kTitleIndent = 22.2;
constexpr double kPitch = 3.6;
const QString kDot = QStringLiteral(" · ");

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

/// The first letters of the first two words: the seller's mark where there is no other.
QString initials(const QString &name)
{
    QString letters;
    for (const auto words = name.split(u' ', Qt::SkipEmptyParts); const auto &word : words)
        if (word.front().isLetterOrNumber() && letters.size() < 2)
            letters += word.front().toUpper();
    return letters;
}

void setMark(Sheet &sheet, const QString &name)
{
    sheet.frame({kLeft, 9.0, kMark, kMark}, 2.2, 0, kAccent, kAccent);
    const TextStyle style{340, true, kWhite};
    sheet.text(kLeft + kMark / 2, 9.0 + kMark / 2 + 2.15, initials(name), style, Align::Centre);
}

double setSeller(Sheet &sheet, const Seller &seller)
{
    setMark(sheet, seller.party.name);
    TextColumn column(sheet, kSellerLeft, 12.5, 102.0);
    column.write(seller.party.name, kCompany, 5.0);
    column.skip(-0.55);
    column.write(seller.party.address.join(QStringLiteral(", ")), kBody, kPitch);
    column.write(placeLine(seller.party), kBody, kPitch);
    const auto baseline = column.baseline();
    if (!seller.party.gstin.isEmpty()) {
        column.write(QStringLiteral("GSTIN ") + seller.party.gstin, kBody.inBold(), kPitch);
        if (!seller.pan.isEmpty())
            sheet.text(kSellerLeft +
                           sheet.type().width(QStringLiteral("GSTIN ") + seller.party.gstin,
                                              kBody.inBold()) +
                           2.1,
                       baseline, QStringLiteral("PAN ") + seller.pan, kBody);
    }
    if (!seller.drugLicences.isEmpty())
        column.write(QStringLiteral("Drug licences ") + seller.drugLicences.join(kDot), kBody,
                     kPitch);
    column.write(joined({seller.party.phone, seller.email}, kDot), kBody, kPitch);
    return column.baseline() - kPitch;
}

QString dueLine(const Snapshot &paper)
{
    if (paper.dueDate.isNull())
        return {};
    const auto days = paper.date.daysTo(paper.dueDate);
    if (paper.date.isNull() || days < 1)
        return dateText(paper.dueDate);
    return QStringLiteral("%1, %2").arg(dateText(paper.dueDate),
                                        days == 1 ? QStringLiteral("1 day")
                                                  : QStringLiteral("%1 days").arg(days));
}

QString supplyLine(const Snapshot &paper)
{
    const bool told =
        paper.interState && paper.kind == Kind::Invoice && !paper.placeOfSupply.isEmpty();
    return told ? paper.placeOfSupply + QStringLiteral(", inter-state") : paper.placeOfSupply;
}

void setParticulars(TextColumn &column, const Snapshot &paper)
{
    const auto row = [&](const QString &label, const QString &value,
                         const TextStyle &style = kFigure) {
        column.pair(label, value, kTitleIndent, style, 4.5);
    };
    row(QStringLiteral("No."), paper.fullNumber(), kNumber);
    row(QStringLiteral("Date"), dateText(paper.date), kNumber);
    if (paper.kind == Kind::Quotation) {
        row(QStringLiteral("Revision"), paper.revision);
        row(QStringLiteral("Valid until"), dateText(paper.validUntil), kFigure.inBold());
    }
    if (paper.kind == Kind::Challan)
        row(QStringLiteral("With invoice"), dated(paper.invoiceNumber, paper.invoiceDate));
    row(QStringLiteral("Due"), dueLine(paper));
    row(QStringLiteral("Place of supply"), supplyLine(paper));
    if (paper.kind == Kind::Invoice)
        row(QStringLiteral("Reverse charge"),
            paper.reverseCharge ? QStringLiteral("Yes") : QStringLiteral("No"));
}

double setTitle(Sheet &sheet, const Snapshot &paper)
{
    sheet.text(kTitleLeft, 13.5, paper.title(), kTitle);
    const bool marked = paper.kind != Kind::Quotation || paper.draft();
    if (marked)
        sheet.reserveCopyMark(kTitleLeft, 15.7, Align::Left);
    TextColumn column(sheet, kTitleLeft, marked ? 24.4 : 19.4, kRight - kTitleLeft);
    setParticulars(column, paper);
    return column.baseline() - 4.5;
}

double setParty(Sheet &sheet, double left, double top, const QString &head, const Party &party)
{
    TextColumn column(sheet, left, top, 57.5);
    column.write(head, kSectionHead, 4.0);
    column.write(party.name, kParty, 3.75);
    column.write(party.contact, kFigure, kPitch, 1);
    for (qsizetype at = 0; at < qMin(party.address.size(), qsizetype(5)); ++at)
        column.write(party.address.at(at), kFigure, kPitch);
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
        quotation ? order : joined({order, paper.quotationNumber}, kDot));
    if (quotation) {
        row(QStringLiteral("Delivery"), paper.delivery);
        row(QStringLiteral("Payment"), paper.payment);
        return column.baseline() - kPitch;
    }
    const bool challan = paper.kind == Kind::Challan;
    row(QStringLiteral("Challan"),
        challan ? QString() : joined({paper.challanNumber, packages(paper)}, kDot));
    row(QStringLiteral("Packages"), challan ? paper.boxes : QString());
    row(QStringLiteral("Transporter"), joined({paper.courier, paper.tracking}, kDot));
    row(QStringLiteral("Sent on"), dateText(paper.sentOn));
    return column.baseline() - kPitch;
}

bool samePlace(const Party &one, const Party &other)
{
    return one.name == other.name && one.address == other.address && one.pincode == other.pincode;
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
    } else if (paper.kind == Kind::Challan) {
        bill = QStringLiteral("Consignee");
        deliver = QStringLiteral("Deliver to");
    }
    const auto left = setParty(sheet, kLeft, top, bill, paper.billTo);
    const auto middle = setParty(sheet, 75.0, top, deliver, ship);
    return std::max({left, middle, setOrder(sheet, paper, top)});
}

} // namespace

QString placeLine(const Party &party)
{
    const auto town = joined({party.city, party.pincode}, QStringLiteral(" "));
    const auto state = party.stateCode.isEmpty()
                           ? party.state
                           : joined({party.state, QStringLiteral("(%1)").arg(party.stateCode)},
                                    QStringLiteral(" "));
    return joined({town, state}, QStringLiteral(", "));
}

double setHead(Sheet &sheet, const Snapshot &paper)
{
    const auto end = qMax(setSeller(sheet, paper.seller), setTitle(sheet, paper)) + 3.0;
    sheet.rule(kLeft, end, kRight, 0.9, kAccent);
    return setParties(sheet, paper, end + 3.9) + 3.2;
}

double setContinuedHead(Sheet &sheet, const Snapshot &paper)
{
    const auto title = paper.title() + u' ' + paper.fullNumber();
    const auto end = kLeft + sheet.text(kLeft, 12.1, title, kContinued);
    const auto when =
        joined({dateText(paper.date), QStringLiteral("continued")}, QStringLiteral(", "));
    sheet.text(end + 1.5, 12.1, when, kBody);
    const auto from =
        sheet.text(kLeft, 15.6, paper.seller.party.name + QStringLiteral(" to "), kBody);
    const auto recipient = joined({paper.billTo.name, paper.billTo.city}, QStringLiteral(", "));
    sheet.text(kLeft + from, 15.6, sheet.type().cut(recipient, kBody.inBold(), 125.0 - from),
               kBody.inBold());
    sheet.reserveCopyMark(kRight, 12.3, Align::Right);
    sheet.rule(kLeft, 18.0, kRight, 0.9, kAccent);
    return 20.3;
}

void setFoot(Sheet &sheet, const Snapshot &paper, qsizetype page, qsizetype pages)
{
    const auto &seller = paper.seller.party;
    sheet.rule(kLeft, kFoot, kRight, 0.5, kSeparator);
    const auto end = kLeft + sheet.text(kLeft, 287.0, paper.fullNumber(), kSmallHead);
    const auto gstin = seller.gstin.isEmpty() ? QString() : QStringLiteral("GSTIN ") + seller.gstin;
    const auto who = kDot + joined({sheet.type().cut(seller.name, kSmallGrey, 90.0), gstin}, kDot);
    sheet.text(end, 287.0, who, kSmallGrey);
    const auto address = joined({joined(seller.address, QStringLiteral(", ")), placeLine(seller)},
                                QStringLiteral(", "));
    sheet.text(kLeft, 289.9, sheet.type().cut(address, kSmallGrey, 150.0), kSmallGrey);
    sheet.text(kRight, 287.0, QStringLiteral("Page %1 of %2").arg(page).arg(pages), kSmallHead,
               Align::Right);
    sheet.text(kRight, 289.9, joined({seller.phone}, {}), kSmallGrey, Align::Right);
}

} // namespace desk::paper
