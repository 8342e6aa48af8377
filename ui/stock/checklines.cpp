#include "checklines.h"

#include "checkpanel.h"
#include "indianformat.h"
#include "presenceline.h"
#include "recordmodel.h"
#include "records.h"
#include "rowdelegate.h"
#include "rowlist.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

CheckLines::CheckLines(QWidget *parent)
    : QWidget(parent),
      m_model(new RecordModel({{u"line_number"_s, tr("#"), ColumnKind::Count, 32},
                               {u"item_name"_s, tr("Item"), ColumnKind::Text, 0, true},
                               {u"wanted"_s, tr("Wanted"), ColumnKind::Count, 66},
                               {u"free"_s, tr("Free"), ColumnKind::Count, 54, false, 1},
                               {u"batch"_s, tr("Batch"), ColumnKind::Text, 92, false, 2},
                               {u"expiry"_s, tr("Expires"), ColumnKind::Date, 100, false, 4},
                               {u"left"_s, tr("Left, asked"), ColumnKind::Text, 80, false, 3},
                               {u"planned"_s, tr("Reserve"), ColumnKind::Count, 60},
                               {u"short"_s, tr("Short"), ColumnKind::Count, 58}},
                              this)),
      m_list(new RowList(this)),
      m_panel(new CheckPanel(&m_plan))
{
    buildList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &RowList::chosen, this, &CheckLines::showLine);
    connect(m_list, &RowList::opened, m_panel, &CheckPanel::focusQuantity);
    connect(m_panel, &CheckPanel::edited, this, &CheckLines::changed);
    connect(m_panel, &CheckPanel::left, this, [this] { m_list->setFocus(); });
}

void CheckLines::buildList()
{
    m_list->setObjectName(u"checkLines"_s);
    m_list->setAccessibleName(tr("Lines of the order"));
    m_list->setRecords(m_model);
    auto *rows = m_list->rows();
    const auto record = [](const QModelIndex &index) {
        return index.data(RecordModel::RecordRole).toJsonObject();
    };
    rows->setLook(
        m_model->column(u"item_name"_s), [this, record](const QModelIndex &index, CellLook &look) {
            const auto row = record(index);
            if (row[u"is_further"].toBool())
                look.tone = Tone::Secondary;
            if (const QStringList names = m_present.values(row[u"id"].toString()); !names.isEmpty())
                look.chips << presenceChip(names);
        });
    rows->setLook(m_model->column(u"free"_s), [record](const QModelIndex &index, CellLook &look) {
        const auto row = record(index);
        look.tone = row[u"free"].toInt() < row[u"wanted"].toInt() ? Tone::Amber : Tone::Secondary;
        if (row[u"all_free"].toInt() > row[u"free"].toInt())
            look.tip =
                tr("%1 are free, %2 of them may go to this hospital.")
                    .arg(countText(row[u"all_free"].toInt()), countText(row[u"free"].toInt()));
    });
    rows->setLook(m_model->column(u"batch"_s), [record](const QModelIndex &index, CellLook &look) {
        if (const auto reason = record(index)[u"reason"].toString(); !reason.isEmpty()) {
            look.icon = u"dialog-warning"_s;
            look.iconTone = Tone::Amber;
            look.tip = tr("Chosen: %1").arg(reason);
        }
    });
    rows->setLook(m_model->column(u"left"_s), [](const QModelIndex &, CellLook &look) {
        look.tone = Tone::Secondary;
        look.right = true;
    });
    rows->setLook(m_model->column(u"planned"_s), [](const QModelIndex &, CellLook &look) {
        look.tone = look.text == u"0" ? Tone::Secondary : Tone::Green;
        look.strong = look.text != u"0";
    });
    rows->setLook(m_model->column(u"short"_s), [](const QModelIndex &, CellLook &look) {
        look.tone = Tone::Amber;
        look.strong = true;
        if (look.text == u"0"_s)
            look.text.clear();
    });
}

void CheckLines::show(const QJsonObject &check)
{
    m_asked = check[u"customer"][u"shelf_life_months"].toInt();
    m_panel->setAsked(m_asked);
    m_plan.setLines(recordsFrom(check[u"lines"].toArray()));
    const auto chosen = m_list->chosenId();
    fillRows();
    if (!m_list->choose(chosen))
        m_list->chooseFirst();
    showLine();
    Q_EMIT planChanged();
}

void CheckLines::putWords(const QJsonObject &words)
{
    m_plan.putWords(words);
    fillRows();
    showLine();
    Q_EMIT planChanged();
}

/// A line, and a row for each further batch that it takes from.
QList<QJsonObject> CheckLines::rowsOf(const QJsonObject &line) const
{
    const auto id = line[u"id"].toString();
    const auto shares = m_plan.shares(id);
    const auto dress = [this](QJsonObject &row, const BatchShare &share) {
        row.insert(u"batch"_s, share.batch);
        row.insert(u"expiry"_s, share.expiry.toString(Qt::ISODate));
        row.insert(u"reason"_s, share.reason);
        row.insert(u"planned"_s, share.pieces);
        if (share.months >= 0)
            row.insert(u"left"_s, m_asked > 0 ? tr("%1 / %2 m").arg(share.months).arg(m_asked)
                                              : tr("%1 m").arg(share.months));
    };
    auto first = line;
    first.insert(u"planned"_s, 0);
    first.insert(u"all_free"_s, line[u"free"]);
    first.insert(u"free"_s, CheckPlan::usable(line));
    first.insert(u"short"_s, qMax(0, line[u"wanted"].toInt() - m_plan.planned(id)));
    if (!shares.isEmpty())
        dress(first, shares.first());
    QList<QJsonObject> rows{first};
    for (qsizetype n = 1; n < shares.size(); ++n) {
        QJsonObject row{{u"id"_s, u"%1/%2"_s.arg(id).arg(n)},
                        {u"item_name"_s, tr("then, of another batch")},
                        {u"is_further"_s, true}};
        dress(row, shares.at(n));
        rows.append(row);
    }
    return rows;
}

void CheckLines::fillRows()
{
    QList<QJsonObject> open;
    QList<QJsonObject> ahead;
    for (const auto &line : m_plan.lines()) {
        if (line[u"wanted"].toInt() > 0) {
            open << rowsOf(line);
            continue;
        }
        auto row = line;
        row.insert(u"wanted"_s, line[u"ordered"]);
        const auto batch = line[u"set_aside"].toArray().first().toObject();
        row.insert(u"batch"_s, batch[u"batch"]);
        row.insert(u"expiry"_s, batch[u"expiry"]);
        row.insert(u"reason"_s, batch[u"reason"]);
        ahead << row;
    }
    if (ahead.isEmpty())
        return m_model->setRows(open);
    m_model->setGroups(
        {{u"to_check"_s, tr("To check"), Tone::Secondary, {}, {}, open},
         {u"went_ahead"_s, tr("Went ahead, reserved before"), Tone::Secondary, {}, {}, ahead}});
}

void CheckLines::setPresent(const QMultiHash<QString, QString> &names)
{
    m_present = names;
    m_list->viewport()->update();
}

QString CheckLines::chosenLine() const
{
    return m_list->chosenId().section(u'/', 0, 0);
}

void CheckLines::showLine()
{
    m_panel->show(chosenLine());
}

void CheckLines::changed()
{
    fillRows();
    Q_EMIT edited();
    Q_EMIT planChanged();
}

void CheckLines::toggleChosen()
{
    if (chosenLine().isEmpty())
        return;
    m_plan.toggle(chosenLine());
    changed();
    showLine();
}

bool CheckLines::tell(const QString &field, const QString &sentence)
{
    static const QRegularExpression place(u"^lines\\[(\\d+)\\]\\."_s);
    const auto match = place.match(field);
    const auto lines = m_plan.reservation()[u"lines"].toArray();
    if (!match.hasMatch() || match.captured(1).toInt() >= lines.size())
        return false;
    const auto line = lines.at(match.captured(1).toInt()).toObject();
    m_list->choose(line[u"order_item_id"].toString());
    return m_panel->tell(line[u"batch_id"].toString(), sentence);
}

} // namespace desk
