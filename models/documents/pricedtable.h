#pragma once

#include "linetable.h"

namespace desk::paper {

/// Lines with prices: quotation, tax invoice (CGST over SGST, or IGST), bill of supply.
class PricedTable : public LineTable
{
public:
    PricedTable(const Snapshot &paper, Typesetter &type);

    double setHead(Sheet &sheet, double y) const override;
    double setRow(Sheet &sheet, double y, const Row &row) const override;
    double setSums(Sheet &sheet, double y, const SumsLabel &label, const Sums &sums) const override;

protected:
    double heightOf(const Row &row) const override;

private:
    enum class Form { Local, InterState, Quotation, Untaxed };

    void setBelow(Sheet &sheet, double baseline, const Row &row) const;
    void setFigures(Sheet &sheet, double baseline, const Line &line) const;
    void setDiscount(Sheet &sheet, double baseline, const Line &line) const;
    void setTax(Sheet &sheet, double baseline, const Line &line) const;
    void setTaxSums(Sheet &sheet, double baseline, const Sums &sums) const;

    Form m_form;
    Span m_number, m_description, m_hsn, m_quantity, m_rate, m_discount, m_taxable, m_tax, m_amount;
};

/// "5 %", "nil" for none; half of it where `halved` (CGST and SGST).
QString rateText(Percentage rate, bool halved = false);

} // namespace desk::paper
