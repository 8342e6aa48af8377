#include "importrows.h"
#include "importvalue.h"
#include "sheetreader.h"
#include "workbook.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace desk;
using namespace Qt::StringLiterals;

/// Files that people bring, and files that somebody made to do harm: both are read to the end or
/// refused in a sentence.
class TestSheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data();
    void readsWhatProgramsWrite();
    void readsGzip();
    void readsWorkbooks();
    void findsCellsOverSeveralRows();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void survivesDamage();
    void stopsAtTooManyRows();
    void findsColumns();
    void refusesTwins();
    void understandsValues_data();
    void understandsValues();

private:
    QString keep(const QString &name, const QByteArray &content) const;
    static QByteArray gzip(const QByteArray &content);
    /// All rows, cells joined by bars; or the sentence of the error after "!".
    static QString all(const QString &file);

    QTemporaryDir m_folder;
};

QString TestSheetReader::keep(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be kept");
    return file.fileName();
}

QByteArray TestSheetReader::gzip(const QByteArray &content)
{
    z_stream stream{};
    if (::deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray out(static_cast<qsizetype>(::deflateBound(&stream, content.size())) + 32,
                   Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (::deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::deflateEnd(&stream);
    return out;
}

QString TestSheetReader::all(const QString &file)
{
    const auto reader = SheetReader::open(file);
    if (!reader)
        return u'!' + reader.error().message;
    QStringList rows;
    while (true) {
        const auto row = (*reader)->next();
        if (!row)
            return u'!' + row.error().message;
        if (!*row)
            return rows.join(u'\n');
        rows << QString::number((*row)->number) + u':' + (*row)->cells.join(u'|');
    }
}

void TestSheetReader::readsWhatProgramsWrite_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("rows");
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << u"1:a|b\n2:1|2"_s;
    QTest::newRow("no end of line") << QByteArray("a,b\r\n1,2") << u"1:a|b\n2:1|2"_s;
    QTest::newRow("semicolons") << QByteArray("a;b;c\n1,5;2;3\n") << u"1:a|b|c\n2:1,5|2|3"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\n1,2,3\t4\n") << u"1:a|b\n2:1,2,3|4"_s;
    QTest::newRow("excel's line") << QByteArray("sep=;\r\na;b\r\n") << u"2:a|b"_s;
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\nz\",2\n")
                            << u"1:a|b\n2:x, \"y\"\nz|2"_s;
    QTest::newRow("quote inside") << QByteArray("a,b\n5\" tube,\"6\" x\n")
                                  << u"1:a|b\n2:5\" tube|6 x"_s;
    QTest::newRow("blank rows") << QByteArray("a,b\n\n,\n1,2\n") << u"1:a|b\n4:1|2"_s;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf") + "ä,b\n" << u"1:ä|b"_s;
    QTest::newRow("windows") << QByteArray("Caf\xe9,\x80 5,\x93q\x94\n") << u"1:Café|€ 5|“q”"_s;
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0\n\0",
                                          10)
                            << u"1:a|b"_s;
    QTest::newRow("hindi") << u"दवा,1"_s.toUtf8() << u"1:दवा|1"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestSheetReader::readsWhatProgramsWrite()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, rows);
    QCOMPARE(all(keep(u"a.csv"_s, content)), rows);
}

void TestSheetReader::readsGzip()
{
    QCOMPARE(all(keep(u"a.csv.gz"_s, gzip("a,b\n1,2\n"))), u"1:a|b\n2:1|2"_s);
    QCOMPARE(all(keep(u"two.gz"_s, gzip("a,b\n") + gzip("1,2\n"))), u"1:a|b\n2:1|2"_s);
}

void TestSheetReader::readsWorkbooks()
{
    test::Workbook book;
    book.strings = u"<si><t>sku</t></si><si><r><t>Item </t></r><r><t>name</t></r></si>"_s;
    book.styles = u"<numFmts><numFmt numFmtId='164' formatCode='mmm\\-yy'/></numFmts>"
                  "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                  "<xf numFmtId='9'/></cellXfs>"_s;
    book.rows = u"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>"
                "<row r='4'><c r='A4'><v>30059040</v></c><c r='B4' s='1'><v>46752</v></c>"
                "<c r='C4' s='2'><v>46752</v></c><c r='D4' s='3'><v>0.18</v></c>"
                "<c r='E4' t='b'><v>1</v></c><c r='F4' t='inlineStr'><is><t>in</t></is></c>"
                "<c r='G4'><f>1+1</f><v>2.5</v></c><c r='H4'><v>0.30000000000000004</v></c>"
                "<c r='I4' t='str'><f>A1</f><v>text</v></c><c r='J4' t='e'><v>#N/A</v></c>"
                "<c r='K4'><f>SUM(A1:A3)</f></c></row>"
                "<row r='5'><c r='A5' s='1'/></row>"_s;
    QCOMPARE(all(book.save(m_folder.filePath(u"b.xlsx"_s))),
             u"1:sku||Item name\n"
             "4:30059040|2027-12-31|2027-12|18%|true|in|2.5|0.3|text|#N/A|=SUM(A1:A3)"_s);
}

void TestSheetReader::findsCellsOverSeveralRows()
{
    test::Workbook book;
    book.rows = u"<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>"_s;
    book.behind = u"<mergeCells><mergeCell ref='A1:A3'/><mergeCell ref='B2:D2'/>"
                  "<mergeCell ref='C4:E5'/><mergeCell ref='A9:A7'/><mergeCell ref='ZZZ1:ZZZ2'/>"
                  "<mergeCell ref='A1:A99999999999'/><mergeCell ref=''/><mergeCell/>"
                  "</mergeCells>"_s;
    const auto reader = SheetReader::open(book.save(m_folder.filePath(u"spans.xlsx"_s)));
    QVERIFY(reader.ok());
    const auto spans = (*reader)->spans();
    QVERIFY(spans.ok());
    QCOMPARE(*spans, (QList<SheetSpan>{{0, 1, 3}, {2, 4, 5}}));
    QVERIFY((*reader)->next()->has_value()); // it reads on, or first
    book.behind = u"<mergeCells><mergeCell ref='A1:A3'"_s;
    const auto broken = SheetReader::open(book.save(m_folder.filePath(u"broken.xlsx"_s)));
    QVERIFY(!(*broken)->spans().ok());
    const auto text = SheetReader::open(keep(u"plain.csv"_s, "a,b\n1,2\n"));
    QVERIFY((*text)->spans()->isEmpty());
}

void TestSheetReader::refusesWithASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << m_folder.filePath(u"nowhere"_s) << u"There is no file"_s;
    QTest::newRow("folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("picture") << keep(u"p.csv"_s, QByteArray("\x89PNG\r\n\0\0\0", 9))
                             << u"not a sheet"_s;
    QTest::newRow("password") << keep(u"locked.xlsx"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") +
                                                            QByteArray(600, 'x'))
                              << u"password"_s;
    QTest::newRow("cut gzip") << keep(u"c.gz"_s, gzip("a,b\n1,2\n").chopped(6)) << u"cut off"_s;
    QTest::newRow("gzip bomb") << keep(u"bomb.gz"_s, gzip(QByteArray(300 * 1024 * 1024, ' ')))
                               << u"unpacks to more"_s;
    QTest::newRow("zip of nothing")
        << keep(u"z.xlsx"_s, QByteArray("PK\x03\x04", 4)) << u"damaged"_s;
    QTest::newRow("open quote") << keep(u"q.csv"_s, "a,b\n\"" + QByteArray(200'000, 'x'))
                                << u"quotation mark"_s;
    QTest::newRow("wide") << keep(u"w.csv"_s, QByteArray(2000, ',')) << u"columns"_s;

    test::Workbook book;
    book.rows = u"<row r='1'><c><v>1</v></c></row>"_s;
    book.password = "secret";
    QTest::newRow("locked parts") << book.save(m_folder.filePath(u"lp.xlsx"_s)) << u"password"_s;
    book = {};
    book.rows = u"<row><c><v>1</v></c>"_s;
    QTest::newRow("broken xml") << book.save(m_folder.filePath(u"x.xlsx"_s)) << u"damaged"_s;
    book = {};
    book.rows = u"<row/>"_s + QString(300 * 1024 * 1024, u' ');
    QTest::newRow("zip bomb") << book.save(m_folder.filePath(u"bomb.xlsx"_s)) << u"unpacks"_s;
    book = {};
    book.head = u"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>"_s;
    book.rows = u"<row><c t='inlineStr'><is><t>&b;</t></is></c></row>"_s;
    QTest::newRow("entities") << book.save(m_folder.filePath(u"e.xlsx"_s)) << u"damaged"_s;
    book = {};
    book.hidden = true;
    QTest::newRow("hidden") << book.save(m_folder.filePath(u"h.xlsx"_s)) << u"can be seen"_s;
    book = {};
    book.sheet = u"../../../../etc/passwd"_s;
    QTest::newRow("path outside") << book.save(m_folder.filePath(u"o.xlsx"_s)) << u"damaged"_s;
}

void TestSheetReader::refusesWithASentence()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    const auto told = all(file);
    QVERIFY2(told.startsWith(u'!') && told.contains(says), qPrintable(told.left(300)));
}

/// A workbook cut or changed anywhere is read or refused, and never more.
void TestSheetReader::survivesDamage()
{
    test::Workbook book;
    book.strings = u"<si><t>sku</t></si>"_s;
    book.rows = u"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>12</v></c></row>"_s;
    QFile file(book.save(m_folder.filePath(u"whole.xlsx"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        all(keep(u"cut.xlsx"_s, whole.left(at)));
        auto changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x55);
        all(keep(u"changed.xlsx"_s, changed));
    }
}

void TestSheetReader::stopsAtTooManyRows()
{
    QByteArray content("sku\n");
    for (int i = 0; i < SheetReader::mostRows; ++i)
        content += "x\n";
    const auto told = all(keep(u"many.csv"_s, content));
    QVERIFY2(told.contains(u"2,51,000 rows"_s), qPrintable(told.left(200)));
}

void TestSheetReader::findsColumns()
{
    const auto rows = ImportRows::open(
        keep(u"f.csv"_s,
             "Price list 2026\n\nItem Code,Product Name,HSN/SAC,GST %,Rate (Rs.),Other\n"
             "A1,Gauze,3005.90.40,18%,\"₹ 1,25,000/-\",x\n"),
        ImportKind::items());
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().message));
    const auto block = (*rows)->block(10);
    QVERIFY(block.ok());
    QCOMPARE(block->first().toObject(), (QJsonObject{{u"row"_s, 4},
                                                     {u"sku"_s, u"A1"_s},
                                                     {u"item_name"_s, u"Gauze"_s},
                                                     {u"hsn_code"_s, u"30059040"_s},
                                                     {u"gst_rate"_s, u"18"_s},
                                                     {u"unit_price"_s, u"125000"_s}}));
    const auto none = ImportRows::open(keep(u"n.csv"_s, "x,y\n1,2\n"), ImportKind::items());
    QVERIFY(!none && none.error().message.contains(u"no column for SKU and Item"_s));
    const auto empty = ImportRows::open(keep(u"o.csv"_s, "\n\n"), ImportKind::items());
    QVERIFY(!empty && empty.error().message.contains(u"empty"_s));
}

void TestSheetReader::refusesTwins()
{
    const auto rows =
        ImportRows::open(keep(u"t.csv"_s, "sku,item\nA,x\nB,y\na,z\n"), ImportKind::items());
    QVERIFY(rows.ok());
    QCOMPARE((*rows)->block(10)->size(), 2);
    const auto found = (*rows)->takeFindings();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(u"row"_s).toInt(), 4);
}

void TestSheetReader::understandsValues_data()
{
    using Type = ImportField::Type;
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value");
    const auto row = [](Type type, const QString &cell, const QString &value) {
        QTest::newRow(qPrintable(cell)) << type << cell << value;
    };
    row(Type::Number, u"1,234.50"_s, u"1234.5"_s);
    row(Type::Number, u"12,34,567"_s, u"1234567"_s);
    row(Type::Number, u"1.250,75"_s, u"1250.75"_s);
    row(Type::Number, u"Rs. 45/-"_s, u"45"_s);
    row(Type::Number, u".5"_s, u"0.5"_s);
    row(Type::Number, u"१२"_s, u"12"_s);
    row(Type::Number, u"on request"_s, u"on request"_s);
    row(Type::Percent, u"0.12"_s, u"12"_s);
    row(Type::Percent, u"5 %"_s, u"5"_s);
    row(Type::Pack, u"Box of 12"_s, u"12"_s);
    row(Type::Pack, u"10's"_s, u"10"_s);
    row(Type::Pack, u"10 x 12"_s, u"10 x 12"_s);
    row(Type::Pack, u"1x10"_s, u"10"_s);
    row(Type::Pack, u"15 tablets in 1 strip"_s, u"15"_s);
    row(Type::Pack, u"bottle of 100 ml Syrup"_s, u""_s);
    row(Type::Pack, u"1's Tin 250g"_s, u"1"_s);
    row(Type::Pack, u"Vial"_s, u""_s);
    row(Type::Day, u"31/12/2027"_s, u"2027-12-31"_s);
    row(Type::Day, u"12/2028"_s, u"2028-12-31"_s);
    row(Type::Day, u"Feb-28"_s, u"2028-02-29"_s);
    row(Type::Day, u"2027-06"_s, u"2027-06-30"_s);
    row(Type::Day, u"5 Mar 2027"_s, u"2027-03-05"_s);
    row(Type::Day, u"31/02/2027"_s, u"31/02/2027"_s);
    row(Type::Code, u"27 aakcs4821m1zw"_s, u"27AAKCS4821M1ZW"_s);
}

void TestSheetReader::understandsValues()
{
    QFETCH(ImportField::Type, type);
    QFETCH(QString, cell);
    QFETCH(QString, value);
    QCOMPARE(importValue(type, cell), value);
}

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheetreader.moc"
