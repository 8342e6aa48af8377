#include "cataloguecopy.h"
#include "cataloguerows.h"
#include "database.h"
#include "testdatabase.h"
#include "testserver.h"
#include "whendone.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace desk::test {

/// The copy of the catalogue that a desk decodes with, over the demo company.
class TestCatalogueCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsItOnceAndKeepsIt();
    void readsOnlyWhatChanged();
    void followsTheCatalogue();
    void followsWhatIsLearnt();
    void countsSpellingsTogether();
    void readsAnewWhatIsDamaged();
    void sweepsWhatNobodyUses();
    void doesWithoutWhatOneMayNotRead();
    void saysWhatAPackHolds();

private:
    [[nodiscard]] QString ask(const QString &sql, const QVariantList &binds = {});
    void signIn(Database &database, const QString &person);
    [[nodiscard]] std::unique_ptr<CatalogueCopy> started(Database &database);
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    Database m_database;
    QTemporaryDir m_folder;
    QString m_shelf;
    int m_all = 0;
};

void TestCatalogueCopy::initTestCase()
{
    m_company = std::make_unique<TestDatabase>();
    m_keeper = m_company->asKeeper();
    m_shelf = m_folder.filePath(u"catalogues"_s);
    m_all = ask(u"select count(*) from public.inventory"_s).toInt();
    signIn(m_database, u"decoder"_s);
}

QString TestCatalogueCopy::ask(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first().toString();
}

void TestCatalogueCopy::signIn(Database &database, const QString &person)
{
    std::optional<Result<Session>> session;
    whenDone(database.signIn(m_company->profile(), TestDatabase::address(person),
                             TestDatabase::password()),
             &database, [&session](const Result<Session> &answer) { session = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(session.has_value(), 20'000);
    QVERIFY(session->ok());
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Online, 20'000);
}

std::unique_ptr<CatalogueCopy> TestCatalogueCopy::started(Database &database)
{
    auto copy = std::make_unique<CatalogueCopy>(&database, CatalogueShelf(m_shelf));
    QSignalSpy failed(copy.get(), &CatalogueCopy::failed);
    copy->start();
    if (!QTest::qWaitFor([&] { return copy->isReady() || !failed.isEmpty(); }, 20'000) ||
        !failed.isEmpty())
        return nullptr;
    return copy;
}

QStringList TestCatalogueCopy::files() const
{
    return QDir(m_shelf).entryList(QDir::Files);
}

void TestCatalogueCopy::readsItOnceAndKeepsIt()
{
    QVERIFY(m_all > 100);
    const auto copy = started(m_database);
    QVERIFY(copy);
    QCOMPARE(copy->read(), m_all);
    QCOMPARE(copy->catalogue()->size(), m_all);
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 20'000);
    const QFileInfo file(m_shelf + u'/' + files().first());
    QTRY_COMPARE_WITH_TIMEOUT(
        int(QFile::permissions(file.filePath()) &
            (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
        0, 20'000);
    QCOMPARE(int(QFile::permissions(m_shelf) & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void TestCatalogueCopy::readsOnlyWhatChanged()
{
    QCOMPARE(files().size(), 1);
    const auto sku = ask(u"update public.inventory set item_name = 'Zorkmid tape' where sku = "
                         "(select min(sku) from public.inventory) returning sku"_s);
    const auto copy = started(m_database);
    QVERIFY(copy);
    QVERIFY2(copy->read() >= 1 && copy->read() < m_all, qPrintable(QString::number(copy->read())));
    QCOMPARE(copy->catalogue()->item(sku)->name, u"Zorkmid tape"_s);
    QCOMPARE(copy->catalogue()->suggest(u"zorkmid tape"_s, {}, 5).value(0).sku, sku);
}

void TestCatalogueCopy::followsTheCatalogue()
{
    const auto copy = started(m_database);
    QVERIFY(copy);
    QSignalSpy changed(copy.get(), &CatalogueCopy::changed);
    (void)ask(u"insert into public.inventory (sku, item_name, unit_price) values ('NEW-ZORK', "
              "'Frobnicator 7 Fr', 1) returning 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->catalogue()->item(u"NEW-ZORK"_s).has_value(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
    QCOMPARE(copy->catalogue()->suggest(u"frobnicator 7 fr"_s, {}, 5).value(0).sku, u"NEW-ZORK"_s);
    (void)ask(u"update public.inventory set is_active = false where sku = 'NEW-ZORK' returning "
              "1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!copy->catalogue()->item(u"NEW-ZORK"_s)->active, 20'000);
    const auto suggestions = copy->catalogue()->suggest(u"frobnicator 7 fr"_s, {}, 5);
    for (const auto &suggestion : suggestions)
        QVERIFY(suggestion.sku != u"NEW-ZORK");
}

void TestCatalogueCopy::followsWhatIsLearnt()
{
    const auto copy = started(m_database);
    QVERIFY(copy);
    const auto customer = ask(u"select id::text from public.customers order by name limit 1"_s);
    const auto sku = ask(u"select max(sku) from public.inventory where is_active"_s);
    const auto first = [&] {
        return copy->catalogue()->suggest(u"wibble wobble"_s, {customer, {}}, 5).value(0).sku;
    };
    QVERIFY(first().isEmpty());
    (void)ask(u"insert into public.decoding_confirmations (customer_id, words, inventory_id, "
              "confirmed_by) select $1::uuid, 'wibble wobble', i.id, u.id from public.inventory i, "
              "public.users u where i.sku = $2 and u.email = 'decoder@demo.example' returning 1"_s,
              {customer, sku});
    QTRY_COMPARE_WITH_TIMEOUT(first(), sku, 20'000);
    const auto again = started(m_database); // a new start knows it too
    QVERIFY(again);
    QCOMPARE(again->catalogue()->suggest(u"wibble wobble"_s, {customer, {}}, 5).value(0).sku, sku);
    (void)ask(u"update public.decoding_confirmations set undone_at = now(), undone_by = "
              "confirmed_by where words = 'wibble wobble' returning 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first().isEmpty(), 20'000);
}

/// What differs in commas and capitals only is the same to decoding, live and after a start.
void TestCatalogueCopy::countsSpellingsTogether()
{
    const auto copy = started(m_database);
    QVERIFY(copy);
    const auto customer = ask(u"select id::text from public.customers order by name limit 1"_s);
    const auto sku = ask(u"select max(sku) from public.inventory where is_active"_s);
    const auto times = [&](const CatalogueCopy &known) {
        const auto best = known.catalogue()->suggest(u"Snib snob"_s, {customer, {}}, 5).value(0);
        for (const auto &reason : best.reasons)
            if (reason.kind == Reason::Kind::ConfirmedHere)
                return reason.times;
        return 0;
    };
    for (const auto &words : {u"snib snob"_s, u"snib, snob"_s})
        (void)ask(u"insert into public.decoding_confirmations (customer_id, words, inventory_id, "
                  "confirmed_by) select $1::uuid, $3, i.id, u.id from public.inventory i, "
                  "public.users u where i.sku = $2 and u.email = 'decoder@demo.example' returning "
                  "1"_s,
                  {customer, sku, words});
    QCOMPARE(Catalogue::normalised(u"snib, snob"_s), Catalogue::normalised(u"snib snob"_s));
    QTRY_COMPARE_WITH_TIMEOUT(times(*copy), 2, 20'000);
    const auto again = started(m_database);
    QVERIFY(again);
    QCOMPARE(times(*again), 2);
    (void)ask(u"update public.decoding_confirmations set undone_at = now(), undone_by = "
              "confirmed_by where words = 'snib, snob' returning 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(times(*copy), 1, 20'000); // the other one stays
}

void TestCatalogueCopy::readsAnewWhatIsDamaged()
{
    QCOMPARE(files().size(), 1);
    QFile file(m_shelf + u'/' + files().first());
    QVERIFY(file.resize(file.size() / 2));
    const auto copy = started(m_database);
    QVERIFY(copy);
    QVERIFY(copy->read() >= m_all);
    QVERIFY(copy->catalogue()->size() >= m_all);
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, 20'000);
}

/// Of a database that nobody opens any more.
void TestCatalogueCopy::sweepsWhatNobodyUses()
{
    QFile old(m_shelf + u"/1-2.3.catalogue"_s);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-90),
                            QFileDevice::FileModificationTime));
    old.close();
    const CatalogueShelf shelf(m_shelf);
    QVERIFY(shelf.save(Catalogue(), u"4-5"_s, u"6"_s).ok());
    QVERIFY(!files().contains(u"1-2.3.catalogue"_s));
    QVERIFY(files().contains(u"4-5.6.catalogue"_s));
    QCOMPARE(files().size(), 2); // and the company's own
}

/// A sales rep may read items, and nothing of what was learnt.
void TestCatalogueCopy::doesWithoutWhatOneMayNotRead()
{
    Database rep;
    signIn(rep, u"sales"_s);
    const auto copy = started(rep);
    QVERIFY(copy);
    QVERIFY(copy->catalogue()->size() >= m_all);
}

void TestCatalogueCopy::saysWhatAPackHolds()
{
    QCOMPARE(packSaid(packText(u"box"_s, 100)), std::pair(u"box"_s, 100));
    QCOMPARE(packSaid(packText(u"box of joy"_s, 12)), std::pair(u"box of joy"_s, 12));
    QCOMPARE(packSaid(packText(u"vial"_s, 1)), std::pair(u"vial"_s, 1));
    QCOMPARE(packSaid(u"box of joy"_s), std::pair(u"box of joy"_s, 1));
    QCOMPARE(packSaid({}), std::pair(QString(), 1));
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestCatalogueCopy)
#include "tst_cataloguecopy.moc"
