#include "pieces.h"

#include <algorithm>

namespace desk {

namespace {

bool isDevanagari(char16_t c)
{
    return (c >= 0x0900 && c <= 0x0963) || (c >= 0x0970 && c <= 0x097f);
}

bool isJoiner(char16_t c)
{
    return c == 0x093c || c == 0x200c || c == 0x200d; // nukta, and the joiners
}

/// The ASCII that stands for a letter or sign; a space for what says nothing.
char folded(QChar c)
{
    const auto code = c.unicode();
    if (code < 128)
        return static_cast<char>(c.toLower().unicode());
    switch (code) {
    case 0x00d7:
        return 'x';
    case 0x00b5:
    case 0x03bc:
        return 'u';
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return '-';
    case 0x2018:
    case 0x2019:
    case 0x2032:
        return '\'';
    case 0x201c:
    case 0x201d:
    case 0x2033:
        return '"';
    default:
        break;
    }
    if (c.isDigit())
        return static_cast<char>('0' + c.digitValue());
    const auto plain = c.decomposition();
    return !plain.isEmpty() && plain.front().unicode() < 128
               ? static_cast<char>(plain.front().toLower().unicode())
               : ' ';
}

class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(QStringView(text).left(longestRead)) {}

    std::vector<Piece> pieces()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] char at(qsizetype place) const
    {
        return place < m_text.size() ? folded(m_text[place]) : ' ';
    }
    [[nodiscard]] bool digitAt(qsizetype place) const
    {
        return at(place) >= '0' && at(place) <= '9';
    }
    [[nodiscard]] bool letterAt(qsizetype place) const
    {
        return at(place) >= 'a' && at(place) <= 'z';
    }
    void step()
    {
        if (isDevanagari(m_text[m_at].unicode()))
            takeDevanagari();
        else if (digitAt(m_at) || startsWithPoint())
            takeNumber();
        else if (letterAt(m_at))
            takeLetters();
        else
            takeSign();
    }
    /// ".5", where no digit stands before the point.
    [[nodiscard]] bool startsWithPoint() const
    {
        return at(m_at) == '.' && digitAt(m_at + 1) && (m_at == 0 || !letterAt(m_at - 1));
    }
    void add(Piece::Kind kind, std::string text, qsizetype begin)
    {
        m_pieces.push_back({kind, std::move(text),
                            WordSpan{static_cast<int>(begin), static_cast<int>(m_at - begin)},
                            begin == m_end && begin > 0});
        m_end = m_at;
    }
    void takeDevanagari()
    {
        const auto begin = m_at;
        QString run;
        for (; m_at < m_text.size() &&
               (isDevanagari(m_text[m_at].unicode()) || isJoiner(m_text[m_at].unicode()));
             ++m_at)
            if (!isJoiner(m_text[m_at].unicode()))
                run += m_text[m_at];
        add(Piece::Kind::Letters, run.toStdString(), begin);
    }
    void takeLetters()
    {
        const auto begin = m_at;
        std::string letters;
        while (letterAt(m_at))
            letters += at(m_at++);
        add(Piece::Kind::Letters, letters, begin);
    }
    /// A comma belongs to the number where three digits follow and end it.
    [[nodiscard]] bool thousands() const
    {
        return at(m_at) == ',' && digitAt(m_at + 1) && digitAt(m_at + 2) && digitAt(m_at + 3) &&
               !digitAt(m_at + 4);
    }
    /// "5OO", "1O ml": the letter O typed for a zero.
    [[nodiscard]] bool zeroByLetter() const
    {
        auto place = m_at;
        while (at(place) == 'o')
            ++place;
        return place > m_at && !letterAt(place);
    }
    void takeNumber()
    {
        const auto begin = m_at;
        std::string digits;
        for (bool point = false;; ++m_at) {
            if (digitAt(m_at))
                digits += at(m_at);
            else if (at(m_at) == '.' && digitAt(m_at + 1) && !std::exchange(point, true))
                digits += '.';
            else if (zeroByLetter() && !digits.empty())
                digits += '0';
            else if (!thousands())
                break;
        }
        add(Piece::Kind::Number, tidied(digits), begin);
    }
    static std::string tidied(std::string digits)
    {
        if (digits.find('.') == std::string::npos)
            return digits;
        while (digits.back() == '0')
            digits.pop_back();
        if (digits.back() == '.')
            digits.pop_back();
        return digits.empty() || digits.front() == '.' ? '0' + digits : digits;
    }
    void takeSign()
    {
        const auto begin = m_at;
        const auto sign = m_text[m_at].unicode() == 0x00bd ? 'h' : at(m_at);
        ++m_at;
        if (sign == '`')
            add(Piece::Kind::Sign, "'", begin);
        else if (sign != ' ' && sign != '_' && sign > ' ')
            add(Piece::Kind::Sign, std::string(1, sign), begin);
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = -1; ///< where the last piece ended
    std::vector<Piece> m_pieces;
};

/// "i.v.", "P.O.P": single letters with points between are one word.
std::vector<Piece> initialsJoined(const std::vector<Piece> &pieces)
{
    const auto single = [&](size_t i) {
        return i < pieces.size() && pieces[i].kind == Piece::Kind::Letters &&
               pieces[i].text.size() == 1;
    };
    std::vector<Piece> joined;
    for (size_t i = 0; i < pieces.size(); ++i) {
        joined.push_back(pieces[i]);
        while (single(i) && i + 2 < pieces.size() && pieces[i + 1].is(".") && single(i + 2) &&
               pieces[i + 1].glued && pieces[i + 2].glued) {
            i += 2;
            joined.back().text += pieces[i].text;
            joined.back().span.length =
                pieces[i].span.start + pieces[i].span.length - joined.back().span.start;
        }
    }
    return joined;
}

} // namespace

std::vector<Piece> piecesOf(const QString &text)
{
    return initialsJoined(Scanner(text).pieces());
}

} // namespace desk
