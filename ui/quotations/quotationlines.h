#pragma once

#include "linemodel.h"
#include "pricehistory.h"
#include "quotationdraft.h"

#include <QMultiHash>

namespace desk {

class LineGrid;

/// The lines of the draft on show as a grid; lines that are not supplied stand below them.
class QuotationLines : public LineModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Item,
        Hsn,
        Quantity,
        Unit,
        Price,
        Discount,
        Gst,
        Taxable,
        Margin,
        Columns
    };

    explicit QuotationLines(QObject *parent) : LineModel(parent) {}

    /// Shows another draft, which outlives its being shown here.
    void setDraft(QuotationDraft *draft);
    /// The same lines with other words: the keyboard and the steps to take back stay.
    void swapDraft(QuotationDraft *draft);
    /// What the same SKUs were offered for before.
    void setHistory(const PriceHistory *history) { m_history = history; }
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);
    /// Figures changed: what a line comes to, or the last prices.
    void refresh();
    /// The line of a row; null for a row of something that is not supplied.
    [[nodiscard]] const DraftLine *line(int row) const;
    /// Turns a line into an option, or back.
    void toggleOptional(int row);

    /// Widths, kinds and looks of the columns.
    void dress(LineGrid *grid);

    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString typed(int row, int column) const override;
    [[nodiscard]] QString problem(int row, int column) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    void take(int row, int column, const QString &text) override;

private:
    [[nodiscard]] QVariant shown(int row, int column) const;
    [[nodiscard]] QString firstProblem(int row) const;

    QuotationDraft *m_draft = nullptr;
    const PriceHistory *m_history = nullptr;
    QMultiHash<QString, QString> m_present;
};

} // namespace desk
