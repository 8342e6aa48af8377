#include "csvreader.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QByteArray s_utf8Mark("\xef\xbb\xbf");

/// What Windows-1252 has in place of Latin-1's second block of controls.
constexpr std::array<char16_t, 32> s_windows{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool isUtf8(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(content);
    return !decoder.hasError();
}

QByteArray withoutMark(const QByteArray &content)
{
    if (CsvReader::isUtf16(content)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return QString(decoder.decode(content)).toUtf8();
    }
    return content.startsWith(s_utf8Mark) ? content.mid(s_utf8Mark.size()) : content;
}

} // namespace

CsvReader::CsvReader(const QByteArray &content)
    : m_content(withoutMark(content)),
      m_separator(guessSeparator(m_content)),
      m_utf8(isUtf8(m_content))
{
    // Excel's own word for it, as a first line of its own
    if (m_content.startsWith("sep=") && m_content.size() > 5 && !atFieldEnd()) {
        m_separator = m_content.at(4);
        m_at = 5;
        skipLineEnd();
        ++m_line;
    }
}

bool CsvReader::isUtf16(const QByteArray &content)
{
    return content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff");
}

/// The one that stands equally often in most of the first lines; then the one that stands most.
char CsvReader::guessSeparator(const QByteArray &content)
{
    constexpr std::array candidates{',', ';', '\t', '|'};
    constexpr int lines = 6;
    std::array<std::array<int, lines>, candidates.size()> counts{};
    bool quoted = false;
    int line = 0;
    for (const char c : content.left(64 * 1024)) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '\n' && ++line == lines)
            break;
        for (size_t i = 0; i < candidates.size() && !quoted; ++i)
            counts[i][static_cast<size_t>(line)] += c == candidates[i] ? 1 : 0;
    }
    const auto score = [](const std::array<int, lines> &of) {
        int alike = 0;
        int sum = 0;
        for (const int count : of) {
            alike =
                std::max(alike, count > 0 ? static_cast<int>(std::ranges::count(of, count)) : 0);
            sum += count;
        }
        return std::pair(alike, sum);
    };
    size_t best = 0;
    for (size_t i = 1; i < candidates.size(); ++i)
        if (score(counts[i]) > score(counts[best]))
            best = i;
    return candidates[best];
}

QString CsvReader::decoded(const QByteArray &field) const
{
    // Where two programs wrote into one file, each field says what it is in.
    if (m_utf8 || isUtf8(field))
        return QString::fromUtf8(field);
    auto text = QString::fromLatin1(field);
    for (auto &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(s_windows[c.unicode() - 0x80u]);
    return text;
}

bool CsvReader::atFieldEnd() const
{
    if (m_at >= m_content.size())
        return true;
    const char c = m_content.at(m_at);
    return c == m_separator || c == '\n' || c == '\r';
}

void CsvReader::skipLineEnd()
{
    if (m_at < m_content.size() && m_content.at(m_at) == '\r')
        ++m_at;
    if (m_at < m_content.size() && m_content.at(m_at) == '\n')
        ++m_at;
}

/// Up to the closing quote; what stands between it and the separator belongs to the field too.
QByteArray CsvReader::takeQuoted()
{
    QByteArray field;
    ++m_at;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content.at(m_at);
        const bool doubled =
            c == '"' && m_at + 1 < m_content.size() && m_content.at(m_at + 1) == '"';
        if (doubled)
            ++m_at;
        else if (c == '"')
            break;
        field += c;
    }
    ++m_at;
    while (!atFieldEnd())
        field += m_content.at(m_at++);
    return field;
}

QByteArray CsvReader::takeField()
{
    if (m_at < m_content.size() && m_content.at(m_at) == '"')
        return takeQuoted();
    const auto from = m_at;
    while (!atFieldEnd())
        ++m_at;
    return m_content.mid(from, m_at - from);
}

Result<std::optional<SheetRow>> CsvReader::read()
{
    if (m_at >= m_content.size())
        return Result<std::optional<SheetRow>>(std::nullopt);
    SheetRow row{++m_line, {}};
    while (true) {
        const auto field = takeField();
        if (row.cells.size() == mostColumns)
            return sheetError(
                QCoreApplication::translate("desk::SheetReader", "Row %1 has more than %2 columns.")
                    .arg(m_line)
                    .arg(mostColumns));
        if (field.size() > longestCell * 4)
            return sheetError(
                QCoreApplication::translate(
                    "desk::SheetReader",
                    "Row %1 has a field that does not end: a quotation mark is missing.")
                    .arg(m_line));
        row.cells << decoded(field);
        if (m_at >= m_content.size() || m_content.at(m_at) != m_separator)
            break;
        ++m_at;
    }
    skipLineEnd();
    return Result<std::optional<SheetRow>>(row);
}

} // namespace desk
