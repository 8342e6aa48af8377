#include "rowcopy.h"

#include "cellblock.h"
#include "stage.h"
#include "statuschip.h"

#include <QMimeData>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

SheetKind kindOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Count:
    case ColumnKind::Quantity:
    case ColumnKind::Percent:
        return SheetKind::Number;
    case ColumnKind::Money:
    case ColumnKind::MoneySign:
        return SheetKind::Money;
    case ColumnKind::Date:
        return SheetKind::Date;
    case ColumnKind::Age:
        return SheetKind::Time;
    default:
        return SheetKind::Text;
    }
}

QString stageWords(const QVariant &value)
{
    const auto stage = stageFromCode(value.toString());
    return stage ? stageFullName(*stage) : value.toString();
}

QString html(const QString &text, bool isText, bool isHead)
{
    const auto tag = isHead ? u"th"_s : u"td"_s;
    // the way spreadsheets say that a cell is a text, whatever it looks like
    const auto style = isText && !isHead ? uR"( style="mso-number-format:'\@'")"_s : QString();
    return u"<%1%2>%3</%1>"_s.arg(tag, style, text.toHtmlEscaped());
}

} // namespace

SheetColumn sheetColumn(const RecordColumn &column)
{
    SheetColumn made{column.title, kindOf(column.kind), {}};
    if (column.kind == ColumnKind::Stage)
        made.words = stageWords;
    else if (column.kind == ColumnKind::Status || column.kind == ColumnKind::Priority)
        made.words = [](const QVariant &value) { return statusWords(value.toString()); };
    return made;
}

QMimeData *tableOf(const QList<RecordColumn> &columns, const QList<QJsonObject> &records)
{
    QList<QStringList> rows(1);
    QString table = u"<tr>"_s;
    QList<SheetColumn> shapes;
    for (const auto &column : columns) {
        shapes << sheetColumn(column);
        rows.first() << harmless(column.title);
        table += html(rows.first().last(), true, true);
    }
    for (const auto &record : records) {
        QStringList row;
        table += u"</tr>\n<tr>"_s;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto &shape = shapes.at(i);
            const auto value = record.value(columns.at(i).key).toVariant();
            const auto text = shape.kind == SheetKind::Text;
            const auto plain = shape.words ? shape.words(value) : plainCell(shape.kind, value);
            row << (text ? harmless(plain) : plain);
            table += html(row.last(), text, false);
        }
        rows << row;
    }
    auto *both = new QMimeData;
    both->setText(writeCells(rows));
    both->setHtml(u"<table>"_s + table + u"</tr></table>"_s);
    return both;
}

} // namespace desk
