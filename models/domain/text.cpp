#include "text.h"

namespace desk {

namespace {

// Joiners shape Devanagari letters; without them words change.
bool isJoiner(QChar c)
{
    return c == QChar(0x200C) || c == QChar(0x200D);
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner(c));
}

QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    }
    return text;
}

} // namespace

QString cleanText(const QString &text)
{
    const QString composed = withLineFeeds(text).normalized(QString::NormalizationForm_C);
    QString clean;
    clean.reserve(composed.size());
    for (const QChar c : composed) {
        if (c.category() == QChar::Separator_Space)
            clean += u' ';
        else if (c == u'\n' || c == u'\t' || !isInvisible(c))
            clean += c;
    }
    return clean;
}

QString cleanLine(const QString &text)
{
    return cleanText(text).simplified();
}

QString asciiDigits(const QString &text)
{
    QString digits = text;
    for (QChar &c : digits) {
        if (c.unicode() > 0x7F && c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace desk
