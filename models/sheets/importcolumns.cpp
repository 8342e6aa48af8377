#include "importcolumns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

QString ImportColumns::reduced(const QString &heading)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    auto words = heading.toLower();
    words.remove(brackets);
    words.replace(u'%', u" percent "_s);
    QString letters;
    for (const auto c : std::as_const(words))
        if (c.isLetterOrNumber())
            letters += c;
    for (const auto &currency : {u"inr"_s, u"rs"_s, u"₹"_s})
        if (letters.size() > currency.size() + 2 && letters.endsWith(currency) &&
            words.contains(currency + u'.'))
            letters.chop(currency.size());
    return letters;
}

ImportColumns ImportColumns::guess(const ImportKind &kind, const QStringList &headings)
{
    ImportColumns columns;
    QStringList words;
    for (const auto &heading : headings) {
        words << reduced(heading);
        columns.m_fields << QString();
    }
    for (const auto &field : kind.fields) {
        for (const auto &word : field.headings) {
            const auto at = words.indexOf(word);
            if (at < 0 || !columns.m_fields.at(at).isEmpty())
                continue;
            columns.m_fields[at] = field.name;
            break;
        }
    }
    return columns;
}

int ImportColumns::count() const
{
    return static_cast<int>(m_fields.size() - m_fields.count(QString()));
}

QStringList ImportColumns::missing(const ImportKind &kind) const
{
    QStringList none;
    for (const auto &field : kind.fields)
        if (field.needed && !has(field.name))
            none << field.title;
    return none;
}

} // namespace desk
