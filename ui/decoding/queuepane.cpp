#include "queuepane.h"

#include "deskcontext.h"
#include "emptystate.h"
#include "icons.h"
#include "pagehead.h"
#include "queuestrip.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QDateTime>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripWidth = 40;
constexpr int unfoldedLeast = 240;
constexpr qint64 lateAfter = 24 * 60 * 60; ///< seconds with the decoders

QJsonObject recordOf(const QModelIndex &index)
{
    return index.data(RecordModel::RecordRole).toJsonObject();
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
      m_head(new PageHead(this)),
      m_model(new RecordModel({{u"hospital_name"_s, tr("Hospital"), ColumnKind::Text, 0, true},
                               {u"lines_left"_s, tr("Left"), ColumnKind::Count, 60},
                               {u"stage_since"_s, tr("Age"), ColumnKind::Age, 64}},
                              this)),
      m_list(new RowList(this)),
      m_foot(new TextLabel(Type::Small, Token::Text2, this)),
      m_strip(new QueueStrip(this))
{
    m_head->setTitle(tr("Decoding"));
    add(m_head);
    add(m_list, 1);
    add(m_foot);
    add(m_strip, 1);
    m_strip->hide();
    m_foot->setContentsMargins(16, 4, 12, 4);
    m_foot->hide();
    m_list->setRecords(m_model);
    m_list->setAccessibleName(tr("Orders to decode"));
    m_list->empty()->tell(tr("Nothing waits for you."),
                          tr("New orders appear here as the reps submit them."), icons::decoding);
    if (context.preferences)
        m_list->remember(context.preferences, u"decoding/queue"_s);
    connect(m_strip, &QueueStrip::pressed, this, &QueuePane::unfoldAsked);
    dressRows();
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

void QueuePane::setOrders(const QList<QJsonObject> &orders)
{
    QList<RecordGroup> groups = {{u"urgent"_s, tr("Urgent"), Tone::Red, {}, {}, {}},
                                 {u"high"_s, tr("High"), Tone::Amber, {}, {}, {}},
                                 {u"normal"_s, tr("Normal"), Tone::Secondary, {}, {}, {}}};
    QList<int> counts;
    for (auto &group : groups) {
        for (const auto &order : orders)
            if (groupOf(order) == group.name)
                group.rows.append(order);
        counts.append(static_cast<int>(group.rows.size()));
    }
    m_model->setGroups(groups);
    m_strip->setCounts(counts);
    m_head->setChips({{tr("%1 open").arg(orders.size()), Tone::Accent, {}, {}}});
}

void QueuePane::setFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty() && !m_folded);
}

void QueuePane::setFolded(bool folded)
{
    m_folded = folded;
    m_head->setVisible(!folded);
    m_list->setVisible(!folded);
    m_foot->setVisible(!folded && !m_foot->text().isEmpty());
    m_strip->setVisible(folded);
    setMinimumWidth(px(folded ? stripWidth : unfoldedLeast));
    setMaximumWidth(folded ? px(stripWidth) : QWIDGETSIZE_MAX);
}

} // namespace desk
