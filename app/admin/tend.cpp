#include "command.h"

#include "sealfile.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk::admin {

namespace {

struct TendOptions
{
    bool once = false;
    bool json = false;
    std::string seals;
};

using Job = std::function<Result<QJsonObject>(Connection &)>;

/// What is done in a round, one after the other, each in a transaction of its own: one that fails
/// leaves the others to do their work.
class Round
{
public:
    Round(Context &context, const TendOptions &options) : m_context(context), m_options(options) {}

    /// False when something failed.
    bool run()
    {
        const auto jobs = serverJobs();
        if (!jobs)
            return fail(u"connect"_s, jobs.error(), 0);
        for (const auto &name : *jobs)
            runOne(name, [name](Connection &connection) -> Result<QJsonObject> {
                const auto done = connection.call(u"api.due"_s, {{u"job"_s, name}});
                if (!done)
                    return done.error();
                return done->first().toJsonObject();
            });
        if (!m_options.seals.empty())
            runOne(u"seal_file"_s, [this](Connection &connection) -> Result<QJsonObject> {
                const SealFile file(QString::fromStdString(m_options.seals));
                const auto added = file.update(connection);
                if (!added)
                    return added.error();
                return QJsonObject{{u"seals_added"_s, *added}};
            });
        if (m_options.json)
            Context::print(QJsonDocument(
                QJsonObject{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {u"jobs"_s, m_done}}));
        return !m_failed;
    }

private:
    Result<QStringList> serverJobs()
    {
        if (const auto connected = connect(); !connected)
            return connected.error();
        const auto rows = m_connection->call(u"api.due_jobs"_s, {});
        if (!rows)
            return rows.error();
        QStringList names;
        for (const auto &name : rows->first().toJsonArray())
            names << name.toString();
        return names;
    }
    /// A job whose connection was cut leaves the next one a new connection.
    Result<Done> connect()
    {
        if (m_connection && !m_connection->isLost())
            return Done{};
        auto connection = m_context.connect();
        if (!connection)
            return connection.error();
        m_connection = std::move(connection).value();
        return Done{};
    }
    void runOne(const QString &name, const Job &job)
    {
        QElapsedTimer timer;
        timer.start();
        if (const auto connected = connect(); !connected) {
            fail(name, connected.error(), timer.elapsed());
            return;
        }
        const auto done = job(*m_connection);
        if (!done) {
            fail(name, done.error(), timer.elapsed());
            return;
        }
        m_done << QJsonObject{
            {u"job"_s, name}, {u"did"_s, *done}, {u"milliseconds"_s, timer.elapsed()}};
        if (!m_options.json && !done->isEmpty())
            Context::print(u"%1: %2"_s.arg(
                name, QString::fromUtf8(QJsonDocument(*done).toJson(QJsonDocument::Compact))));
    }
    bool fail(const QString &name, const Error &error, qint64 milliseconds)
    {
        m_failed = true;
        m_done << QJsonObject{
            {u"job"_s, name}, {u"error"_s, error.message}, {u"milliseconds"_s, milliseconds}};
        m_context.fail({error.kind, {}, name + u": "_s + error.message, error.details});
        return false;
    }

    Context &m_context;
    const TendOptions &m_options;
    std::unique_ptr<Connection> m_connection;
    QJsonArray m_done;
    bool m_failed = false;
};

/// What failed may be well again in a minute; only a single round tells it by its exit status.
void tend(Context &context, const TendOptions &options)
{
    while (true) {
        context.result = 0;
        Round(context, options).run();
        std::fflush(stdout);
        if (options.once)
            return;
        std::this_thread::sleep_for(60s);
    }
}

} // namespace

void addTend(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<TendOptions>();
    const auto command = addCommand(
        app, "tend", "Do what time brings: due dates, expiry, seals on the trail, partitions ahead",
        [&context, options] { tend(context, *options); });
    command->add_flag("--once", options->once, "one round, then end");
    command->add_flag("--json", options->json, "answer as JSON: what each job did");
    command->add_option("--seals", options->seals,
                        "a file, best on another machine, to which new seals are added");
}

} // namespace desk::admin
