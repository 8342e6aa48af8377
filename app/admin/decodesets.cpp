#include "decodesets.h"

#include "catalogueitems.h"
#include "reading.h"
#include "sheetreader.h"
#include "vocabulary.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

using Table = QList<QHash<QString, QString>>;

Result<Table> table(const QString &file)
{
    auto reader = SheetReader::open(file);
    if (!reader)
        return reader.error();
    QStringList titles;
    Table rows;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!row->has_value())
            return rows;
        const auto &cells = (*row)->cells;
        if (titles.isEmpty()) {
            titles = cells;
            continue;
        }
        QHash<QString, QString> named;
        for (qsizetype i = 0; i < titles.size(); ++i)
            named.insert(titles.at(i), cells.value(i));
        rows.append(named);
    }
}

QString firstWord(const QString &name)
{
    for (const auto &word : readText(name).words)
        if (word.sense.kind == WordKind::Plain && word.text.size() > 2)
            return QString::fromStdString(word.text);
    return name;
}

/// Sets of things that belong together.
class Families
{
public:
    QString root(const QString &member)
    {
        auto at = member;
        while (m_parents.contains(at))
            at = m_parents.value(at);
        return at;
    }
    void join(const QString &left, const QString &right)
    {
        const auto from = root(left);
        if (const auto to = root(right); from != to)
            m_parents.insert(from, to);
    }

private:
    QHash<QString, QString> m_parents;
};

size_t foldOf(const QString &family)
{
    return Vocabulary::hash(family.toStdString()) % DecodeSet::folds;
}

void setFolds(DecodeSet *set)
{
    QHash<QString, QString> brands;
    for (const auto &item : std::as_const(set->items))
        brands.insert(item.sku, u"brand "_s + firstWord(item.name));
    Families families;
    for (const auto &row : std::as_const(set->rows))
        for (const auto &sku : row.right) {
            families.join(u"sku "_s + sku, u"sku "_s + *row.right.begin());
            families.join(u"sku "_s + sku, brands.value(sku));
        }
    for (auto &row : set->rows)
        row.fold = static_cast<int>(
            foldOf(row.right.isEmpty() ? row.text : families.root(u"sku "_s + *row.right.begin())));
}

} // namespace

Result<DecodeSet> DecodeSet::read(const QString &catalogue, const QString &texts)
{
    const auto items = catalogueOfSheet(catalogue);
    if (!items)
        return items.error();
    const auto rows = table(texts);
    if (!rows)
        return rows.error();
    DecodeSet set{*items, {}};
    for (const auto &row : *rows) {
        DecodeRow decode{row[u"customer_text"_s], row[u"kind"_s], row[u"difficulty"_s], {}};
        const auto right = row[u"expected_sku"_s] + u'|' + row[u"also_ok"_s];
        for (const auto &sku : right.split(u'|', Qt::SkipEmptyParts))
            decode.right.insert(sku);
        set.rows.append(decode);
    }
    setFolds(&set);
    return set;
}

Result<NamePairs> NamePairs::read(const QString &folder)
{
    NamePairs set{QDir(folder).dirName(), {}, {}};
    QHash<QString, QString> asked;
    for (const auto &file : {u"tableA"_s, u"tableB"_s}) {
        const auto rows = table(u"%1/%2.csv"_s.arg(folder, file));
        if (!rows)
            return rows.error();
        for (const auto &row : *rows) {
            const auto name = row.value(u"name"_s, row.value(u"title"_s));
            if (file == u"tableA"_s)
                asked.insert(row[u"id"_s], name);
            else
                set.items.append({row[u"id"_s], name});
        }
    }
    for (const auto &file : {u"train"_s, u"valid"_s, u"test"_s}) {
        const auto rows = table(u"%1/%2.csv"_s.arg(folder, file));
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            if (row[u"label"_s] == u"1"_s)
                set.pairs.append({asked.value(row[u"ltable_id"_s]), row[u"rtable_id"_s]});
    }
    return set;
}

Result<QString> testDataFolder()
{
    const auto folder = qEnvironmentVariable("INDENTDESK_TEST_DATA");
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return Error{ErrorKind::NotFound,
                 {},
                 u"INDENTDESK_TEST_DATA names no folder with decode-dev.csv and catalog.csv.gz."_s,
                 {}};
}

} // namespace desk::admin
