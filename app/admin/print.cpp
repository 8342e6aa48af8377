#include "command.h"

#include "paperpainter.h"
#include "papersstore.h"

#include <QFile>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Kind
{
    const char *name;
    const char *find; ///< the id by number; a quotation's first number finds its newest revision
};

constexpr Kind s_kinds[] = {
    {"quotation", "select id from public.quotations where quote_number = $1 or base_number = $1 "
                  "order by revision desc limit 1"},
    {"invoice", "select id from public.invoices where invoice_number = $1"},
    {"challan", "select id from public.dispatches where dispatch_number = $1"},
};

struct Options
{
    std::string number;
    std::string output;
    std::string copy;
};

Error notFound(const QString &kind, const QString &number)
{
    return {ErrorKind::NotFound, {}, u"There is no %1 %2."_s.arg(kind, number), {}};
}

/// The bytes that the database keeps, when it does.
Result<Paper> keptOf(Connection &connection, const QString &kind, const QString &id,
                     const QString &copy)
{
    const auto kept = connection.call(
        u"api.paper"_s, {{u"kind"_s, kind}, {u"document_id"_s, id}, {u"copy"_s, copy}});
    if (!kept)
        return kept.error();
    const auto answer = kept->first().toJsonObject();
    return answer.isEmpty() ? Result<Paper>(Paper()) : keptPaper(answer);
}

/// Keeps a paper that was made. People do it through api; the keeper of the database, who is no
/// person, writes the row. The one that is there already stays.
Result<Rows> keep(Connection &connection, const QString &kind, const QString &id,
                  const QString &copy, const QByteArray &pdf)
{
    const auto keeper = connection.query(
        u"select rolsuper from pg_catalog.pg_roles where rolname = session_user"_s);
    if (keeper && keeper->first().toBool())
        return connection.query(
            u"insert into public.papers (kind, document_id, copy, content, sha256) "
            "values ($1, $2::uuid, $3, $4, $5) on conflict do nothing"_s,
            {kind, id, copy, pdf, paperHash(pdf)});
    return connection.call(u"api.store_paper"_s,
                           {{u"kind"_s, kind},
                            {u"document_id"_s, id},
                            {u"copy"_s, copy},
                            {u"content_base64"_s, QString::fromLatin1(pdf.toBase64())},
                            {u"sha256"_s, paperHash(pdf)},
                            {u"request"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

/// The kept bytes, else made from the frozen data and, once the document is issued, kept.
Result<QByteArray> paperOf(Connection &connection, const QString &kind, const QString &id,
                           const QString &copy)
{
    const auto kept = keptOf(connection, kind, id, copy);
    if (!kept || kept->isKept)
        return kept ? Result<QByteArray>(kept->pdf) : kept.error();
    const auto rows = connection.query(paperSourceSql(kind), {kind, id});
    if (!rows)
        return rows.error();
    const auto source = paperSource(*rows);
    auto made = renderPaper(source.snapshot, copy.isEmpty() ? QStringList() : QStringList{copy});
    if (!made || !source.isIssued)
        return made;
    if (const auto done = keep(connection, kind, id, copy, *made); !done)
        return done.error().kind == ErrorKind::State ? made : done.error();
    const auto first = keptOf(connection, kind, id, copy); // somebody may have been faster
    return first && first->isKept ? Result<QByteArray>(first->pdf) : made;
}

Result<Done> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{
            ErrorKind::Permission, {}, u"“%1” cannot be written."_s.arg(path), file.errorString()};
    return Done{};
}

void print(Context &context, const Kind &kind, const Options &options)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto number = QString::fromStdString(options.number);
    const auto found = (*connection)->query(QString::fromLatin1(kind.find), {number});
    if (!found)
        return context.fail(found.error());
    const auto name = QString::fromLatin1(kind.name);
    if (found->rows.isEmpty())
        return context.fail(notFound(name, number));
    const auto pdf = paperOf(**connection, name, found->first().toString(),
                             QString::fromStdString(options.copy));
    if (!pdf)
        return context.fail(pdf.error());
    if (const auto done = save(QString::fromStdString(options.output), *pdf); !done)
        context.fail(done.error());
}

} // namespace

void addPrint(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto group = app.add_subcommand("print", "A paper as PDF");
    group->require_subcommand(1);
    for (const auto &kind : s_kinds) {
        const auto command =
            addCommand(*group, kind.name, "By its number",
                       [&context, options, kind] { print(context, kind, *options); });
        command->add_option("number", options->number, "such as INV-2026-0001")->required();
        command->add_option("--output", options->output, "the PDF to write")->required();
        command->add_option("--copy", options->copy, "one copy only, by its marking");
    }
    addCommand(*group, "credit-note", "By its number (not built yet)",
               [&context] {
                   std::fputs("Credit notes are not built yet.\n", stderr);
                   context.result = 2;
               })
        ->prefix_command()
        ->fallthrough(false);
}

} // namespace desk::admin
