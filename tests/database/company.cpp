#include "company.h"

#include "csvfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

QString databaseFolder()
{
    return QStringLiteral(DESK_SOURCE "/resources/database/");
}

QStringList filesOf(const QString &folder, const QString &pattern)
{
    const QDir dir(databaseFolder() + folder);
    QStringList paths;
    for (const auto &name : dir.entryList({pattern}, QDir::Files, QDir::Name))
        paths.append(dir.filePath(name));
    return paths;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first line of a file of api/ may name the role that runs it.
QString roleOf(const QString &text)
{
    static const QRegularExpression mark(u"^-- as: ([a-z_]+)"_s);
    const auto match = mark.match(text);
    return match.hasMatch() ? match.captured(1) : u"indentdesk_owner"_s;
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
    if (buildSchema() && loadReference() && loadPeople())
        loadGoods();
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
    auto &wire = m_wires[person];
    if (!wire)
        wire = std::make_unique<Wire>(m_server.person(email(person), name()));
    return *wire;
}

void Company::reconnect()
{
    m_wires.clear();
}

bool Company::runFile(const QString &path)
{
    const QString text = textOf(path);
    const Answer answer = keeper().runAll(text);
    return answer.isDone() || fail(path, answer);
}

bool Company::buildSchema()
{
    keeper().run(u"begin"_s);
    for (const auto &path : filesOf(u"migrations"_s, u"*.up.sql"_s)) {
        if (!runFile(path))
            return false;
    }
    for (const auto &path : filesOf(u"api"_s, u"*.sql"_s)) {
        const QString role = roleOf(textOf(path));
        if (role != u"superuser")
            keeper().run(u"set local role "_s + role);
        if (!runFile(path))
            return false;
        keeper().run(u"reset role"_s);
    }
    const Answer done = keeper().run(u"commit"_s);
    return done.isDone() || fail(u"commit"_s, done);
}

bool Company::loadReference()
{
    const std::pair<QString, QString> tables[] = {{u"10_states.csv"_s, u"load_states"_s},
                                                  {u"11_units.csv"_s, u"load_units"_s},
                                                  {u"13_gst_rates.csv"_s, u"load_gst_rates"_s}};
    for (const auto &[file, function] : tables) {
        const Answer answer = keeper().run(u"select internal.%1($1)"_s.arg(function),
                                           {rowsAsJson(databaseFolder() + u"reference/"_s + file)});
        if (!answer.isDone())
            return fail(file, answer);
    }
    keeper().run(u"begin"_s);
    for (const auto &path : filesOf(u"reference"_s, u"*.sql"_s)) {
        if (!runFile(path))
            return false;
    }
    const Answer done = keeper().run(u"commit"_s);
    return done.isDone() || fail(u"commit"_s, done);
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
    QStringList found;
    for (const auto &path : filesOf(u"checks"_s, u"*.sql"_s)) {
        const Answer answer = keeper().run(textOf(path));
        if (!answer.isDone())
            found.append(path + u": "_s + answer.message);
        for (const auto &row : answer.rows)
            found.append(row.join(u' '));
    }
    return found;
}

bool Company::loadGoods()
{
    return runFile(QStringLiteral(DESK_SOURCE "/tests/database/company.sql"));
}

} // namespace desk::test
