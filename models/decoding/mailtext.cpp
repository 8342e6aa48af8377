#include "mailtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestPart = 8;

/// A mail, or a part of one.
struct Part
{
    QHash<QByteArray, QByteArray> heads; ///< by their names in small letters
    QByteArray body;

    [[nodiscard]] QByteArray type() const
    {
        const auto type = heads.value("content-type").split(';').first().trimmed().toLower();
        return type.isEmpty() ? QByteArray("text/plain") : type;
    }
    [[nodiscard]] QString parameter(const QString &name) const
    {
        const QRegularExpression expression(
            u"\\b%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_s.arg(name),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = expression.match(QString::fromLatin1(heads.value("content-type")));
        return match.captured(1) + match.captured(2);
    }
};

Part partOf(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    Part part;
    const auto blank = bytes.startsWith('\n') ? 0 : bytes.indexOf("\n\n");
    QByteArray heads = blank < 0 ? bytes : bytes.left(blank);
    part.body = blank < 0 ? QByteArray() : bytes.mid(blank).trimmed();
    heads.replace("\n ", " ").replace("\n\t", " "); // a head may go on in the next line
    for (const auto &line : heads.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            part.heads.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return part;
}

QByteArray fromQuotedPrintable(QByteArray text)
{
    text.replace("=\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const int code = text.at(i) == '=' ? text.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        plain += isHex ? char(code) : text.at(i);
        i += isHex ? 2 : 0;
    }
    return plain;
}

QString decoded(const QByteArray &bytes, const QString &charset)
{
    QStringDecoder decoder(charset.isEmpty() ? "UTF-8" : charset.toLatin1().constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QString wordsOf(const Part &part)
{
    const auto coding = part.heads.value("content-transfer-encoding").toLower();
    const auto bytes = coding == "base64"             ? QByteArray::fromBase64(part.body)
                       : coding == "quoted-printable" ? fromQuotedPrintable(part.body)
                                                      : part.body;
    return decoded(bytes, part.parameter(u"charset"_s)).replace(u"\r\n"_s, u"\n"_s);
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression number(u"&#(x?)([0-9a-f]{1,6});"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain;
    qsizetype from = 0;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const char32_t code =
            match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
        if (code > 0 && code <= QChar::LastValidCodePoint)
            plain += QString::fromUcs4(&code, 1);
    }
    plain += QStringView(text).mid(from);
    return plain.replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString fromHtml(QString html)
{
    const auto options = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression unseen(
        u"<!--.*?-->|<(style|script|head|title)\\b.*?</\\1\\s*>"_s,
        options | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression cell(u"\\s*</t[dh]\\s*>\\s*(?=<t[dh])"_s, options);
    static const QRegularExpression line(u"\\s*<(?:br|/p|/div|/tr|/li|/h\\d|/table)\\b[^>]*>\\s*"_s,
                                         options);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(unseen).replace(blanks, u" "_s);
    html.replace(cell, u"\t"_s).replace(line, u"\n"_s).remove(tag);
    return withoutEntities(html).trimmed();
}

/// The text of the wanted type that stands first; empty when there is none.
QString textOf(const Part &part, const QByteArray &wanted, int depth)
{
    if (part.heads.value("content-disposition").toLower().startsWith("attachment"))
        return {};
    if (part.type() == wanted)
        return wanted == "text/html" ? fromHtml(wordsOf(part)) : wordsOf(part).trimmed();
    const auto boundary = part.parameter(u"boundary"_s).toLatin1();
    if (!part.type().startsWith("multipart/") || boundary.isEmpty() || depth == DeepestPart)
        return {};
    const QByteArray mark = "--" + boundary;
    for (auto at = part.body.indexOf(mark); at >= 0;) {
        const auto next = part.body.indexOf(mark, at + mark.size());
        const auto inner = part.body.mid(at + mark.size(), next < 0 ? -1 : next - at - mark.size());
        if (const auto text = textOf(partOf(inner.mid(inner.indexOf('\n') + 1)), wanted, depth + 1);
            !text.isEmpty())
            return text;
        at = next;
    }
    return {};
}

} // namespace

bool isMail(const QByteArray &bytes)
{
    static const QRegularExpression heads(
        u"\\A(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*"
        "(?:MIME-Version|Received|Message-ID):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return heads.match(QString::fromLatin1(bytes.left(8000)).replace(u"\r\n"_s, u"\n"_s))
        .hasMatch();
}

QString mailText(const QByteArray &bytes)
{
    const auto mail = partOf(bytes);
    QString text = textOf(mail, "text/plain", 0);
    if (text.isEmpty())
        text = textOf(mail, "text/html", 0);
    QString heads;
    for (const auto *name : {"From", "Date", "Subject"}) {
        const auto head = mail.heads.value(QByteArray(name).toLower());
        if (!head.isEmpty())
            heads += u"%1: %2\n"_s.arg(QLatin1String(name), QString::fromUtf8(head));
    }
    return heads.isEmpty() ? text : heads + u'\n' + text;
}

} // namespace desk
