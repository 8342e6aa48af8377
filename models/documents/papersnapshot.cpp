#include "papersnapshot.h"

namespace desk::paper {

Sums &Sums::operator+=(const Sums &other)
{
    taxable += other.taxable;
    cgst += other.cgst;
    sgst += other.sgst;
    igst += other.igst;
    amount += other.amount;
    return *this;
}

// The words of a paper are English whatever the desk speaks: it is made once, and belongs to its
// reader.
QString Snapshot::title() const
{
    switch (kind) {
    case Kind::Quotation:
        return QStringLiteral("Quotation");
    case Kind::Challan:
        return QStringLiteral("Delivery challan");
    case Kind::PackingSlip:
        return QStringLiteral("Packing slip");
    case Kind::Invoice:
        break;
    }
    return billOfSupply ? QStringLiteral("Bill of supply") : QStringLiteral("Tax invoice");
}

QString Snapshot::fullNumber() const
{
    return draft() ? QStringLiteral("Draft") : number;
}

} // namespace desk::paper
