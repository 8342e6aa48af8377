#include "ordertext.h"

#include "orderchatter.h"
#include "orderextras.h"
#include "orderitems.h"
#include "ordermessage.h"
#include "ordernumbering.h"
#include "ordertable.h"
#include "quantityfinder.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

// Nobody writes an item that long; beyond it the text is kept as it is, unexamined.
constexpr qsizetype LongestLine = 2000;

class Reader
{
public:
    QList<ParsedLine> read(const QList<MessageLine> &lines, const ReadingGoesOn &goesOn);

private:
    void readLine(const MessageLine &line, bool counted);
    bool readRow(const QString &raw);
    bool readSeveral(const QString &line);
    bool completeLast(const QString &line);
    void readItem(const QString &line, bool endsInQuantity = false);
    void readProse(const QString &sentence);
    void add(ParsedLine line);
    void weigh();

    QList<ParsedLine> m_lines;
    OrderTable m_table;
    int m_number = 0;
    bool m_inSignature = false;
};

QList<ParsedLine> Reader::read(const QList<MessageLine> &lines, const ReadingGoesOn &goesOn)
{
    QStringList texts;
    for (const auto &line : lines)
        texts.append(line.text.left(LongestLine));
    const auto counted = countedLines(texts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (goesOn && i % ReadingStep == 0 && !goesOn(int(i)))
            break;
        readLine(lines.at(i), counted.contains(i));
    }
    weigh();
    return m_lines;
}

void Reader::add(ParsedLine line)
{
    line.sourceLine = m_number;
    m_inSignature = false;
    m_lines.append(std::move(line));
}

void Reader::readLine(const MessageLine &line, bool counted)
{
    m_number = line.number;
    if (line.text.size() > LongestLine) {
        if (const QString words = cleanLine(line.text); hasLetters(words))
            add({words, std::nullopt, {}, 0, false, {}});
        return;
    }
    if (line.newMessage)
        m_inSignature = false;
    if (readRow(line.text))
        return;
    const QString plain = withoutEmphasis(counted ? withoutCount(line.text) : line.text);
    const QString clean = cleanLine(plain);
    if (!completeLast(clean) && !readSeveral(clean))
        readItem(clean);
}

// A row of cells. What is in the head's place decides, not what the words look like.
bool Reader::readRow(const QString &raw)
{
    const auto cells = m_table.cellsOf(raw);
    if (cells.isEmpty())
        return false;
    if (m_table.readHead(cells) || chatterOf(OrderTable::joined(cells)) == Chatter::Never)
        return true;
    if (OrderTable::filled(cells) < 2)
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

// "Item: Gamjee roll", and below it "Quantity: 12 nos".
bool Reader::completeLast(const QString &line)
{
    const auto lone = findLoneQuantity(asciiDigits(line));
    if (!lone)
        return false;
    if (!m_lines.isEmpty() && !m_lines.last().quantity &&
        m_lines.last().sourceLine == m_number - 1) {
        m_lines.last().quantity = lone->quantity;
        m_lines.last().unit = lone->unit;
    }
    return true;
}

bool Reader::readSeveral(const QString &line)
{
    if (chatterOf(line) == Chatter::Never)
        return false;
    const auto items = severalItems(withoutCourtesy(withoutNumbering(line)), !m_inSignature);
    for (const auto &item : items)
        readItem(item, true);
    return !items.isEmpty();
}

void Reader::readItem(const QString &line, bool endsInQuantity)
{
    const QString item = withoutNumbering(line);
    QString words = withoutCourtesy(item);
    // "Pls send 10 oxygen masks" asks in its front only.
    const bool asks = !words.isEmpty() && words.front().isDigit();
    const Chatter chatter = chatterOf(asks ? words : item);
    if (chatter == Chatter::Never)
        return;
    if (opensLetter(item))
        m_inSignature = false;
    words = withoutSpelledNumber(withoutPrice(words));
    const auto free = takeFreeGoods(words);
    auto found = findQuantity(asciiDigits(words));
    // A scheme names what it belongs to: "MONTEK LC 200 (+20 free)".
    if (!found && (free.said || endsInQuantity))
        found = findLastNumber(asciiDigits(words));
    const bool certain = found && found->certain;
    if (chatter == Chatter::Signature && !certain) {
        m_inSignature = true;
        return;
    }
    if (!certain && (chatter == Chatter::Courtesy || m_inSignature)) {
        readProse(words);
        return;
    }
    ParsedLine parsed;
    parsed.text = trimmedWords(found ? found->words(words) : words);
    parsed.freeGoods = free.said;
    parsed.freeQuantity = free.quantity;
    if (found) {
        parsed.quantity = found->quantity;
        parsed.unit = found->unit;
    }
    if (hasLetters(parsed.text))
        add(std::move(parsed));
}

// "We need 20 boxes of gloves (M) and 10 boxes of gloves (L) by Monday."
void Reader::readProse(const QString &sentence)
{
    for (const auto &asked : findInProse(asciiDigits(sentence))) {
        ParsedLine line;
        line.text = trimmedWords(asked.words(sentence));
        line.quantity = asked.quantity;
        line.unit = asked.unit;
        if (asked.quantity && hasLetters(line.text))
            add(std::move(line));
    }
}

// In a message that orders by weight "Spring onion 500g" names no pack.
void Reader::weigh()
{
    const auto weighed = std::count_if(m_lines.begin(), m_lines.end(), [](const ParsedLine &line) {
        return line.quantity && line.unit == u"kg";
    });
    if (weighed < 2)
        return;
    for (auto &line : m_lines) {
        if (line.quantity)
            continue;
        if (const auto found = findWeight(asciiDigits(line.text)); found && found->quantity) {
            line.quantity = found->quantity;
            line.unit = found->unit;
            line.text = trimmedWords(found->words(line.text));
        }
    }
}

} // namespace

QList<ParsedLine> parseOrderText(const QString &text, const ReadingGoesOn &goesOn)
{
    const auto lines = linesOfMessage(cleanText(text));
    QList<MessageLine> own;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(own),
                 [](const MessageLine &line) { return !line.quoted; });
    const auto parsed = Reader().read(own, goesOn);
    const bool asks = std::any_of(parsed.begin(), parsed.end(),
                                  [](const ParsedLine &line) { return line.quantity.has_value(); });
    // A mail that asks for nothing itself sends on what another one asks for.
    return asks || own.size() == lines.size() ? parsed : Reader().read(lines, goesOn);
}

} // namespace desk
