#include "orderchatter.h"

#include <QRegularExpression>

namespace desk {

namespace {

using Options = QRegularExpression::PatternOption;

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, Options::CaseInsensitiveOption |
                                               Options::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

bool hasWords(const QString &line)
{
    static const auto letter = compiled(QStringLiteral("\\p{L}"));
    return letter.match(line).hasMatch();
}

// Labels of everything that a letter carries besides goods.
bool isLabelled(const QString &line)
{
    static const auto label = compiled(QStringLiteral(
        "^(?:from|to|cc|bcc|subject|sub|sent|date|dated|time|reply-to|tel|telephone|phone|ph|mob|"
        "mobile|cell|contact|"
        "whatsapp|fax|e-?mail|web|website|address|gstin|gst|pan|dl|drug "
        "licen[cs]e|po|p\\.o\\.|indent|order|ref|"
        "reference|invoice|bill|quotation|our ref|your ref|ward|department|dept|hospital)"
        "\\s*(?:no\\b|num\\b|number|id)?\\.?\\s*[:#]"));
    static const auto sum = compiled(QStringLiteral(
        "^(?:grand|sub|net)?[\\s-]*total\\b|^(?:cgst|sgst|igst|round off|discount)\\b"));
    static const auto numbered = compiled(QStringLiteral(
        "^(?:po|p\\.o\\.|indent|ref|gstin|gst|pan|invoice|bill)\\s*(?:no|number)\\b"));
    return label.match(line).hasMatch() || sum.match(line).hasMatch() ||
           numbered.match(line).hasMatch();
}

bool isContact(const QString &line)
{
    static const auto phone =
        compiled(QStringLiteral("(?<![\\d])(?:\\+?91[\\s-]*|0)?[6-9]\\d{4}[\\s-]?\\d{5}(?!\\d)"));
    static const auto landline = compiled(QStringLiteral("(?<!\\d)0\\d{2,4}[\\s-]\\d{6,8}(?!\\d)"));
    static const auto address =
        compiled(QStringLiteral("\\S+@\\S+\\.\\p{L}{2,}|\\bhttps?://|\\bwww\\."));
    static const auto gstin =
        compiled(QStringLiteral("\\b\\d{2}[a-z]{5}\\d{4}[a-z][1-9a-z]z[0-9a-z]\\b"));
    for (const auto *expression : {&phone, &landline, &address, &gstin}) {
        if (expression->match(line).hasMatch())
            return true;
    }
    return false;
}

bool isDateOrTime(const QString &line)
{
    static const auto moment = compiled(
        QStringLiteral("^(?=.*\\d)(?:(?:on|dt|date|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:"
                       "rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b[\\s,.:]*)*"
                       "(?:\\d{1,2}[-/.]\\d{1,2}[-/"
                       ".]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:jan|feb|mar|apr|may|jun|jul|"
                       "aug|sep|oct|nov|dec)\\w*"
                       "[\\s,-]*(?:\\d{2,4})?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm|hrs)?)?["
                       "\\s,.]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:am|pm)?)?$"));
    static const auto quoted =
        compiled(QStringLiteral("^on\\b.*\\bwrote:?$|^-+\\s*(?:original|forwarded) message"));
    static const auto service =
        compiled(QStringLiteral("^<.*omitted>$|^this message was deleted|messages and calls are "
                                "end-to-end|^sent from my "));
    return moment.match(line).hasMatch() || quoted.match(line).hasMatch() ||
           service.match(line).hasMatch();
}

bool isSignature(const QString &line)
{
    static const auto close = compiled(QStringLiteral(
        "^(?:thanks?|thank you|thanking "
        "you|thx|tnx|with|warm|best|kind)?[\\s,&]*(?:with|and|warm|best|kind)?[\\s,&]*"
        "(?:regards?|rgds|yours (?:sincerely|faithfully|truly)|sincerely|faithfully)\\b"));
    return close.match(line).hasMatch();
}

bool isCourtesy(const QString &line)
{
    static const auto opening =
        compiled(QStringLiteral("^(?:dear|respected|hello|hi|hey|hii+|namaste|namaskar|नमस्ते|"
                                "greetings|good (?:day|morning|afternoon|evening|noon)|"
                                "g\\.?m\\.?$|morning|evening|sir|madam|maam|ma'am|bhai|bhaiya|team|"
                                "thanks?|thank you|thx|tnx|dhanyavaad|dhanyawad|"
                                "धन्यवाद|shukriya|ok|okay|yes|noted|note|terms|same "
                                "(?:as|discount|rate)|as discussed)(?![\\p{L}\\p{M}])"));
    static const auto request = compiled(QStringLiteral(
        "(?<![\\p{L}])(?:please|pls|plz|kindly|do not|don.t|send|bhej|bhejo|bhejna|भेज|dispatch|"
        "deliver|delivery|confirm|quote|share|"
        "arrange|revert|call|following|below|requirement|requirements|order|orders|"
        "indent|tomorrow|kal|aaj|payment|"
        "discount|attached|find|chahiye|wrote|cancel|expiry|reply)(?![\\p{L}])"));
    static const auto heading = compiled(QStringLiteral(":\\s*$|^for\\s*\\["));
    return opening.match(line).hasMatch() || request.match(line).hasMatch() ||
           heading.match(line).hasMatch();
}

} // namespace

Chatter chatterOf(const QString &line)
{
    if (!hasWords(line) || isLabelled(line) || isContact(line) || isDateOrTime(line))
        return Chatter::Never;
    if (isSignature(line))
        return Chatter::Signature;
    return isCourtesy(line) ? Chatter::Courtesy : Chatter::None;
}

QString withoutChatFront(const QString &line, bool *newMessage)
{
    // "[20/11/26, 10:42:11 AM] Ramesh: …" and "20/11/2026, 10:42 - Ramesh: …"
    static const auto front = compiled(QStringLiteral(
        "^\\s*\\[?\\d{1,2}[/.-]\\d{1,2}[/"
        ".-]\\d{2,4},?\\s+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*"
        "(?:\\]|\\s-)\\s*(?:[^:]{1,60}:\\s)?"));
    static const auto quote = compiled(QStringLiteral("^(?:\\s*>)+\\s?"));
    const auto match = front.match(line);
    *newMessage = match.hasMatch();
    QString rest = match.hasMatch() ? line.mid(match.capturedEnd()) : line;
    return rest.remove(quote);
}

QString withoutCourtesy(const QString &line)
{
    static const auto front = compiled(QStringLiteral(
        "^(?:(?:hi|hello|sir|dear sir|madam|good "
        "(?:morning|afternoon|evening)|please|pls|plz|kindly|also|and|aur|we|"
        "need|want|require|send|arrange|supply|quote|bhejo|bhej do)(?![\\p{L}'])[\\s,:.-]*)+"));
    const auto match = front.match(line);
    return match.hasMatch() ? line.mid(match.capturedEnd()) : line;
}

} // namespace desk
