#include "office.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>
#include <QUuid>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString newPlace()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

/// Who is at a document now: said and read by those who may read it, told once when it changes,
/// forgotten by itself.
class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneSeesTheOther();
    void onlyReadersSayAndSee();
    void ofPapersAndRecordsToo();
    void twoWindowsAreTwoPlaces();
    void aLineOfAnotherDocumentIsNone();
    void isToldOnceForEachChange();
    void movingTellsBothDocuments();
    void leavingTellsTheDocument();
    void isForgottenAfterThreeMinutes();
    void aSessionTakesItsPlacesAlong();
    void whoIsDisabledIsGone();
    void nobodyFillsTheTable();
    void answersNonsense();

private:
    test::Answer say(const QString &person, const QString &place, const QString &document,
                     const QString &line = {}, bool isEditing = false,
                     const QString &kind = u"orders"_s);
    /// "Name[ line][ editing]" of everybody there, as a person sees them.
    QStringList seen(const QString &by, const QString &document, const QString &kind = u"orders"_s);
    QString lineOf(const QString &order);
    QString nameOf(const QString &person);
    /// How often who-is-there of a document was told since the last question.
    int told(const QString &document);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    std::unique_ptr<test::Wire> m_listener;
    QString m_order;
    QString m_other;
};

void TestPresence::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_order = m_office.orderAt(u"decoding"_s);
    m_other = m_office.orderAt(u"decoding"_s);
    QVERIFY2(!m_order.isEmpty() && !m_other.isEmpty(), qPrintable(m_office.failure()));
    m_listener = std::make_unique<test::Wire>(m_company.connection(u"accounts"_s));
    QVERIFY(m_listener->run(u"listen indentdesk"_s).isDone());
}

void TestPresence::init()
{
    QVERIFY(m_company.keeper().run(u"delete from internal.presence"_s).isDone());
    (void)told(m_order);
}

test::Answer TestPresence::say(const QString &person, const QString &place, const QString &document,
                               const QString &line, bool isEditing, const QString &kind)
{
    return m_company.as(person).run(u"select api.say_presence($1, $2, $3, $4, $5)"_s,
                                    {place, kind, document, line.isEmpty() ? QString() : line,
                                     isEditing ? u"true"_s : u"false"_s});
}

QStringList TestPresence::seen(const QString &by, const QString &document, const QString &kind)
{
    const auto answer = m_company.as(by).run(u"select api.presence($1, $2)"_s, {kind, document});
    if (!answer.isDone())
        return {answer.state};
    QStringList people;
    for (const auto &there : answer.json().array())
        people << there[u"name"].toString() +
                      (there[u"line_id"].isNull() ? QString() : u" at a line"_s) +
                      (there[u"is_editing"].toBool() ? u" editing"_s : QString());
    return people;
}

QString TestPresence::lineOf(const QString &order)
{
    return m_office.value(
        u"select id from public.order_items where order_id = $1 order by line_number limit 1"_s,
        {order});
}

QString TestPresence::nameOf(const QString &person)
{
    return m_office.value(u"select full_name from public.users where email = $1"_s,
                          {test::Company::email(person)});
}

int TestPresence::told(const QString &document)
{
    (void)m_listener->run(u"select 1"_s);
    int count = 0;
    for (const auto &news : m_listener->news())
        if (news.contains(u"\"presence\""_s) && news.contains(document))
            ++count;
    return count;
}

void TestPresence::oneSeesTheOther()
{
    QVERIFY(say(u"decoder"_s, newPlace(), m_order, lineOf(m_order)).isDone());
    QCOMPARE(seen(u"sales"_s, m_order), {nameOf(u"decoder"_s) + u" at a line"_s});
    const auto mine = say(u"sales"_s, newPlace(), m_order, {}, true);
    QVERIFY2(mine.isDone(), qPrintable(mine.message));
    QCOMPARE(mine.json().array().size(), 2); // who says it is told who is there
    auto both =
        QStringList{nameOf(u"decoder"_s) + u" at a line"_s, nameOf(u"sales"_s) + u" editing"_s};
    both.sort();
    auto seenBoth = seen(u"executive"_s, m_order);
    seenBoth.sort();
    QCOMPARE(seenBoth, both);
    QCOMPARE(seen(u"sales"_s, m_other), QStringList());
}

void TestPresence::onlyReadersSayAndSee()
{
    const auto draft = m_office.newOrder();
    for (const auto &[person, document] :
         QList<std::pair<QString, QString>>{{u"sales2"_s, m_order},
                                            {u"quoter"_s, m_order},
                                            {u"admin"_s, m_order},
                                            {u"decoder"_s, draft},
                                            {u"decoder"_s, newPlace()}}) {
        QCOMPARE(say(person, newPlace(), document).state, u"ID004"_s);
        QCOMPARE(seen(person, document), QStringList{u"ID004"_s});
    }
    QCOMPARE(m_office.value(u"select count(*) from internal.presence"_s), u"0"_s);
    QCOMPARE(told(m_order), 0);
    QCOMPARE(m_company.as(u"decoder"_s).run(u"select * from internal.presence"_s).state,
             u"42501"_s);
}

void TestPresence::ofPapersAndRecordsToo()
{
    const auto order = m_office.orderAt(u"quotation"_s);
    const auto quotation =
        m_office.value(u"select id from public.quotations where order_id = $1"_s, {order});
    const auto line = m_office.value(
        u"select id from public.quotation_items where quotation_id = $1 limit 1"_s, {quotation});
    QVERIFY(say(u"quoter"_s, newPlace(), quotation, line, true, u"quotations"_s).isDone());
    QCOMPARE(seen(u"sales"_s, quotation, u"quotations"_s),
             QStringList{nameOf(u"quoter"_s) + u" at a line editing"_s});
    QCOMPARE(seen(u"decoder"_s, quotation, u"quotations"_s), QStringList{u"ID004"_s});
    const auto person = m_office.value(u"select id from public.users where email = $1"_s,
                                       {u"decoder@demo.example"_s});
    QVERIFY(say(u"admin"_s, newPlace(), person, {}, true, u"users"_s).isDone());
    QCOMPARE(seen(u"executive"_s, person, u"users"_s),
             QStringList{nameOf(u"admin"_s) + u" editing"_s});
    QCOMPARE(seen(u"sales"_s, person, u"users"_s), QStringList{u"42501"_s});
    QCOMPARE(seen(u"sales"_s, person, u"approval_rule_sets"_s), QStringList{u"42501"_s});
    QCOMPARE(seen(u"admin"_s, person, u"roles"_s), QStringList{u"ID004"_s});
}

void TestPresence::twoWindowsAreTwoPlaces()
{
    const auto first = newPlace();
    const auto second = newPlace();
    QVERIFY(say(u"decoder"_s, first, m_order).isDone());
    const auto answer = say(u"decoder"_s, second, m_order, {}, true).json().array();
    QStringList places;
    for (const auto &there : answer)
        places << there[u"place_id"].toString();
    QCOMPARE(QSet<QString>(places.begin(), places.end()), (QSet<QString>{first, second}));
    // which window of theirs it is, is nobody else's business
    const auto theirs =
        m_company.as(u"sales"_s)
            .run(u"select api.presence('orders', $1) -> 0 ->> 'place_id'"_s, {m_order});
    QVERIFY(theirs.isDone() && theirs.value().isNull());
    QVERIFY(say(u"decoder"_s, second, {}).isDone());
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"decoder"_s)});
    // nobody speaks for another's window
    QVERIFY(say(u"sales"_s, first, m_order).isDone());
    QVERIFY(say(u"sales"_s, first, {}).isDone());
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"decoder"_s)});
}

void TestPresence::aLineOfAnotherDocumentIsNone()
{
    QVERIFY(say(u"decoder"_s, newPlace(), m_order, lineOf(m_other)).isDone());
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"decoder"_s)});
}

void TestPresence::isToldOnceForEachChange()
{
    const auto place = newPlace();
    const auto line = lineOf(m_order);
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    QCOMPARE(told(m_order), 1);
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    QCOMPARE(told(m_order), 0);
    QVERIFY(say(u"decoder"_s, place, m_order, line).isDone());
    QCOMPARE(told(m_order), 1);
    QVERIFY(say(u"decoder"_s, place, m_order, line, true).isDone());
    QCOMPARE(told(m_order), 1);
    const auto since = m_office.value(u"select since from internal.presence"_s);
    QVERIFY(say(u"decoder"_s, place, m_order, line, true).isDone());
    QCOMPARE(told(m_order), 0);
    QCOMPARE(m_office.value(u"select since from internal.presence"_s), since);
}

void TestPresence::movingTellsBothDocuments()
{
    const auto place = newPlace();
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    (void)told(m_order);
    QVERIFY(say(u"decoder"_s, place, m_other).isDone());
    (void)m_listener->run(u"select 1"_s);
    const auto news = m_listener->news();
    QCOMPARE(news.size(), 2);
    QVERIFY(news.join(u' ').contains(m_order) && news.join(u' ').contains(m_other));
    // table, id and version, nothing else
    QCOMPARE(QJsonDocument::fromJson(news.first().toUtf8()).object().keys(),
             (QStringList{u"id"_s, u"table"_s, u"version"_s}));
    QCOMPARE(seen(u"sales"_s, m_order), QStringList());
    QCOMPARE(seen(u"sales"_s, m_other), QStringList{nameOf(u"decoder"_s)});
}

void TestPresence::leavingTellsTheDocument()
{
    const auto place = newPlace();
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    QCOMPARE(told(m_order), 1);
    const auto answer = say(u"decoder"_s, place, {});
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    QCOMPARE(told(m_order), 1);
    QVERIFY(say(u"decoder"_s, place, {}).isDone()); // one who is nowhere leaves nothing
    QCOMPARE(told(m_order), 0);
    QCOMPARE(seen(u"sales"_s, m_order), QStringList());
}

void TestPresence::isForgottenAfterThreeMinutes()
{
    const auto place = newPlace();
    auto &keeper = m_company.keeper();
    // as if the sessions, which are as old as this test, had been there for hours
    const auto isHere = keeper.run(u"select pg_get_functiondef('internal.is_here'::regproc)"_s);
    QVERIFY(keeper
                .run(u"create or replace function internal.is_here(email text, since timestamptz) "
                     "returns boolean language sql stable security definer set search_path = "
                     "pg_catalog, pg_temp as 'select true'"_s)
                .isDone());
    const auto restore = qScopeGuard([&] { QVERIFY(keeper.run(isHere.value()).isDone()); });
    const auto silent = [&keeper](const QString &interval) {
        return keeper
            .run(u"update internal.presence set seen_at = now() - $1::interval"_s, {interval})
            .isDone();
    };
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    QVERIFY(silent(u"2 minutes 50 seconds"_s));
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"decoder"_s)});
    QVERIFY(silent(u"3 minutes 1 second"_s));
    QCOMPARE(seen(u"sales"_s, m_order), QStringList());
    (void)told(m_order);
    QVERIFY(say(u"decoder"_s, place, m_order).isDone());
    QCOMPARE(told(m_order), 1); // who was forgotten comes anew
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"decoder"_s)});
}

void TestPresence::aSessionTakesItsPlacesAlong()
{
    const auto place = newPlace();
    const auto statement = u"select api.say_presence($1, 'orders', $2)"_s;
    {
        auto window = m_company.connection(u"executive2"_s);
        QVERIFY(window.run(statement, {place, m_order}).isDone());
        QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"executive2"_s)});
    }
    QTRY_COMPARE(seen(u"sales"_s, m_order), QStringList());
    (void)told(m_order);
    auto again = m_company.connection(u"executive2"_s);
    QCOMPARE(seen(u"sales"_s, m_order), QStringList()); // the new one has not said it
    QVERIFY(again.run(statement, {place, m_order}).isDone());
    QCOMPARE(told(m_order), 1);
    QCOMPARE(seen(u"sales"_s, m_order), QStringList{nameOf(u"executive2"_s)});
}

void TestPresence::whoIsDisabledIsGone()
{
    QVERIFY(m_company.addPerson(u"passer"_s, u"decoder"_s));
    QVERIFY(say(u"passer"_s, newPlace(), m_order).isDone());
    QCOMPARE(seen(u"sales"_s, m_order).size(), 1);
    (void)told(m_order);
    QVERIFY(m_company.as(u"admin"_s)
                .run(u"select api.user_disable($1)"_s, {test::Company::email(u"passer"_s)})
                .isDone());
    QCOMPARE(seen(u"sales"_s, m_order), QStringList());
    QCOMPARE(told(m_order), 1);
}

void TestPresence::nobodyFillsTheTable()
{
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 60; ++i)
        QVERIFY(say(u"decoder"_s, newPlace(), m_order).isDone());
    qInfo("60 places said in %d ms", static_cast<int>(clock.elapsed()));
    QCOMPARE(m_office.value(u"select count(*) from internal.presence"_s), u"50"_s);
}

void TestPresence::answersNonsense()
{
    QCOMPARE(say(u"decoder"_s, {}, m_order).field, u"place_id"_s);
    QCOMPARE(say(u"decoder"_s, newPlace(), m_order, {}, false, u"planets"_s).state, u"ID001"_s);
    QCOMPARE(say(u"decoder"_s, newPlace(), m_order, {}, false, {}).state, u"ID001"_s);
    QCOMPARE(seen(u"decoder"_s, {}), QStringList{u"ID004"_s});
    QCOMPARE(m_company.as(u"decoder"_s)
                 .run(u"select api.say_presence($1, 'orders', $2, null, null) -> 0 ->> "
                      "'is_editing'"_s,
                      {newPlace(), m_order})
                 .value(),
             u"false"_s);
}

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
