#pragma once

#include "papersnapshot.h"
#include "sheet.h"

#include <memory>

namespace desk::paper {

/// From where to where a column reaches, in millimetres on the sheet.
struct Span
{
    double left = 0, right = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double textLeft() const { return left + kInset; }
    [[nodiscard]] double textRight() const { return right - kInset; }
    [[nodiscard]] double middle() const { return (left + right) / 2; }
};

/// One row of the table: a line of the document, or its further batches where there are too many
/// for one row.
struct Row
{
    const Line *line = nullptr;
    QStringList description;
    QString rest;      ///< of a description longer than three lines; told in full below the table
    QStringList below; ///< small lines under the description
    qsizetype firstBatch = 0, batches = 0;
    bool continued = false, chipBelow = false;
    double height = 0;
};

/// What a row of sums is called: bold words, and a note behind them.
struct SumsLabel
{
    QString words, note = {};
};

/// The table of lines in the form that its paper wants.
class LineTable
{
public:
    /// The table for this paper. `paper` must outlive it.
    static std::unique_ptr<LineTable> make(const Snapshot &paper, Typesetter &type);
    virtual ~LineTable() = default;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// Sums of rows `first` to `last` (not included), without optional lines.
    [[nodiscard]] Sums sumsOf(qsizetype first, qsizetype last) const;

    /// Each draws at `y` and gives where it ends.
    virtual double setHead(Sheet &sheet, double y) const = 0;
    virtual double setRow(Sheet &sheet, double y, const Row &row) const = 0;
    /// "Carried forward", "Brought forward", "Total": a label with the sums.
    virtual double setSums(Sheet &sheet, double y, const SumsLabel &label,
                           const Sums &sums) const = 0;

protected:
    LineTable(const Snapshot &paper, Typesetter &type) : m_paper(paper), m_type(type) {}

    struct HeadCell
    {
        Span span;
        Align align;
        QString first, second;
        bool secondBold = false;
    };
    /// The tinted strip with its cells, repeated on each page.
    double setHeadCells(Sheet &sheet, double y, const QList<HeadCell> &cells) const;
    /// Breaks a line into rows of at most so many batches each.
    void addRows(const Line &line, const Span &description, qsizetype mostBatches);
    virtual double heightOf(const Row &row) const = 0;
    /// The small lines under a description: the hospital's words, or our code where there is no
    /// batch.
    [[nodiscard]] QStringList belowOf(const Line &line, double width) const;
    void setLabel(Sheet &sheet, double x, double baseline, const SumsLabel &label) const;
    void setDescription(Sheet &sheet, double x, double baseline, const Row &row) const;

    const Snapshot &m_paper;
    Typesetter &m_type;
    QList<Row> m_rows;
};

/// Measures of a row, in millimetres.
inline constexpr double kFirstBaseline = 3.4;
inline constexpr double kDescriptionPitch = 3.3;
inline constexpr double kBelowPitch = 2.95;
inline constexpr double kSecondLine = 3.6;
inline constexpr double kRowFoot = 1.2;

} // namespace desk::paper
