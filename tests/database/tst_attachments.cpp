#include "office.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

/// What people keep and say beside an order: who may, what is kept of it, and that nothing is kept
/// twice.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoReadsAndWrites_data();
    void whoReadsAndWrites();
    void aReaderOnlyReads();
    void decodersComeLater();
    void kinds_data();
    void kinds();
    void twentyMegabytes();
    void names_data();
    void names();
    void keptOnce();
    void theSameRequestTwice();
    void twoAtOnce();
    void takenBackByWhoAddedIt();
    void noBytesInTheTrail();
    void commentsTellWhomTheyName();
    void theQuestionIsAComment();
    void storyOfAnOrder();
    void healthy();

private:
    using Answer = test::Answer;
    Answer attach(const QString &person, const QString &order, const QByteArray &bytes,
                  const QString &name = u"paper.pdf"_s, const QString &kind = u"orders"_s,
                  const QString &request = {});
    Answer comment(const QString &person, const QString &order, const QString &words,
                   const QString &request = {});
    QJsonArray list(const QString &person, const QString &function, const QString &order);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QString m_order; ///< of sales, where everybody sees it
};

namespace {

QByteArray pdf(const QByteArray &words)
{
    return "%PDF-1.4\n" + words;
}

} // namespace

TestAttachments::Answer TestAttachments::attach(const QString &person, const QString &order,
                                                const QByteArray &bytes, const QString &name,
                                                const QString &kind, const QString &request)
{
    return m_company.as(person).run(u"select api.attach($1, $2, $3, $4, $5)"_s,
                                    {kind, order, name, QString::fromLatin1(bytes.toBase64()),
                                     request.isEmpty() ? test::Office::newRequest() : request});
}

TestAttachments::Answer TestAttachments::comment(const QString &person, const QString &order,
                                                 const QString &words, const QString &request)
{
    return m_company.as(person).run(
        u"select api.comment('orders', $1, $2, $3)"_s,
        {order, words, request.isEmpty() ? test::Office::newRequest() : request});
}

QJsonArray TestAttachments::list(const QString &person, const QString &function,
                                 const QString &order)
{
    return m_company.as(person)
        .run(u"select api.%1('orders', $1)"_s.arg(function), {order})
        .json()
        .array();
}

void TestAttachments::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_order = m_office.orderAt(u"invoice_request"_s);
    QVERIFY2(!m_order.isEmpty(), qPrintable(m_office.failure()));
}

void TestAttachments::whoReadsAndWrites_data()
{
    QTest::addColumn<bool>("may");
    for (const auto &person :
         {u"sales"_s, u"decoder"_s, u"quoter"_s, u"executive"_s, u"inventory"_s, u"accounts"_s})
        QTest::newRow(qPrintable(person)) << true;
    QTest::newRow("sales2") << false; // another rep's hospital
    QTest::newRow("admin") << false;
}

void TestAttachments::whoReadsAndWrites()
{
    QFETCH(bool, may);
    const auto person = QString::fromLatin1(QTest::currentDataTag());
    const auto attached = attach(person, m_order, pdf("of " + person.toLatin1()));
    const auto said = comment(person, m_order, u"This is %1."_s.arg(person));
    QCOMPARE(attached.state, may ? QString() : u"ID004"_s);
    QCOMPARE(said.state, may ? QString() : u"ID004"_s);
    const auto id = m_office.value(u"select id from public.attachments limit 1"_s);
    const auto read = m_company.as(person).run(u"select api.attachment($1)"_s, {id});
    QCOMPARE(read.state, may ? QString() : u"ID004"_s);
    for (const auto &table : {u"attachments"_s, u"comments"_s, u"files"_s}) {
        const auto seen =
            m_company.as(person).run(u"select count(*) from public."_s + table).value();
        QCOMPARE(seen, may ? m_office.value(u"select count(*) from public."_s + table) : u"0"_s);
    }
    QCOMPARE(list(person, u"attachments"_s, m_order).isEmpty(), !may);
    QCOMPARE(list(person, u"comments"_s, m_order).isEmpty(), !may);
}

/// A role that reads every order and takes no step of any.
void TestAttachments::aReaderOnlyReads()
{
    m_office.value(u"insert into public.roles (name, description, permissions) values ('auditor', "
                   "'Reads', '{\"orders\": [\"read_all\"]}')"_s);
    QVERIFY(m_company.addPerson(u"auditor"_s, u"auditor"_s));
    QVERIFY(!list(u"auditor"_s, u"comments"_s, m_order).isEmpty());
    QCOMPARE(attach(u"auditor"_s, m_order, pdf("x")).state, u"42501"_s);
    QCOMPARE(comment(u"auditor"_s, m_order, u"x"_s).state, u"42501"_s);
}

void TestAttachments::decodersComeLater()
{
    const auto order = m_office.newOrder();
    QVERIFY(attach(u"sales"_s, order, pdf("indent")).isDone());
    QVERIFY(comment(u"sales"_s, order, u"They hurry."_s).isDone());
    QVERIFY(list(u"decoder"_s, u"attachments"_s, order).isEmpty());
    QCOMPARE(attach(u"decoder"_s, order, pdf("x")).state, u"ID004"_s);
    QCOMPARE(comment(u"decoder"_s, order, u"x"_s).state, u"ID004"_s);
    QVERIFY(m_office.bring(order, u"decoding"_s));
    QCOMPARE(list(u"decoder"_s, u"attachments"_s, order).size(), 1);
    QCOMPARE(list(u"decoder"_s, u"comments"_s, order).size(), 1);
    QCOMPARE(list(u"quoter"_s, u"comments"_s, order).size(), 0);
    // a document that the person may not read, of an order that they may
    const auto invoice = m_office.orderAt(u"invoice_approval"_s);
    const auto id = m_office.invoice(invoice);
    QVERIFY(attach(u"accounts"_s, id, pdf("of an invoice"), u"a"_s, u"invoices"_s).isDone());
    QCOMPARE(attach(u"decoder"_s, id, pdf("x"), u"a"_s, u"invoices"_s).state, u"ID004"_s);
    QCOMPARE(list(u"decoder"_s, u"attachments"_s, invoice).size(), 0);
    QCOMPARE(list(u"sales"_s, u"attachments"_s, invoice).size(), 1);
}

void TestAttachments::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type"); ///< empty: refused
    const auto wide = [](const QByteArray &text) {
        QByteArray bytes;
        for (const auto c : text)
            bytes.append(c).append('\0');
        return bytes;
    };
    const auto zip = QByteArray("PK\x03\x04", 4);
    const auto ole = QByteArray::fromHex("d0cf11e0a1b11ae1");
    QTest::newRow("pdf") << pdf("x") << u"application/pdf"_s;
    QTest::newRow("png") << QByteArray::fromHex("89504e470d0a1a0a00") << u"image/png"_s;
    QTest::newRow("jpeg") << QByteArray::fromHex("ffd8ffe000104a464946") << u"image/jpeg"_s;
    QTest::newRow("xlsx") << zip + "xl/workbook.xml"
                          << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
    QTest::newRow("zip") << zip + "a.txt" << u"application/zip"_s;
    QTest::newRow("xls") << ole + wide("Workbook") << u"application/vnd.ms-excel"_s;
    QTest::newRow("text") << QByteArray("gloves 50 box\n") << u"text/plain"_s;
    QTest::newRow("hindi") << QStringLiteral("दस्ताने ५०\n").toUtf8() << u"text/plain"_s;
    QTest::newRow("mail") << QByteArray("From: a@b.example\r\nSubject: indent\r\n\r\ngloves")
                          << u"message/rfc822"_s;
    QTest::newRow("a page is words") << QByteArray("<html><script>") << u"text/plain"_s;
    QTest::newRow("windows program") << QByteArray("MZ\x90\0", 4) << QString();
    QTest::newRow("linux program") << QByteArray("\x7f"
                                                 "ELF\x02",
                                                 5)
                                   << QString();
    QTest::newRow("mac program") << QByteArray::fromHex("cffaedfe07") << QString();
    QTest::newRow("script") << QByteArray("#!/bin/sh\nrm -r ~\n") << QString();
    QTest::newRow("jar") << zip + "META-INF/MANIFEST.MF" << QString();
    QTest::newRow("macros") << zip + "xl/workbook.xml xl/vbaProject.bin" << QString();
    QTest::newRow("old macros") << ole + wide("Workbook") + wide("_VBA_PROJECT") << QString();
    QTest::newRow("installer") << ole + wide("Property") << QString();
    QTest::newRow("shortcut") << QByteArray::fromHex("4c0000000114020000") << QString();
    QTest::newRow("noise") << QByteArray::fromHex("0102030405") << QString();
    QTest::newRow("a null in words") << QByteArray("words\0words", 11) << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

/// Names lie, so they are not asked.
void TestAttachments::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    const auto answer = attach(u"sales"_s, m_order, bytes, u"paper.pdf"_s);
    if (type.isEmpty()) {
        QCOMPARE(answer.state, u"ID001"_s);
        QCOMPARE(answer.field, u"content"_s);
        QVERIFY2(answer.message.endsWith(u'.'), qPrintable(answer.message));
        return;
    }
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    QCOMPARE(answer.json()[u"media_type"_s].toString(), type);
}

void TestAttachments::twentyMegabytes()
{
    auto bytes = pdf({}).leftJustified(20 * 1024 * 1024, 'x');
    const auto whole = attach(u"sales"_s, m_order, bytes);
    QVERIFY2(whole.isDone(), qPrintable(whole.message));
    QCOMPARE(whole.json()[u"size"_s].toInt(), 20971520);
    const auto back = m_company.as(u"sales"_s)
                          .run(u"select api.attachment($1)"_s, {whole.json()[u"id"_s].toString()});
    QCOMPARE(QByteArray::fromBase64(back.json()[u"content_base64"_s].toString().toLatin1()), bytes);
    const auto more = attach(u"sales"_s, m_order, bytes + 'x');
    QCOMPARE(more.state, u"ID001"_s);
    QVERIFY(more.message.contains(u"20 MB"));
}

void TestAttachments::names_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"indent 9 Nov.pdf"_s << u"indent 9 Nov.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows folders") << u"C:\\Users\\x\\a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("nothing") << u"  . "_s << u"file"_s;
    QTest::newRow("signs") << u"a<b>:c|d?.pdf"_s << u"a_b__c_d_.pdf"_s;
    QTest::newRow("turned round") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("lines") << u"a\nb\tc.pdf"_s << u"a_b_c.pdf"_s;
    QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(106, u'x') + u".pdf"_s;
    QTest::newRow("hindi") << u"आदेश.pdf"_s << u"आदेश.pdf"_s;
}

void TestAttachments::names()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const auto answer = attach(u"sales"_s, m_order, pdf(given.toUtf8()), given);
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    QCOMPARE(answer.json()[u"name"_s].toString(), kept);
}

void TestAttachments::keptOnce()
{
    const auto other = m_office.newOrder();
    QVERIFY(m_office.bring(other, u"decoding"_s));
    const auto files = m_office.value(u"select count(*) from public.files"_s).toInt();
    QVERIFY(attach(u"sales"_s, m_order, pdf("once")).isDone());
    QVERIFY(attach(u"decoder"_s, other, pdf("once"), u"other name.pdf"_s).isDone());
    const auto again = attach(u"decoder"_s, other, pdf("once"));
    QVERIFY(again.isDone());
    QCOMPARE(again.json()[u"is_new"_s].toBool(), false);
    QCOMPARE(again.json()[u"name"_s].toString(), u"other name.pdf"_s);
    QCOMPARE(m_office.value(u"select count(*) from public.files"_s).toInt(), files + 1);
    QCOMPARE(list(u"decoder"_s, u"attachments"_s, other).size(), 1);
}

void TestAttachments::theSameRequestTwice()
{
    const auto request = test::Office::newRequest();
    const auto first = attach(u"sales"_s, m_order, pdf("twice"), u"a.pdf"_s, u"orders"_s, request);
    const auto second = attach(u"sales"_s, m_order, pdf("twice"), u"a.pdf"_s, u"orders"_s, request);
    QCOMPARE(second.json(), first.json());
    QCOMPARE(attach(u"sales"_s, m_order, pdf("other"), u"a.pdf"_s, u"orders"_s, request).state,
             u"ID005"_s);
    const auto said = test::Office::newRequest();
    QCOMPARE(comment(u"sales"_s, m_order, u"once"_s, said).json(),
             comment(u"sales"_s, m_order, u"once"_s, said).json());
    QCOMPARE(m_office.value(u"select count(*) from public.comments where words = 'once'"_s),
             u"1"_s);
}

/// Two people, one file, the same instant.
void TestAttachments::twoAtOnce()
{
    constexpr int turns = 10;
    auto one = m_company.connection(u"sales"_s);
    auto two = m_company.connection(u"decoder"_s);
    const auto work = [this](test::Wire &wire) {
        for (int i = 0; i < turns; ++i) {
            const auto bytes = pdf("together " + QByteArray::number(i)).repeated(2000);
            const auto answer = wire.run(
                u"select api.attach('orders', $1, 'a.pdf', $2, $3)"_s,
                {m_order, QString::fromLatin1(bytes.toBase64()), test::Office::newRequest()});
            if (!answer.isDone())
                qWarning("%s", qPrintable(answer.message));
        }
    };
    std::thread beside([&] { work(one); });
    work(two);
    beside.join();
    const auto count = [this](const QString &table) {
        return m_office.value(
            u"select count(*) from public.%1 t join public.files f on f.id = t.%2 where "
            "f.content like '\\x255044462d312e340a746f676574686572'::bytea || '%'::bytea"_s.arg(
                table, table == u"files" ? u"id"_s : u"file_id"_s));
    };
    QCOMPARE(count(u"files"_s), QString::number(turns));
    QCOMPARE(count(u"attachments"_s), QString::number(turns));
}

void TestAttachments::takenBackByWhoAddedIt()
{
    const auto id = attach(u"sales"_s, m_order, pdf("wrong one")).json()[u"id"_s].toString();
    const auto withdraw = [&](const QString &person) {
        return m_company.as(person).run(u"select api.withdraw_attachment($1, $2)"_s,
                                        {id, test::Office::newRequest()});
    };
    QCOMPARE(withdraw(u"decoder"_s).state, u"42501"_s);
    QCOMPARE(withdraw(u"sales2"_s).state, u"ID004"_s);
    QVERIFY(withdraw(u"sales"_s).isDone());
    QCOMPARE(withdraw(u"sales"_s).state, u"ID004"_s);
    QCOMPARE(m_company.as(u"sales"_s).run(u"select api.attachment($1)"_s, {id}).state, u"ID004"_s);
    QCOMPARE(m_company.as(u"decoder"_s)
                 .run(u"select count(*) from public.files f join public.attachments a on a.file_id "
                      "= f.id where a.id = $1"_s,
                      {id})
                 .value(),
             u"0"_s);
    // not deleted: the row and its bytes are there for whoever answers for the database
    QCOMPARE(m_office.value(u"select count(*) from public.files f join public.attachments a on "
                            "a.file_id = f.id where a.id = $1"_s,
                            {id}),
             u"1"_s);
    // it can be attached anew
    QVERIFY(attach(u"decoder"_s, m_order, pdf("wrong one")).json()[u"is_new"_s].toBool());
}

void TestAttachments::noBytesInTheTrail()
{
    QCOMPARE(m_office.value(u"select count(*) from public.audit_logs where entity_type = 'files' "
                            "and (new_values ? 'content' or old_values ? 'content')"_s),
             u"0"_s);
    QVERIFY(m_office
                .value(u"select count(*) from public.audit_logs where entity_type in ('files', "
                       "'attachments', 'comments')"_s)
                .toInt() > 20);
    QVERIFY(!m_company.as(u"sales"_s).run(u"delete from public.comments"_s).isDone());
    QVERIFY(!m_company.as(u"sales"_s).run(u"update public.attachments set name = 'x'"_s).isDone());
}

void TestAttachments::commentsTellWhomTheyName()
{
    const auto notices = [this](const QString &person) {
        return m_company.as(person)
            .run(u"select count(*) from public.notifications where title like '%mentions you%'"_s)
            .value()
            .toInt();
    };
    const auto nameOf = [this](const QString &person) {
        return m_office.value(u"select full_name from public.users where email = $1"_s,
                              {test::Company::email(person)});
    };
    const auto before = notices(u"decoder"_s);
    const auto refused = comment(
        u"sales"_s, m_order,
        u"@%1 look at line 2. @%2 need not."_s.arg(nameOf(u"decoder"_s), nameOf(u"sales2"_s)));
    QCOMPARE(refused.state, u"ID001"_s);
    QCOMPARE(refused.field, u"words"_s);
    QVERIFY2(refused.message.startsWith(nameOf(u"sales2"_s) + u" may not see"_s),
             qPrintable(refused.message));
    QCOMPARE(notices(u"decoder"_s), before);
    const auto answer =
        comment(u"sales"_s, m_order, u"@%1 look at line 2."_s.arg(nameOf(u"decoder"_s)));
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    QCOMPARE(answer.json()[u"told"_s].toArray(), QJsonArray{nameOf(u"decoder"_s)});
    QCOMPARE(notices(u"decoder"_s), before + 1);
    QCOMPARE(notices(u"sales2"_s), 0);
    QCOMPARE(
        m_company.as(u"decoder"_s)
            .run(u"select link from public.notifications where title like '%mentions you%' "
                 "order by created_at desc limit 1"_s)
            .value(),
        u"indentdesk://order/"_s +
            m_office.value(u"select order_number from public.orders where id = $1"_s, {m_order}));
    QCOMPARE(comment(u"sales"_s, m_order, u" \n "_s).state, u"ID001"_s);
    QVERIFY(comment(u"sales"_s, m_order, QString(4000, u'x')).isDone());
    QCOMPARE(comment(u"sales"_s, m_order, QString(4001, u'x')).state, u"ID001"_s);
    // signs of a pattern are only signs
    QVERIFY(comment(u"sales"_s, m_order, u"@.* @( @[a @\\ 100% @"_s).isDone());
    QCOMPARE(notices(u"decoder"_s), before + 1);
    const auto readers = m_company.as(u"sales"_s)
                             .run(u"select api.readers('orders', $1)::text"_s, {m_order})
                             .value();
    QVERIFY(readers.contains(nameOf(u"decoder"_s)));
    QVERIFY(!readers.contains(nameOf(u"sales2"_s)));
}

void TestAttachments::theQuestionIsAComment()
{
    const auto order = m_office.orderAt(u"decoding"_s);
    QVERIFY(m_office
                .act(u"decoder"_s, u"orders"_s, order, u"ask"_s,
                     {{u"comment"_s, u"Which size of gloves?"_s}})
                .isDone());
    const auto said = list(u"sales"_s, u"comments"_s, order);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first()[u"words"_s].toString(), u"Which size of gloves?"_s);
    QVERIFY(said.first()[u"is_question"_s].toBool());
}

void TestAttachments::storyOfAnOrder()
{
    const auto order = m_office.orderAt(u"completed"_s);
    QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
    const auto story = [&](const QString &person) {
        const auto answer = m_company.as(person).run(u"select api.order_story($1)"_s, {order});
        if (!answer.isDone())
            qWarning("%s: %s", qPrintable(person), qPrintable(answer.message));
        return answer.json().object();
    };
    QStringList events;
    for (const auto &event : story(u"executive"_s)[u"events"_s].toArray())
        events.prepend(event[u"event"_s].toString() + u' ' + event[u"to"_s].toString() +
                       event[u"what"_s].toString());
    QCOMPARE(events, (QStringList{u"entered "_s, u"moved decoding"_s, u"moved decoding_approval"_s,
                                  u"decided orders"_s, u"moved quotation_approval"_s,
                                  u"decided quotations"_s, u"moved quotation_sent"_s,
                                  u"recorded_po "_s, u"moved po_approval"_s, u"decided po"_s,
                                  u"reserved "_s, u"drafted_invoice "_s, u"asked_invoice "_s,
                                  u"decided invoices"_s, u"in_transit "_s, u"delivered "_s}));
    const auto own = story(u"sales"_s);
    QVERIFY(own[u"amounts"_s][u"taxable"_s].toString().toDouble() > 0);
    QVERIFY(!own[u"batches"_s].toArray().isEmpty());
    QCOMPARE(own[u"clock"_s][u"stage"_s].toString(), u"completed"_s);
    const auto decoder = story(u"decoder"_s);
    QVERIFY(decoder[u"amounts"_s].toObject().isEmpty());
    QVERIFY(decoder[u"batches"_s].toArray().isEmpty());
    QVERIFY(decoder[u"events"_s].toArray().size() >= 4);
    QVERIFY(story(u"sales2"_s).isEmpty());
    const auto changes =
        m_company.as(u"sales"_s).run(u"select api.order_changes($1)"_s, {order}).json().array();
    QVERIFY(changes.size() > 10);
    QVERIFY(m_company.as(u"sales2"_s)
                .run(u"select api.order_changes($1)"_s, {order})
                .json()
                .array()
                .isEmpty());
}

void TestAttachments::healthy()
{
    QCOMPARE(m_company.findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
