#include "steplist.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk {

namespace {

enum Role { Words = Qt::UserRole + 1, StateRole };

constexpr int edge = 20;

class StepDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(160), px(48)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const auto box = option.rect.adjusted(8, 0, -8, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, box, option, chosen);
        const QRect mark(box.left() + 8, box.center().y() - px(edge) / 2 + 1, px(edge), px(edge));
        paintMark(painter, mark, index, chosen);
        paintWords(painter, box.adjusted(px(edge) + 16, px(6), -4, -px(6)), index, chosen);
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                            bool chosen)
    {
        painter->setPen(Qt::NoPen);
        const bool open = option.state.testFlag(QStyle::State_Enabled);
        if (chosen || (open && option.state.testFlag(QStyle::State_MouseOver))) {
            painter->setBrush(color(chosen ? Token::Select : Token::Hover));
            painter->drawRoundedRect(box, 4, 4);
        }
        if (chosen) {
            painter->setBrush(color(Token::Accent));
            painter->drawRoundedRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), 1, 1);
        }
        if (chosen && option.widget && option.widget->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Token::Accent), 2));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    static void paintMark(QPainter *painter, const QRect &mark, const QModelIndex &index,
                          bool chosen)
    {
        const auto state = static_cast<StepList::State>(index.data(StateRole).toInt());
        if (state == StepList::State::Wrong && !chosen)
            return paintIcon(painter, mark.adjusted(2, 2, -2, -2), icons::warning,
                             color(Token::Red));
        painter->setPen(Qt::NoPen);
        if (state == StepList::State::Done && !chosen) {
            painter->setBrush(color(Token::GreenSoft));
            painter->drawEllipse(mark);
            return paintIcon(painter, mark.adjusted(3, 3, -3, -3), icons::agrees,
                             color(Token::Green));
        }
        if (chosen)
            painter->setBrush(color(Token::Accent));
        else
            painter->setPen(QPen(color(Token::LineStrong), 1));
        painter->drawEllipse(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->setPen(color(chosen ? Token::OnAccent : Token::Text2));
        painter->setFont(typeFont(chosen ? Type::SmallStrong : Type::Small));
        painter->drawText(mark, Qt::AlignCenter, QString::number(index.row() + 1));
    }

    static void paintWords(QPainter *painter, const QRect &box, const QModelIndex &index,
                           bool chosen)
    {
        const auto upper = QRect(box.left(), box.top(), box.width(), box.height() / 2);
        painter->setFont(typeFont(chosen ? Type::BodyStrong : Type::Body));
        painter->setPen(color(Token::Text));
        const auto name = index.data(Qt::DisplayRole).toString();
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, box.width()));
        painter->setFont(typeFont(Type::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(upper.translated(0, upper.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Words).toString(),
                                                            Qt::ElideRight, box.width()));
    }
};

} // namespace

StepList::StepList(QWidget *parent) : QListView(parent), m_steps(new QStandardItemModel(this))
{
    setModel(m_steps);
    setItemDelegate(new StepDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Steps"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this, &StepList::choose);
    connect(this, &QListView::clicked, this, &StepList::choose);
}

void StepList::choose(const QModelIndex &index)
{
    if (index.flags().testFlag(Qt::ItemIsEnabled))
        Q_EMIT chosen(index.row());
}

void StepList::setSteps(const QStringList &names)
{
    m_steps->clear();
    for (const auto &name : names)
        m_steps->appendRow(new QStandardItem(name));
}

void StepList::setStep(int step, const QString &words, State state, bool open)
{
    auto *item = m_steps->item(step);
    item->setData(words, Words);
    item->setData(static_cast<int>(state), StateRole);
    item->setEnabled(open);
    item->setData(QStringList({item->text(), words}).join(QStringLiteral(", ")),
                  Qt::AccessibleTextRole);
}

void StepList::setCurrent(int step)
{
    setCurrentIndex(m_steps->index(step, 0));
}

} // namespace desk
