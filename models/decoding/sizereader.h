#pragma once

#include "reading.h"

namespace desk {

/// Reads the numbers of a text with their units, and marks the pieces that it used up.
class SizeReader
{
public:
    explicit SizeReader(const std::vector<Piece> &pieces);

    [[nodiscard]] const std::vector<ReadSize> &sizes() const { return m_sizes; }
    [[nodiscard]] bool used(size_t piece) const { return m_used[piece]; }

private:
    [[nodiscard]] const Piece *at(size_t piece) const;
    [[nodiscard]] bool isNumber(size_t piece) const;
    [[nodiscard]] bool isSign(size_t piece, std::string_view sign) const;
    [[nodiscard]] bool isWord(size_t piece, std::string_view word) const;

    size_t read(size_t at);
    size_t readSuture(size_t at);
    size_t readFraction(size_t at);
    size_t readMeasured(size_t at);
    size_t readUnit(size_t at, ReadSize *size);
    size_t readUnitWord(size_t at, ReadSize *size);
    size_t readDenominator(size_t at, ReadSize *size);
    void readBefore(size_t at, ReadSize *size);
    [[nodiscard]] bool timesBefore(size_t at) const;
    void shareUnits();
    void markPacks();
    void add(const ReadSize &size, size_t begin, size_t end, bool chained);

    const std::vector<Piece> &m_pieces;
    std::vector<bool> m_used;
    std::vector<ReadSize> m_sizes;
    std::vector<bool> m_chained; ///< by size: "x" stands before it
};

} // namespace desk
