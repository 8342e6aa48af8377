#include "emptydatabase.h"

#include "credentials.h"
#include "dataloader.h"
#include "migrator.h"
#include "schemasource.h"
#include "testserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace desk::test {

EmptyDatabase::EmptyDatabase()
{
    auto &server = TestServer::instance();
    m_name = u"test_empty_%1"_s.arg(QCoreApplication::applicationPid());
    const auto alone = TestServer::lock();
    const auto keeper = server.keeper(u"postgres"_s);
    expect(keeper->run(u"drop database if exists %1 with (force)"_s.arg(m_name)), "clearing away");
    expect(keeper->run(u"create database %1"_s.arg(m_name)), "making a database");
    const auto own = asKeeper();
    const auto folder = QStringLiteral(DESK_DATABASE_FOLDER);
    auto source = expect(SchemaSource::read(folder), "reading the schema");
    expect(Migrator(*own, source).up(), "migrating");
    expect(DataLoader(*own).load(folder + u"/reference"_s), "loading reference data");
}

EmptyDatabase::~EmptyDatabase()
{
    const auto keeper = TestServer::instance().keeper(u"postgres"_s);
    const auto gone = keeper->run(u"drop database if exists %1 with (force)"_s.arg(m_name));
    const auto people = keeper->query(u"select rolname from pg_roles where rolname like $1"_s,
                                      {u"%."_s + m_name.section(u'_', -1) + u"@test.example"_s});
    if (!gone || !people)
        qFatal("the empty database stays behind");
    for (const auto &row : people->rows)
        if (!keeper->run(u"drop role %1"_s.arg(Connection::identifier(row.first().toString()))))
            qWarning("a login stays behind");
}

QString EmptyDatabase::address(const QString &name)
{
    return u"%1.%2@test.example"_s.arg(name).arg(QCoreApplication::applicationPid());
}

Profile EmptyDatabase::profile() const
{
    const auto &status = TestServer::instance().status();
    Profile profile;
    profile.name = u"New"_s;
    profile.hosts = status.host;
    profile.port = status.port;
    profile.database = m_name;
    return profile;
}

QString EmptyDatabase::conninfo() const
{
    const auto &status = TestServer::instance().status();
    return u"%1 dbname=%2"_s.arg(QString(status.conninfo).remove(u"dbname=indentdesk"_s), m_name);
}

std::unique_ptr<Connection> EmptyDatabase::asKeeper() const
{
    return TestServer::instance().keeper(m_name);
}

QVariant EmptyDatabase::ask(const QString &sql, const QVariantList &binds) const
{
    return expect(asKeeper()->query(sql, binds), "asking").first();
}

std::unique_ptr<Connection> EmptyDatabase::as(const QString &address, const QString &password) const
{
    return expect(Connection::open(ConnectionSettings::forPerson(profile(), address, password)),
                  qPrintable(u"connecting as "_s + address));
}

void EmptyDatabase::admit(const QString &address, const QString &name, const QString &role,
                          const QString &password) const
{
    const auto credential = expect(makeCredential(password), "making a password");
    expect(asKeeper()->query(u"select internal.create_person($1, $2, $3, $4, $5)"_s,
                             {address, name, role, credential.verifier, credential.bcrypt}),
           "admitting a person");
}

QString submitFirstOrder(Connection &rep, const QString &customer, const QString &item)
{
    const auto request = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    const auto found = expect(rep.query(u"select id from api.search_customers($1)"_s, {customer}),
                              "finding the hospital");
    if (found.rows.isEmpty())
        return {};
    const QJsonObject line{{u"item_description"_s, item}, {u"asked_quantity"_s, u"10"_s}};
    const QJsonObject order{{u"customer_id"_s, found.first().toString()},
                            {u"priority"_s, u"medium"_s},
                            {u"lines"_s, QJsonArray{line}}};
    const auto saved = expect(rep.query(u"select api.save_order($1, $2)"_s, {order, request()}),
                              "saving the order")
                           .first()
                           .toJsonObject();
    const auto submitted = expect(rep.query(u"select api.act('orders', $1, 'submit', $2, $3)"_s,
                                            {saved.value(u"id"_s).toString(),
                                             saved.value(u"version"_s).toInt(), request()}),
                                  "submitting it")
                               .first()
                               .toJsonObject();
    return submitted.value(u"stage"_s) == u"decoding"_s ? saved.value(u"order_number"_s).toString()
                                                        : QString();
}

} // namespace desk::test
