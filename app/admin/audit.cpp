#include "command.h"

#include "sealfile.h"
#include "trailverifier.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

QJsonObject json(const TrailFinding &finding)
{
    QJsonObject object{{u"kind"_s, finding.kindName()}, {u"says"_s, finding.sentence}};
    if (!finding.id.isEmpty())
        object.insert(u"id"_s, finding.id);
    if (!finding.table.isEmpty())
        object.insert(u"table"_s, finding.table);
    if (finding.at.isValid())
        object.insert(u"at"_s, finding.at.toUTC().toString(Qt::ISODateWithMs));
    if (finding.seal > 0)
        object.insert(u"seal"_s, finding.seal);
    return object;
}

void sayAsJson(const TrailVerifier &verifier, qint64 milliseconds)
{
    QJsonArray findings;
    for (const auto &finding : verifier.findings())
        findings << json(finding);
    Context::print(QJsonDocument(QJsonObject{{u"whole"_s, verifier.findingCount() == 0},
                                             {u"rows"_s, verifier.rows()},
                                             {u"seals"_s, verifier.seals()},
                                             {u"unsealed"_s, verifier.unsealed()},
                                             {u"milliseconds"_s, milliseconds},
                                             {u"finding_count"_s, verifier.findingCount()},
                                             {u"findings"_s, findings}}));
}

void verify(Context &context, const std::string &seals, bool asJson)
{
    QList<KeptSeal> kept;
    if (!seals.empty()) {
        const auto read = SealFile(QString::fromStdString(seals)).read();
        if (!read)
            return context.fail(read.error());
        kept = *read;
    }
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    QElapsedTimer timer;
    timer.start();
    TrailVerifier verifier(**connection);
    if (const auto done = verifier.run(kept); !done)
        return context.fail(done.error());
    if (asJson)
        sayAsJson(verifier, timer.elapsed());
    const auto found = verifier.findingCount();
    if (found == 0 && !asJson)
        Context::print(
            u"The trail is whole: %1 rows, %2 seals, %3 rows not sealed yet."_s.arg(verifier.rows())
                .arg(verifier.seals())
                .arg(verifier.unsealed()));
    if (found == 0)
        return;
    QStringList sentences;
    for (const auto &finding : verifier.findings())
        sentences << finding.sentence;
    if (found > sentences.size())
        sentences << u"… and %1 more."_s.arg(found - sentences.size());
    context.fail({ErrorKind::Conflict,
                  {},
                  u"The trail is not what was sealed: %1 found."_s.arg(found),
                  sentences.join(u'\n')});
}

void exportSeals(Context &context, const std::string &file)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto added = SealFile(QString::fromStdString(file)).update(**connection);
    if (!added)
        return context.fail(added.error());
    Context::print(u"%1 seals added to %2."_s.arg(*added).arg(QString::fromStdString(file)));
}

} // namespace

void addAudit(CLI::App &app, Context &context)
{
    const auto audit = app.add_subcommand("audit", "The audit trail's integrity");
    audit->require_subcommand(1);

    const auto kept = std::make_shared<std::string>();
    const auto json = std::make_shared<bool>(false);
    const auto check =
        addCommand(*audit, "verify", "Hash the whole trail again and compare it with its seals",
                   [&context, kept, json] { verify(context, *kept, *json); });
    check->add_option("--seals", *kept, "a file of seals that lies elsewhere, to compare as well");
    check->add_flag("--json", *json, "answer as JSON");

    const auto file = std::make_shared<std::string>();
    addCommand(*audit, "seals", "Add the seals that are new to a file",
               [&context, file] { exportSeals(context, *file); })
        ->add_option("--output", *file, "the file; its lines are never changed")
        ->required();
}

} // namespace desk::admin
