#include "paperhead.h"

#include "indianformat.h"
#include "logo.h"
#include "partyblock.h"
#include "textcolumn.h"

#include <algorithm>

namespace desk::paper {

namespace {

constexpr double kMark = 13.0;
constexpr double kDotsPerInch = 600.0; // of a logo: sharper than paper shows
constexpr double kSellerLeft = 30.0;
constexpr double kTitleLeft = 139.0;
constexpr double kTitleIndent = 22.2;
constexpr double kPitch = 3.6;

/// The first letters of the first two words: the seller's mark where there is no other.
QString initials(const QString &name)
{
    QString letters;
    for (const auto words = name.split(u' ', Qt::SkipEmptyParts); const auto &word : words)
        if (word.front().isLetterOrNumber() && letters.size() < 2)
            letters += word.front().toUpper();
    return letters;
}

/// The seller's logo within the mark's measure; false where there is none that can be shown.
bool setLogo(Sheet &sheet, const QByteArray &logo)
{
    const auto room = qRound(kMark / 25.4 * kDotsPerInch);
    const auto picture = logoPicture(logo, {room, room});
    if (picture.isNull())
        return false;
    const auto size = QSizeF(picture.size()).scaled(kMark, kMark, Qt::KeepAspectRatio);
    sheet.picture(
        {QPointF(kLeft + (kMark - size.width()) / 2, 9.0 + (kMark - size.height()) / 2), size},
        picture);
    return true;
}

void setMark(Sheet &sheet, const QString &name)
{
    sheet.frame({kLeft, 9.0, kMark, kMark}, 2.2, 0, kAccent, kAccent);
    const TextStyle style{340, true, kWhite};
    sheet.text(kLeft + kMark / 2, 9.0 + kMark / 2 + 2.15, initials(name), style, Align::Centre);
}

/// GSTIN and PAN on one line; says whether there is either.
bool setRegistration(Sheet &sheet, const Seller &seller, double baseline)
{
    auto x = kSellerLeft;
    if (!seller.party.gstin.isEmpty())
        x +=
            sheet.text(x, baseline, QStringLiteral("GSTIN ") + seller.party.gstin, kBody.inBold()) +
            2.1;
    if (!seller.pan.isEmpty())
        sheet.text(x, baseline, QStringLiteral("PAN ") + seller.pan, kBody);
    return !seller.party.gstin.isEmpty() || !seller.pan.isEmpty();
}

double setSeller(Sheet &sheet, const Seller &seller)
{
    if (!setLogo(sheet, seller.logo))
        setMark(sheet, seller.party.name);
    TextColumn column(sheet, kSellerLeft, 12.5, 102.0);
    column.write(seller.party.name, kCompany, 5.0);
    column.skip(-0.55);
    column.write(seller.party.address.join(QStringLiteral(", ")), kBody, kPitch);
    column.write(placeLine(seller.party), kBody, kPitch);
    if (setRegistration(sheet, seller, column.baseline()))
        column.skip(kPitch);
    if (!seller.drugLicences.isEmpty())
        column.write(QStringLiteral("Drug licences ") + seller.drugLicences.join(dot()), kBody,
                     kPitch);
    column.write(joined({seller.party.phone, seller.email}, dot()), kBody, kPitch);
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
    row(QStringLiteral("Box"), paper.box, kNumber);
    row(QStringLiteral("Packed"), paper.boxSize);
    if (!paper.priced())
        row(QStringLiteral("With invoice"), dated(paper.invoiceNumber, paper.invoiceDate));
    row(QStringLiteral("Due"), dueLine(paper));
    row(QStringLiteral("Place of supply"), supplyLine(paper));
    if (paper.kind == Kind::Invoice)
        row(QStringLiteral("Reverse charge"),
            paper.reverseCharge ? QStringLiteral("Yes") : QStringLiteral("No"));
}

/// On a quotation's further pages: what it comes to, and until when.
void setOffer(Sheet &sheet, const Snapshot &paper)
{
    const auto pair = [&](double baseline, const QString &label, const QString &value) {
        const auto width = sheet.text(kRight, baseline, value, kBody.inBold(), Align::Right);
        sheet.text(kRight - width - 1.0, baseline, label, kBody, Align::Right);
    };
    pair(12.1, QStringLiteral("Total"), paper.total.display());
    if (!paper.validUntil.isNull())
        pair(15.6, QStringLiteral("valid until"), dateText(paper.validUntil));
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

} // namespace

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
    if (paper.kind == Kind::Quotation && !paper.draft())
        setOffer(sheet, paper);
    sheet.rule(kLeft, 18.0, kRight, 0.9, kAccent);
    return 20.3;
}

void setFoot(Sheet &sheet, const Snapshot &paper, qsizetype page, qsizetype pages)
{
    const auto &seller = paper.seller.party;
    sheet.rule(kLeft, kFoot, kRight, 0.5, kSeparator);
    const auto end = kLeft + sheet.text(kLeft, 287.0, paper.fullNumber(), kSmallHead);
    const auto gstin = seller.gstin.isEmpty() ? QString() : QStringLiteral("GSTIN ") + seller.gstin;
    const auto who =
        dot() + joined({sheet.type().cut(seller.name, kSmallGrey, 90.0), gstin}, dot());
    sheet.text(end, 287.0, who, kSmallGrey);
    const auto address = joined({joined(seller.address, QStringLiteral(", ")), placeLine(seller)},
                                QStringLiteral(", "));
    sheet.text(kLeft, 289.9, sheet.type().cut(address, kSmallGrey, 150.0), kSmallGrey);
    sheet.text(kRight, 287.0, QStringLiteral("Page %1 of %2").arg(page).arg(pages), kSmallHead,
               Align::Right);
    sheet.text(kRight, 289.9, joined({seller.phone}, {}), kSmallGrey, Align::Right);
}

} // namespace desk::paper
