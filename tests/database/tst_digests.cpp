#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The queue of mails to people who are away: who gets one, what it says, and what becomes of it.
class TestDigests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyWhoIsAway();
    void onlyWhatIsUnreadAndOld();
    void nobodyWhoSaidNo();
    void onceAndNotTooOften();
    void nothingThatTheyMayNotRead();
    void noLineOfTheHeadIsForged();
    void triedEverLaterAndGivenUp();
    void twoSendersTakeDifferentOnes();
    void preferencesRefuseNonsense();
    void everythingAgreesAfterwards();

private:
    void tell(const QString &person, const QString &title, const QString &link = {},
              const QString &age = u"1 hour"_s);
    int queue(const QString &after = u"15 minutes"_s, const QString &pause = u"4 hours"_s);
    QList<QStringList> mails(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestDigests::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

void TestDigests::init()
{
    m_company.reconnect(); // everybody is away
    for (const auto &table :
         {u"internal.mails"_s, u"public.notifications"_s, u"public.notification_preferences"_s})
        QVERIFY(m_company.keeper().run(u"delete from "_s + table).isDone());
    QTRY_COMPARE(m_office.value(u"select count(*) from internal.sessions()"_s), u"0"_s);
}

void TestDigests::tell(const QString &person, const QString &title, const QString &link,
                       const QString &age)
{
    const auto told = m_company.keeper().run(
        u"insert into public.notifications (user_id, type, title, message, link, created_at) "
        "select id, 'info', $2, 'Total ₹9,99,999.00', $3, now() - $4::interval from public.users "
        "where email = $1"_s,
        {test::Company::email(person), title, link, age});
    QVERIFY2(told.isDone(), qPrintable(told.message));
}

int TestDigests::queue(const QString &after, const QString &pause)
{
    return m_office
        .value(u"select internal.queue_digests($1::interval, $2::interval)"_s, {after, pause})
        .toInt();
}

QList<QStringList> TestDigests::mails(const QString &person)
{
    return m_company.keeper()
        .run(u"select m.recipient, m.subject, m.body from internal.mails m join public.users u on "
             "u.id = m.user_id where u.email = $1 order by m.created_at"_s,
             {test::Company::email(person)})
        .rows;
}

void TestDigests::onlyWhoIsAway()
{
    tell(u"sales"_s, u"ORD-2026-0001: approved"_s);
    tell(u"quoter"_s, u"ORD-2026-0001: approved"_s);
    QVERIFY(m_company.as(u"sales"_s).run(u"select 1"_s).isDone());
    QCOMPARE(queue(), 1);
    QVERIFY(mails(u"sales"_s).isEmpty());
    const auto sent = mails(u"quoter"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0), test::Company::email(u"quoter"_s));
    QVERIFY2(sent.first().at(1).endsWith(u": 1 notification waits for you"),
             qPrintable(sent.first().at(1)));
    QVERIFY(sent.first().at(2).contains(u"- ORD-2026-0001: approved\n"));
    QVERIFY(!sent.first().at(2).contains(u"9,99,999")); // what it came to stays in the program
}

void TestDigests::onlyWhatIsUnreadAndOld()
{
    tell(u"quoter"_s, u"just now"_s, {}, u"1 minute"_s);
    QCOMPARE(queue(), 0);
    tell(u"quoter"_s, u"read"_s);
    QVERIFY(m_company.keeper()
                .run(u"update public.notifications set is_read = true where title = 'read'"_s)
                .isDone());
    QCOMPARE(queue(), 0);
    tell(u"quoter"_s, u"old"_s); // and then with what is younger
    QCOMPARE(queue(), 1);
    const auto words = mails(u"quoter"_s).first().at(2);
    QVERIFY(words.contains(u"- old\n") && words.contains(u"- just now\n"));
    QVERIFY(!words.contains(u"- read"));
}

void TestDigests::nobodyWhoSaidNo()
{
    const auto said =
        m_company.as(u"quoter"_s).run(u"select api.mail_notifications(false, gen_random_uuid())"_s);
    QVERIFY2(said.isDone(), qPrintable(said.message));
    QVERIFY(m_company.as(u"decoder"_s)
                .run(u"select api.mute_notifications('{info}', gen_random_uuid())"_s)
                .isDone());
    m_company.reconnect();
    QTRY_COMPARE(m_office.value(u"select count(*) from internal.sessions()"_s), u"0"_s);
    tell(u"quoter"_s, u"no mail"_s);
    tell(u"decoder"_s, u"muted"_s); // written as read
    QCOMPARE(queue(), 0);
    QVERIFY(m_company.keeper()
                .run(u"update public.users set is_active = false where email = $1"_s,
                     {test::Company::email(u"sales2"_s)})
                .isDone());
    tell(u"sales2"_s, u"gone"_s);
    QCOMPARE(queue(), 0);
    QVERIFY(m_company.keeper()
                .run(u"update public.users set is_active = true where email = $1"_s,
                     {test::Company::email(u"sales2"_s)})
                .isDone());
}

void TestDigests::onceAndNotTooOften()
{
    tell(u"quoter"_s, u"one"_s);
    QCOMPARE(queue(), 1);
    QCOMPARE(queue(), 0);
    tell(u"quoter"_s, u"two"_s);
    QCOMPARE(queue(), 0); // not within four hours
    QVERIFY(m_company.keeper()
                .run(u"update internal.mails set created_at = created_at - interval '5 hours'"_s)
                .isDone());
    QCOMPARE(queue(), 1);
    const auto sent = mails(u"quoter"_s);
    QCOMPARE(sent.size(), 2);
    QVERIFY(!sent.last().at(2).contains(u"- one")); // told once
    // one that was written earlier and committed later is not lost
    QVERIFY(m_company.keeper()
                .run(u"update internal.mails set created_at = created_at - interval '5 hours'"_s)
                .isDone());
    tell(u"quoter"_s, u"three"_s, {}, u"3 days"_s);
    QCOMPARE(queue(), 1);
    QVERIFY(mails(u"quoter"_s).last().at(2).contains(u"- three\n"));
}

void TestDigests::nothingThatTheyMayNotRead()
{
    const auto order = m_office.newOrder();
    const auto link =
        u"indentdesk://order/"_s +
        m_office.value(u"select order_number from public.orders where id = $1"_s, {order});
    m_company.reconnect();
    QTRY_COMPARE(m_office.value(u"select count(*) from internal.sessions()"_s), u"0"_s);
    tell(u"sales2"_s, u"of a colleague"_s, link);
    QCOMPARE(queue(), 0);
    tell(u"sales"_s, u"their own"_s, link);
    QCOMPARE(queue(), 1);
    QVERIFY(mails(u"sales"_s).first().at(2).contains(u"  "_s + link + u'\n'));
}

void TestDigests::noLineOfTheHeadIsForged()
{
    tell(u"quoter"_s, u"one\r\nBcc: everybody@example.org\r\n\r\n.\r\nMAIL FROM:<x>"_s);
    QCOMPARE(queue(), 1);
    const auto sent = mails(u"quoter"_s).first();
    QVERIFY(!sent.at(0).contains(u'\n') && !sent.at(1).contains(u'\n'));
    QVERIFY(!sent.at(2).contains(u'\r'));
    QVERIFY(sent.at(2).contains(u"- one Bcc: everybody@example.org . MAIL FROM:<x>\n"));
}

void TestDigests::triedEverLaterAndGivenUp()
{
    tell(u"quoter"_s, u"one"_s);
    QCOMPARE(queue(), 1);
    QList<int> minutes;
    for (int i = 0; i < 9; ++i) {
        QVERIFY(m_company.keeper()
                    .run(u"update internal.mails set next_try_at = clock_timestamp()"_s)
                    .isDone());
        const auto mail = m_office.value(u"select (internal.take_mail()).id"_s);
        QVERIFY(!mail.isEmpty());
        QVERIFY(m_office.value(u"select (internal.take_mail()).id"_s).isEmpty()); // it is taken
        QCOMPARE(m_office.value(u"select internal.settle_mail($1, 'later', '421 busy')"_s, {mail}),
                 u"waiting"_s);
        minutes << m_office
                       .value(u"select round(extract(epoch from next_try_at - clock_timestamp()) / "
                              "60) from internal.mails"_s)
                       .toInt();
    }
    QCOMPARE(minutes, (QList<int>{5, 10, 20, 40, 80, 160, 320, 640, 720}));
    const auto take = [this] {
        (void)m_company.keeper().run(
            u"update internal.mails set next_try_at = clock_timestamp()"_s);
        return m_office.value(u"select (internal.take_mail()).id"_s);
    };
    QVERIFY(m_company.keeper()
                .run(u"update internal.mails set created_at = created_at - interval '4 days'"_s)
                .isDone());
    QCOMPARE(m_office.value(u"select internal.settle_mail($1, 'later', '421 busy')"_s, {take()}),
             u"given_up"_s);
    QVERIFY(take().isEmpty());
    tell(u"quoter"_s, u"two"_s);
    QCOMPARE(queue(), 1);
    QCOMPARE(
        m_office.value(u"select internal.settle_mail($1, 'refused', '550 nobody')"_s, {take()}),
        u"given_up"_s);
    QCOMPARE(
        m_office.value(u"select outcome from internal.mails order by created_at desc limit 1"_s),
        u"550 nobody"_s);
}

void TestDigests::twoSendersTakeDifferentOnes()
{
    tell(u"quoter"_s, u"one"_s);
    tell(u"decoder"_s, u"one"_s);
    QCOMPARE(queue(), 2);
    test::Wire other(m_company.server().keeper(m_company.name()));
    QVERIFY(m_company.keeper().run(u"begin"_s).isDone());
    const auto first = m_office.value(u"select (internal.take_mail()).id"_s);
    const auto second = other.run(u"select (internal.take_mail()).id"_s).value();
    QVERIFY(m_company.keeper().run(u"commit"_s).isDone());
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first != second);
}

void TestDigests::preferencesRefuseNonsense()
{
    auto &wire = m_company.as(u"quoter"_s);
    QCOMPARE(wire.run(u"select api.mute_notifications('{alert}', gen_random_uuid())"_s).state,
             u"ID001"_s);
    QCOMPARE(wire.run(u"select api.mail_notifications(null, gen_random_uuid())"_s).state,
             u"ID001"_s);
    QVERIFY(
        wire.run(u"select api.mute_notifications('{info,info}', gen_random_uuid())"_s).isDone());
    QCOMPARE(wire.run(u"select api.notification_preferences() ->> 'muted'"_s).value(),
             u"[\"info\"]"_s);
    QVERIFY(m_company.as(u"decoder"_s)
                .run(u"select api.mail_notifications(false, gen_random_uuid())"_s)
                .isDone());
    QCOMPARE(wire.run(u"select count(*) from public.notification_preferences"_s).value(), u"1"_s);
    // nobody marks another's
    tell(u"decoder"_s, u"one"_s);
    QCOMPARE(wire.run(u"select api.notifications_unread(array(select id from "
                      "public.notifications)) ->> 'unread'"_s)
                 .value(),
             u"0"_s);
    QCOMPARE(wire.run(u"select * from internal.mails"_s).state, u"42501"_s);
}

void TestDigests::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDigests)
#include "tst_digests.moc"
