#include "testdatabase.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The seed's fifteen tables are there by name, with their columns, types, keys, defaults, cascades
/// and indexes. Where a column departs, seed_departures.tsv says how and why, and the README lists
/// it.
class TestSeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnsAndKeys();
    void indexes();
    void departuresAreListed();
    void checksHaveNames();

private:
    QHash<QString, QStringList> m_have;
    QHash<QString, QString> m_departures;
    test::TestDatabase m_database;
};

namespace {

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(DESK_SOURCE "/tests/database/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows << line.split(u'\t');
    return rows;
}

QString keyOf(const QString &table, const QString &name)
{
    return table + u'.' + name;
}

/// The two rules that hold for every column: times carry their zone, and what has a default is
/// never null.
QStringList byTheRules(QStringList column)
{
    if (column[0].startsWith(u"timestamp"_s))
        column[0] = u"timestamp with time zone"_s;
    if (!column[2].isEmpty())
        column[1] = u"NOT NULL"_s;
    return column;
}

} // namespace

void TestSeed::initTestCase()
{
    QFile sql(QStringLiteral(DESK_SOURCE "/tests/database/catalogue.sql"));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    const auto rows = m_database.asKeeper()->query(QString::fromUtf8(sql.readAll()), {});
    QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().details));
    for (const QVariantList &row : rows->rows) {
        QStringList words;
        for (const QVariant &value : row)
            words << value.toString();
        m_have.insert(words.mid(0, 3).join(u'.'), words.mid(3));
    }
    for (const QStringList &row : rowsOf(u"seed_departures.tsv"_s))
        m_departures.insert(keyOf(row.at(0), row.at(1)), row.at(2));
}

void TestSeed::columnsAndKeys()
{
    int columns = 0;
    for (const QStringList &row : rowsOf(u"seed.tsv"_s)) {
        if (row.at(0) != u"column")
            continue;
        const QString name = keyOf(row.at(1), row.at(2));
        const QString have = m_have.value(u"column."_s + name).join(u" · "_s);
        const QString wanted = m_departures.value(name, byTheRules(row.mid(3)).join(u" · "_s));
        QVERIFY2(have == wanted, qPrintable(u"%1 is %2, not %3"_s.arg(name, have, wanted)));
        ++columns;
    }
    QVERIFY(columns > 150);
    qInfo("%d columns of the seed compared, %d departures", columns, int(m_departures.size()));
}

void TestSeed::indexes()
{
    for (const QStringList &row : rowsOf(u"seed.tsv"_s)) {
        if (row.at(0) != u"index")
            continue;
        const QString have = m_have.value(u"index."_s + keyOf(row.at(1), row.at(2))).value(0);
        // an index may go on with further columns
        QVERIFY2(have == row.at(3) || have.startsWith(row.at(3) + u','),
                 qPrintable(row.at(2) + u" is on "_s + have));
    }
}

void TestSeed::departuresAreListed()
{
    QFile readme(QStringLiteral(DESK_SOURCE "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(readme.readAll());
    for (const QStringList &row : rowsOf(u"seed.tsv"_s)) {
        const QString name = keyOf(row.at(1), row.at(2));
        if (!m_departures.contains(name))
            continue;
        QVERIFY2(byTheRules(row.mid(3)).join(u" · "_s) != m_departures.value(name),
                 qPrintable(name + u" departs no more"_s));
        QVERIFY2(words.contains(u'`' + name + u'`'), qPrintable(name + u" is not in the README"_s));
    }
}

/// What the seed asks of values is a constraint with a name that says table, column and rule.
void TestSeed::checksHaveNames()
{
    const auto rows = m_database.asKeeper()->query(
        u"select k.conname, c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid "
        "where k.contype = 'c' and k.connamespace = 'public'::regnamespace"_s,
        {});
    QVERIFY(rows.ok());
    QStringList names;
    for (const QVariantList &row : rows->rows) {
        names << row.at(0).toString();
        QVERIFY2(row.at(0).toString().startsWith(row.at(1).toString() + u'_'),
                 qPrintable(row.at(0).toString()));
    }
    for (const auto &name :
         {u"order_items_quantity_positive"_s, u"quotation_items_quantity_positive"_s,
          u"invoice_items_quantity_positive"_s, u"dispatch_items_quantity_positive"_s,
          u"inventory_unit_price_positive"_s, u"quotation_items_unit_price_positive"_s,
          u"invoice_items_unit_price_positive"_s, u"order_items_unit_price_positive"_s,
          u"invoices_due_date_after"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
