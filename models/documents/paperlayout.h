#pragma once

#include "linetable.h"
#include "sections.h"

namespace desk::paper {

/// Lays a snapshot out on as many pages as it needs: nothing is lost at a page's end, and nothing
/// that belongs together is parted.
class PaperLayout
{
public:
    PaperLayout(const Snapshot &paper, Typesetter &type);

    /// The pages, with heads and feet; call it once.
    QList<Sheet> pages();

private:
    void newPage();
    void setTable();
    void setEnd();
    void setHsn();
    void setSections();
    /// Parts from `first` that stay together: heads with what they head.
    [[nodiscard]] qsizetype groupEnd(qsizetype first) const;
    [[nodiscard]] double partsHeight(qsizetype first, qsizetype end) const;
    void setClosingPart();
    [[nodiscard]] bool hsnBelow() const;
    [[nodiscard]] double heightOf(const std::function<double(Sheet &, double)> &set) const;
    [[nodiscard]] double endHeight() const;
    [[nodiscard]] double closingHeight() const;
    [[nodiscard]] double sumsHeight() const;
    [[nodiscard]] SumsLabel totalLabel() const;
    [[nodiscard]] QString soFar(qsizetype row) const;
    double setTotalRow(Sheet &sheet, double y) const;
    Sheet &page() { return m_pages.back(); }

    const Snapshot &m_paper;
    Typesetter &m_type;
    std::unique_ptr<LineTable> m_table;
    QList<Part> m_sections;
    QList<Sheet> m_pages;
    double m_y = 0;
};

} // namespace desk::paper
