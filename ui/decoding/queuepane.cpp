#include "queuepane.h"

#include "deskcontext.h"
#include "emptystate.h"
#include "filtertabs.h"
#include "icons.h"
#include "pagehead.h"
#include "queuestrip.h"
#include "records.h"
#include "rowlist.h"
#include "textlabel.h"
#include "whendone.h"

#include <QDateTime>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripWidth = 40;
constexpr int unfoldedLeast = 240;
constexpr qint64 lateAfter = 24LL * 60 * 60; ///< seconds with the decoders

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
}

const auto mine = u"mine"_s;

bool isMine(const QJsonObject &order)
{
    return order.value(u"is_mine"_s).toBool();
}

QString groupOf(const QJsonObject &order)
{
    const auto priority = order.value(u"priority"_s).toString();
    return priority == u"urgent" || priority == u"high" ? priority : u"normal"_s;
}

bool isLate(const QJsonObject &order)
{
    const auto since =
        QDateTime::fromString(order.value(u"stage_since"_s).toString(), Qt::ISODateWithMs);
    return since.isValid() && since.secsTo(QDateTime::currentDateTimeUtc()) > lateAfter;
}

} // namespace

QueuePane::QueuePane(const DeskContext &context, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_store(context.database),
      m_me(context.session.userId),
      m_head(new PageHead(this)),
      m_tabs(new FilterTabs),
      m_model(new RecordModel({{u"hospital_name"_s, tr("Hospital"), ColumnKind::Text, 0, true},
                               {u"lines_left"_s, tr("Left"), ColumnKind::Count, 60},
                               {u"stage_since"_s, tr("Age"), ColumnKind::Age, 64}},
                              this)),
      m_list(new RowList(this)),
      m_footLine(new Hairline(this)),
      m_foot(new TextLabel(Type::Small, Token::Text2, this)),
      m_strip(new QueueStrip(this))
{
    build();
    m_list->setRecords(m_model);
    if (context.preferences)
        m_list->remember(context.preferences, u"decoding/queue"_s);
    connect(m_list, &RowList::chosen, this, [this](const QString &id) {
        static const QStringList groups = {u"urgent"_s, u"high"_s, u"normal"_s};
        const auto order = m_model->record(m_model->find(id));
        m_strip->setChosen(order.isEmpty() ? -1 : static_cast<int>(groups.indexOf(groupOf(order))));
    });
    connect(m_strip, &QueueStrip::pressed, this, &QueuePane::unfoldAsked);
    connect(m_tabs, &FilterTabs::chosenChanged, this, [this] {
        showOrders();
        if (m_list->chosenId().isEmpty())
            m_list->chooseFirst();
    });
    dressRows();
}

void QueuePane::build()
{
    m_head->setTitle(tr("Decoding"));
    m_head->addWidget(m_tabs);
    m_tabs->add(u"open"_s, tr("Open"), 0);
    m_tabs->add(mine, tr("Mine"), 0);
    add(m_head);
    add(m_list, 1);
    add(m_footLine);
    add(m_foot);
    add(m_strip, 1);
    m_strip->hide();
    m_foot->setContentsMargins(16, 5, 12, 5);
    m_foot->setElided(true);
    m_foot->hide();
    m_footLine->hide();
    m_list->setAccessibleName(tr("Orders to decode"));
    m_list->empty()->tell(tr("Nothing waits for you."),
                          tr("New orders appear here as the reps submit them."), icons::decoding);
    setMinimumWidth(px(unfoldedLeast));
}

void QueuePane::dressRows()
{
    auto *rows = m_list->rows();
    rows->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto order = recordOf(index);
        look.priority = order.value(u"priority"_s).toString();
        look.strong = look.priority == u"urgent" || look.priority == u"high";
        look.trailing = order.value(u"city"_s).toString();
        look.tip = tr("%1, %2\n%3")
                       .arg(look.text, look.trailing, order.value(u"order_number"_s).toString());
    });
    rows->setLook(1, [](const QModelIndex &index, CellLook &look) {
        const auto order = recordOf(index);
        look.text = tr("%1/%2").arg(order.value(u"lines_left"_s).toVariant().toString(),
                                    order.value(u"line_count"_s).toVariant().toString());
        look.tip = tr("Lines left of all lines");
    });
    rows->setLook(2, [](const QModelIndex &index, CellLook &look) {
        if (!isLate(recordOf(index)))
            return;
        look.tone = Tone::Red;
        look.strong = true;
    });
}

void QueuePane::read()
{
    m_newest.whenDone(m_store.queue(), this, [this](const Result<Rows> &rows) { show(rows); });
}

void QueuePane::show(const Result<Rows> &rows)
{
    if (!rows)
        return Q_EMIT failed(rows.error());
    m_orders = recordsFrom(*rows);
    showOrders();
    Q_EMIT countChanged(count());
    if (!m_wanted.isEmpty())
        chooseWanted();
    if (m_list->chosenId().isEmpty())
        m_list->chooseFirst();
    if (m_orders.isEmpty() || !m_list->chosenId().isEmpty())
        Q_EMIT arrived(m_list->chosenId());
}

void QueuePane::showOrders()
{
    const auto onlyMine = m_tabs->chosen() == mine;
    QList<RecordGroup> groups = {{u"urgent"_s, tr("Urgent"), Tone::Red, {}, {}, {}},
                                 {u"high"_s, tr("High"), Tone::Amber, {}, {}, {}},
                                 {u"normal"_s, tr("Normal"), Tone::Secondary, {}, {}, {}}};
    QList<int> counts;
    for (auto &group : groups) {
        int all = 0;
        for (const auto &order : std::as_const(m_orders)) {
            if (groupOf(order) != group.name)
                continue;
            ++all;
            if (!onlyMine || isMine(order))
                group.rows.append(order);
        }
        counts.append(all);
    }
    m_model->setGroups(groups);
    m_strip->setCounts(counts);
    m_tabs->setCount(u"open"_s, count());
    m_tabs->setCount(mine,
                     static_cast<int>(std::count_if(m_orders.begin(), m_orders.end(), isMine)));
}

/// A link names the order by its number or its id.
void QueuePane::chooseWanted()
{
    const auto wanted = std::exchange(m_wanted, {});
    const auto named = std::find_if(m_orders.begin(), m_orders.end(), [&](const auto &order) {
        return order.value(u"order_number"_s).toString() == wanted ||
               order.value(u"id"_s).toString() == wanted;
    });
    if (named == m_orders.end())
        return Q_EMIT missed(wanted);
    m_tabs->choose(u"open"_s);
    m_list->choose(named->value(u"id"_s).toString());
}

void QueuePane::readToday()
{
    whenDone(m_store.today(m_me), this, [this](const Result<DecodedToday> &today) {
        if (today)
            setFoot(tr("You today: %1 decoded, %2 not supplied")
                        .arg(today->lines)
                        .arg(today->notSupplied));
    });
}

void QueuePane::setFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty() && !m_folded);
    m_footLine->setVisible(m_foot->isVisibleTo(this));
}

void QueuePane::setFolded(bool folded)
{
    m_folded = folded;
    m_head->setVisible(!folded);
    m_list->setVisible(!folded);
    setFoot(m_foot->text());
    m_strip->setVisible(folded);
    setMinimumWidth(px(folded ? stripWidth : unfoldedLeast));
    setMaximumWidth(folded ? px(stripWidth) : QWIDGETSIZE_MAX);
}

} // namespace desk
