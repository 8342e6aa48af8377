#include "importrows.h"

#include "importvalue.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int s_headingRows = 20; ///< titles and addresses may stand above the headings

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::ImportRows)
};

} // namespace

Result<std::unique_ptr<ImportRows>> ImportRows::open(const QString &file, const ImportKind &kind)
{
    auto reader = SheetReader::open(file);
    if (!reader)
        return reader.error();
    std::unique_ptr<ImportRows> rows(new ImportRows(kind));
    rows->m_reader = std::move(reader).value();
    if (const auto done = rows->findHeadings(); !done)
        return done.error();
    return rows;
}

Result<Done> ImportRows::findHeadings()
{
    QStringList first;
    ImportColumns best;
    for (int tried = 0; tried < s_headingRows; ++tried) {
        const auto row = m_reader->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto columns = ImportColumns::guess(m_kind, (*row)->cells);
        if (columns.missing(m_kind).isEmpty()) {
            m_columns = columns;
            m_headings = (*row)->cells;
            return Done{};
        }
        if (first.isEmpty() || columns.count() > best.count()) {
            first = (*row)->cells;
            best = columns;
        }
    }
    if (first.isEmpty())
        return sheetError(Words::tr("The sheet is empty."));
    return Error{ErrorKind::Validation,
                 u"columns"_s,
                 Words::tr("The sheet has no column for %1. Its headings are: %2.")
                     .arg(QLocale(QLocale::English).createSeparatedList(best.missing(m_kind)),
                          first.mid(0, 12).join(u", "_s).left(300)),
                 {}};
}

QJsonObject ImportRows::named(const SheetRow &row) const
{
    QJsonObject object{{u"row"_s, row.number}};
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_columns.width()); ++i) {
        const auto *field = m_kind.field(m_columns.field(i));
        if (!field)
            continue;
        const auto value = importValue(field->type, row.cells.at(i));
        if (!value.isEmpty())
            object.insert(field->name, value);
    }
    return object;
}

/// Whether an earlier row has the same key; the database would take the later one silently.
bool ImportRows::isTwin(const QJsonObject &row)
{
    QStringList key;
    for (const auto &field : m_kind.key)
        key << row.value(field).toString().toCaseFolded();
    const int number = row.value(u"row"_s).toInt();
    const auto known = m_seen.constFind(key.join(u'\x1f'));
    if (known == m_seen.constEnd()) {
        m_seen.insert(key.join(u'\x1f'), number);
        return false;
    }
    m_findings << QJsonObject{
        {u"row"_s, number},
        {u"field"_s, m_kind.key.first()},
        {u"level"_s, u"refused"_s},
        {u"sentence"_s, Words::tr("%1 stands in row %2 already.")
                            .arg(row.value(m_kind.key.last() == u"city"_s ? u"hospital_name"_s
                                                                          : m_kind.key.first())
                                     .toString())
                            .arg(*known)}};
    return true;
}

Result<QJsonArray> ImportRows::block(int most)
{
    QJsonArray rows;
    while (rows.size() < most) {
        const auto row = m_reader->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto object = named(**row);
        if (object.size() > 1 && !isTwin(object))
            rows << object;
    }
    return rows;
}

QJsonArray ImportRows::takeFindings()
{
    return std::exchange(m_findings, {});
}

} // namespace desk
