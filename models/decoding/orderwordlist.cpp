#include "orderwordlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

QStringList wordsOf(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ');
}

QString wordAlternation(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return QStringLiteral("(?:%1)(?![\\p{L}\\p{M}\\d])").arg(words.join(u'|'));
}

} // namespace desk
