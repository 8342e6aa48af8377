#include "office.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// What somebody tries who has a login, psql and bad intentions. Each case of hostile.tsv runs as
/// that person over a connection of its own.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases();
    void nothingComesOfNulls();
    void theDismissedAreOut();
    void theDriverStillWorks();
    void qtsDriverStillWorks();
    void nothingWasHarmed();

private:
    QString filled(QString statement) const;
    QString outcome(const QString &person, const QString &statements);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QMap<QString, QString> m_names;
};

void TestHostile::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    const QString used = m_office.orderAt(u"decoding_approval"_s);
    m_names[u"used_request"_s] = test::Office::newRequest();
    QVERIFY(test::Office::actOn(m_company.as(u"executive"_s), u"orders"_s, used, u"approve"_s,
                                m_office.version(u"orders"_s, used), m_names[u"used_request"_s])
                .isDone());
    m_names[u"draft"_s] = m_office.newOrder();
    m_names[u"decoding"_s] = m_office.orderAt(u"decoding"_s);
    m_names[u"waiting"_s] = m_office.orderAt(u"decoding_approval"_s);
    const QString sent = m_office.orderAt(u"dispatched"_s);
    QVERIFY2(!sent.isEmpty(), qPrintable(m_office.failure()));
    m_office.newOrder(1, 1, u"sales2"_s);
    m_names[u"invoice"_s] = m_office.invoice(sent);
    m_names[u"dispatch"_s] = m_office.dispatch(sent);
    m_names[u"quotation"_s] =
        m_office.value(u"select quotation_id from public.invoices where order_id = $1"_s, {sent});
    m_names[u"customer"_s] =
        m_office.value(u"select customer_id from public.orders where id = $1"_s, {sent});
    m_names[u"own_of_executive"_s] = test::Office::newRequest();
    m_names[u"verifier"_s] = m_company.keeper().verifier(u"another word"_s);
    for (const auto &person : {u"executive"_s, u"sales2"_s})
        m_names[person + u"_id"_s] = m_office.value(
            u"select id from public.users where email = $1"_s, {test::Company::email(person)});
    for (const auto &order : {u"draft"_s, u"waiting"_s})
        m_names[order + u"_version"_s] =
            QString::number(m_office.version(u"orders"_s, m_names[order]));
}

QString TestHostile::filled(QString statement) const
{
    for (auto it = m_names.begin(); it != m_names.end(); ++it)
        statement.replace(u'{' + it.key() + u'}', it.value());
    return statement;
}

/// The SQLSTATE of the last statement, or its value.
QString TestHostile::outcome(const QString &person, const QString &statements)
{
    test::Wire wire = m_company.connection(person);
    if (!wire.isOpen())
        return wire.failure();
    test::Answer answer;
    for (const auto &statement : filled(statements).split(u";;"_s))
        answer = wire.run(statement);
    return answer.isDone() ? u"val="_s + answer.value() : answer.state;
}

void TestHostile::cases()
{
    QFile file(QStringLiteral(DESK_SOURCE "/tests/database/hostile.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int tried = 0;
    QStringList wrong;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(u'\n');
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const QStringList fields = line.split(u'\t');
        QVERIFY2(fields.size() == 4, qPrintable(line));
        const QString got = outcome(fields.at(1), fields.at(2));
        if (!fields.at(3).split(u'|').contains(got))
            wrong.append(u"%1 [%2] %3: expected %4, got %5"_s.arg(
                fields.at(0), fields.at(1), fields.at(2).left(90), fields.at(3), got));
        ++tried;
    }
    qInfo("%d hostile cases, %d refused as they should be", tried,
          tried - static_cast<int>(wrong.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(tried >= 85);
}

/// Every function of the door, called by everybody with nothing: a sentence of ours, or an answer.
void TestHostile::nothingComesOfNulls()
{
    const auto functions =
        m_company.keeper()
            .run(
                u"select p.oid::regprocedure, 'api.' || quote_ident(p.proname) || '(' || (select "
                u"coalesce(string_agg("
                "'null::' || format_type(t, null), ', ' order by n), '') from "
                "unnest(p.proargtypes) with ordinality "
                "a (t, n)) || ')' from pg_proc p where p.pronamespace = 'api'::regnamespace order by p.proname"_s)
            .rows;
    QVERIFY(functions.size() > 20);
    int called = 0;
    QStringList wrong;
    for (const auto &function : functions) {
        for (const auto &person : {u"sales"_s, u"decoder"_s, u"quoter"_s, u"executive"_s,
                                   u"inventory"_s, u"accounts"_s, u"admin"_s}) {
            auto &wire = m_company.as(person);
            wire.run(u"begin"_s);
            const auto answer = wire.run(u"select "_s + function.at(1));
            wire.run(u"rollback"_s);
            if (!answer.isDone() && answer.state != u"42501" && !answer.state.startsWith(u"ID"))
                wrong.append(
                    u"%1 by %2: %3 %4"_s.arg(function.at(0), person, answer.state, answer.message));
            ++called;
        }
    }
    qInfo("%d calls of %d functions with nothing", called, static_cast<int>(functions.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestHostile::theDismissedAreOut()
{
    QVERIFY(m_company.addPerson(u"leaver"_s, u"sales_rep"_s));
    test::Wire open = m_company.connection(u"leaver"_s);
    QVERIFY(open.run(u"select 1"_s).isDone());
    QVERIFY(
        m_company.as(u"admin"_s).run(u"select api.user_disable('leaver@demo.example')"_s).isDone());
    QTRY_VERIFY(!open.run(u"select 1"_s).isDone());
    QVERIFY(!m_company.connection(u"leaver"_s).isOpen());
    QVERIFY(
        m_company.as(u"admin"_s).run(u"select api.user_enable('leaver@demo.example')"_s).isDone());
    QVERIFY(m_company.connection(u"leaver"_s).isOpen());
}

/// What the clients' drivers ask at connecting is still answered.
void TestHostile::theDriverStillWorks()
{
    auto &wire = m_company.as(u"sales"_s);
    for (const auto &statement :
         {u"select version()"_s, u"set client_encoding to 'UNICODE'"_s, u"set datestyle to 'ISO'"_s,
          u"set bytea_output to escape"_s, u"listen indentdesk"_s, u"unlisten *"_s,
          u"select pg_class.relname, pg_namespace.nspname from pg_class left join pg_namespace on "
          u"pg_namespace.oid = "
          "pg_class.relnamespace where pg_table_is_visible(pg_class.oid) limit 1"_s,
          u"prepare one as select $1::int"_s, u"execute one (1)"_s, u"deallocate one"_s})
        QVERIFY2(wire.run(statement).isDone(), qPrintable(statement));
}

/// Qt's own driver connects, prepares, binds, listens and describes a table.
void TestHostile::qtsDriverStillWorks()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"hostile"_s);
        const QString conninfo =
            m_company.server().person(test::Company::email(u"sales"_s), m_company.name());
        for (const auto &word : conninfo.split(u' ')) {
            const QString value = word.section(u'=', 1);
            if (word.startsWith(u"host="))
                database.setHostName(value);
            else if (word.startsWith(u"dbname="))
                database.setDatabaseName(value);
            else if (word.startsWith(u"user="))
                database.setUserName(value);
            else if (word.startsWith(u"password="))
                database.setPassword(value);
        }
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        QVERIFY(query.prepare(u"select count(*) from api.order_list where order_number = ?"_s));
        query.bindValue(0, u"ORD-2026-0001"_s);
        QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
        QVERIFY(!database.record(u"orders"_s).isEmpty());
        QVERIFY(database.driver()->subscribeToNotification(u"indentdesk"_s));
        QVERIFY(database.transaction() && database.rollback());
    }
    QSqlDatabase::removeDatabase(u"hostile"_s);
}

void TestHostile::nothingWasHarmed()
{
    QCOMPARE(m_office.stage(m_names[u"waiting"_s]), u"decoding_approval"_s);
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
