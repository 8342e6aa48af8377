#include "reading.h"

#include "sizereader.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

bool isLatin(const std::string &text)
{
    return static_cast<unsigned char>(text.front()) < 128;
}

bool negates(const std::string &word)
{
    return word == "non" || word == "without" || word == "w/o";
}

/// What can be left out of an article so that it is said to be free of it.
bool canBeFree(const std::string &word)
{
    static constexpr std::array<std::string_view, 9> things = {
        "powder", "latex", "sugar", "preservative", "alcohol", "dust", "pvc", "dehp", "gluten"};
    return std::find(things.begin(), things.end(), word) != things.end();
}

/// The letter that a digit inside a word was typed for; none where it is a number.
char letterFor(const std::string &digit)
{
    return digit == "0" ? 'o' : digit == "1" ? 'i' : digit == "5" ? 's' : '\0';
}

/// "par0cetamol", "syr1nge", "0intment": a digit between letters, or a nought before many.
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

class Reader
{
public:
    explicit Reader(const QString &text)
    {
        const auto raw = piecesOf(text);
        readCodes(raw);
        m_pieces = Lexicon::instance().rewritten(lettersForDigits(raw));
    }

    Reading read()
    {
        const SizeReader sizes(m_pieces);
        m_reading.sizes = sizes.sizes();
        for (size_t i = 0; i < m_pieces.size(); ++i)
            if (m_pieces[i].kind == Piece::Kind::Letters && !sizes.used(i) && !isTimes(i))
                addWord(sizeWord(i));
        std::erase_if(m_reading.sizes, [this](const ReadSize &size) { return inCode(size.span); });
        return std::move(m_reading);
    }

private:
    /// "size M": the letter is the word.
    [[nodiscard]] Piece sizeWord(size_t at) const
    {
        auto piece = m_pieces[at];
        const bool size = at > 0 && (m_pieces[at - 1].text == "size" ||
                                     (at > 1 && m_pieces[at - 1].kind == Piece::Kind::Sign &&
                                      m_pieces[at - 2].text == "size"));
        if (size && piece.text == "s")
            piece.text = "small";
        if (size && piece.text == "m")
            piece.text = "medium";
        if (size && piece.text == "l")
            piece.text = "large";
        return piece;
    }

    void addWord(const Piece &piece)
    {
        const auto text =
            isLatin(piece.text) ? piece.text : latinOf(QString::fromStdString(piece.text));
        if (text.empty())
            return;
        auto &words = m_reading.words;
        if (text == "free" && !words.empty() && canBeFree(words.back().text)) {
            words.back().text = '!' + words.back().text;
            words.back().sense = {};
            return;
        }
        if (negates(text)) {
            m_negated = true;
            return;
        }
        const auto sense = Lexicon::instance().sense(text);
        if (sense.kind == WordKind::Noise)
            return;
        const bool negated = std::exchange(m_negated, false);
        words.push_back({negated ? '!' + text : text, piece.span, negated ? WordSense{} : sense});
    }

    /// The x of "5 x 9".
    [[nodiscard]] bool isTimes(size_t at) const
    {
        return m_pieces[at].text == "x" && at + 1 < m_pieces.size() &&
               m_pieces[at + 1].kind == Piece::Kind::Number;
    }

    [[nodiscard]] bool inCode(const WordSpan &span) const
    {
        return std::any_of(
            m_reading.codes.begin(), m_reading.codes.end(), [&](const ReadCode &code) {
                return code.sure && span.start >= code.span.start &&
                       span.start + span.length <= code.span.start + code.span.length;
            });
    }

    /// Runs without a blank that look like a maker's number.
    void readCodes(const std::vector<Piece> &pieces)
    {
        for (size_t i = 0; i < pieces.size();) {
            auto end = i + 1;
            while (end < pieces.size() && pieces[end].glued && !breaks(pieces, end))
                ++end;
            if (const bool sure = isCode(pieces, i, end); sure || isMixed(pieces, i, end))
                addCode(pieces, i, end, sure);
            i = end;
        }
    }
    static bool breaks(const std::vector<Piece> &pieces, size_t at)
    {
        return pieces[at].kind == Piece::Kind::Sign && !pieces[at].is("-") && !pieces[at].is(".");
    }
    /// Digits enough, and not a size: no unit after the number, no round amount.
    static bool isCode(const std::vector<Piece> &pieces, size_t begin, size_t end)
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
    static bool isMixed(const std::vector<Piece> &pieces, size_t begin, size_t end)
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
    void addCode(const std::vector<Piece> &pieces, size_t begin, size_t end, bool sure)
    {
        std::string code;
        for (auto i = begin; i < end; ++i)
            if (pieces[i].kind != Piece::Kind::Sign)
                code += pieces[i].text;
        std::erase(code, '.');
        const auto &last = pieces[end - 1].span;
        m_reading.codes.push_back(
            {code,
             {pieces[begin].span.start, last.start + last.length - pieces[begin].span.start},
             sure});
    }

    std::vector<Piece> m_pieces;
    bool m_negated = false;
    Reading m_reading;
};

} // namespace

Reading readText(const QString &text)
{
    return Reader(text).read();
}

QString plainWords(const QString &text, const Reading &reading)
{
    struct Part
    {
        int start;
        QString text;
    };
    std::vector<Part> parts;
    for (const auto &word : reading.words)
        parts.push_back({word.span.start, QString::fromStdString(word.text)});
    for (const auto &size : reading.sizes)
        parts.push_back({size.span.start, QString::number(size.value, 'g', 9)});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &left, const Part &right) { return left.start < right.start; });
    QString plain;
    for (const auto &part : parts)
        plain += (plain.isEmpty() ? QString() : QString(u' ')) + part.text;
    return plain.isEmpty() ? text.simplified().toLower() : plain;
}

} // namespace desk
