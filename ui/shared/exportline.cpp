#include "exportline.h"

#include "indianformat.h"
#include "listexport.h"
#include "pagedmodel.h"
#include "rowcolumns.h"
#include "rowcopy.h"
#include "rowlist.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The system's dialog, which asks before it names a file that is there.
void askFile(QWidget *owner, const QString &proposed, const ExportLine::Chosen &chosen)
{
    auto *dialog = new QFileDialog(owner->window(), ExportLine::tr("Export the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto csv = ExportLine::tr("Comma-separated values (*.csv)");
    dialog->setNameFilters({ExportLine::tr("Excel (*.xlsx)"), csv});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &f) {
        dialog->setDefaultSuffix(f == csv ? u"csv"_s : u"xlsx"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, chosen);
    dialog->open();
}

/// All columns of a list: those that are wanted as they stand, then the others.
QList<ExportColumn> columnsOf(const RowList *list)
{
    const auto &all = list->columns()->columns();
    auto order = list->columns()->wanted();
    for (int i = 0; i < all.size(); ++i)
        if (!order.contains(i))
            order.append(i);
    QList<ExportColumn> columns;
    for (const auto i : std::as_const(order))
        if (all.at(i).kind != ColumnKind::Icon)
            columns.append({all.at(i).key, sheetColumn(all.at(i))});
    return columns;
}

void gather(const QAbstractItemModel *model, const QModelIndex &parent, const QStringList &keys,
            QList<QVariantList> &rows)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const auto index = model->index(row, 0, parent);
        const auto record = index.data(RecordModel::RecordRole).toJsonObject();
        gather(model, index, keys, rows);
        if (record.isEmpty())
            continue;
        QVariantList values;
        for (const auto &key : keys)
            values << record.value(key).toVariant();
        rows.append(values);
    }
}

} // namespace

ExportLine::ExportLine(RowList *list, QWidget *parent)
    : ProgressLine(tr("Exported rows"), parent), m_list(list)
{
    m_ask = [this](const QString &proposed, const Chosen &chosen) {
        askFile(this, proposed, chosen);
    };
}

bool ExportLine::isRunning() const
{
    return m_export && m_export->isRunning();
}

void ExportLine::start(const QString &title)
{
    if (isRunning())
        return goToCancel();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto day = indianToday().toString(Qt::ISODate);
    m_ask(folder.filePath(u"%1 %2.xlsx"_s.arg(title, day)), [this](const QString &file) {
        if (!isRunning())
            write(file);
    });
}

ListExport *ExportLine::made()
{
    const auto columns = columnsOf(m_list);
    if (const auto *pages = qobject_cast<PagedModel *>(m_list->model()))
        return new ListExport(pages->database(), pages->listQuery(), columns, this);
    Rows rows;
    for (const auto &column : columns)
        rows.columns << column.name;
    gather(m_list->model(), {}, rows.columns, rows.rows);
    return new ListExport(rows, columns, this);
}

void ExportLine::write(const QString &file)
{
    m_export = made();
    connect(m_export, &ListExport::progressed, this, &ExportLine::count);
    connect(m_export, &ListExport::finished, this, [this, file](int rows) {
        end();
        Q_EMIT done(rows, file);
    });
    connect(m_export, &ListExport::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    count(0, -1);
    begin();
    m_export->start(file);
}

void ExportLine::count(int rows, int total)
{
    tell(total < 0 ? tr("Exporting: %1 rows").arg(countText(rows))
                   : tr("Exporting: %1 of %2 rows").arg(countText(rows), countText(total)),
         rows, std::max(0, total));
}

void ExportLine::cancel()
{
    if (!isRunning())
        return;
    m_export->cancel();
    end();
}

void ExportLine::end()
{
    finish(m_list);
    if (m_export)
        m_export->deleteLater();
    m_export.clear();
}

} // namespace desk
