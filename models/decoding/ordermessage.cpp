#include "ordermessage.h"

#include <QRegularExpression>

namespace desk {

namespace {

QRegularExpression compiled(const char16_t *pattern)
{
    QRegularExpression expression(QString::fromUtf16(pattern),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

// "[20/11/26, 10:42:11 AM] Ramesh: …", "20/11/2026, 10:42 - Ramesh: …", and as several messages
// are copied: "[20/11, 10:42 am] Ramesh: …", "[10:42 am, 20/11/2026] Ramesh: …".
const QRegularExpression &chatFront()
{
    static const auto front =
        compiled(u"^\\s*(?:\\[?\\d{1,2}[/.-]\\d{1,2}(?:[/"
                 u".-]\\d{2,4})?,?\\s+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*"
                 u"(?:[ap]\\.?\\s?m\\.?)?\\s*(?:\\]|\\s[-–])|\\[\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
                 u"\\s*(?:[ap]\\.?\\s?m\\.?)?,\\s*"
                 u"\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\])\\s*(?:[^:]{1,60}:\\s)?");
    return front;
}

// From here on a mail repeats an earlier one.
bool beginsQuote(const QString &line)
{
    static const auto begins = compiled(u"^\\s*(?:on\\b.{6,}\\bwrote:?\\s*$|[-_=\\s]*(?:original|"
                                        u"forwarded) (?:message|mail)\\b|begin forwarded message|"
                                        u"_{20,}\\s*$|.{6,}\\bने लिखा:?\\s*$)");
    return begins.match(line).hasMatch();
}

} // namespace

QList<MessageLine> linesOfMessage(const QString &text)
{
    static const auto marks = compiled(u"^(?:\\s*>)+\\s?");
    static const auto edited = compiled(u"\\s*<this message was edited>\\s*$");
    QList<MessageLine> lines;
    bool quoted = false;
    int number = 0;
    for (const auto &raw : text.split(u'\n')) {
        MessageLine line{raw, ++number, false, false};
        if (const auto front = chatFront().match(raw); front.hasMatch()) {
            line.text = raw.mid(front.capturedEnd());
            line.newMessage = true;
            quoted = false;
        }
        line.text.remove(edited);
        const auto mark = marks.match(line.text);
        line.text = line.text.mid(qMax(qsizetype(0), mark.capturedEnd()));
        quoted = quoted || beginsQuote(line.text);
        line.quoted = quoted || mark.hasMatch();
        lines.append(line);
    }
    return lines;
}

} // namespace desk
