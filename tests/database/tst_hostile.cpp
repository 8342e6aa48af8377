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
    void nothingComesOfNonsense();
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
    m_names[u"sent"_s] = m_office.orderAt(u"quotation_sent"_s);
    m_names[u"check"_s] = m_office.orderAt(u"inventory_check"_s);
    m_names[u"invoicing"_s] = m_office.orderAt(u"invoice_request"_s);
    m_names[u"open_quotation"_s] =
        m_office.value(u"select id from public.quotations where order_id = $1"_s,
                       {m_office.orderAt(u"quotation"_s)});
    m_names[u"open_quotation_version"_s] =
        QString::number(m_office.version(u"quotations"_s, m_names[u"open_quotation"_s]));
    m_names[u"open_line"_s] =
        m_office.value(u"select id from public.quotation_items where quotation_id = $1 limit 1"_s,
                       {m_names[u"open_quotation"_s]});
    for (const auto &order :
         {u"draft"_s, u"waiting"_s, u"decoding"_s, u"sent"_s, u"check"_s, u"invoicing"_s})
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

/// Every function that takes a document, given documents that are none.
void TestHostile::nothingComesOfNonsense()
{
    const QStringList nonsense{
        u"5"_s,
        u"\"x\""_s,
        u"[]"_s,
        u"[5]"_s,
        u"[[]]"_s,
        u"[null]"_s,
        u"{}"_s,
        uR"({"lines": 5})"_s,
        uR"({"lines": {}})"_s,
        uR"({"lines": [5]})"_s,
        uR"({"lines": [null]})"_s,
        uR"({"lines": [{"id": "x"}]})"_s,
        uR"({"lines": [{"id": {}, "version": []}]})"_s,
        uR"({"id": "x", "version": "y"})"_s,
        uR"({"id": [], "version": {}})"_s,
        uR"({"id": "{waiting}", "version": "99999999999999999999"})"_s,
        uR"({"id": "{waiting}", "version": 1e300})"_s,
        uR"({"id": "{draft}", "version": {draft_version}, "customer_id": "{customer}", "lines": 5})"_s,
        uR"({"id": "{draft}", "version": {draft_version}, "customer_id": "{customer}", "lines": [null]})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "lines": 5})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "lines": [{"id": "{open_line}", "is_optional": "perhaps"}]})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "lines": [{"id": "{open_line}", "unit_price": "99999999999", "quantity": 999999999}]})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "charges": 5, "valid_until": "2026-02-31"})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "charges": [5, null]})"_s,
        uR"({"id": "{open_quotation}", "version": {open_quotation_version}, "valid_until": "9999-99-99"})"_s,
        uR"({"customer_id": "{customer}", "promised_date": "soon"})"_s,
        uR"({"customer_id": "{customer}", "promised_date": "9999-12-31", "lines": [{"item_description": "x", "asked_quantity": 1, "needed_by": "0000-01-01"}]})"_s,
        uR"({"customer_id": "{customer}", "lines": [{"item_description": 5, "asked_quantity": "1e9"}]})"_s,
        uR"({"customer_id": "{customer}", "lines": [{"item_description": "x", "asked_quantity": "99999999999999"}]})"_s,
        uR"({"customer_id": "{customer}", "lines": [{"item_description": "x", "asked_quantity": "99999999"}]})"_s,
        uR"({"customer_id": "{customer}", "priority": {"a": []}, "lines": "x"})"_s,
        uR"({"hospital_name": [], "gst_number": 5, "pincode": {}})"_s,
        uR"({"hospital_name": "x", "state_code": "27", "buyer_type": "friend"})"_s,
        uR"({"hospital_name": "x", "state_code": {}, "buyer_type": []})"_s,
        uR"({"sku": [], "quantity": "many", "batch_number": {}})"_s,
        uR"({"sku": "GLV-1", "quantity": 2000000000, "batch_number": "B1", "mrp": "1e5"})"_s,
        uR"({"sku": "GLV-1", "quantity": 99999999, "batch_number": "B1", "mrp": "99999999999"})"_s,
        uR"({"sku": "GLV-1", "quantity": 5, "batch_number": "B1", "expiry_date": "0000-00-00"})"_s,
        uR"({"name": "x", "permissions": {"orders": {}}})"_s,
        uR"({"id": "{waiting}", "name": "x", "version": "one", "permissions": {}})"_s,
        uR"({"po_number": [], "lines": [{"quotation_item_id": 5, "quantity": -1}]})"_s,
        uR"({"comment": {"a": 1}, "lines": [{"order_item_id": "x", "quantity": "x"}]})"_s,
        uR"({"comment": "x", "lines": [{"id": 5}]})"_s,
        uR"({"file_base64": "%%%", "po_number": "1"})"_s};
    const auto functions = m_company.keeper()
                               .run(uR"(
                select p.oid::regprocedure, 'select api.' || quote_ident(p.proname) || '(' || (
                    select string_agg(case format_type(t, null)
                        when 'jsonb' then '$1::jsonb'
                        when 'uuid' then case p.proargnames[n] when 'request' then 'gen_random_uuid()' else '$2::uuid' end
                        when 'integer' then '$3::int'
                        when 'text' then case p.proargnames[n] when 'kind' then '''orders''' when 'action' then '$4::text' else '''x''' end
                        else 'null::' || format_type(t, null) end, ', ' order by n)
                    from unnest(p.proargtypes) with ordinality a (t, n)) || ') where $2::uuid is not null and $3::int is not null and $4::text is not null and $1::jsonb is not null'
                from pg_proc p
                where p.pronamespace = 'api'::regnamespace and 'jsonb'::regtype = any (p.proargtypes::oid[])
                order by p.proname)"_s)
                               .rows;
    QVERIFY(functions.size() >= 6);
    // where arguments matter: document, version, person, action
    const QList<QStringList> places{
        {m_names[u"waiting"_s], m_names[u"waiting_version"_s], u"executive"_s, u"rework"_s},
        {m_names[u"decoding"_s], m_names[u"decoding_version"_s], u"decoder"_s, u"submit"_s},
        {m_names[u"draft"_s], m_names[u"draft_version"_s], u"sales"_s, u"submit"_s},
        {m_names[u"sent"_s], m_names[u"sent_version"_s], u"sales"_s, u"record_po"_s},
        {m_names[u"check"_s], m_names[u"check_version"_s], u"inventory"_s, u"reserve"_s},
        {m_names[u"invoicing"_s], m_names[u"invoicing_version"_s], u"accounts"_s,
         u"draft_invoice"_s},
        {m_names[u"draft"_s], u"1"_s, u"quoter"_s, u"submit"_s},
        {m_names[u"draft"_s], u"1"_s, u"admin"_s, u"submit"_s}};
    int called = 0;
    QStringList wrong;
    for (const auto &function : functions) {
        for (const auto &document : nonsense) {
            for (const auto &place : places) {
                auto &wire = m_company.as(place.at(2));
                wire.run(u"begin"_s);
                const auto answer = wire.run(
                    function.at(1), {filled(document), place.at(0), place.at(1), place.at(3)});
                wire.run(u"rollback"_s);
                if (!answer.isDone() && answer.state != u"42501" && !answer.state.startsWith(u"ID"))
                    wrong.append(u"%1 by %2 (%3) of %4: %5 %6"_s.arg(function.at(0), place.at(2),
                                                                     place.at(3), document,
                                                                     answer.state, answer.message));
                ++called;
            }
        }
    }
    qInfo("%d calls of %d functions with nonsense", called, static_cast<int>(functions.size()));
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
