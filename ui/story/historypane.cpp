#include "historypane.h"

#include "historychanges.h"
#include "indianformat.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

enum Role { WhenRole = Qt::UserRole + 1, ToneRole, ChangesRole };

constexpr int s_side = 16;
constexpr int s_time = 88;
constexpr int s_between = 3;

/// "9 Nov, 09:14": the year is the order's.
QString shortTime(const QDateTime &instant)
{
    auto words = dateTimeText(instant);
    return words.size() > 12 ? words.remove(words.size() - 12, 6) : words;
}

/// The time at the left, the sentence beside it, what changed below in smaller words.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->fillRect(
            option.rect,
            color(option.state & QStyle::State_Selected ? Token::Select : Token::Surface));
        const auto words = wordsRect(option);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(
            QRect(option.rect.left() + s_side, words.top(), px(s_time), words.height()),
            Qt::AlignLeft | Qt::AlignTop, index.data(WhenRole).toString());
        painter->setPen(color(toneText(static_cast<Tone>(index.data(ToneRole).toInt()))));
        QRect used;
        painter->drawText(words, flags, index.data().toString(), &used);
        painter->setPen(color(Token::Text2));
        painter->drawText(words.adjusted(0, used.height(), 0, 0), flags,
                          index.data(ChangesRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = static_cast<const WrappedList *>(option.widget);
        const auto width = view->viewport()->width() - 2 * s_side - px(s_time);
        const QFontMetrics metrics(typeFont(Type::Small));
        const auto heightOf = [&](const QString &text) {
            return text.isEmpty()
                       ? 0
                       : metrics.boundingRect(QRect(0, 0, width, 10'000), flags, text).height();
        };
        return {view->viewport()->width(), heightOf(index.data().toString()) +
                                               heightOf(index.data(ChangesRole).toString()) +
                                               2 * s_between};
    }

private:
    static constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

    static QRect wordsRect(const QStyleOptionViewItem &option)
    {
        return option.rect.adjusted(s_side + px(s_time), s_between, -s_side, -s_between);
    }
};

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_count(new TextLabel(Type::Small, Token::Text2)),
      m_toggle(new KeyButton(tr("Differences"))),
      m_model(new QStandardItemModel(this)),
      m_list(new WrappedList)
{
    m_toggle->setLook(KeyButton::Look::Flat);
    m_toggle->setObjectName(u"history-differences"_s);
    m_toggle->setKeyWords(u"H"_s);
    connect(m_toggle, &KeyButton::clicked, this, &HistoryPane::toggleChanges);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 2, 6, 0);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("History"), Type::BodyStrong));
    head->addWidget(m_count, 1);
    head->addWidget(m_toggle);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_list->setAccessibleName(tr("History"));
    m_list->setObjectName(u"history"_s);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setModel(m_model);
    add(m_list, 1);
}

void HistoryPane::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryPane::show(const QJsonObject &story, const QString &me)
{
    const auto events = story.value(u"events"_s).toArray();
    if (events == m_events && !m_entries.isEmpty())
        return; // the place stays
    m_events = events;
    m_entries = historyEntries(story, me);
    m_changes = {};
    if (m_withChanges)
        Q_EMIT changesAsked();
    fill();
}

void HistoryPane::showChanges(const QJsonArray &changes)
{
    m_changes = changes;
    for (auto &entry : m_entries)
        entry.changes.clear();
    addChanges(m_entries, m_changes);
    fill();
}

void HistoryPane::toggleChanges()
{
    m_withChanges = !m_withChanges;
    m_toggle->setText(m_withChanges ? tr("Hide") : tr("Differences"));
    m_toggle->updateGeometry();
    if (m_withChanges && m_changes.isEmpty())
        Q_EMIT changesAsked();
    fill();
}

void HistoryPane::fill()
{
    m_model->clear();
    for (const auto &entry : std::as_const(m_entries)) {
        auto *item = new QStandardItem(entry.words);
        item->setEditable(false);
        const auto when = shortTime(entry.at);
        item->setData(when, WhenRole);
        item->setData(static_cast<int>(entry.tone), ToneRole);
        const auto changes = m_withChanges ? entry.changes.join(u'\n') : QString();
        item->setData(changes, ChangesRole);
        item->setData(tr("%1: %2").arg(when, entry.words), Qt::AccessibleTextRole);
        item->setData(changes, Qt::AccessibleDescriptionRole);
        item->setToolTip(dateTimeText(entry.at));
        m_model->appendRow(item);
    }
    m_count->setText(m_entries.isEmpty() ? QString() : countText(m_entries.size()));
}

} // namespace desk
