#include "sheetreader.h"
#include "sheetwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace desk::test {

/// What is written, read back.
class TestSheetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesCsv();
    void writesXlsx();
    void writesNothingThatCalculates_data();
    void writesNothingThatCalculates();
    void takesTheNameAtTheEnd_data();
    void takesTheNameAtTheEnd();
    void leavesNothingWhenDropped_data();
    void leavesNothingWhenDropped();
    void saysWhereItCannotWrite();
    void keepsLongNumbersWhole();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QList<QStringList> read(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QList<SheetColumn> columns()
{
    return {{u"Name"_s, SheetKind::Text, {}},
            {u"Pieces"_s, SheetKind::Number, {}},
            {u"Value"_s, SheetKind::Money, {}},
            {u"Day"_s, SheetKind::Date, {}},
            {u"Since"_s, SheetKind::Time, {}}};
}

const QVariantList s_row{u"St. Mary's, \"Kochi\"\nकोच्चि"_s, u"12.500"_s, u"1234567.5"_s,
                         QDate(2026, 11, 20), u"2026-11-20T05:12:00.000Z"_s};

bool wrote(const QString &file, const QList<SheetColumn> &columns, const QList<QVariantList> &rows)
{
    const auto writer = SheetWriter::open(file, columns);
    if (!writer)
        return false;
    for (const auto &row : rows)
        if (!(*writer)->write(row))
            return false;
    return (*writer)->finish().ok();
}

void kinds()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"list.csv"_s;
    QTest::newRow("xlsx") << u"list.xlsx"_s;
}

} // namespace

void TestSheetWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<QStringList> TestSheetWriter::read(const QString &file)
{
    QList<QStringList> rows;
    const auto reader = SheetReader::open(file);
    if (!reader)
        return {{reader.error().message}};
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return {{row.error().message}};
        if (!*row)
            return rows;
        rows << (*row)->cells;
    }
}

void TestSheetWriter::writesCsv()
{
    QVERIFY(wrote(place(u"a.csv"_s), columns(), {s_row, {}}));
    QFile file(place(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(QString::fromUtf8(bytes),
             u"Name,Pieces,Value,Day,Since\r\n\"St. Mary's, \"\"Kochi\"\"\nकोच्चि\",12.500,"
             "1234567.50,2026-11-20,2026-11-20 10:42:00\r\n,,,,\r\n"_s);
    QCOMPARE(read(place(u"a.csv"_s)).at(1).at(2), u"1234567.50"_s);
}

void TestSheetWriter::writesXlsx()
{
    QVERIFY(wrote(place(u"a.xlsx"_s), columns(), {s_row, {}, s_row}));
    const auto rows = read(place(u"a.xlsx"_s));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), (QStringList{u"Name"_s, u"Pieces"_s, u"Value"_s, u"Day"_s, u"Since"_s}));
    QCOMPARE(rows.at(1).at(0), s_row.at(0).toString());
    QCOMPARE(rows.at(1).at(1), u"12.5"_s);
    QCOMPARE(rows.at(1).at(2), u"1234567.5"_s);
    QVERIFY2(rows.at(1).at(3).startsWith(u"2026-11-20"), qPrintable(rows.at(1).at(3)));
}

void TestSheetWriter::writesNothingThatCalculates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("link") << u"=HYPERLINK(\"http://evil\",\"x\")"_s;
    QTest::newRow("dde") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+91 98220 12345"_s;
    QTest::newRow("minus") << u"-1+2"_s;
    QTest::newRow("at") << u"@SUM(A1:A9)"_s;
    QTest::newRow("tab") << u"\t=1+1"_s;
    QTest::newRow("line") << u"\r=1+1"_s;
    QTest::newRow("blanks") << u"  =1+1"_s;
    QTest::newRow("wide") << u"\uFF1D1+1"_s;
}

void TestSheetWriter::writesNothingThatCalculates()
{
    QFETCH(QString, text);
    const QList<SheetColumn> one{{u"=Head()"_s, SheetKind::Text, {}}};
    QVERIFY(wrote(place(u"a.csv"_s), one, {{text}}));
    QFile csv(place(u"a.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(csv.readAll());
    QVERIFY(lines.startsWith(u"'=Head()"));
    const auto cell = lines.section(u"\r\n"_s, 1);
    QVERIFY2(cell.startsWith(u'\'') || cell.startsWith(u"\"'"), qPrintable(cell));
    QVERIFY(wrote(place(u"a.xlsx"_s), one, {{text}}));
    QFile zip(place(u"a.xlsx"_s));
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(!zip.readAll().contains("<f>"));
    const auto rows = read(place(u"a.xlsx"_s));
    QVERIFY(rows.at(1).at(0).endsWith(text.trimmed())); // a line's end is written in Excel's way
}

void TestSheetWriter::takesTheNameAtTheEnd_data()
{
    kinds();
}

void TestSheetWriter::takesTheNameAtTheEnd()
{
    QFETCH(QString, name);
    QFile old(place(name));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const auto writer = SheetWriter::open(place(name), columns());
        QVERIFY(writer.ok());
        QVERIFY((*writer)->write(s_row).ok());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY((*writer)->finish().ok());
    }
    QCOMPARE(files(), QStringList{name});
    QCOMPARE(read(place(name)).size(), 2);
}

void TestSheetWriter::leavesNothingWhenDropped_data()
{
    kinds();
}

void TestSheetWriter::leavesNothingWhenDropped()
{
    QFETCH(QString, name);
    {
        const auto writer = SheetWriter::open(place(name), columns());
        QVERIFY((*writer)->write(s_row).ok());
    }
    QCOMPARE(files(), QStringList());
    {
        const auto writer = SheetWriter::open(place(name), columns());
        QVERIFY((*writer)->write(s_row).ok());
        (*writer)->callOff();
        QVERIFY(!(*writer)->finish().ok());
    }
    QCOMPARE(files(), QStringList());
}

void TestSheetWriter::saysWhereItCannotWrite()
{
    for (const auto &name : {u"no/such/a.csv"_s, u"no/such/a.xlsx"_s}) {
        const auto writer = SheetWriter::open(place(name), columns());
        QVERIFY(!writer.ok());
        QCOMPARE(writer.error().field, u"file"_s);
        QVERIFY(writer.error().message.endsWith(u'.'));
    }
}

void TestSheetWriter::keepsLongNumbersWhole()
{
    const auto long_ = u"1234567890123456789"_s;
    QVERIFY(wrote(place(u"a.xlsx"_s), {{u"N"_s, SheetKind::Number, {}}}, {{long_}, {u"words"_s}}));
    QCOMPARE(read(place(u"a.xlsx"_s)).at(1).at(0), long_);
    QCOMPARE(read(place(u"a.xlsx"_s)).size(), 2); // what is no number is left out
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestSheetWriter)
#include "tst_sheetwriter.moc"
