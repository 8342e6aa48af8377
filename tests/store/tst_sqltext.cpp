#include "sqltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace desk;

class TestSqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWhereTheServerWould();
    void outlinesAreBare();
    void linesAreTheFiles();
};

void TestSqlText::splitsWhereTheServerWould()
{
    const auto statements =
        splitSql(u"select 'a;b''c;'; -- one; two\n"
                 "/* three; */ create function f() as $x$ begin; $$ ; end $x$;\n"
                 "select \";\";;\n  ; select 1"_s);
    QCOMPARE(statements.size(), 4);
    QCOMPARE(statements[0].text, u"select 'a;b''c;'"_s);
    QVERIFY(statements[1].text.endsWith(u"$x$"_s));
    QCOMPARE(statements[2].text, u"select \";\""_s);
    QCOMPARE(statements[3].text, u"select 1"_s);
}

void TestSqlText::outlinesAreBare()
{
    const auto statements =
        splitSql(u"CREATE  POLICY p -- why\n ON t USING (name = 'x; create trigger')"_s);
    QCOMPARE(statements.first().outline, u"create policy p on t using (name = '' )"_s);
    QCOMPARE(splitSql(u"do $$ create trigger x $$"_s).first().outline, u"do ''"_s);
}

void TestSqlText::linesAreTheFiles()
{
    const auto statements = splitSql(u"-- head\n\nselect 1;\nselect\n2;\n-- tail\n"_s);
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements[0].line, 3);
    QCOMPARE(statements[1].line, 4);
}

QTEST_APPLESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
