#pragma once

#include "linetable.h"

namespace desk::paper {

/// Lines without prices, a row's batches one below the other with a box to tick for each.
class ChallanTable : public LineTable
{
public:
    ChallanTable(const Snapshot &paper, Typesetter &type);

    double setHead(Sheet &sheet, double y) const override;
    double setRow(Sheet &sheet, double y, const Row &row) const override;
    double setSums(Sheet &sheet, double y, const SumsLabel &label, const Sums &sums) const override;

protected:
    double heightOf(const Row &row) const override;

private:
    void setBatch(Sheet &sheet, double baseline, const Line &line, const Batch &batch) const;

    Span m_number, m_description, m_hsn, m_batch, m_expiry, m_quantity, m_unit, m_box, m_received;
    bool m_boxes = false;
};

} // namespace desk::paper
