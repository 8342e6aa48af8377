#include "sizereader.h"

#include <charconv>
#include <cmath>

namespace desk {

namespace {

double valueOf(const std::string &text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isEighth(double denominator)
{
    return denominator == 2 || denominator == 3 || denominator == 4 || denominator == 8 ||
           denominator == 16;
}

} // namespace

SizeReader::SizeReader(const std::vector<Piece> &pieces)
    : m_pieces(pieces), m_used(pieces.size(), false)
{
    for (size_t i = 0; i < pieces.size();)
        i = isNumber(i) ? read(i) : i + 1;
    shareUnits();
    markPacks();
}

const Piece *SizeReader::at(size_t piece) const
{
    return piece < m_pieces.size() ? &m_pieces[piece] : nullptr;
}

bool SizeReader::isNumber(size_t piece) const
{
    return piece < m_pieces.size() && m_pieces[piece].kind == Piece::Kind::Number;
}

bool SizeReader::isSign(size_t piece, std::string_view sign) const
{
    return piece < m_pieces.size() && m_pieces[piece].is(sign);
}

bool SizeReader::isWord(size_t piece, std::string_view word) const
{
    return piece < m_pieces.size() && m_pieces[piece].kind == Piece::Kind::Letters &&
           m_pieces[piece].text == word;
}

void SizeReader::add(const ReadSize &size, size_t begin, size_t end, bool chained)
{
    m_sizes.push_back(size);
    const auto &last = m_pieces[end - 1].span;
    m_sizes.back().span = {m_pieces[begin].span.start,
                           last.start + last.length - m_pieces[begin].span.start};
    m_chained.push_back(chained);
    for (size_t i = begin; i < end; ++i)
        m_used[i] = true;
}

size_t SizeReader::read(size_t at)
{
    if (const auto end = readSuture(at); end > at)
        return end;
    if (const auto end = readFraction(at); end > at)
        return end;
    return readMeasured(at);
}

/// "3-0", "2/0": so many noughts.
size_t SizeReader::readSuture(size_t at)
{
    const auto &digits = m_pieces[at].text;
    const bool hasZero = (isSign(at + 1, "-") || isSign(at + 1, "/")) && isNumber(at + 2) &&
                         m_pieces[at + 2].text == "0" && m_pieces[at + 2].glued;
    const bool goesOn = isNumber(at + 4) && (isSign(at + 3, "-") || isSign(at + 3, "/"));
    const auto noughts = valueOf(digits);
    if (!hasZero || goesOn || digits.size() > 2 || noughts < 1 || noughts > 12)
        return at;
    add({Measure::Suture, noughts, noughts, {}}, at, at + 3, false);
    return at + 3;
}

/// "3/8", "1/2", "2 1/2", "2-1/2".
size_t SizeReader::readFraction(size_t at)
{
    auto top = at;
    double whole = 0;
    if (isNumber(at + 1) || (isSign(at + 1, "-") && isNumber(at + 2))) {
        top = isNumber(at + 1) ? at + 1 : at + 2;
        whole = valueOf(m_pieces[at].text);
    }
    const bool isFraction = isSign(top + 1, "/") && isNumber(top + 2) && m_pieces[top + 2].glued &&
                            isEighth(valueOf(m_pieces[top + 2].text)) &&
                            valueOf(m_pieces[top].text) < valueOf(m_pieces[top + 2].text) &&
                            valueOf(m_pieces[top].text) > 0;
    if (!isFraction || whole != std::floor(whole))
        return at;
    const auto value = whole + valueOf(m_pieces[top].text) / valueOf(m_pieces[top + 2].text);
    ReadSize size{Measure::Fraction, value, value, {}};
    const auto end = readUnit(top + 3, &size);
    add(size, at, std::max(end, top + 3), timesBefore(at));
    return std::max(end, top + 3);
}

bool SizeReader::timesBefore(size_t at) const
{
    return at > 0 && (isSign(at - 1, "*") || isWord(at - 1, "x"));
}

size_t SizeReader::readMeasured(size_t at)
{
    const auto number = valueOf(m_pieces[at].text);
    ReadSize size{Measure::Bare, number, number, {}};
    auto end = readUnit(at + 1, &size);
    if (size.measure == Measure::Bare)
        readBefore(at, &size);
    else
        end = std::max(end, readDenominator(end, &size));
    add(size, at, std::max(end, at + 1), timesBefore(at));
    return std::max(end, at + 1);
}

/// What stands after a number: a sign or a word of measure. Where it ends.
size_t SizeReader::readUnit(size_t at, ReadSize *size)
{
    if (isSign(at, "%")) {
        size->measure = Measure::Percent;
        const bool of = (isWord(at + 1, "w") || isWord(at + 1, "v") || isWord(at + 1, "with")) &&
                        isSign(at + 2, "/");
        return of ? at + 4 : at + 1;
    }
    if (isSign(at, "\"")) {
        size->measure = Measure::Length;
        size->value *= 25.4;
        return at + 1;
    }
    if (isSign(at, "'") && isSign(at + 1, "'")) {
        size->measure = Measure::Length;
        size->value *= 25.4;
        return at + 2;
    }
    const auto word =
        isSign(at, "'") || (isSign(at, "-") && at > 0) || isSign(at, ".") ? at + 1 : at;
    return readUnitWord(word, size);
}

size_t SizeReader::readUnitWord(size_t at, ReadSize *size)
{
    const auto *piece = this->at(at);
    const auto *unit = piece && piece->kind == Piece::Kind::Letters
                           ? Lexicon::instance().unit(piece->text)
                           : nullptr;
    if (!unit || (piece->text == "x" && isNumber(at + 1)))
        return 0;
    const bool near =
        piece->glued || (piece->text != "d" && piece->text != "v" && piece->text != "w" &&
                         piece->text != "k" && piece->text != "l");
    const bool gauge = unit->measure == Measure::Gauge;
    if (!near || (gauge && piece->text == "gauze" && (size->number < 14 || size->number > 32)))
        return 0;
    if (gauge && piece->text == "g" &&
        (size->number < 10 || size->number > 34 || size->number != std::floor(size->number))) {
        size->measure = Measure::Mass;
        size->value *= 1000;
        return at + 1;
    }
    if (unit->measure == Measure::French && unit->unsure && size->number > 40)
        return 0;
    size->measure = unit->measure;
    size->value *= gauge ? 1 : unit->factor;
    if (size->measure == Measure::Other)
        size->unit = piece->text;
    size->packed = unit->measure == Measure::Count;
    return at + 1;
}

/// "250 mg / 5 ml", "50 mcg per ml", "10 mg/g".
size_t SizeReader::readDenominator(size_t at, ReadSize *size)
{
    const bool divides = isSign(at, "/") || isWord(at, "per") || isWord(at, "in");
    if (!divides || (size->measure != Measure::Mass && size->measure != Measure::Units))
        return at;
    const bool counted = isNumber(at + 1);
    ReadSize below{Measure::Bare, counted ? valueOf(m_pieces[at + 1].text) : 1, 0, {}};
    below.number = below.value;
    const auto end = readUnit(counted ? at + 2 : at + 1, &below);
    if (end == 0 || below.value <= 0)
        return at;
    if (below.measure == Measure::Volume && size->measure == Measure::Mass) {
        size->measure = Measure::PerMl;
        size->value /= below.value;
    } else if (below.measure == Measure::Mass && size->measure == Measure::Mass) {
        size->measure = Measure::Percent;
        size->value = 100 * size->value / below.value;
    } else if (below.measure == Measure::Volume) {
        size->value = size->number;
    } else if (below.measure != Measure::Other) {
        return at;
    }
    return end;
}

/// "No. 22", "G24", "Fr 16", "size-5", "#4": what stands before a number without a unit.
void SizeReader::readBefore(size_t at, ReadSize *size)
{
    if (at == 0)
        return;
    auto before = at - 1;
    while (before > 0 && (isSign(before, ".") || isSign(before, "-") || isSign(before, ":") ||
                          isSign(before, "(")))
        --before;
    if (isSign(before, "#") || isWord(before, "no") || isWord(before, "size") ||
        isWord(before, "sz") || isWord(before, "number") ||
        (isWord(before, "n") && m_pieces[at].glued)) {
        size->sized = true;
        m_used[before] = true;
        return;
    }
    const auto *piece = this->at(before);
    const auto *unit = piece->kind == Piece::Kind::Letters && !m_used[before]
                           ? Lexicon::instance().unit(piece->text)
                           : nullptr;
    const bool catheter =
        unit && (unit->measure == Measure::Gauge || unit->measure == Measure::French);
    const bool near = before + 1 == at && (piece->text.size() > 1 || m_pieces[at].glued);
    if (!catheter || piece->text == "gauze" || size->number > 40 ||
        !(near || piece->text.size() > 1))
        return;
    size->measure = unit->measure;
    m_used[before] = true;
}

/// "5 x 9 cm": the last unit holds for all of them.
void SizeReader::shareUnits()
{
    for (size_t i = m_sizes.size(); i-- > 1;) {
        auto &before = m_sizes[i - 1];
        const auto &size = m_sizes[i];
        if (!m_chained[i] || size.measure != Measure::Length || size.number == 0 ||
            (before.measure != Measure::Bare && before.measure != Measure::Fraction))
            continue;
        before.measure = Measure::Length;
        before.value = before.number * size.value / size.number;
    }
}

/// "1x10x10" without any unit counts packs.
void SizeReader::markPacks()
{
    for (size_t i = 0; i + 1 < m_sizes.size(); ++i) {
        if (!m_chained[i + 1] || m_chained[i] || m_sizes[i].number != 1 ||
            m_sizes[i].measure != Measure::Bare)
            continue;
        m_sizes[i].packed = true;
        for (size_t j = i + 1; j < m_sizes.size() && m_chained[j]; ++j)
            m_sizes[j].packed = true;
    }
}

} // namespace desk
