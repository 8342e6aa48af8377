#include "whendone.h"

#include <QPromise>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// Questions of several workers, answered in any order.
class TestWhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhileAnAnswerIsOut();
    void hearsNoOlderAnswer();
    void hearsNothingOfWhatIsForgotten();
    void hearsNothingWhenTheContextIsGone();

private:
    using Question = QPromise<QString>;
    /// Asks as a page does.
    [[nodiscard]] std::unique_ptr<Question> ask(Newest &newest);
    static void answer(Question &question, const QString &words);

    QStringList m_heard;
};

std::unique_ptr<TestWhenDone::Question> TestWhenDone::ask(Newest &newest)
{
    auto question = std::make_unique<Question>();
    question->start();
    newest.whenDone(question->future(), this, [this](const QString &words) { m_heard << words; });
    return question;
}

void TestWhenDone::answer(Question &question, const QString &words)
{
    question.addResult(words);
    question.finish();
    QCoreApplication::processEvents();
}

void TestWhenDone::saysWhileAnAnswerIsOut()
{
    Newest newest;
    QVERIFY(!newest.isOut());
    const auto first = ask(newest);
    QVERIFY(newest.isOut());
    answer(*first, u"first"_s);
    QVERIFY(!newest.isOut());
    auto gone = ask(newest);
    gone.reset(); // a call that is cancelled has no answer, and is not waited for
    QVERIFY(!newest.isOut());
}

void TestWhenDone::hearsNoOlderAnswer()
{
    m_heard.clear();
    Newest newest;
    const auto first = ask(newest);
    const auto second = ask(newest);
    answer(*second, u"second"_s);
    answer(*first, u"first"_s);
    QCOMPARE(m_heard, QStringList{u"second"_s});
}

void TestWhenDone::hearsNothingOfWhatIsForgotten()
{
    m_heard.clear();
    Newest newest;
    const auto first = ask(newest);
    newest.forget();
    const auto second = ask(newest);
    answer(*first, u"first"_s);
    answer(*second, u"second"_s);
    QCOMPARE(m_heard, QStringList{u"second"_s});
}

void TestWhenDone::hearsNothingWhenTheContextIsGone()
{
    Question question;
    question.start();
    auto page = std::make_unique<QObject>();
    bool isHeard = false;
    whenDone(question.future(), page.get(), [&](const QString &) { isHeard = true; });
    page.reset();
    answer(question, u"late"_s);
    QVERIFY(!isHeard);
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestWhenDone)
#include "tst_whendone.moc"
