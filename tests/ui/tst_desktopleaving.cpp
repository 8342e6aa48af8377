#include "deskcompany.h"
#include "mainwindow.h"
#include "seat.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The real window of somebody whom an administrator puts out while they sit in front of it.
class TestDesktopLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_company.reset(); }
    void theDisabledAreToldAtOnce();
    void alsoWhenTheyWereBackForAMoment();
    void aNewPasswordIsAskedFor();
    void aChangeOfNothingTellsNothing();

private:
    struct Sitting
    {
        Seat seat;
        std::optional<QString> left; ///< what the person was told
    };
    [[nodiscard]] std::unique_ptr<Sitting> sit(const QString &person);
    [[nodiscard]] bool isRefused(Database *database);

    static constexpr int soon = 2000; // ms
    std::unique_ptr<TestDatabase> m_company;
};

void TestDesktopLeaving::initTestCase()
{
    useLook();
    m_company = std::make_unique<TestDatabase>();
}

std::unique_ptr<TestDesktopLeaving::Sitting> TestDesktopLeaving::sit(const QString &person)
{
    auto sitting = std::make_unique<Sitting>();
    std::optional<Result<Session>> answer;
    sitting->seat.signIn(m_company->profile(), TestDatabase::address(person),
                         TestDatabase::password(),
                         [&answer](const Result<Session> &session) { answer = session; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !answer->ok())
        return nullptr;
    connect(&sitting->seat, &Seat::left, this,
            [at = sitting.get()](const QString &sentence) { at->left = sentence; });
    sitting->seat.window()->show();
    if (!quiet(sitting->seat.database()))
        return nullptr;
    return sitting;
}

bool TestDesktopLeaving::isRefused(Database *database)
{
    auto act = database->call(u"say_presence"_s,
                              {{u"place_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                               {u"kind"_s, QJsonValue::Null},
                               {u"document_id"_s, QJsonValue::Null}});
    auto read = database->call(u"presence"_s,
                               {{u"kind"_s, u"orders"_s}, {u"document_id"_s, QJsonValue::Null}});
    return QTest::qWaitFor([&] { return act.isFinished() && read.isFinished(); }, 20'000) &&
           (act.isCanceled() || !act.result().ok()) && (read.isCanceled() || !read.result().ok());
}

void TestDesktopLeaving::theDisabledAreToldAtOnce()
{
    const auto sitting = sit(u"decoder2"_s);
    QVERIFY(sitting);
    QElapsedTimer since;
    since.start();
    QVERIFY(m_company->as(u"admin"_s)
                ->call(u"api.user_disable"_s, {{u"email"_s, u"decoder2@demo.example"_s}})
                .ok());
    QTRY_VERIFY_WITH_TIMEOUT(sitting->left.has_value(), 20'000);
    qInfo("told after %d ms: %s", static_cast<int>(since.elapsed()), qPrintable(*sitting->left));
    QVERIFY(since.elapsed() < soon);
    QVERIFY(!sitting->left->isEmpty());
    QVERIFY(isRefused(sitting->seat.database()));
}

/// The connection ends before the change is committed: the desk comes back, hears of it, and goes.
void TestDesktopLeaving::alsoWhenTheyWereBackForAMoment()
{
    const auto sitting = sit(u"decoder"_s);
    QVERIFY(sitting);
    const QSignalSpy back(sitting->seat.database(), &Database::reconnected);
    const auto admin = m_company->as(u"admin"_s);
    QVERIFY(admin->run(u"begin"_s).ok());
    QVERIFY(admin->call(u"api.user_disable"_s, {{u"email"_s, u"decoder@demo.example"_s}}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(back.count() > 0, 20'000);
    QVERIFY(quiet(sitting->seat.database()));
    QVERIFY(!sitting->left); // it is not so yet
    QElapsedTimer since;
    since.start();
    QVERIFY(admin->run(u"commit"_s).ok());
    QTRY_VERIFY_WITH_TIMEOUT(sitting->left.has_value(), 20'000);
    qInfo("told after %d ms: %s", static_cast<int>(since.elapsed()), qPrintable(*sitting->left));
    QVERIFY(since.elapsed() < soon);
    QVERIFY(isRefused(sitting->seat.database()));
}

void TestDesktopLeaving::aNewPasswordIsAskedFor()
{
    const auto sitting = sit(u"quoter"_s);
    QVERIFY(sitting);
    // as api.user_ask_new_password does; the demo's people work for other companies of this server
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.users set must_change_password = true where email = "
                      "'quoter@demo.example'"_s)
                .ok());
    QTRY_VERIFY_WITH_TIMEOUT(sitting->left.has_value(), 20'000);
    QVERIFY2(sitting->left->contains(u"new password"_s), qPrintable(*sitting->left));
}

void TestDesktopLeaving::aChangeOfNothingTellsNothing()
{
    const auto sitting = sit(u"accounts"_s);
    QVERIFY(sitting);
    QVERIFY(m_company->asKeeper()
                ->run(u"update public.users set last_login = now() where email = "
                      "'accounts@demo.example'"_s)
                .ok());
    QVERIFY(quiet(sitting->seat.database()));
    QVERIFY(!sitting->left);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDesktopLeaving)
#include "tst_desktopleaving.moc"
