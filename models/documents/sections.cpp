#include "sections.h"

#include "closing.h"
#include "indianformat.h"
#include "textcolumn.h"

namespace desk::paper {

namespace {

constexpr double kPitch = 3.7;
constexpr double kTermLeft = 50.0;
constexpr int kUnlimited = 60; // no text that is let in has more lines

Part headPart(const QString &words)
{
    return {[words](Sheet &sheet, double y) {
                sheet.text(kLeft, y + 6.6, words, kSectionHead);
                return y + 7.6;
            },
            true};
}

/// A label at the left, words beside it, in as many lines as they need.
Part pairPart(const QString &label, const QString &words, double indent, double gap)
{
    return {[=](Sheet &sheet, double y) {
                TextColumn labels(sheet, kLeft, y + 3.6, indent - 3.0);
                labels.write(label, kBody.inBold(), kPitch, kUnlimited);
                TextColumn column(sheet, kLeft + indent, y + 3.6, kRight - kLeft - indent);
                column.write(words, kBody, kPitch, kUnlimited);
                return qMax(labels.baseline(), column.baseline()) - kPitch + 0.9 + gap;
            },
            false};
}

void addNotQuoted(QList<Part> &parts, const Snapshot &paper)
{
    if (paper.notQuoted.isEmpty())
        return;
    parts += headPart(QStringLiteral("Not quoted"));
    for (const auto &entry : paper.notQuoted) {
        const auto reason =
            entry.reason.isEmpty() ? QStringLiteral("We cannot supply this now.") : entry.reason;
        parts += pairPart(QStringLiteral("“%1”").arg(entry.words), reason, 88.0, 0.2);
    }
}

void addFullDescriptions(QList<Part> &parts, const LineTable &table)
{
    bool first = true;
    for (const auto &row : table.rows()) {
        if (row.rest.isEmpty())
            continue;
        if (std::exchange(first, false))
            parts += headPart(QStringLiteral("Descriptions in full"));
        parts +=
            pairPart(QStringLiteral("Line ") + row.line->number, row.line->description, 14.0, 0.6);
    }
}

/// "Warranty: 36 months" is a term with its own label; the first of those without one takes
/// `label`.
Part termPart(const QString &term, QString &label)
{
    const auto colon = term.indexOf(QStringLiteral(": "));
    if (colon < 1 || colon > 24)
        return pairPart(std::exchange(label, QString()), term, kTermLeft - kLeft, 1.2);
    return pairPart(term.left(colon), term.mid(colon + 2), kTermLeft - kLeft, 1.2);
}

void addQuotationTerms(QList<Part> &parts, const Snapshot &paper)
{
    const auto indent = kTermLeft - kLeft;
    parts += headPart(QStringLiteral("Terms and conditions"));
    if (!paper.validUntil.isNull())
        parts += pairPart(
            QStringLiteral("Validity"),
            QStringLiteral(
                "Firm until %1 for the quantities quoted. GST at the rate in force on the date of "
                "supply.")
                .arg(dateText(paper.validUntil)),
            indent, 1.2);
    if (!paper.delivery.isEmpty())
        parts += pairPart(QStringLiteral("Delivery"), paper.delivery, indent, 1.2);
    if (!paper.payment.isEmpty())
        parts += pairPart(QStringLiteral("Payment"), paper.payment, indent, 1.2);
    auto label = QStringLiteral("Notes");
    for (const auto &note : paper.notes)
        parts += termPart(note, label);
    parts += pairPart(QStringLiteral("Order"),
                      QStringLiteral("Write “%1” on your purchase order.").arg(paper.fullNumber()),
                      indent, 1.2);
}

void addInvoiceTerms(QList<Part> &parts, const Snapshot &paper)
{
    parts += headPart(QStringLiteral("Terms"));
    int number = 0;
    for (const auto terms = termsOf(paper); const auto &term : terms)
        parts += pairPart(QStringLiteral("%1.").arg(++number), term, 6.0, 0.2);
}

constexpr double kHoldsLeft = 34.0;
constexpr double kSizeLeft = 138.0;

/// One row of the packages: number, what it holds, size and weight; as many lines as that needs.
double setPackage(Sheet &sheet, double y, const QStringList &cells, const TextStyle &style)
{
    const auto baseline = y + 3.5;
    sheet.text(kLeft, baseline, sheet.type().cut(cells.at(0), style, kHoldsLeft - kLeft - 2.0),
               style);
    sheet.text(kSizeLeft, baseline, cells.at(2), style);
    sheet.figure(kRight, baseline, cells.at(3), style, 24.0);
    TextColumn holds(sheet, kHoldsLeft, baseline, kSizeLeft - kHoldsLeft - 3.0);
    holds.write(cells.at(1), style, kPitch, kUnlimited);
    return qMax(baseline + kPitch, holds.baseline()) - kPitch + 0.5;
}

/// Which box holds what, how large and how heavy: what a store counts and a transporter charges by.
void addPackages(QList<Part> &parts, const Snapshot &paper)
{
    if (paper.packages.isEmpty())
        return;
    parts += {[](Sheet &sheet, double y) {
                  y = setPackage(sheet, y + 3.0,
                                 {QStringLiteral("Package"), QStringLiteral("Holds"),
                                  QStringLiteral("Size"), QStringLiteral("Gross kg")},
                                 kSmallHead);
                  sheet.rule(kLeft, y + 0.6, kRight, 0.7, kBlack);
                  return y + 0.8;
              },
              true};
    qint64 grams = 0;
    for (const auto &package : paper.packages) {
        grams += package.grams;
        parts += {[package](Sheet &sheet, double y) {
                      return setPackage(
                          sheet, y, {package.number, package.holds, package.size, package.weight},
                          kSmall);
                  },
                  false};
    }
    parts.last().withNext = true;
    const auto count = paper.packages.size() == 1
                           ? QStringLiteral("1 package")
                           : QStringLiteral("%1 packages").arg(paper.packages.size());
    const auto weight = grams > 0 ? fixedPointText(grams, 3, 1) : QString();
    parts += {[count, weight](Sheet &sheet, double y) {
                  sheet.rule(kLeft, y + 0.6, kRight, 0.7, kBlack);
                  return setPackage(sheet, y + 0.8, {count, {}, {}, weight}, kSmallHead);
              },
              false};
}

} // namespace

QList<Part> sectionsOf(const Snapshot &paper, const LineTable &table, Typesetter &type)
{
    QList<Part> parts;
    addNotQuoted(parts, paper);
    addFullDescriptions(parts, table);
    addPackages(parts, paper);
    Sheet scratch(type);
    if (paper.kind == Kind::Quotation)
        addQuotationTerms(parts, paper);
    else if (paper.kind == Kind::Invoice && longTerms(scratch, paper))
        addInvoiceTerms(parts, paper);
    return parts;
}

} // namespace desk::paper
