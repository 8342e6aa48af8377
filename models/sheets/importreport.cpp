#include "importreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ImportReport)
};

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void ImportReport::add(const QJsonObject &answer)
{
    imported += answer.value(u"imported"_s).toInt();
    updated += answer.value(u"updated"_s).toInt();
    unchanged += answer.value(u"unchanged"_s).toInt();
    const auto found = answer.value(u"findings"_s).toArray();
    for (const auto &value : found) {
        const auto one = value.toObject();
        const bool isRefused = one.value(u"level"_s) == u"refused"_s;
        refused += isRefused ? 1 : 0;
        findings << Finding{one.value(u"row"_s).toInt(), held(one.value(u"field"_s).toString()),
                            isRefused, held(one.value(u"sentence"_s).toString())};
    }
}

QString ImportReport::held(const QString &text)
{
    const auto known = m_words.constFind(text);
    return known == m_words.constEnd() ? *m_words.insert(text) : *known;
}

void ImportReport::addRefused(const QJsonArray &found)
{
    add({{u"findings"_s, found}});
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray list;
    for (const auto &one : findings)
        list << QJsonObject{{u"row"_s, one.row},
                            {u"field"_s, one.field},
                            {u"level"_s, one.isRefused ? u"refused"_s : u"note"_s},
                            {u"sentence"_s, one.sentence}};
    return {{u"imported"_s, imported},
            {u"updated"_s, updated},
            {u"unchanged"_s, unchanged},
            {u"refused"_s, refused},
            {u"findings"_s, list}};
}

QString ImportReport::sentence() const
{
    const QLocale india(QLocale::English, QLocale::India);
    return Words::tr("%1 imported, %2 updated, %3 unchanged, %4 refused")
        .arg(india.toString(imported), india.toString(updated), india.toString(unchanged),
             india.toString(refused));
}

Result<Done> ImportReport::write(const QString &file, const ImportKind &kind) const
{
    auto ordered = findings;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Finding &a, const Finding &b) { return a.row < b.row; });
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Permission, u"report"_s,
                     Words::tr("The report “%1” cannot be written.").arg(file), out.errorString()};
    out.write("\xef\xbb\xbfrow,field,result,reason\r\n");
    for (const auto &one : std::as_const(ordered)) {
        const QStringList cells{QString::number(one.row), quoted(kind.title(one.field)),
                                one.isRefused ? u"refused"_s : u"note"_s, quoted(one.sentence)};
        out.write(cells.join(u',').toUtf8() + "\r\n");
    }
    if (!out.commit())
        return Error{ErrorKind::Permission, u"report"_s,
                     Words::tr("The report “%1” cannot be written.").arg(file), out.errorString()};
    return Done{};
}

QString ImportReport::fileBeside(const QString &sheet)
{
    const QFileInfo info(sheet);
    return info.path() + u'/' + info.baseName() + u".report.csv"_s;
}

} // namespace desk
