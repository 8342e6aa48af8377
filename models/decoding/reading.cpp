#include "reading.h"

#include "codes.h"
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

class Reader
{
public:
    explicit Reader(const QString &text)
    {
        const auto raw = piecesOf(text);
        m_reading.codes = codesOf(raw);
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
