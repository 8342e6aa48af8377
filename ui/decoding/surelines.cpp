#include "surelines.h"

#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "suggestions.h"
#include "textlabel.h"
#include "unitwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12; ///< on show at once
constexpr int cardWidth = 760;
constexpr int rowHeight = 36;

} // namespace

SureLines::SureLines(const DecodingWork *work, Suggestions *suggestions, QWidget *window)
    : Overlay(window),
      m_work(work),
      m_suggestions(suggestions),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_model(new RecordModel({{u"mark"_s, {}, ColumnKind::Icon, 30},
                               {u"number"_s, tr("#"), ColumnKind::Secondary, 36},
                               {u"words"_s, tr("In their words"), ColumnKind::Text, 0, true},
                               {u"pieces"_s, tr("Quantity"), ColumnKind::Text, 230},
                               {u"percent"_s, tr("Match"), ColumnKind::Percent, 64}},
                              this)),
      m_list(new RowList(card())),
      m_leave(new KeyButton(tr("Not now"), card())),
      m_take(new KeyButton(tr("Take all"), icons::agrees, {}, card()))
{
    build();
    connect(m_list, &RowList::opened, this, &SureLines::confirm);
    connect(m_leave, &KeyButton::clicked, this, &Overlay::close);
    connect(m_take, &KeyButton::clicked, this, &SureLines::confirm);
    connect(m_suggestions, &Suggestions::came, this, [this] {
        if (m_isWaiting)
            ask();
    });
    connect(m_suggestions, &Suggestions::failed, this, [this] { m_isWaiting = false; });
}

void SureLines::build()
{
    card()->setAccessibleName(tr("Lines that would be taken"));
    m_list->setRecords(m_model);
    m_list->setTwoLines(true);
    m_list->setAccessibleName(tr("Lines whose SKU is sure"));
    m_list->setMinimumWidth(px(cardWidth));
    m_list->installEventFilter(this);
    m_list->rows()->setLook(m_model->column(u"words"_s), [](const QModelIndex &at, CellLook &look) {
        look.second = at.data(RecordModel::RecordRole).toJsonObject()[u"item"].toString();
    });
    m_list->rows()->setLook(m_model->column(u"mark"_s), [](const QModelIndex &, CellLook &look) {
        look.iconTone = Tone::Green;
    });
    m_leave->setKeyWords(tr("Esc"));
    m_take->setLook(KeyButton::Look::Primary);
    m_take->setKeyWords(tr("Enter"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new TextLabel(tr("Space leaves a line out. Z takes lines back one by one."),
                                     Type::Small, Token::Text2, card()),
                       1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(buttons);
}

/// False while the server has still to say what it knows of some of them. Those it does not know
/// are not sold any more.
bool SureLines::collect()
{
    m_sure.clear();
    QList<Suggested> unknown;
    for (const auto &line : m_work->lines()) {
        if (!line.isOpen() || line.saving || !line.rework.isEmpty() || !line.question.isEmpty())
            continue;
        const auto best = m_suggestions->of(line.words).value(0);
        if (!best.why.confident)
            continue;
        const auto pieces = conversionFor(line, best.item);
        if (best.item.id.isNull())
            unknown.append(best);
        else if (pieces.certainty != PackConversion::Certainty::Unsure && pieces.quantity)
            m_sure.append({line, best.item, *pieces.quantity, percentOf(best.why)});
    }
    return !m_suggestions->askNow(unknown);
}

void SureLines::ask()
{
    m_isWaiting = !collect();
    if (!m_isWaiting)
        present();
}

void SureLines::present()
{
    if (m_sure.isEmpty()) {
        Q_EMIT none();
        return;
    }
    fill();
    m_list->chooseFirst();
    const auto shown = std::min(static_cast<int>(m_sure.size()), mostRows);
    m_list->setFixedHeight(px(28) + px(rowHeight) * shown + 4);
    open();
}

QJsonObject SureLines::record(const Sure &sure) const
{
    const auto pieces =
        tr("%1 %2").arg(countText(sure.quantity), unitWords(sure.item.unit, sure.quantity));
    return {{u"id"_s, sure.line.id},
            {u"number"_s, sure.line.number},
            {u"words"_s, sure.line.words},
            {u"item"_s, tr("%1 · %2").arg(sure.item.name, sure.item.sku)},
            {u"pieces"_s, tr("%1 = %2").arg(sure.line.askedText(), pieces)},
            {u"percent"_s, QString::number(sure.percent)},
            {u"mark"_s, sure.isLeftOut ? QString() : icons::agrees}};
}

void SureLines::fill()
{
    QList<QJsonObject> rows;
    int count = 0;
    for (const auto &sure : std::as_const(m_sure)) {
        rows.append(record(sure));
        count += sure.isLeftOut ? 0 : 1;
    }
    m_model->setRows(rows);
    m_title->setText(tr("Take %n line(s) as suggested?", nullptr, count));
    m_take->setText(tr("Take %1").arg(count));
    m_take->setKeyWords(tr("Enter"));
    m_take->setEnabled(count > 0);
}

void SureLines::leaveOut(const QString &line)
{
    for (auto &sure : m_sure)
        if (sure.line.id == line)
            sure.isLeftOut = !sure.isLeftOut;
    fill();
}

void SureLines::opened()
{
    place();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SureLines::confirm()
{
    const auto sure = std::exchange(m_sure, {});
    for (const auto &one : sure)
        if (!one.isLeftOut)
            Q_EMIT taken(one.line.id, one.item, one.quantity);
    close();
}

/// The list would choose with Space what is chosen already.
bool SureLines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return Overlay::eventFilter(watched, event);
    leaveOut(m_list->chosenId());
    return true;
}

void SureLines::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat())
        return Overlay::keyPressEvent(event);
    confirm();
}

} // namespace desk
