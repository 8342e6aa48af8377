#include "candidatelist.h"
#include "decodingprogress.h"
#include "decodingseat.h"
#include "linespane.h"
#include "presence.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "suggestpane.h"
#include "testserver.h"

using namespace Qt::StringLiterals;

namespace desk::test {

/// Two decoders on one order, each at a desk of their own: they see each other, and nothing is
/// taken silently.
class TestDecodingTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void seesWhoIsOnWhichLine();
    void isToldOnTheSameLine();
    void seesWhatTheOtherDecided();
    void theSecondIsRefused();
    void isGoneWhenTheDeskIsLeft();

private:
    /// The names on a line, as a desk's list shows them.
    [[nodiscard]] static QString whoIsOn(const DecodingSeat &seat, int line);

    std::unique_ptr<DecodingSeat> m_first;
    std::unique_ptr<DecodingSeat> m_second;
};

void TestDecodingTogether::initTestCase()
{
    useLook();
    m_first = std::make_unique<DecodingSeat>();
    const auto number = m_first->newOrder(m_first->hospital(0),
                                          {u"cotton roll 500g|5|"_s, u"surgical gloves 7|10|pair"_s,
                                           u"adhesive plaster|3|"_s, u"gauze swab|7|"_s});
    m_second = std::make_unique<DecodingSeat>(m_first->company(), u"decoder2"_s);
    QVERIFY(m_first->openOrder(number));
    QVERIFY(m_second->openOrder(number));
    QVERIFY(m_first->settle());
    QVERIFY(m_second->settle());
}

void TestDecodingTogether::cleanupTestCase()
{
    m_second.reset();
    m_first.reset();
}

QString TestDecodingTogether::whoIsOn(const DecodingSeat &seat, int line)
{
    const auto *model = qobject_cast<RecordModel *>(seat.desk()->lines()->list()->model());
    return model->record(model->index(line, 0))[u"who"].toString();
}

void TestDecodingTogether::seesWhoIsOnWhichLine()
{
    const auto name = m_second->person().session().fullName.section(u' ', 0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(whoIsOn(*m_first, 0), name, 20'000);
    QVERIFY(m_second->sit());
    m_second->press(Qt::Key_J);
    m_second->press(Qt::Key_J);
    QTRY_COMPARE_WITH_TIMEOUT(whoIsOn(*m_first, 2), name, 20'000);
    QCOMPARE(whoIsOn(*m_first, 0), QString());
    const auto *progress = m_first->desk()->lines()->findChild<DecodingProgress *>();
    QTRY_VERIFY2_WITH_TIMEOUT(progress->accessibleName().contains(u"%1 on 3"_s.arg(name)),
                              qPrintable(progress->accessibleName()), 20'000);
    QVERIFY(progress->accessibleName().contains(u"you on 1"_s));
    picture(m_first->desk(), u"decoding-together-light"_s);
}

void TestDecodingTogether::isToldOnTheSameLine()
{
    const auto name = m_first->person().session().fullName.section(u' ', 0, 0);
    QVERIFY(m_second->sit());
    m_second->press(Qt::Key_K);
    m_second->press(Qt::Key_K);
    QTRY_VERIFY2_WITH_TIMEOUT(m_second->sentence().contains(u"%1 is on this line too"_s.arg(name)),
                              qPrintable(m_second->sentence()), 20'000);
    picture(m_second->desk(), u"decoding-same-line-light"_s);
    QCOMPARE(m_second->current()->number, 1);
}

void TestDecodingTogether::seesWhatTheOtherDecided()
{
    QVERIFY(m_first->sit());
    const auto line = m_first->desk()->currentLine();
    QVERIFY(m_first->settle());
    m_first->press(Qt::Key_X);
    m_first->type(u"Outside our range."_s);
    m_first->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_first->statusOf(line), u"not_supplied"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->desk()->work().line(line)->status, u"not_supplied"_s,
                              20'000);
    QCOMPARE(m_second->desk()->currentLine(), line); // the hands stay where they are
}

/// The second had not heard of it yet: what they took is refused, and they see what stands.
void TestDecodingTogether::theSecondIsRefused()
{
    QVERIFY(m_second->sit());
    m_second->press(Qt::Key_J);
    QVERIFY(m_second->settle());
    const auto line = *m_second->current();
    QVERIFY(line.isOpen());
    QObject::disconnect(m_second->person().database(), &Database::changed, m_second->desk(),
                        nullptr);
    const auto other = m_first->company()->as(u"decoder"_s);
    const QJsonArray theirs = {QJsonObject{{u"id"_s, line.id},
                                           {u"version"_s, line.version},
                                           {u"not_supplied_reason"_s, u"Not made any more."_s}}};
    expect(other->call(u"api.decode_lines"_s, {{u"order_id"_s, m_second->desk()->work().order()},
                                               {u"lines"_s, theirs},
                                               {u"request"_s, RequestId::create().toString()}}),
           "decoding as the first");
    m_second->press(Qt::Key_1);
    if (m_second->desk()->currentLine() == line.id)
        m_second->press(Qt::Key_Return); // its quantity had to be looked at
    QTRY_VERIFY2_WITH_TIMEOUT(m_second->sentence().contains(u"changed this"_s),
                              qPrintable(m_second->sentence()), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_second->desk()->work().line(line.id)->refusal,
                              u"Not made any more."_s, 20'000);
    QCOMPARE(m_second->desk()->currentLine(), line.id);
    picture(m_second->desk(), u"decoding-conflict-light"_s);
    QCOMPARE(m_second
                 ->value(u"select count(*) from public.decoding_confirmations where "
                         "order_item_id = $1::uuid"_s,
                         {line.id})
                 .toInt(),
             0); // and nothing was learnt of it
    QObject::connect(m_second->person().database(), &Database::changed, m_second->desk(),
                     &Desk::documentChanged);
}

void TestDecodingTogether::isGoneWhenTheDeskIsLeft()
{
    QVERIFY(m_first->desk()->presence()->people().size() > 1);
    m_second->desk()->hide(); // another desk stands there now
    QTRY_COMPARE_WITH_TIMEOUT(m_first->desk()->presence()->people().size(), 1, 20'000);
    QVERIFY(m_first->desk()->presence()->people().first().isMe);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingTogether)
#include "tst_decodingtogether.moc"
