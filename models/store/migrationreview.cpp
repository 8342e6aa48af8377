#include "migrationreview.h"

#include "sqltext.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Risk = ReviewFinding::Risk;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::MigrationReview)
};

struct Rule
{
    QRegularExpression pattern;
    const char *lock;
    Risk risk;
};

/// The first that fits, from the heaviest lock to none.
const QList<Rule> &rules()
{
    static const QList<Rule> list{
        {QRegularExpression(u"^(drop table|truncate)\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "loses rows; readers and writers wait"),
         Risk::High},
        {QRegularExpression(u"^alter table .*\\bdrop column\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "loses a column; readers and writers wait"),
         Risk::High},
        {QRegularExpression(u"^alter table .*\\balter (column )?\\S+ (set data )?type\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "rewrites the table; readers and writers wait"),
         Risk::High},
        {QRegularExpression(
             u"^alter table .*\\b(set not null|add constraint|add check|add foreign|add unique)\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "reads the whole table; writers wait"),
         Risk::Medium},
        {QRegularExpression(u"^alter table\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "readers and writers wait for a moment"),
         Risk::Low},
        {QRegularExpression(u"^create (unique )?index\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "writers wait until the index is built"),
         Risk::Medium},
        {QRegularExpression(u"^(update|delete)\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview",
                           "changes rows; whoever writes the same rows waits"),
         Risk::Medium},
        {QRegularExpression(u"^do\\b"_s),
         QT_TRANSLATE_NOOP("desk::MigrationReview", "a block of code: read it"), Risk::Medium},
    };
    return list;
}

ReviewFinding judge(const QString &file, const SqlStatement &statement)
{
    ReviewFinding finding{file, statement.line, statement.outline.left(100),
                          Words::tr("nobody waits"), Risk::Low};
    for (const auto &rule : rules()) {
        if (!rule.pattern.match(statement.outline).hasMatch())
            continue;
        finding.lock = Words::tr(rule.lock);
        finding.risk = rule.risk;
        break;
    }
    return finding;
}

Result<QString> writeNew(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(content) != content.size())
        return Error{ErrorKind::Permission,
                     {},
                     Words::tr("“%1” cannot be written.").arg(path),
                     file.errorString()};
    return path;
}

} // namespace

QString ReviewFinding::toText() const
{
    const auto word = risk == Risk::High     ? u"HIGH  "_s
                      : risk == Risk::Medium ? u"medium"_s
                                             : u"low   "_s;
    return u"%1  %2:%3  %4  (%5)"_s.arg(word, file).arg(line).arg(change, lock);
}

QList<ReviewFinding> reviewMigrations(const SchemaSource &source, int current)
{
    QList<ReviewFinding> findings;
    for (const auto &migration : source.migrations())
        if (migration.version > current)
            for (const auto &statement : splitSql(migration.up))
                findings << judge(migration.fileName(), statement);
    return findings;
}

Result<QStringList> createMigration(const QString &folder, const QString &name)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]*$"_s);
    if (!shape.match(name).hasMatch())
        return Error{
            ErrorKind::Validation,
            u"name"_s,
            Words::tr(
                "The name is made of small letters, digits and underscores, such as add_due_date."),
            {}};
    const auto source = SchemaSource::read(folder);
    if (!source)
        return source.error();
    const auto base = u"%1/migrations/%2_%3"_s.arg(folder)
                          .arg(source->newest() + 1, 4, 10, QChar(u'0'))
                          .arg(name);
    const auto up = writeNew(base + u".up.sql"_s, "-- Why this is needed, and what it changes.\n");
    if (!up)
        return up.error();
    const auto down = writeNew(base + u".down.sql"_s, "-- Takes it back.\n");
    if (!down)
        return down.error();
    return QStringList{*up, *down};
}

} // namespace desk
