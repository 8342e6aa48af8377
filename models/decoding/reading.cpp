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

class Reader
{
public:
    explicit Reader(const QString &text)
    {
        const auto raw = piecesOf(text);
        readCodes(raw);
        m_pieces = Lexicon::instance().rewritten(raw);
    }

    Reading read()
    {
        const SizeReader sizes(m_pieces);
        m_reading.sizes = sizes.sizes();
        for (size_t i = 0; i < m_pieces.size(); ++i)
            if (m_pieces[i].kind == Piece::Kind::Letters && !sizes.used(i))
                addWord(m_pieces[i]);
        return std::move(m_reading);
    }

private:
    void addWord(const Piece &piece)
    {
        const auto text =
            isLatin(piece.text) ? piece.text : latinOf(QString::fromStdString(piece.text));
        if (text.empty() || text == "x")
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

    /// Runs without a blank that hold digits enough to be a maker's number.
    void readCodes(const std::vector<Piece> &pieces)
    {
        for (size_t i = 0; i < pieces.size();) {
            auto end = i + 1;
            while (end < pieces.size() && pieces[end].glued && !breaks(pieces, end))
                ++end;
            addCode(pieces, i, end);
            i = end;
        }
    }
    static bool breaks(const std::vector<Piece> &pieces, size_t at)
    {
        return pieces[at].kind == Piece::Kind::Sign && !pieces[at].is("-") && !pieces[at].is(".");
    }
    void addCode(const std::vector<Piece> &pieces, size_t begin, size_t end)
    {
        std::string code;
        size_t digits = 0;
        bool measured = true;
        for (auto i = begin; i < end; ++i) {
            if (pieces[i].kind == Piece::Kind::Sign)
                continue;
            code += pieces[i].text;
            if (pieces[i].kind == Piece::Kind::Number)
                digits += pieces[i].text.size();
            else if (!Lexicon::instance().unit(pieces[i].text) && pieces[i].text != "x")
                measured = false;
        }
        const bool number = end - begin == 1 || code.find('.') != std::string::npos;
        const bool long_ = digits >= 5 && code.size() == digits;
        std::erase(code, '.');
        if (digits < 3 || code.size() < 5 || (measured && !long_) || (number && !long_ && measured))
            return;
        const auto &last = pieces[end - 1].span;
        m_reading.codes.push_back(
            {code,
             {pieces[begin].span.start, last.start + last.length - pieces[begin].span.start}});
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

QString plainWords(const Reading &reading)
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
    return plain;
}

} // namespace desk
