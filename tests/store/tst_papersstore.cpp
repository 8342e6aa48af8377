#include "database.h"
#include "paperpainter.h"
#include "papersstore.h"
#include "testdatabase.h"
#include "testserver.h"
#include "whendone.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

/// A PDF carries the second it was made in.
void waitForTheNextSecond()
{
    const auto now = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > now);
}

} // namespace

/// Papers of the demo company: made once, kept with their hash, the same for everybody ever after.
class TestPapersStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheFirst_data();
    void keepsTheFirst();
    void keepsEachCopyByItself();
    void marksADraft();
    void noticesOtherBytes();
    void refusesWhatIsNotOnesOwn();
    void printsFromTheCommandLine();

private:
    [[nodiscard]] QString ask(const QString &sql, const QVariantList &binds = {}) const
    {
        return m_company->ask(sql, binds).toString();
    }
    [[nodiscard]] Result<Paper> paper(Database &database, const QString &kind, const QString &id,
                                      const QString &copy = {});
    void signIn(Database &database, const QString &person);
    [[nodiscard]] static QString textOf(const QByteArray &pdf);

    std::unique_ptr<TestDatabase> m_company;
};

void TestPapersStore::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
}

void TestPapersStore::signIn(Database &database, const QString &person)
{
    std::optional<Result<Session>> session;
    whenDone(database.signIn(m_company->profile(), TestDatabase::address(person),
                             TestDatabase::password()),
             &database, [&session](const Result<Session> &answer) { session = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(session.has_value(), 20'000);
    QVERIFY(session->ok());
}

Result<Paper> TestPapersStore::paper(Database &database, const QString &kind, const QString &id,
                                     const QString &copy)
{
    PapersStore store(&database, [](const QJsonObject &snapshot, const QStringList &copies) {
        return QtFuture::makeReadyFuture(renderPaper(snapshot, copies));
    });
    std::optional<Result<Paper>> made;
    whenDone(store.paper(kind, id, copy), &store,
             [&made](const Result<Paper> &answer) { made = answer; });
    if (!QTest::qWaitFor([&made] { return made.has_value(); }, 20'000))
        return Error{ErrorKind::Connection, {}, u"no answer"_s, {}};
    return *made;
}

QString TestPapersStore::textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void TestPapersStore::keepsTheFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("find");
    QTest::newRow("quotation")
        << u"quotation"_s << u"quoter"_s << u"executive"_s
        << u"select id::text || ' ' || quote_number from public.quotations where status = 'sent' limit 1"_s;
    QTest::newRow("invoice")
        << u"invoice"_s << u"accounts"_s << u"executive"_s
        << u"select id::text || ' ' || invoice_number from public.invoices where status = 'approved' limit 1"_s;
    QTest::newRow("challan")
        << u"challan"_s << u"inventory"_s << u"accounts"_s
        << u"select id::text || ' ' || dispatch_number from public.dispatches where status = 'in_transit' limit 1"_s;
}

void TestPapersStore::keepsTheFirst()
{
    QFETCH(QString, kind);
    QFETCH(QString, person);
    QFETCH(QString, other);
    QFETCH(QString, find);
    const auto words = ask(find).split(u' ');
    Database mine;
    signIn(mine, person);
    const auto first = paper(mine, kind, words.at(0));
    QVERIFY(first.ok());
    QVERIFY(first->isKept && !first->isDraft);
    QVERIFY(textOf(first->pdf).contains(words.at(1)));
    waitForTheNextSecond();
    Database theirs;
    signIn(theirs, other);
    const auto second = paper(theirs, kind, words.at(0));
    QVERIFY(second.ok());
    QCOMPARE(second->pdf, first->pdf);
    QCOMPARE(second->sha256, paperHash(first->pdf));
    QCOMPARE(ask(u"select count(*)::text from public.papers where document_id = $1::uuid"_s,
                 {words.at(0)}),
             u"1"_s);
}

void TestPapersStore::keepsEachCopyByItself()
{
    const auto id = ask(u"select id::text from public.invoices where status = 'approved' "
                        "order by invoice_number offset 1 limit 1"_s);
    Database accounts;
    signIn(accounts, u"accounts"_s);
    for (const auto &copy : copiesOf(u"invoice"_s)) {
        const auto one = paper(accounts, u"invoice"_s, id, copy);
        QVERIFY(one.ok());
        const auto text = textOf(one->pdf);
        for (const auto &mark : copiesOf(u"invoice"_s))
            QCOMPARE(text.contains(mark), mark == copy);
    }
    QCOMPARE(ask(u"select count(*)::text from public.papers where document_id = $1::uuid"_s, {id}),
             u"3"_s);
}

void TestPapersStore::marksADraft()
{
    const auto id = ask(u"select id::text from public.quotations where status = 'draft' limit 1"_s);
    Database quoter;
    signIn(quoter, u"quoter"_s);
    const auto draft = paper(quoter, u"quotation"_s, id);
    QVERIFY(draft.ok());
    QVERIFY(draft->isDraft && !draft->isKept);
    QVERIFY(textOf(draft->pdf).contains(u"DRAFT"));
    QCOMPARE(ask(u"select count(*)::text from public.papers where document_id = $1::uuid"_s, {id}),
             u"0"_s);
}

void TestPapersStore::noticesOtherBytes()
{
    const auto id = ask(u"select document_id::text from public.papers where kind = 'quotation'"_s);
    QVERIFY(m_company->asKeeper()
                ->query(u"update public.papers set content = content || '\\x00'::bytea where "
                        "document_id = $1::uuid"_s,
                        {id})
                .ok());
    Database quoter;
    signIn(quoter, u"quoter"_s);
    const auto changed = paper(quoter, u"quotation"_s, id);
    QVERIFY(!changed.ok());
    QCOMPARE(changed.error().kind, ErrorKind::Internal);
}

void TestPapersStore::refusesWhatIsNotOnesOwn()
{
    const auto id =
        ask(u"select id::text from public.invoices where status = 'approved' limit 1"_s);
    Database decoder;
    signIn(decoder, u"decoder"_s);
    const auto refused = paper(decoder, u"invoice"_s, id);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestPapersStore::printsFromTheCommandLine()
{
#ifdef DESK_ADMIN
    const auto number = ask(u"select invoice_number from public.invoices where status = 'approved' "
                            "order by invoice_number offset 4 limit 1"_s);
    auto where = TestServer::instance().status().conninfo;
    where.replace(QRegularExpression(u"dbname=\\S+"_s), u"dbname="_s + m_company->name());
    const QTemporaryDir folder;
    QList<QByteArray> made;
    for (const auto *name : {"one.pdf", "two.pdf"}) {
        const auto file = folder.filePath(QString::fromLatin1(name));
        QProcess admin;
        admin.setProcessChannelMode(QProcess::MergedChannels);
        admin.start(QStringLiteral(DESK_ADMIN), {u"--database"_s, where, u"print"_s, u"invoice"_s,
                                                 number, u"--output"_s, file});
        QVERIFY(admin.waitForFinished());
        QVERIFY2(admin.exitCode() == 0, admin.readAll().constData());
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        made.append(pdf.readAll());
        waitForTheNextSecond();
    }
    QCOMPARE(made.at(1), made.at(0));
    QVERIFY(textOf(made.at(0)).contains(number));
#else
    QSKIP("the admin program is not built");
#endif
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestPapersStore)
#include "tst_papersstore.moc"
