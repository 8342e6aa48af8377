#include "adminrun.h"
#include "emptydatabase.h"
#include "smtpserver.h"
#include "testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// `indentdesk-admin tend` hands digests over to a mail server, whatever that does: each mail once,
/// with what became of it.
class TestTendMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void handsOneOver();
    void triesAgain_data();
    void triesAgain();
    void givesUp_data();
    void givesUp();
    void isTheSameMailAgain();
    void goesInTheClearToNobody();
    void refusesAFileThatOthersRead_data();
    void refusesAFileThatOthersRead();

private:
    using Mood = SmtpServer::Mood;

    [[nodiscard]] QVariant ask(const QString &sql, const QVariantList &binds = {});
    void tell(const QString &title);
    [[nodiscard]] QString file(const QByteArray &more = "tls = none\n");
    AdminRun tend(const QString &mailFile);
    [[nodiscard]] QJsonObject mails(const AdminRun &run) const;
    [[nodiscard]] static QByteArray part(const QByteArray &mail, const QByteArray &name);

    QTemporaryDir m_folder;
    std::unique_ptr<EmptyDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<SmtpServer> m_server;
    QString m_address;
};

void TestTendMail::initTestCase()
{
    m_company = std::make_unique<EmptyDatabase>();
    m_keeper = m_company->asKeeper();
    m_address = EmptyDatabase::address(u"kavita"_s);
    m_company->admit(m_address, u"Kavita Rao"_s, u"sales_rep"_s, u"Canary-mail-Zk3"_s);
    (void)ask(u"update public.settings set value = '{\"name\": \"Śrī Surgical & Sons, a house "
              "whose name takes more than one word of a head\"}' where name = 'company'"_s);
}

void TestTendMail::init()
{
    (void)ask(u"delete from internal.mails"_s);
    (void)ask(u"delete from public.notifications"_s);
    m_server = std::make_unique<SmtpServer>();
}

QVariant TestTendMail::ask(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

void TestTendMail::tell(const QString &title)
{
    (void)ask(u"insert into public.notifications (user_id, type, title, message, link, created_at) "
              "select id, 'info', $2, '', null, now() - interval '1 hour' from public.users where "
              "email = $1"_s,
              {m_address, title});
}

QString TestTendMail::file(const QByteArray &more)
{
    const auto name = m_folder.filePath(u"mail.conf"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("the file cannot be written");
    file.write("# the mail server\nserver = smtp://127.0.0.1:" +
               QByteArray::number(m_server->port()) + "\nfrom = desk@demo.example\n" + more);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return name;
}

AdminRun TestTendMail::tend(const QString &mailFile)
{
    return runAdmin(m_company->conninfo(),
                    {u"tend"_s, u"--once"_s, u"--json"_s, u"--mail"_s, mailFile});
}

QJsonObject TestTendMail::mails(const AdminRun &run) const
{
    if (run.code != 0)
        qWarning("%s", run.err.constData());
    const auto round = QJsonDocument::fromJson(run.out).object();
    for (const auto &job : round.value(u"jobs"_s).toArray())
        if (job[u"job"_s].toString() == u"mail")
            return job[u"did"_s].toObject();
    return {};
}

/// A line of the head, with those that it goes on in.
QByteArray TestTendMail::part(const QByteArray &mail, const QByteArray &name)
{
    const auto head = mail.left(mail.indexOf("\r\n\r\n") + 2);
    const auto from = head.indexOf("\r\n" + name + ": ");
    if (from < 0)
        return {};
    auto to = head.indexOf("\r\n", from + 2);
    while (head.mid(to + 2, 1) == " ")
        to = head.indexOf("\r\n", to + 2);
    return head.mid(from + name.size() + 4, to - from - name.size() - 4);
}

void TestTendMail::handsOneOver()
{
    tell(u"ORD-2026-0001: मंज़ूर"_s);
    tell(u"a\r\nBcc: all@example.org\r\n.\r\nQUIT"_s);
    const auto done = mails(tend(file()));
    QCOMPARE(done.value(u"queued"_s).toInt(), 1);
    QCOMPARE(done.value(u"sent"_s).toInt(), 1);
    QCOMPARE(m_server->mails().size(), 1);
    const auto mail = m_server->mails().first();
    const auto head = mail.left(mail.indexOf("\r\n\r\n"));
    QVERIFY(!head.contains("Bcc") && !m_server->heard().contains("all@example.org"));
    QVERIFY(m_server->heard().contains("RCPT TO:<" + m_address.toUtf8() + '>'));
    QCOMPARE(part(mail, "To"), m_address.toUtf8());
    QString subject;
    for (const auto &word : part(mail, "Subject").split(' ')) {
        const auto plain = word.trimmed();
        QVERIFY2(plain.size() <= 75 && plain.startsWith("=?UTF-8?B?"), plain.constData());
        subject += QString::fromUtf8(QByteArray::fromBase64(plain.mid(10).chopped(2)));
    }
    QVERIFY2(subject.startsWith(u"Śrī Surgical & Sons") &&
                 subject.endsWith(u"2 notifications wait for you"),
             qPrintable(subject));
    const auto body = QString::fromUtf8(
        QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n") + 4).replace("\r\n", "")));
    QVERIFY2(body.startsWith(u"Kavita Rao,\n") && body.contains(u"- ORD-2026-0001: मंज़ूर\n"),
             qPrintable(body));
    QVERIFY(body.contains(u"- a Bcc: all@example.org . QUIT\n"));
    for (const auto &line : mail.split('\n'))
        QVERIFY(line.size() <= 78);
    // and no second time
    QVERIFY(!mails(tend(file())).contains(u"sent"_s));
    QCOMPARE(m_server->mails().size(), 1);
    QCOMPARE(ask(u"select status || ' ' || outcome from internal.mails"_s).toString(),
             u"sent 250 taken"_s);
}

void TestTendMail::triesAgain_data()
{
    QTest::addColumn<SmtpServer::Mood>("mood");
    QTest::addColumn<QString>("words");
    QTest::newRow("421") << Mood::Busy << u"421"_s;
    QTest::newRow("450") << Mood::Later << u"450"_s;
    QTest::newRow("silence") << Mood::Silent << QString();
    QTest::newRow("login wanted") << Mood::WantsLogin << u"530"_s;
}

void TestTendMail::triesAgain()
{
    QFETCH(SmtpServer::Mood, mood);
    QFETCH(QString, words);
    tell(u"one"_s);
    m_server->setMood(mood);
    QCOMPARE(mails(tend(file())).value(u"waiting"_s).toInt(), 1);
    QCOMPARE(m_server->mails().size(), 0);
    const auto outcome = ask(u"select outcome from internal.mails"_s).toString();
    QVERIFY2(!outcome.isEmpty() && outcome.startsWith(words), qPrintable(outcome));
    // not before its time
    m_server->setMood(Mood::Takes);
    const auto callers = m_server->callers();
    QVERIFY(!mails(tend(file())).contains(u"sent"_s));
    QCOMPARE(m_server->callers(), callers);
    (void)ask(u"update internal.mails set next_try_at = now()"_s);
    QCOMPARE(mails(tend(file())).value(u"sent"_s).toInt(), 1);
    QCOMPARE(m_server->mails().size(), 1);
}

void TestTendMail::givesUp_data()
{
    QTest::addColumn<SmtpServer::Mood>("mood");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody") << Mood::Refuses << u"550 there is nobody of that name"_s;
    QTest::newRow("words") << Mood::RefusesAll << u"550 not such words"_s;
}

void TestTendMail::givesUp()
{
    QFETCH(SmtpServer::Mood, mood);
    QFETCH(QString, words);
    tell(u"one"_s);
    m_server->setMood(mood);
    QCOMPARE(mails(tend(file())).value(u"given_up"_s).toInt(), 1);
    QCOMPARE(ask(u"select outcome from internal.mails"_s).toString(), words);
    const auto callers = m_server->callers();
    (void)ask(u"update internal.mails set next_try_at = now()"_s);
    (void)tend(file());
    QCOMPARE(m_server->callers(), callers);
}

/// Nobody knows whether it was taken: who gets it twice can tell by its name.
void TestTendMail::isTheSameMailAgain()
{
    tell(u"one"_s);
    m_server->setMood(Mood::HangsUp);
    QCOMPARE(mails(tend(file())).value(u"waiting"_s).toInt(), 1);
    m_server->setMood(Mood::Takes);
    (void)ask(u"update internal.mails set next_try_at = now()"_s);
    QCOMPARE(mails(tend(file())).value(u"sent"_s).toInt(), 1);
    const auto taken = m_server->mails();
    QCOMPARE(taken.size(), 2);
    QVERIFY(!part(taken.first(), "Message-ID").isEmpty());
    QCOMPARE(part(taken.first(), "Message-ID"), part(taken.last(), "Message-ID"));
}

/// Without "tls = none" a server that has no TLS hears neither the mail nor the password.
void TestTendMail::goesInTheClearToNobody()
{
    tell(u"one"_s);
    const auto done = mails(tend(file("user = desk\npassword = Canary-smtp-Qw8\n")));
    QCOMPARE(done.value(u"waiting"_s).toInt(), 1);
    QCOMPARE(m_server->mails().size(), 0);
    QVERIFY(!m_server->heard().contains("AUTH") && !m_server->heard().contains("MAIL"));
    QVERIFY(!ask(u"select string_agg(m::text, '') from internal.mails m"_s)
                 .toString()
                 .contains(u"Canary"));
}

void TestTendMail::refusesAFileThatOthersRead_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("words");
    const int own = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("readable") << QByteArray("tls = none\n") << (own | QFile::ReadGroup)
                              << u"can be read by others"_s;
    QTest::newRow("strange line") << QByteArray("pasword = Canary-smtp-Qw8\n") << own
                                  << u"not understood"_s;
    QTest::newRow("elsewhere in the clear")
        << QByteArray("server = smtp://mail.example.org\ntls = none\n") << own
        << u"on this machine only"_s;
    QTest::newRow("no mail server")
        << QByteArray("server = http://127.0.0.1\n") << own << u"names no server"_s;
    QTest::newRow("no sender") << QByteArray("from = a\tb\n") << own << u"names no sender"_s;
}

void TestTendMail::refusesAFileThatOthersRead()
{
    QFETCH(QByteArray, more);
    QFETCH(int, mode);
    QFETCH(QString, words);
    const auto name = file(more);
    QVERIFY(QFile::setPermissions(name, QFile::Permissions(mode)));
    const auto run = tend(name);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(words.toUtf8()), run.err.constData());
    QVERIFY(!run.err.contains("Canary"));
    QCOMPARE(m_server->callers(), 0);
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestTendMail)
#include "tst_tendmail.moc"
