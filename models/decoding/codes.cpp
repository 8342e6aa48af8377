#include "codes.h"

#include <algorithm>

namespace desk {

namespace {

bool isLatin(const std::string &text)
{
    return static_cast<unsigned char>(text.front()) < 128;
}

/// The letter that a digit inside a word was typed for; none where it is a number.
char letterFor(const std::string &digit)
{
    return digit == "0" ? 'o' : digit == "1" ? 'i' : digit == "5" ? 's' : '\0';
}

bool breaks(const std::vector<Piece> &pieces, size_t at)
{
    return pieces[at].kind == Piece::Kind::Sign && !pieces[at].is("-") && !pieces[at].is(".");
}
/// Digits enough, and not a size: no unit after the number, no round amount.
bool isCode(const std::vector<Piece> &pieces, size_t begin, size_t end)
{
    size_t digits = 0;
    size_t longest = 0;
    size_t letters = 0;
    size_t numbers = 0;
    bool measured = true;
    bool round = true;
    for (auto i = begin; i < end; ++i) {
        const auto &piece = pieces[i];
        if (piece.kind == Piece::Kind::Number) {
            digits += piece.text.size();
            longest = std::max(longest, piece.text.size());
            round = round && (piece.text.find('.') != std::string::npos ||
                              piece.text.ends_with("00") || piece.text.size() < 4);
            ++numbers;
        } else if (piece.kind == Piece::Kind::Letters) {
            letters += piece.text.size();
            const bool unit = piece.text == "x" || Lexicon::instance().unit(piece.text);
            const bool runsOn = i + 1 < end && pieces[i + 1].kind == Piece::Kind::Number;
            measured = measured && unit && i > begin && (!runsOn || piece.text == "x");
        }
    }
    if (digits < 3 || digits + letters < 5)
        return false;
    if (letters > 0) {
        const auto &first = pieces[begin];
        const auto &last = pieces[end - 1];
        const bool framed = longest == 3 && first.kind == Piece::Kind::Letters &&
                            first.text.size() <= 3 && last.kind == Piece::Kind::Letters &&
                            !Lexicon::instance().unit(last.text);
        return !measured && (framed || (!round && digits >= 4));
    }
    return numbers == 1 ? longest >= 5 && !round : !round || (numbers > 2 && digits >= 6);
}
/// "kx-tga670b", "zerodol-sp100": letters and digits in one run, perhaps a model.
bool isMixed(const std::vector<Piece> &pieces, size_t begin, size_t end)
{
    size_t letters = 0;
    size_t digits = 0;
    bool measured = true;
    for (auto i = begin; i < end; ++i) {
        const bool unit = pieces[i].text == "x" || Lexicon::instance().unit(pieces[i].text);
        letters += pieces[i].kind == Piece::Kind::Letters ? pieces[i].text.size() : 0;
        digits += pieces[i].kind == Piece::Kind::Number ? pieces[i].text.size() : 0;
        measured = measured && (pieces[i].kind != Piece::Kind::Letters || unit);
    }
    return !measured && digits >= 2 && letters + digits >= 5 && letters > 0;
}
ReadCode codeOf(const std::vector<Piece> &pieces, size_t begin, size_t end, bool sure)
{
    std::string code;
    for (auto i = begin; i < end; ++i)
        if (pieces[i].kind != Piece::Kind::Sign)
            code += pieces[i].text;
    std::erase(code, '.');
    const auto &last = pieces[end - 1].span;
    return {code,
            {pieces[begin].span.start, last.start + last.length - pieces[begin].span.start},
            sure};
}

} // namespace

std::vector<Piece> lettersForDigits(const std::vector<Piece> &pieces)
{
    const auto isWord = [&](size_t at, size_t shortest, bool glued) {
        return at < pieces.size() && pieces[at].kind == Piece::Kind::Letters &&
               pieces[at].text.size() >= shortest && isLatin(pieces[at].text) &&
               (pieces[at].glued || !glued);
    };
    std::vector<Piece> result;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const auto letter = letterFor(pieces[i].text);
        const bool number = pieces[i].kind == Piece::Kind::Number && letter != '\0';
        const bool after = number && pieces[i].glued && i > 0 && isWord(i - 1, 2, false);
        const bool between = after && isWord(i + 1, 2, true) &&
                             !Lexicon::instance().unit(pieces[i + 1].text) &&
                             !Lexicon::instance().knows(pieces[i + 1].text);
        const bool first = number && letter == 'o' && !pieces[i].glued && isWord(i + 1, 4, true);
        if (!between && !first) {
            result.push_back(pieces[i]);
            continue;
        }
        auto word = between ? result.back() : pieces[i];
        word.kind = Piece::Kind::Letters;
        word.text = (between ? word.text : std::string()) + letter + pieces[i + 1].text;
        const auto &last = pieces[++i].span;
        word.span.length = last.start + last.length - word.span.start;
        if (between)
            result.pop_back();
        result.push_back(word);
    }
    return result;
}

std::vector<ReadCode> codesOf(const std::vector<Piece> &pieces)
{
    std::vector<ReadCode> codes;
    for (size_t i = 0; i < pieces.size();) {
        auto end = i + 1;
        while (end < pieces.size() && pieces[end].glued && !breaks(pieces, end))
            ++end;
        if (const bool sure = isCode(pieces, i, end); sure || isMixed(pieces, i, end))
            codes.push_back(codeOf(pieces, i, end, sure));
        i = end;
    }
    return codes;
}

} // namespace desk
