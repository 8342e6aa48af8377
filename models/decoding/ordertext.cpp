#include "ordertext.h"

#include "orderchatter.h"
#include "ordertable.h"
#include "quantityfinder.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

// Nobody writes an item that long; beyond it the text is kept as it is, unexamined.
constexpr qsizetype LongestLine = 2000;

QString withoutNumbering(const QString &line)
{
    static const QRegularExpression bullet(
        QStringLiteral("^[\\s•●▪◦‣·∙○■□➤➢►▶✔✅☑*#–—-]+(?=[^\\s])"));
    static const QRegularExpression number(
        QStringLiteral("^(?:\\(\\d{1,3}\\)|\\[\\d{1,3}\\]|\\d{1,3}[)\\]]|\\d{1,3}\\.(?=\\s|[^"
                       "\\s\\d])|\\d{1,3}:(?=\\s))\\s*(?=\\S)"));
    QString rest = line;
    rest.remove(bullet);
    const auto match = number.match(asciiDigits(rest));
    return match.hasMatch() ? rest.mid(match.capturedEnd()) : rest;
}

QString trimmedWords(const QString &words)
{
    static const QRegularExpression ends(QStringLiteral("^[\\s,;:=–—-]+|[\\s,;:=–—-]+$"));
    QString trimmed = words;
    return trimmed.remove(ends);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

class Reader
{
public:
    QList<ParsedLine> read(const QString &text);

private:
    void readLine(const QString &raw);
    bool readRow(const QString &raw);
    bool readSeveral(const QString &line);
    void readItem(const QString &line);
    void add(ParsedLine line);

    QList<ParsedLine> m_lines;
    OrderTable m_table;
    int m_number = 0;
    bool m_inSignature = false;
};

QList<ParsedLine> Reader::read(const QString &text)
{
    const QString clean = cleanText(text);
    for (const auto &raw : clean.split(u'\n')) {
        ++m_number;
        readLine(raw);
    }
    return m_lines;
}

void Reader::add(ParsedLine line)
{
    line.sourceLine = m_number;
    m_inSignature = false;
    m_lines.append(std::move(line));
}

void Reader::readLine(const QString &raw)
{
    if (raw.size() > LongestLine) {
        add({cleanLine(raw), std::nullopt, {}, 0});
        return;
    }
    bool newMessage = false;
    const QString message = withoutChatFront(raw, &newMessage);
    if (newMessage)
        m_inSignature = false;
    if (!readRow(message) && !readSeveral(cleanLine(message)))
        readItem(cleanLine(message));
}

// A row of cells. What is in the head's place decides, not what the words look like.
bool Reader::readRow(const QString &raw)
{
    const QStringList cells = OrderTable::cellsOf(raw);
    if (cells.isEmpty())
        return false;
    if (m_table.readHead(cells) || chatterOf(cells.join(u' ').trimmed()) == Chatter::Never)
        return true;
    const QStringList filled = [&] {
        QStringList list = cells;
        list.removeAll(QString());
        return list;
    }();
    if (filled.size() < 2)
        return false;
    if (auto line = m_table.readRow(cells)) {
        line->text = withoutNumbering(line->text);
        // Words alone in a wide line may be a heading or a sentence: let the line's own rules
        // judge.
        if (!line->quantity && chatterOf(line->text) != Chatter::None)
            return false;
        add(std::move(*line));
    }
    return true;
}

// "gloves 7.5 - 50 box, dispovan 5ml - 20": several items, when each part says its quantity
// plainly.
bool Reader::readSeveral(const QString &line)
{
    static const QRegularExpression separator(QStringLiteral("\\s*;\\s*|\\s*,\\s+(?=\\S)"));
    if (!line.contains(u',') && !line.contains(u';'))
        return false;
    const QStringList parts =
        withoutCourtesy(withoutNumbering(line)).split(separator, Qt::SkipEmptyParts);
    if (parts.size() < 2 || chatterOf(line) == Chatter::Never)
        return false;
    for (const auto &part : parts) {
        const auto found = findQuantity(asciiDigits(part));
        if (!found || !found->certain || !found->quantity ||
            !hasLetters(
                trimmedWords(part.mid(found->textStart, found->textEnd - found->textStart))))
            return false;
    }
    for (const auto &part : parts)
        readItem(part);
    return true;
}

void Reader::readItem(const QString &line)
{
    const QString item = withoutNumbering(line);
    const Chatter chatter = chatterOf(item);
    if (chatter == Chatter::Never)
        return;
    const QString words = withoutCourtesy(item);
    const auto found = findQuantity(asciiDigits(words));
    const bool certain = found && found->certain;
    if (chatter == Chatter::Signature && !certain) {
        m_inSignature = true;
        return;
    }
    if (!certain && (chatter == Chatter::Courtesy || m_inSignature))
        return;
    ParsedLine parsed;
    parsed.text = found
                      ? trimmedWords(words.mid(found->textStart, found->textEnd - found->textStart))
                      : trimmedWords(words);
    if (found) {
        parsed.quantity = found->quantity;
        parsed.unit = found->unit;
    }
    if (hasLetters(parsed.text))
        add(std::move(parsed));
}

} // namespace

QList<ParsedLine> parseOrderText(const QString &text)
{
    return Reader().read(text);
}

} // namespace desk
