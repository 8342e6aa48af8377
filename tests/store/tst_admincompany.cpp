#include "adminrun.h"
#include "credentials.h"
#include "emptydatabase.h"
#include "testserver.h"
#include "workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace desk;
using namespace Qt::StringLiterals;

/// indentdesk-admin makes a company from a file and takes in its sheets, as processes on a real
/// database; then somebody works in it.
class TestAdminCompany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_database.reset(); }
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void onlyChecks();
    void makesACompany();
    void theLogoIsKept();
    void passwordsAreForTheFirstSignIn();
    void anOrderIsEntered();
    void openInvoicesAreOwedAndPaid();
    void takesInSheets();
    void strictTakesAllOrNothing();
    void saysWhatIsWrongWithASheet();
    void aWorkbookWithEverythingWrong();
    void aLargeWorkbook();
    void aSalesRepMayNotImport();
    void anAdministratorMay();
    void isHealthy();
    void aCompanyAtWorkStays();

private:
    [[nodiscard]] test::AdminRun run(const QStringList &words, const QByteArray &input = {}) const;
    QString keep(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QJsonObject company() const;
    QString keepCompany(const QJsonObject &company) const;
    [[nodiscard]] QString value(const QString &sql) const
    {
        return m_database->ask(sql).toString();
    }

    /// Where reports are asked for.
    [[nodiscard]] QString reports() const;

    QTemporaryDir m_folder;
    std::unique_ptr<test::EmptyDatabase> m_database;
    QHash<QString, QString> m_passwords; ///< by role
};

void TestAdminCompany::initTestCase()
{
    m_database = std::make_unique<test::EmptyDatabase>();
    keep(u"items.csv"_s, "SKU;Item Name;HSN;GST %;Price;MRP;Unit;Pack\n"
                         "GZ-1;Gauze swab 10 x 10;30059040;5;120,50;180;Pkt;10's\n"
                         "GL-1;Nitrile glove M;40151200;;4;6;Nos;100\n"
                         ";nameless;;;;;;\n");
    keep(u"customers.csv"_s, "Hospital,GSTIN,City,State,PIN,Credit days\n"
                             "City Hospital,27AABCS0042K1ZK,Pune,,411004,30\n"
                             "Hill Clinic,,Kochi,Kerala,682012,15\n"
                             "Wrong One,27AABCS0042K1ZX,Pune,,411004,30\n");
    keep(u"stock.csv"_s, "sku,batch,expiry,qty\nGZ-1,B1,12/2031,400\nGL-1,B7,Jan-32,1000\n");
    const auto year = value(u"select internal.financial_year(internal.today())"_s).toUtf8();
    keep(u"open.csv"_s,
         QByteArray("Bill No,Party,GSTIN,Bill Date,Due Date,Bill Amount,Pending Amount\n"
                    "SS/25-26/118,City Hospital,,1/9/2024,1/10/2024,\"1,18,000.00\",\"18,000.50\"\n"
                    "SS/25-26/119,,27AABCS0042K1ZK,2/9/2024,,5000,\n"
                    "SS/25-26/120,Nobody at all,,2/9/2024,,5000,5000\n"
                    "SS/25-26/121,Hill Clinic,,2/9/2024,,5000,6000\n"
                    "INV-%1-0500,Hill Clinic,,2/9/2024,,5000,5000\n"
                    "SS/25-26/122,Hill Clinic,,2/9/2024,,5000,0\n")
             .replace("%1", year));
    keep(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                        "<circle cx='20' cy='20' r='20' fill='#0b6b6b'/></svg>");
    keep(u"words.png"_s, "not a picture at all");
    keep(u"script.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
                          "<script>1</script></svg>");
    keep(u"large.png"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(300'000, 'x'));
}

QString TestAdminCompany::keep(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be kept");
    return file.fileName();
}

test::AdminRun TestAdminCompany::run(const QStringList &words, const QByteArray &input) const
{
    return test::runAdmin(m_database->conninfo(), words, input);
}

QJsonObject TestAdminCompany::company() const
{
    QFile example(QStringLiteral(DESK_SOURCE "/resources/company/example.json"));
    if (!example.open(QIODevice::ReadOnly))
        qFatal("there is no example");
    auto company = QJsonDocument::fromJson(example.readAll()).object();
    const auto person = [](const QString &name, const QString &role) {
        return QJsonObject{{u"email"_s, test::EmptyDatabase::address(name)},
                           {u"full_name"_s, name},
                           {u"role"_s, role}};
    };
    auto first = person(u"kavita"_s, {});
    first.remove(u"role"_s);
    company.insert(u"administrator"_s, first);
    company.insert(u"people"_s, QJsonArray{person(u"asha"_s, u"sales_rep"_s),
                                           person(u"vikram"_s, u"executive"_s)});
    company.insert(u"sheets"_s, QJsonObject{{u"items"_s, u"items.csv"_s},
                                            {u"customers"_s, u"customers.csv"_s},
                                            {u"stock"_s, u"stock.csv"_s},
                                            {u"invoices"_s, u"open.csv"_s}});
    return company;
}

QString TestAdminCompany::keepCompany(const QJsonObject &company) const
{
    return keep(u"company.json"_s, QJsonDocument(company).toJson());
}

void TestAdminCompany::refusesWrongFiles_data()
{
    QTest::addColumn<QJsonObject>("company");
    QTest::addColumn<QByteArray>("says");
    const auto with = [this](const QString &key, const QJsonValue &value) {
        auto company = this->company();
        company.insert(key, value);
        return company;
    };
    const auto withBranch = [this](const QString &key, const QJsonValue &value) {
        auto company = this->company();
        auto branches = company.value(u"branches"_s).toArray();
        auto branch = branches.at(1).toObject();
        branch.insert(key, value);
        branches[1] = branch;
        company.insert(u"branches"_s, branches);
        return company;
    };
    QTest::newRow("no name") << with(u"legal_name"_s, QString()) << QByteArray("legal_name: ");
    QTest::newRow("bad pan") << with(u"pan"_s, u"AAKCS48"_s) << QByteArray("pan: ");
    QTest::newRow("unknown") << with(u"colour"_s, 1) << QByteArray("colour: There is no field");
    QTest::newRow("no branch") << with(u"branches"_s, QJsonArray{}) << QByteArray("branches: ");
    QTest::newRow("check digit") << withBranch(u"gstin"_s, u"32AAKCS4821M1Z6"_s)
                                 << QByteArray("branches[1].gstin: ");
    QTest::newRow("other pan") << withBranch(u"gstin"_s, u"29AABCS0042K1ZG"_s)
                               << QByteArray("branches[1].gstin: This GSTIN has the PAN");
    QTest::newRow("pin of another state")
        << withBranch(u"pincode"_s, u"411012"_s)
        << QByteArray("branches[1].pincode: 411012 is in Maharashtra");
    QTest::newRow("same numbers") << withBranch(u"letter"_s, QString())
                                  << QByteArray("branches[1].series.");
    QTest::newRow("long prefix")
        << withBranch(u"series"_s,
                      QJsonObject{{u"orders"_s, QJsonObject{{u"prefix"_s, u"ORDER"_s}}}})
        << QByteArray("branches[1].series.orders.prefix: ");
    QTest::newRow("ifsc") << withBranch(u"bank"_s, QJsonObject{{u"ifsc"_s, u"X"_s}})
                          << QByteArray("branches[1].bank.ifsc: ");
    QTest::newRow("no sheet") << with(u"sheets"_s, QJsonObject{{u"items"_s, u"gone.csv"_s}})
                              << QByteArray("sheets.items: There is no file");
    QTest::newRow("no logo") << with(u"logo"_s, u"gone.png"_s)
                             << QByteArray("logo: There is no file");
    QTest::newRow("words for a logo")
        << with(u"logo"_s, u"words.png"_s) << QByteArray("logo: A logo is a PNG, a JPEG");
    QTest::newRow("a program in the logo")
        << with(u"logo"_s, u"script.svg"_s) << QByteArray("logo: A logo is a PNG, a JPEG");
    QTest::newRow("large logo") << with(u"logo"_s, u"large.png"_s)
                                << QByteArray("logo: A logo has at most 256 KB");
    QTest::newRow("no administrator")
        << with(u"administrator"_s, QJsonValue()) << QByteArray("administrator: ");
    QTest::newRow("role") << with(u"people"_s,
                                  QJsonArray{QJsonObject{{u"email"_s, u"x@y.example"_s},
                                                         {u"full_name"_s, u"X"_s},
                                                         {u"role"_s, u"emperor"_s}}})
                          << QByteArray("people[0].role: There is no role");
}

void TestAdminCompany::refusesWrongFiles()
{
    QFETCH(QJsonObject, company);
    QFETCH(QByteArray, says);
    const auto refused = run({u"company"_s, u"create"_s, u"--from"_s, keepCompany(company)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(says), refused.err.constData());
    QCOMPARE(value(u"select count(*) from public.branches"_s), u"0"_s);
}

void TestAdminCompany::onlyChecks()
{
    QCOMPARE(run({u"company"_s, u"create"_s}).code, 2);
    const auto checked =
        run({u"company"_s, u"create"_s, u"--from"_s, keepCompany(company()), u"--check"_s});
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(value(u"select count(*) from public.branches"_s), u"0"_s);
    QCOMPARE(value(u"select count(*) from public.inventory"_s), u"0"_s);
    QVERIFY(!run({u"company"_s, u"create"_s, u"--example"_s}).out.isEmpty());
}

QString TestAdminCompany::reports() const
{
    QDir(m_folder.path()).mkdir(u"reports"_s);
    return m_folder.filePath(u"reports"_s);
}

void TestAdminCompany::makesACompany()
{
    const auto made = run({u"company"_s, u"create"_s, u"--from"_s, keepCompany(company()),
                           u"--password-stdin"_s, u"--json"_s, u"--reports"_s, reports()},
                          "a password of mine\n");
    QVERIFY2(made.code == 0, made.err.constData());
    const auto answer = QJsonDocument::fromJson(made.out).object();
    QCOMPARE(answer[u"branches"_s][0][u"series"_s][u"invoices"_s].toString().right(5), u"-0428"_s);
    QCOMPARE(answer[u"sheets"_s][u"items"_s][u"imported"_s].toInt(), 2);
    QCOMPARE(answer[u"sheets"_s][u"items"_s][u"refused"_s].toInt(), 1);
    QCOMPARE(answer[u"sheets"_s][u"customers"_s][u"imported"_s].toInt(), 2);
    QCOMPARE(answer[u"sheets"_s][u"stock"_s][u"imported"_s].toInt(), 2);
    QCOMPARE(answer[u"sheets"_s][u"invoices"_s][u"imported"_s].toInt(), 2);
    QCOMPARE(answer[u"sheets"_s][u"invoices"_s][u"refused"_s].toInt(), 4);
    QCOMPARE(
        QDir(reports()).entryList(QDir::Files),
        QStringList({u"customers.report.csv"_s, u"invoices.report.csv"_s, u"items.report.csv"_s}));
    for (const auto &person : answer[u"people"_s].toArray())
        m_passwords.insert(person[u"role"_s].toString(), person[u"password"_s].toString());
    QCOMPARE(m_passwords.value(u"administrator"_s), u"a password of mine"_s);
    QCOMPARE(value(u"select legal_name from public.branches where is_head"_s),
             u"Sharma Surgicals Private Limited"_s);
    QCOMPARE(value(u"select stock_quantity from public.inventory where sku = 'GZ-1'"_s), u"400"_s);
    QCOMPARE(value(u"select gst_class from public.inventory where sku = 'GZ-1'"_s),
             u"3005-dressings"_s);
    QCOMPARE(value(u"select value ->> 'name' from public.settings where name = 'company'"_s),
             u"Sharma Surgicals"_s);
    QCOMPARE(value(u"select count(*) from public.users where email like '%demo.example'"_s),
             u"0"_s);
}

void TestAdminCompany::theLogoIsKept()
{
    QCOMPARE(value(u"select string_agg(distinct f.media_type, ',') from public.branches b "
                   "join public.files f on f.id = b.logo_id"_s),
             u"image/svg+xml"_s);
    const auto refused = run({u"company"_s, u"logo"_s, m_folder.filePath(u"words.png"_s)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("A logo is a PNG"), refused.err.constData());
    QCOMPARE(run({u"company"_s, u"logo"_s}).code, 0);
    QCOMPARE(value(u"select count(logo_id) from public.branches"_s), u"0"_s);
    const auto set = run({u"company"_s, u"logo"_s, m_folder.filePath(u"logo.svg"_s)});
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(value(u"select count(logo_id) from public.branches"_s), u"2"_s);
}

/// Those that were printed let in once; the administrator's was their own.
void TestAdminCompany::passwordsAreForTheFirstSignIn()
{
    for (const auto &[name, role] :
         {std::pair{u"asha"_s, u"sales_rep"_s}, {u"vikram"_s, u"executive"_s}}) {
        const auto person =
            m_database->as(test::EmptyDatabase::address(name), m_passwords.value(role));
        const auto refused = person->query(u"select api.people()"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Permission);
        const auto own = test::expect(makeCredential(u"chosen by "_s + name), "a password");
        QVERIFY(person->query(u"select api.change_password($1, $2)"_s, {own.verifier, own.bcrypt})
                    .ok());
        m_passwords.insert(role, u"chosen by "_s + name);
        QVERIFY(person->query(u"select api.people()"_s).ok());
    }
    QCOMPARE(value(u"select count(*) from public.users where must_change_password"_s), u"0"_s);
    const auto added = run({u"user"_s, u"add"_s, test::EmptyDatabase::address(u"ravi"_s),
                            u"--name"_s, u"Ravi"_s, u"--role"_s, u"decoder"_s, u"--one-time"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY(added.out.contains("signs in with"));
    QCOMPARE(value(u"select count(*) from public.users where must_change_password"_s), u"1"_s);
    QVERIFY(m_database
                ->as(test::EmptyDatabase::address(u"ravi"_s),
                     QString::fromUtf8(added.out).trimmed().section(u' ', -1))
                ->isAlive());
}

void TestAdminCompany::anOrderIsEntered()
{
    const auto rep =
        m_database->as(test::EmptyDatabase::address(u"asha"_s), m_passwords.value(u"sales_rep"_s));
    const auto number = test::submitFirstOrder(*rep, u"Hill Clinic"_s, u"gauze swab"_s);
    QVERIFY2(number.startsWith(u"ORDK-"_s) && number.endsWith(u"-0001"_s), qPrintable(number));
}

/// Invoices of the earlier program: owed, paid, and no numbers of ours.
void TestAdminCompany::openInvoicesAreOwedAndPaid()
{
    const auto boss = m_database->as(test::EmptyDatabase::address(u"vikram"_s),
                                     m_passwords.value(u"executive"_s));
    const auto owed = [&boss] {
        return test::expect(
                   boss->query(u"select sum((b ->> 'amount')::numeric)::text from "
                               "jsonb_array_elements(api.dashboard() #> '{owed,buckets}') b"_s),
                   "dashboard")
            .first()
            .toString();
    };
    QCOMPARE(owed(), u"23000.50"_s);
    QFile report(reports() + u"/invoices.report.csv"_s);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const auto words = report.readAll();
    for (const auto *sentence :
         {"There is no customer Nobody at all.", "6000.00 cannot be open of",
          "-0500 is a number of this company's own series, which begins with 428",
          "Nothing is open on this invoice"})
        QVERIFY2(words.contains(sentence), words.constData());
    test::expect(m_database->asKeeper()->query(
                     u"select internal.create_person($1, 'Leela', 'accounts', $2, $3)"_s,
                     {test::EmptyDatabase::address(u"leela"_s),
                      test::expect(makeCredential(u"leela's own"_s), "a").verifier,
                      test::expect(makeCredential(u"leela's own"_s), "a").bcrypt}),
                 "accounts");
    const auto accounts =
        m_database->as(test::EmptyDatabase::address(u"leela"_s), u"leela's own"_s);
    const auto id =
        test::expect(accounts->query(u"select id::text from public.earlier_invoices where "
                                     "invoice_number = 'SS/25-26/118'"_s),
                     "reading")
            .first()
            .toString();
    const auto pay = [&](const QString &amount) {
        return accounts->query(u"select api.record_payment($1::uuid, $2::numeric, "
                               "(now() at time zone 'Asia/Kolkata')::date, 'bank', 'UTR', "
                               "gen_random_uuid()) ->> 'balance'"_s,
                               {id, amount});
    };
    const auto tooMuch = pay(u"18000.51"_s);
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().field, u"amount"_s);
    QCOMPARE(test::expect(pay(u"8000.50"_s), "paying").first().toString(), u"10000.00"_s);
    QCOMPARE(owed(), u"15000.00"_s);
    // the sheet says less than is known here now: that one is left, the other is as it was
    const auto again =
        run({u"load"_s, u"invoices"_s,
             keep(u"again.csv"_s, "Number,GSTIN,Date,Total,Open\n"
                                  "SS/25-26/118,27AABCS0042K1ZK,1/9/2024,118000,17000\n"
                                  "SS/25-26/119,27AABCS0042K1ZK,2/9/2024,5000,5000\n"),
             u"--json"_s});
    const auto answer = QJsonDocument::fromJson(again.out).object();
    QCOMPARE(answer.value(u"unchanged"_s).toInt(), 1);
    QCOMPARE(answer.value(u"refused"_s).toInt(), 1);
    QCOMPARE(test::expect(pay(u"10000"_s), "paying").first().toString(), u"0.00"_s);
    QCOMPARE(owed(), u"5000.00"_s);
    QCOMPARE(value(u"select count(*) from public.invoices"_s), u"0"_s);
    QCOMPARE(value(u"select coalesce(max(last_number), 0) from internal.number_counters c join "
                   "public.number_series s on s.id = c.series_id where s.prefix = 'INV'"_s),
             u"427"_s);
}

void TestAdminCompany::takesInSheets()
{
    const auto file = keep(u"more.csv"_s, "sku,item_name,unit_price\nGZ-1,Gauze swab,99\n"
                                          "NEW,New item,1\nGZ-1,again,2\n");
    const auto checked = run({u"load"_s, u"catalogue"_s, file, u"--check"_s, u"--json"_s});
    QCOMPARE(checked.code, 1);
    auto answer = QJsonDocument::fromJson(checked.out).object();
    QCOMPARE(answer.value(u"imported"_s).toInt(), 1);
    QCOMPARE(value(u"select count(*) from public.inventory"_s), u"2"_s);
    // nothing is written where nobody asked for it, and nothing over the sheet
    QCOMPARE(QDir(m_folder.path()).entryList({u"more*"_s}, QDir::Files),
             QStringList(u"more.csv"_s));
    const auto told = run({u"load"_s, u"catalogue"_s, file, u"--check"_s});
    QVERIFY2(told.out.contains("Row 4, SKU: GZ-1 stands in row 2 already."), told.out.constData());
    QCOMPARE(run({u"load"_s, u"catalogue"_s, file, u"--report"_s, file}).code, 1);
    const auto loaded = run(
        {u"load"_s, u"catalogue"_s, file, u"--json"_s, u"--report"_s, reports() + u"/more.csv"_s});
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    QVERIFY(loaded.err.contains("rows read"));
    answer = QJsonDocument::fromJson(loaded.out).object();
    QCOMPARE(answer.value(u"imported"_s).toInt(), 1);
    QCOMPARE(answer.value(u"updated"_s).toInt(), 1);
    QCOMPARE(answer.value(u"refused"_s).toInt(), 1);
    QFile report(answer.value(u"report"_s).toString());
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("4,\"SKU\",refused,\"GZ-1 stands in row 2 already.\""));
    // what the sheet did not say stays
    QCOMPARE(value(u"select mrp from public.inventory where sku = 'GZ-1'"_s), u"180.00"_s);
    const auto again =
        run({u"load"_s, u"customers"_s, m_folder.filePath(u"customers.csv"_s), u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(again.out).object().value(u"unchanged"_s).toInt(), 2);
}

void TestAdminCompany::strictTakesAllOrNothing()
{
    const auto file = keep(u"strict.csv"_s, "sku,item_name,unit_price\nS1,x,1\nS2,y,abc\n");
    const auto refused = run({u"load"_s, u"catalogue"_s, file, u"--strict"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("Nothing was imported"));
    QCOMPARE(value(u"select count(*) from public.inventory where sku = 'S1'"_s), u"0"_s);
}

void TestAdminCompany::saysWhatIsWrongWithASheet()
{
    const auto gone = run({u"load"_s, u"catalogue"_s, u"/nowhere.csv"_s});
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.err.contains("There is no file"));
    const auto other = run({u"load"_s, u"customers"_s, m_folder.filePath(u"items.csv"_s)});
    QCOMPARE(other.code, 1);
    QVERIFY(other.err.contains("no column for Hospital"));
    QCOMPARE(run({u"load"_s, u"catalogue"_s}).code, 2);
}

/// Wrong types, formulas worked out and not, words that look like one, a twin, a password.
void TestAdminCompany::aWorkbookWithEverythingWrong()
{
    const auto words = [](const QString &cell, const QString &text) {
        return u"<c r='%1' t='inlineStr'><is><t>%2</t></is></c>"_s.arg(cell, text);
    };
    test::Workbook book;
    book.styles = u"<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"_s;
    book.rows = u"<row r='1'>"_s + words(u"A1"_s, u"SKU"_s) + words(u"B1"_s, u"Item"_s) +
                words(u"C1"_s, u"Price"_s) + u"</row>"_s;
    const QStringList prices{u"<c r='C%1' t='b'><v>1</v></c>"_s,
                             u"<c r='C%1' s='1'><v>46752</v></c>"_s,
                             u"<c r='C%1' t='e'><v>#N/A</v></c>"_s,
                             u"<c r='C%1'><f>A1*2</f></c>"_s,
                             u"<c r='C%1'><f>5/2</f><v>2.5</v></c>"_s,
                             u"<c r='C%1'><v>7</v></c>"_s,
                             u"<c r='C%1'><v>8</v></c>"_s};
    for (int i = 0; i < prices.size(); ++i) {
        const auto row = i + 2;
        const auto sku = i == prices.size() - 1 ? u"W-6"_s : u"W-%1"_s.arg(row - 1);
        const auto name = i == 5 ? u"=HYPERLINK(\"http://x\")"_s.toHtmlEscaped() : u"Thing"_s;
        book.rows += u"<row r='%1'>"_s.arg(row) + words(u"A%1"_s.arg(row), sku) +
                     words(u"B%1"_s.arg(row), name) + prices.at(i).arg(row) + u"</row>"_s;
    }
    const auto file = book.save(m_folder.filePath(u"wrong.xlsx"_s));
    const auto loaded = run({u"load"_s, u"catalogue"_s, file, u"--json"_s});
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    const auto answer = QJsonDocument::fromJson(loaded.out).object();
    QCOMPARE(answer.value(u"imported"_s).toInt(), 2);
    QCOMPARE(answer.value(u"refused"_s).toInt(), 5);
    QStringList found;
    for (const auto &finding : answer.value(u"findings"_s).toArray())
        if (finding[u"level"_s].toString() == u"refused"_s)
            found
                << u"%1 %2"_s.arg(finding[u"row"_s].toInt()).arg(finding[u"sentence"_s].toString());
    found.sort();
    QCOMPARE(found,
             (QStringList{u"2 \"true\" is not a number."_s, u"3 \"2027-12-31\" is not a number."_s,
                          u"4 \"#N/A\" is not a number."_s, u"5 \"=A1*2\" is not a number."_s,
                          u"8 W-6 stands in row 7 already."_s}));
    QCOMPARE(value(u"select unit_price from public.inventory where sku = 'W-5'"_s), u"2.50"_s);
    QCOMPARE(value(u"select item_name from public.inventory where sku = 'W-6'"_s),
             u"=HYPERLINK(\"http://x\")"_s);
    book.password = "secret";
    const auto locked =
        run({u"load"_s, u"catalogue"_s, book.save(m_folder.filePath(u"locked.xlsx"_s))});
    QCOMPARE(locked.code, 1);
    QVERIFY2(locked.err.contains("locked with a password"), locked.err.constData());
}

/// As many rows as DESK_ROWS says, with progress on the way and in little memory; the long run
/// takes all that a sheet may have.
void TestAdminCompany::aLargeWorkbook()
{
    bool isGiven = false;
    const auto given = qEnvironmentVariableIntValue("DESK_ROWS", &isGiven);
    const int rows = isGiven ? given : 11'000;
    test::Workbook book;
    book.rows =
        u"<row><c t='inlineStr'><is><t>SKU</t></is></c><c t='inlineStr'><is><t>Item</t></is>"
        "</c><c t='inlineStr'><is><t>Price</t></is></c></row>"_s;
    for (int i = 0; i < rows; ++i)
        book.rows += u"<row><c t='inlineStr'><is><t>L-%1</t></is></c><c t='inlineStr'><is><t>"
                     "Large item %1, sterile</t></is></c><c><v>%2</v></c></row>"_s.arg(i)
                         .arg(i % 900 + 1);
    const auto file = book.save(m_folder.filePath(u"large.xlsx"_s));
    book = {};
    const auto loaded = run({u"load"_s, u"catalogue"_s, file, u"--json"_s});
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    QVERIFY2(loaded.err.contains("10,000 rows read"), loaded.err.constData());
    QCOMPARE(QJsonDocument::fromJson(loaded.out).object().value(u"imported"_s).toInt(), rows);
    QCOMPARE(value(u"select count(*) from public.inventory where sku like 'L-%'"_s),
             QString::number(rows));
#ifndef __SANITIZE_ADDRESS__ // it keeps what is freed
    rusage used{};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 400 * 1024, qPrintable(QString::number(used.ru_maxrss)));
#endif
}

void TestAdminCompany::aSalesRepMayNotImport()
{
    const auto rep =
        m_database->as(test::EmptyDatabase::address(u"asha"_s), m_passwords.value(u"sales_rep"_s));
    for (const auto &sql :
         {u"select api.import_rows('items', '[{\"sku\":\"X\",\"item_name\":\"x\"}]', false, "
          "gen_random_uuid())"_s,
          u"select api.found_company('{}', gen_random_uuid())"_s,
          u"select internal.import_items('[]', false)"_s,
          u"select internal.found_company('{}')"_s}) {
        const auto refused = rep->query(sql);
        QVERIFY2(!refused, qPrintable(sql));
        QCOMPARE(refused.error().kind, ErrorKind::Permission);
    }
}

void TestAdminCompany::anAdministratorMay()
{
    const auto boss =
        m_database->as(test::EmptyDatabase::address(u"kavita"_s), u"a password of mine"_s);
    const auto request = u"7b1d1f8e-8f5a-4b8e-9a54-2f3f5d1c0a01"_s;
    const QJsonArray rows{
        QJsonObject{{u"row"_s, 2}, {u"sku"_s, u"ADM"_s}, {u"item_name"_s, u"x"_s}}};
    const auto sql = u"select api.import_rows('items', $1, $2, $3)"_s;
    auto answer =
        boss->query(sql, {QVariant(rows), true, u"7b1d1f8e-8f5a-4b8e-9a54-2f3f5d1c0a02"_s});
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().message));
    QCOMPARE(answer->first().toJsonObject().value(u"imported"_s).toInt(), 1);
    QCOMPARE(value(u"select count(*) from public.inventory where sku = 'ADM'"_s), u"0"_s);
    for (int turn = 0; turn < 2; ++turn) { // the second one is answered from memory
        answer = boss->query(sql, {QVariant(rows), false, request});
        QVERIFY(answer.ok());
        QCOMPARE(answer->first().toJsonObject().value(u"imported"_s).toInt(), 1);
    }
    QVERIFY(!boss->query(
        sql, {QVariant(QJsonArray{u"text"_s}), false, u"7b1d1f8e-8f5a-4b8e-9a54-2f3f5d1c0a03"_s}));
}

void TestAdminCompany::isHealthy()
{
    const auto checks = run({u"validate"_s});
    QVERIFY2(checks.code == 0, checks.out.constData());
}

void TestAdminCompany::aCompanyAtWorkStays()
{
    const auto refused = run({u"company"_s, u"create"_s, u"--from"_s, keepCompany(company())});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("at work already"));
}

QTEST_GUILESS_MAIN(TestAdminCompany)
#include "tst_admincompany.moc"
