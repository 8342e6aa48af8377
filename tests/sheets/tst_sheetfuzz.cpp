#include "importrows.h"
#include "sheetreader.h"
#include "workbook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace desk;
using namespace Qt::StringLiterals;

/// Workbooks and CSV files that were broken anywhere are read or refused with a sentence, soon and
/// within their bounds. DESK_INPUTS says how many; the long run takes many more.
class TestSheetFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void gzip();
    void workbookParts();
    void workbookBytes();

private:
    [[nodiscard]] static int inputs();
    [[nodiscard]] int below(qsizetype most)
    {
        return std::uniform_int_distribution<int>(0, int(most) - 1)(m_chance);
    }
    void mutate(QByteArray &bytes, const QList<QByteArray> &pieces);
    QString keep(const QString &name, const QByteArray &content) const;
    void read(const QString &file);

    std::mt19937 m_chance{20261120}; ///< the same inputs every time
    QTemporaryDir m_folder;
    int m_read = 0;
    int m_refused = 0;
};

int TestSheetFuzz::inputs()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("DESK_INPUTS", &isGiven);
    return isGiven ? given : 500;
}

void TestSheetFuzz::mutate(QByteArray &bytes, const QList<QByteArray> &pieces)
{
    const int at = below(bytes.size() + 1);
    switch (below(5)) {
    case 0:
        bytes.insert(at, pieces.at(below(pieces.size())));
        break;
    case 1:
        bytes.remove(at, 1 + below(9));
        break;
    case 2:
        bytes.insert(at, char(below(256)));
        break;
    case 3:
        bytes.insert(at, bytes.mid(at, 1 + below(40)));
        break;
    default:
        bytes.truncate(at);
    }
}

QString TestSheetFuzz::keep(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be kept");
    return file.fileName();
}

/// By both ways that the program has: as cells, and as rows of a catalogue.
void TestSheetFuzz::read(const QString &file)
{
    constexpr int longest = 60'000; // ms: only a hang takes that
    QElapsedTimer timer;
    timer.start();
    const auto reader = SheetReader::open(file);
    bool isRead = reader.ok();
    int last = 0;
    while (isRead) {
        const auto row = (*reader)->next();
        isRead = row.ok();
        if (!row) {
            QVERIFY(!row.error().message.isEmpty());
            break;
        }
        if (!*row)
            break;
        QVERIFY((*row)->number > last);
        last = (*row)->number;
        QVERIFY(!(*row)->cells.isEmpty());
        QVERIFY((*row)->cells.size() <= SheetReader::mostColumns);
    }
    if (!reader)
        QVERIFY(!reader.error().message.isEmpty());
    isRead ? ++m_read : ++m_refused;
    if (const auto rows = ImportRows::open(file, ImportKind::items())) {
        for (auto block = (*rows)->block(500); block && !block->isEmpty();)
            block = (*rows)->block(500);
    }
    QVERIFY2(timer.elapsed() < longest, qPrintable(file));
}

void TestSheetFuzz::csv()
{
    const QByteArray whole =
        "sep=;\nSKU;Item Name;Price;Pack\nA-1;\"Gauze; roll\";\"1,250.00\";10's\n"
        "A-2;\xe0\xa4\xaa\xe0\xa4\x9f;₹ 12;\nA-3;B\xe4nder;5;1x10\n";
    const QList<QByteArray> pieces{
        "\"", ";",   ",",       "\t",   "\r\n",     "\n\n",         "|",
        "'",  "\\0", "sep=,\n", "=1+1", "\xff\xfe", "\xef\xbb\xbf", ";;;;;;;;"};
    for (int i = 0; i < inputs(); ++i) {
        auto content = whole;
        for (int k = below(12); k >= 0; --k)
            mutate(content, pieces);
        read(keep(u"fuzz.csv"_s, content));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_read > 0);
}

void TestSheetFuzz::gzip()
{
    // qCompress puts its own length before zlib's bytes, so this is broken from the beginning
    const auto packed = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) +
                        qCompress(QByteArray("sku,item_name\n").append(2000, 'x')).mid(6);
    for (int i = 0; i < inputs(); ++i) {
        auto content = packed;
        for (int k = below(6); k >= 0; --k)
            mutate(content, {"\x1f\x8b\x08", QByteArray(30, '\0')});
        read(keep(u"fuzz.csv.gz"_s, content));
        if (QTest::currentTestFailed())
            return;
    }
}

// The archive is whole, what is in it is not.
void TestSheetFuzz::workbookParts()
{
    const QList<QByteArray> pieces{
        "<row>", "</row>",       "<c r='ZZZ99999999'>", "</c>",      "<v>",    "</v>", "<f>A1</f>",
        "t='s'", "<v>-1</v>",    "<v>1e308</v>",        "s='99999'", "&amp;",  "&lt;", "&#0;",
        "&x;",   "<!DOCTYPE a>", "<is><t>x</t></is>",   "r='0'",     "r='-5'", "]]>"};
    int before = m_read;
    for (int i = 0; i < inputs(); ++i) {
        test::Workbook book;
        book.strings =
            u"<si><t>SKU</t></si><si><t>Item</t></si><si><r><t>Gau</t></r><r><t>ze</t></r></si>"_s;
        book.styles =
            u"<numFmts><numFmt numFmtId='170' formatCode='dd/mm/yy'/></numFmts><cellXfs><xf "
            "numFmtId='0'/><xf numFmtId='170'/></cellXfs>"_s;
        QByteArray rows =
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
            "<row r='2'><c r='A2'><v>12</v></c><c r='B2' t='s'><v>2</v></c><c r='C2' s='1'>"
            "<v>46000</v></c><c r='D2'><f>1+1</f><v>2</v></c></row>";
        for (int k = below(6); k >= 0; --k)
            mutate(rows, pieces);
        book.rows = QString::fromUtf8(rows);
        if (below(4) == 0) {
            auto strings = book.strings.toUtf8();
            mutate(strings, pieces);
            book.strings = QString::fromUtf8(strings);
        }
        if (below(4) == 0) {
            auto styles = book.styles.toUtf8();
            mutate(styles, pieces);
            book.styles = QString::fromUtf8(styles);
        }
        read(book.save(m_folder.filePath(u"parts.xlsx"_s)));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_read > before);
}

void TestSheetFuzz::workbookBytes()
{
    test::Workbook book;
    book.rows = u"<row r='1'><c r='A1' t='inlineStr'><is><t>sku</t></is></c></row>"_s;
    QFile file(book.save(m_folder.filePath(u"whole.xlsx"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    for (int i = 0; i < inputs(); ++i) {
        auto content = whole;
        for (int k = below(5); k >= 0; --k)
            mutate(content, {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", QByteArray(8, '\xff')});
        read(keep(u"bytes.xlsx"_s, content));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d files read, %d refused", m_read, m_refused);
    QVERIFY(m_refused > 0);
}

QTEST_APPLESS_MAIN(TestSheetFuzz)
#include "tst_sheetfuzz.moc"
