#include "testcompany.h"

#include "connection.h"
#include "datachecks.h"
#include "dataloader.h"
#include "migrator.h"

#include <QFile>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

const auto s_folder = QStringLiteral(DESK_SOURCE "/resources/database");

/// Migrations, functions and reference data, as indentdesk-admin would load them; a sentence when
/// they do not.
QString build(Connection &connection)
{
    const auto source = SchemaSource::read(s_folder);
    if (!source)
        return source.error().message;
    if (const auto made = Migrator(connection, *source).up(); !made)
        return made.error().message + u' ' + made.error().details;
    if (const auto loaded = DataLoader(connection).load(s_folder + u"/reference"_s); !loaded)
        return loaded.error().message + u' ' + loaded.error().details;
    return {};
}

} // namespace

Company::Company(const QStringList &settings) : m_server(settings)
{
    if (!m_server.isRunning()) {
        m_failure = m_server.failure();
        return;
    }
    Wire postgres(m_server.keeper(u"postgres"_s));
    const Answer made = postgres.run(u"create database company"_s);
    if (!made.isDone()) {
        fail(u"create database"_s, made);
        return;
    }
    const auto connection = store();
    m_failure = connection ? build(**connection) : connection.error().message;
    if (m_failure.isEmpty() && loadPeople())
        loadGoods();
}

Result<std::unique_ptr<Connection>> Company::store()
{
    const auto settings = ConnectionSettings::fromUrl(m_server.keeper(name()));
    if (!settings)
        return settings.error();
    return Connection::open(*settings);
}

bool Company::fail(const QString &what, const Answer &answer)
{
    m_failure = u"%1: %2 %3 %4"_s.arg(what, answer.state, answer.message, answer.detail);
    return false;
}

Wire &Company::keeper()
{
    auto &wire = m_wires[u"keeper"_s];
    if (!wire)
        wire = std::make_unique<Wire>(m_server.keeper(name()));
    return *wire;
}

QString Company::email(const QString &person)
{
    return person + u"@demo.example"_s;
}

Wire Company::connection(const QString &person)
{
    return Wire(m_server.person(email(person), name()));
}

Wire &Company::as(const QString &person)
{
    if (person == u"keeper")
        return keeper();
    auto &wire = m_wires[person];
    if (!wire)
        wire = std::make_unique<Wire>(m_server.person(email(person), name()));
    return *wire;
}

void Company::reconnect()
{
    m_wires.clear();
}

bool Company::loadPeople()
{
    m_verifier = keeper().verifier(Server::password());
    const std::pair<QString, QString> people[] = {
        {u"sales"_s, u"sales_rep"_s},      {u"sales2"_s, u"sales_rep"_s},
        {u"decoder"_s, u"decoder"_s},      {u"decoder2"_s, u"decoder"_s},
        {u"quoter"_s, u"quoter"_s},        {u"executive"_s, u"executive"_s},
        {u"executive2"_s, u"executive"_s}, {u"accounts"_s, u"accounts"_s},
        {u"admin"_s, u"administrator"_s},  {u"inventory"_s, u"inventory_admin"_s}};
    for (const auto &[person, role] : people) {
        if (!addPerson(person, role))
            return false;
    }
    return true;
}

bool Company::addPerson(const QString &person, const QString &role)
{
    const QString bcrypt = u"$2a$10$"_s + QString(53, u'x');
    const Answer answer = keeper().run(
        u"select internal.create_person($1, $2, $3, $4, $5)"_s,
        {email(person), person.left(1).toUpper() + person.mid(1), role, m_verifier, bcrypt});
    return answer.isDone() || fail(person, answer);
}

QStringList Company::findings()
{
    const auto connection = store();
    if (!connection)
        return {connection.error().message};
    const auto results = runChecks(**connection, s_folder);
    if (!results)
        return {results.error().message};
    QStringList found;
    for (const auto &result : *results)
        found += result.findings;
    return found;
}

bool Company::loadGoods()
{
    QFile file(QStringLiteral(DESK_SOURCE "/tests/database/testcompany.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        m_failure = file.errorString();
        return false;
    }
    const Answer answer = keeper().runAll(QString::fromUtf8(file.readAll()));
    return answer.isDone() || fail(file.fileName(), answer);
}

} // namespace desk::test
