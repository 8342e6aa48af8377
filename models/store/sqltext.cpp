#include "sqltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &sql) : m_sql(sql) {}

    QList<SqlStatement> split()
    {
        while (m_at < m_sql.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const auto rest = QStringView(m_sql).mid(m_at);
        if (rest.startsWith(u"--"))
            skip(lengthUntil(u"\n"_s, 2));
        else if (rest.startsWith(u"/*"))
            skip(lengthUntil(u"*/"_s, 2));
        else if (rest.startsWith(u'\''))
            take(quoted(u'\''), u" '' "_s);
        else if (rest.startsWith(u'"'))
            take(quoted(u'"'), rest.left(quoted(u'"')).toString());
        else if (const auto tag = dollarTag(rest); !tag.isEmpty())
            take(lengthUntil(tag, tag.size()), u" '' "_s);
        else if (rest.startsWith(u';'))
            end();
        else
            take(1, rest.left(1).toString());
    }

    static QString dollarTag(QStringView rest)
    {
        if (!rest.startsWith(u'$'))
            return {};
        static const QRegularExpression tag(u"^\\$([A-Za-z_][A-Za-z0-9_]*)?\\$"_s);
        return tag.match(rest.left(64).toString()).captured();
    }

    qsizetype lengthUntil(const QString &end, qsizetype from) const
    {
        const auto found = m_sql.indexOf(end, m_at + from);
        return (found < 0 ? m_sql.size() : found + end.size()) - m_at;
    }

    // a doubled quote ends one literal and begins the next: for splitting that is the same
    qsizetype quoted(QChar quote) const { return lengthUntil(QString(quote), 1); }

    void skip(qsizetype length)
    {
        countLines(length);
        m_outline += u' ';
        if (m_started)
            m_text += QStringView(m_sql).mid(m_at, length);
        m_at += length;
    }

    void take(qsizetype length, const QString &outline)
    {
        const auto part = QStringView(m_sql).mid(m_at, length);
        if (!m_started && !part.trimmed().isEmpty()) {
            m_started = true;
            m_line = m_currentLine;
        }
        countLines(length);
        if (m_started)
            m_text += part;
        m_outline += outline;
        m_at += length;
    }

    void end()
    {
        ++m_at;
        finish();
    }

    void finish()
    {
        if (m_started)
            m_statements << SqlStatement{m_text.trimmed(), m_line,
                                         m_outline.simplified().toLower()};
        m_text.clear();
        m_outline.clear();
        m_started = false;
    }

    void countLines(qsizetype length)
    {
        m_currentLine += static_cast<int>(QStringView(m_sql).mid(m_at, length).count(u'\n'));
    }

    const QString m_sql;
    QList<SqlStatement> m_statements;
    QString m_text;
    QString m_outline;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_currentLine = 1;
    bool m_started = false;
};

} // namespace

QList<SqlStatement> splitSql(const QString &sql)
{
    return Splitter(sql).split();
}

} // namespace desk
