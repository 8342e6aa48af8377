#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonArray twoLines()
{
    return {QJsonObject{{u"item_description"_s, u"gloves 7.5 latex"_s},
                        {u"asked_quantity"_s, u"50"_s},
                        {u"asked_unit"_s, u"box"_s},
                        {u"free_quantity"_s, u"10"_s}},
            QJsonObject{{u"item_description"_s, u"crepe bandage 4 inch"_s},
                        {u"asked_quantity"_s, u"2.5"_s},
                        {u"notes"_s, u"the soft one"_s}}};
}

} // namespace

/// Orders kept under a name: who sees them, who changes them, and what comes back.
class TestOrderTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackAsItWasKept();
    void isKeptOnceHoweverOftenItIsSent();
    void whoSeesThem();
    void foreignOnesAreNotThere();
    void oneForAllIsItsMakers();
    void refusalsNameTheField_data();
    void refusalsNameTheField();
    void aNameIsTakenOnceForAHospital();
    void isRenamedAndDeletedAsItWasSeen();
    void othersKeepNone();
    void leavesATrail();
    void healthy();

private:
    test::Answer keep(const QString &person, const QJsonObject &document,
                      const QString &request = test::Office::newRequest());
    /// Its id; for a hospital by name, or for all.
    QString kept(const QString &person, const QString &name, const QString &hospital = {});
    test::Answer change(const QString &person, const QString &function,
                        const QJsonObject &document);
    test::Answer begin(const QString &person, const QString &id);
    QString hospital(const QString &name);
    QString seen(const QString &person);
    int version(const QString &id);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestOrderTemplates::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_company.addPerson(u"sales3"_s, u"sales_rep"_s);
}

test::Answer TestOrderTemplates::keep(const QString &person, const QJsonObject &document,
                                      const QString &request)
{
    return m_company.as(person).run(u"select api.keep_order_template($1, $2)"_s,
                                    {compact(document), request});
}

QString TestOrderTemplates::kept(const QString &person, const QString &name,
                                 const QString &hospitalName)
{
    QJsonObject document{{u"name"_s, name}, {u"lines"_s, twoLines()}};
    if (!hospitalName.isEmpty())
        document.insert(u"customer_id"_s, hospital(hospitalName));
    const auto answer = keep(person, document);
    if (!answer.isDone())
        qWarning("%s", qPrintable(answer.state + u' ' + answer.message));
    return answer.json()[u"id"].toString();
}

test::Answer TestOrderTemplates::change(const QString &person, const QString &function,
                                        const QJsonObject &document)
{
    return m_company.as(person).run(u"select api."_s + function + u"($1, gen_random_uuid())"_s,
                                    {compact(document)});
}

test::Answer TestOrderTemplates::begin(const QString &person, const QString &id)
{
    return m_company.as(person).run(u"select api.begin_from_template($1, gen_random_uuid())"_s,
                                    {id});
}

QString TestOrderTemplates::hospital(const QString &name)
{
    return m_office.value(u"select id from public.customers where hospital_name = $1"_s, {name});
}

/// The names that somebody reads.
QString TestOrderTemplates::seen(const QString &person)
{
    return m_company.as(person)
        .run(u"select coalesce(string_agg(name, ', ' order by name), '') from "
             "api.order_template_list"_s)
        .value();
}

int TestOrderTemplates::version(const QString &id)
{
    return m_office.value(u"select version from public.order_templates where id = $1"_s, {id})
        .toInt();
}

void TestOrderTemplates::comesBackAsItWasKept()
{
    const auto id = kept(u"sales"_s, u"Monthly"_s, u"Shanti Hospital"_s);
    QVERIFY(!id.isEmpty());
    const auto row = [this, id](const QString &column) {
        return m_company.as(u"sales"_s)
            .run(u"select "_s + column + u" from api.order_template_list where id = $1"_s, {id})
            .value();
    };
    QCOMPARE(row(u"line_count"_s), u"2"_s);
    QCOMPARE(row(u"hospital_name"_s), u"Shanti Hospital"_s);
    QVERIFY(row(u"last_used_at"_s).isNull());
    const auto before = version(id);
    const auto begun = begin(u"sales"_s, id);
    QVERIFY2(begun.isDone(), qPrintable(begun.message));
    const auto answer = begun.json().object();
    QCOMPARE(answer[u"customer_id"].toString(), hospital(u"Shanti Hospital"_s));
    const auto lines = answer[u"lines"].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)[u"asked_quantity"].toString(), u"50"_s);
    QCOMPARE(lines.at(0)[u"asked_unit"].toString(), u"box"_s);
    QCOMPARE(lines.at(0)[u"free_quantity"].toString(), u"10"_s);
    QCOMPARE(lines.at(1)[u"item_description"].toString(), u"crepe bandage 4 inch"_s);
    QCOMPARE(lines.at(1)[u"asked_quantity"].toString(), u"2.5"_s);
    QCOMPARE(lines.at(1)[u"notes"].toString(), u"the soft one"_s);
    // using one makes nobody's copy of it out of date
    QCOMPARE(version(id), before);
    QVERIFY(!row(u"last_used_at"_s).isNull());
}

void TestOrderTemplates::isKeptOnceHoweverOftenItIsSent()
{
    const QJsonObject document{{u"name"_s, u"Sent twice"_s},
                               {u"customer_id"_s, hospital(u"Shanti Hospital"_s)},
                               {u"lines"_s, twoLines()}};
    const auto request = test::Office::newRequest();
    const auto first = keep(u"sales"_s, document, request);
    const auto second = keep(u"sales"_s, document, request);
    QVERIFY2(second.isDone(), qPrintable(second.message));
    QCOMPARE(second.value(), first.value());
    QCOMPARE(
        m_office.value(u"select count(*) from public.order_templates where name = 'Sent twice'"_s),
        u"1"_s);
    auto other = document;
    other.insert(u"name"_s, u"Sent otherwise"_s);
    QCOMPARE(keep(u"sales"_s, other, request).state, u"ID005"_s);
}

void TestOrderTemplates::whoSeesThem()
{
    m_company.keeper().run(u"delete from public.order_templates"_s);
    (void)kept(u"sales"_s, u"Of Shanti"_s, u"Shanti Hospital"_s);
    (void)kept(u"sales2"_s, u"Of Sahyadri"_s, u"Sahyadri Hospital"_s);
    (void)kept(u"sales2"_s, u"For all"_s);
    QCOMPARE(seen(u"sales"_s), u"For all, Of Shanti"_s);
    QCOMPARE(seen(u"sales2"_s), u"For all, Of Sahyadri"_s);
    QCOMPARE(seen(u"sales3"_s), u"For all"_s);
    QCOMPARE(seen(u"executive"_s), u"For all, Of Sahyadri, Of Shanti"_s);
    for (const auto &person :
         {u"decoder"_s, u"quoter"_s, u"inventory"_s, u"accounts"_s, u"admin"_s})
        QVERIFY2(seen(person).isEmpty(), qPrintable(person));
    QCOMPARE(m_company.as(u"sales3"_s)
                 .run(u"select count(*) from public.order_template_lines"_s)
                 .value(),
             u"2"_s);
    // what somebody keeps for a colleague's hospital is theirs and the colleague's
    (void)kept(u"sales3"_s, u"Stood in"_s, u"Shanti Hospital"_s);
    QVERIFY(seen(u"sales"_s).contains(u"Stood in"));
    QVERIFY(seen(u"sales3"_s).contains(u"Stood in"));
    QVERIFY(!seen(u"sales2"_s).contains(u"Stood in"));
}

void TestOrderTemplates::foreignOnesAreNotThere()
{
    const auto id = kept(u"sales"_s, u"Not yours"_s, u"Shanti Hospital"_s);
    const QJsonObject known{{u"id"_s, id}, {u"version"_s, version(id)}, {u"name"_s, u"Mine now"_s}};
    QCOMPARE(begin(u"sales2"_s, id).state, u"ID004"_s);
    QCOMPARE(change(u"sales2"_s, u"rename_order_template"_s, known).state, u"ID004"_s);
    QCOMPARE(change(u"sales2"_s, u"delete_order_template"_s, known).state, u"ID004"_s);
    QCOMPARE(m_company.as(u"sales"_s).run(u"update public.order_templates set name = 'x'"_s).state,
             u"42501"_s);
    QCOMPARE(m_company.as(u"sales"_s).run(u"select * from internal.order_template_uses"_s).state,
             u"42501"_s);
}

void TestOrderTemplates::oneForAllIsItsMakers()
{
    const auto id = kept(u"sales2"_s, u"Ward list"_s);
    QVERIFY(begin(u"sales"_s, id).isDone());
    const QJsonObject known{{u"id"_s, id}, {u"version"_s, version(id)}, {u"name"_s, u"Other"_s}};
    const auto refused = change(u"sales"_s, u"rename_order_template"_s, known);
    QCOMPARE(refused.state, u"42501"_s);
    QVERIFY(refused.message.contains(u"made this template for all hospitals"));
    const auto mayChange = [this, id] {
        return m_company.as(u"sales"_s)
            .run(u"select may_change from api.order_template_list where id = $1"_s, {id})
            .value();
    };
    QCOMPARE(mayChange(), u"f"_s);
    // whoever made it has left
    m_company.keeper().run(u"update public.users set is_active = false where email = $1"_s,
                           {test::Company::email(u"sales2"_s)});
    QCOMPARE(mayChange(), u"t"_s);
    QVERIFY(change(u"sales"_s, u"rename_order_template"_s, known).isDone());
    m_company.keeper().run(u"update public.users set is_active = true where email = $1"_s,
                           {test::Company::email(u"sales2"_s)});
}

void TestOrderTemplates::refusalsNameTheField_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("field");
    const auto line = [](const QString &key, const QJsonValue &value) {
        auto lines = twoLines();
        auto second = lines.at(1).toObject();
        second.insert(key, value);
        lines.replace(1, second);
        return QJsonObject{{u"lines"_s, lines}};
    };
    QTest::newRow("no name") << QJsonObject{{u"name"_s, u"  "_s}} << u"name"_s;
    QTest::newRow("long name") << QJsonObject{{u"name"_s, u"x"_s.repeated(101)}} << u"name"_s;
    QTest::newRow("no hospital") << QJsonObject{{u"customer_id"_s, u"x"_s}} << u"customer_id"_s;
    QTest::newRow("foreign id") << QJsonObject{{u"customer_id"_s, test::Office::newRequest()}}
                                << u"customer_id"_s;
    QTest::newRow("no lines") << QJsonObject{{u"lines"_s, QJsonArray()}} << u"lines"_s;
    QTest::newRow("not lines") << QJsonObject{{u"lines"_s, 5}} << u"lines"_s;
    QTest::newRow("no words") << line(u"item_description"_s, u""_s)
                              << u"lines[1].item_description"_s;
    QTest::newRow("no quantity") << line(u"asked_quantity"_s, u"0"_s)
                                 << u"lines[1].asked_quantity"_s;
    QTest::newRow("free") << line(u"free_quantity"_s, u"many"_s) << u"lines[1].free_quantity"_s;
}

void TestOrderTemplates::refusalsNameTheField()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, field);
    QJsonObject document{{u"name"_s, u"Refused"_s}, {u"lines"_s, twoLines()}};
    for (auto it = change.begin(); it != change.end(); ++it)
        document.insert(it.key(), it.value());
    const auto answer = keep(u"sales"_s, document);
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, field);
    QCOMPARE(
        m_office.value(u"select count(*) from public.order_templates where name = 'Refused'"_s),
        u"0"_s);
}

void TestOrderTemplates::aNameIsTakenOnceForAHospital()
{
    (void)kept(u"sales"_s, u"Weekly"_s, u"Shanti Hospital"_s);
    const auto again = keep(u"sales"_s, {{u"name"_s, u"WEEKLY"_s},
                                         {u"customer_id"_s, hospital(u"Shanti Hospital"_s)},
                                         {u"lines"_s, twoLines()}});
    QCOMPARE(again.state, u"ID001"_s);
    QCOMPARE(again.field, u"name"_s);
    QVERIFY(!kept(u"sales"_s, u"Weekly"_s, u"Ganga Clinic"_s).isEmpty());
    QVERIFY(!kept(u"sales"_s, u"Weekly"_s).isEmpty());
    const auto other = kept(u"sales"_s, u"Fortnightly"_s);
    const auto renamed =
        change(u"sales"_s, u"rename_order_template"_s,
               {{u"id"_s, other}, {u"version"_s, version(other)}, {u"name"_s, u"weekly"_s}});
    QCOMPARE(renamed.state, u"ID001"_s);
    QCOMPARE(renamed.field, u"name"_s);
}

void TestOrderTemplates::isRenamedAndDeletedAsItWasSeen()
{
    const auto id = kept(u"sales"_s, u"First name"_s, u"Ganga Clinic"_s);
    QJsonObject known{{u"id"_s, id}, {u"version"_s, version(id)}, {u"name"_s, u"Second name"_s}};
    QVERIFY(change(u"sales"_s, u"rename_order_template"_s, known).isDone());
    QCOMPARE(change(u"sales"_s, u"rename_order_template"_s, known).state, u"ID002"_s);
    QCOMPARE(change(u"sales"_s, u"delete_order_template"_s, known).state, u"ID002"_s);
    known.insert(u"version"_s, version(id));
    const auto gone = change(u"sales"_s, u"delete_order_template"_s, known);
    QVERIFY2(gone.isDone(), qPrintable(gone.message));
    const auto was = gone.json().object();
    QCOMPARE(was[u"name"].toString(), u"Second name"_s);
    QCOMPARE(was[u"lines"].toArray().size(), 2);
    QCOMPARE(begin(u"sales"_s, id).state, u"ID004"_s);
    // it can be kept again as it was
    QVERIFY(keep(u"sales"_s, was).isDone());
}

void TestOrderTemplates::othersKeepNone()
{
    const QJsonObject document{{u"name"_s, u"No rep"_s}, {u"lines"_s, twoLines()}};
    for (const auto &person :
         {u"decoder"_s, u"quoter"_s, u"executive"_s, u"accounts"_s, u"admin"_s})
        QCOMPARE(keep(person, document).state, u"42501"_s);
    const auto id = kept(u"sales"_s, u"Not for executives"_s);
    QCOMPARE(begin(u"executive"_s, id).state, u"42501"_s);
}

void TestOrderTemplates::leavesATrail()
{
    const auto id = kept(u"sales"_s, u"Followed"_s);
    QCOMPARE(m_office.value(u"select count(*) from public.audit_logs a join public.users u on u.id "
                            "= a.user_id where a.entity_id = $1 and a.action = 'create' and "
                            "u.email = $2"_s,
                            {id, test::Company::email(u"sales"_s)}),
             u"1"_s);
}

void TestOrderTemplates::healthy()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOrderTemplates)
#include "tst_ordertemplates.moc"
