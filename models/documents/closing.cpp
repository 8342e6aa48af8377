#include "closing.h"

#include "textcolumn.h"

namespace desk::paper {

namespace {

constexpr double kPitch = 3.5;
constexpr double kTermsLeft = 81.0;
constexpr double kTermsWidth = 66.0;
constexpr double kSignLeft = 154.0;
constexpr int kMostTermLines = 9;

void setSignature(Sheet &sheet, const Snapshot &paper, double head, double line)
{
    const auto &name = paper.seller.party.name;
    const auto style = sheet.type().fitted(name, kBody.inBold(), 44.0);
    const auto width = sheet.text(kRight, head, name, style, Align::Right);
    sheet.text(kRight - width, head, QStringLiteral("For "), kBody, Align::Right);
    sheet.rule(kSignLeft, line, kRight, 0.6, kBlack);
    sheet.text(kRight, line + 3.7, QStringLiteral("Authorised signatory"), kBody, Align::Right);
}

double setBank(Sheet &sheet, const Seller &seller, const QString &head, double baseline)
{
    TextColumn column(sheet, kLeft, baseline, 62.0);
    column.write(sheet.type().cut(head, kSectionHead, 62.0), kSectionHead, kPitch);
    const auto row = [&](const QString &label, const QString &value, bool bold) {
        column.pair(label, value, 11.0, bold ? kBody.inBold() : kBody, kPitch);
    };
    row(QStringLiteral("Bank"), seller.bank, false);
    row(seller.bank.isEmpty() ? QStringLiteral("Branch") : QString(), seller.bankBranch, false);
    row(QStringLiteral("A/c no."), seller.account, true);
    row(QStringLiteral("IFSC"), seller.ifsc, true);
    row(QStringLiteral("UPI"), seller.upi, false);
    return column.baseline() - kPitch;
}

bool hasBank(const Seller &seller)
{
    return !(seller.bank.isEmpty() && seller.account.isEmpty() && seller.upi.isEmpty());
}

double setTerms(Sheet &sheet, const QStringList &terms, double baseline)
{
    TextColumn column(sheet, kTermsLeft, baseline, kTermsWidth);
    column.write(QStringLiteral("Terms"), kSectionHead, kPitch);
    int number = 0;
    for (const auto &term : terms)
        column.pair(QStringLiteral("%1.").arg(++number), term, 3.6, kBody, kPitch);
    return column.baseline() - kPitch;
}

double setInvoiceClosing(Sheet &sheet, double y, const Snapshot &paper)
{
    sheet.rule(kLeft, y, kRight, 0.5, kSeparator);
    const auto head = y + 4.0;
    auto end = head + 5 * kPitch;
    if (hasBank(paper.seller))
        end = qMax(end, setBank(sheet, paper.seller,
                                QStringLiteral("Pay to ") + paper.seller.party.name, head));
    if (const auto terms = termsOf(paper); !terms.isEmpty() && !longTerms(sheet, paper))
        end = qMax(end, setTerms(sheet, terms, head));
    setSignature(sheet, paper, head, end - 3.7);
    return end + 1.9;
}

void setOptionalTicks(Sheet &sheet, const Snapshot &paper, double left, double baseline)
{
    QStringList numbers;
    for (const auto &line : paper.lines)
        if (line.optional)
            numbers += line.number;
    if (numbers.isEmpty())
        return;
    const auto words = numbers.size() == 1
                           ? QStringLiteral("Optional line %1: ").arg(numbers.first())
                           : QStringLiteral("Optional lines: ");
    left += sheet.text(left, baseline, words, kBody) + 0.6;
    left += sheet.chip(left, baseline, QStringLiteral("yes")) + 0.8;
    sheet.chip(left, baseline, QStringLiteral("no"));
}

double setQuotationClosing(Sheet &sheet, double y, const Snapshot &paper)
{
    constexpr double left = 69.0;
    sheet.rule(kLeft, y, kRight, 0.5, kSeparator);
    const auto head = y + 4.0;
    if (hasBank(paper.seller))
        setBank(sheet, paper.seller, QStringLiteral("Bank details"), head);
    sheet.text(left, head, QStringLiteral("Accepted by the hospital"), kSectionHead);
    const auto width =
        sheet.text(left, head + 3.6, QStringLiteral("Lines accepted: "), kBody) + 0.6;
    const auto chip = sheet.chip(left + width, head + 3.6, QStringLiteral("all"));
    sheet.text(left + width + chip + 0.8, head + 3.6,
               QStringLiteral("or numbers .................."), kBody);
    setOptionalTicks(sheet, paper, left, head + 11.0);
    const auto line = head + 27.0;
    sheet.rule(left, line, 133.0, 0.6, kBlack);
    sheet.text(left, line + 3.7, QStringLiteral("Name, signature, seal, date"), kBody);
    setSignature(sheet, paper, head, line);
    return line + 5.0;
}

void setTick(Sheet &sheet, double x, double baseline)
{
    sheet.frame({x, baseline - 2.7, 3.0, 3.0}, 0, 0.8, kBlack);
}

QString valueLine(const Snapshot &paper)
{
    const auto invoice =
        paper.invoiceNumber.isEmpty()
            ? QStringLiteral("Value and tax of these goods are on the tax invoice.")
            : QStringLiteral("Value and tax of these goods are on tax invoice %1.")
                  .arg(paper.invoiceNumber);
    const auto &phone = paper.seller.party.phone;
    const auto report = QStringLiteral(" Report shortage or damage at once");
    return invoice + report +
           (phone.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1.").arg(phone));
}

double setChallanClosing(Sheet &sheet, double y, const Snapshot &paper)
{
    sheet.rule(kLeft, y, kRight, 0.5, kSeparator);
    const auto head = y + 4.0;
    sheet.text(kLeft, head, QStringLiteral("Received"), kSectionHead);
    const auto of = paper.boxes.isEmpty() ? QString() : QStringLiteral(" of ") + paper.boxes;
    auto x = kLeft +
             sheet.text(kLeft, head + 4.9,
                        QStringLiteral("Packages received ........%1, seals").arg(of), kBody) +
             1.0;
    for (const auto &word : {QStringLiteral("whole"), QStringLiteral("broken")}) {
        setTick(sheet, x, head + 4.9);
        x += 4.0;
        x += sheet.text(x, head + 4.9, word, kBody) + 1.2;
    }
    const QString dots(75, u'.');
    sheet.text(kLeft, head + 10.2,
               QStringLiteral("Short or damaged (line, batch, quantity): ") + dots.left(48), kBody);
    sheet.text(kLeft, head + 15.5, QString(112, u'.'), kBody);
    const auto line = head + 26.0;
    sheet.rule(kLeft, line, 85.5, 0.6, kBlack);
    sheet.text(kLeft, line + 3.5, QStringLiteral("Name, signature, hospital seal"), kBody);
    sheet.rule(90.5, line, 138.0, 0.6, kBlack);
    sheet.text(90.5, line + 3.5, QStringLiteral("Date and time"), kBody);
    setSignature(sheet, paper, head, line);
    sheet.text(kLeft, line + 8.2, sheet.type().cut(valueLine(paper), kSmallGrey, kRight - kLeft),
               kSmallGrey);
    return line + 10.2;
}

/// Who packed the box and who counted it again.
double setSlipClosing(Sheet &sheet, double y)
{
    sheet.rule(kLeft, y, kRight, 0.5, kSeparator);
    const auto line = y + 16.0;
    sheet.rule(kLeft, line, 85.5, 0.6, kBlack);
    sheet.text(kLeft, line + 3.5, QStringLiteral("Packed by"), kBody);
    sheet.rule(90.5, line, 138.0, 0.6, kBlack);
    sheet.text(90.5, line + 3.5, QStringLiteral("Counted by"), kBody);
    return line + 6.0;
}

} // namespace

QStringList termsOf(const Snapshot &paper)
{
    QStringList terms;
    if (!paper.payment.isEmpty())
        terms += paper.payment;
    if (!paper.delivery.isEmpty())
        terms += paper.delivery;
    return terms + paper.notes;
}

bool longTerms(Sheet &sheet, const Snapshot &paper)
{
    qsizetype lines = 0;
    for (const auto terms = termsOf(paper); const auto &term : terms) {
        const auto needed =
            sheet.type().wrap(term, kBody, kTermsWidth - 3.6, kMostTermLines).lines.size();
        if (needed > 2)
            return true; // a pair holds two lines
        lines += needed;
    }
    return lines > kMostTermLines;
}

double setClosing(Sheet &sheet, double y, const Snapshot &paper)
{
    switch (paper.kind) {
    case Kind::Quotation:
        return setQuotationClosing(sheet, y, paper);
    case Kind::Challan:
        return setChallanClosing(sheet, y, paper);
    case Kind::PackingSlip:
        return setSlipClosing(sheet, y);
    case Kind::Invoice:
        break;
    }
    return setInvoiceClosing(sheet, y, paper);
}

} // namespace desk::paper
