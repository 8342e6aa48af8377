#include "peoplelist.h"

#include "avatar.h"
#include "keycap.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk {

namespace {

constexpr int rowHeight = 40;
constexpr int barWidth = 3;
enum Role { NameRole = Qt::UserRole + 1, RoleRole };

class PersonRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto rect = option.rect;
        const auto chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, color(chosen ? Token::Select : Token::Hover));
        if (chosen)
            painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()),
                              color(Token::Accent));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
        const auto edge = px(24);
        paintAvatar(painter, QRect(rect.left() + 16, rect.center().y() - edge / 2, edge, edge),
                    index.data(NameRole).toString());
        painter->setFont(typeFont(chosen ? Type::BodyStrong : Type::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(rect.adjusted(16 + edge + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(NameRole).toString());
        paintRight(painter, rect, index);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(200), px(rowHeight)};
    }

private:
    static void paintRight(QPainter *painter, const QRect &rect, const QModelIndex &index)
    {
        const auto key = index.row() < 9 ? QString::number(index.row() + 1) : QString();
        const auto cap = px(18);
        paintKeyCap(painter, QRect(rect.right() - cap - 12, rect.top(), cap, rect.height()), key);
        painter->setFont(typeFont(Type::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(rect.adjusted(0, 0, -cap - 22, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(RoleRole).toString());
    }
};

} // namespace

PeopleList::PeopleList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PersonRow(this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Who you are in the demo"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &i) { pick(i.row()); });
}

void PeopleList::setPeople(const QList<PersonToBe> &people)
{
    m_people = people;
    m_model->clear();
    for (const auto &person : people) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(person.fullName, NameRole);
        item->setData(roleWords(person.role), RoleRole);
        item->setAccessibleText(tr("%1, %2").arg(person.fullName, roleWords(person.role)));
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

QSize PeopleList::sizeHint() const
{
    constexpr int most = 10;
    return {px(388), px(rowHeight) * static_cast<int>(std::min<qsizetype>(m_people.size(), most))};
}

void PeopleList::pick(int row)
{
    if (row < 0 || row >= m_people.size())
        return;
    setCurrentIndex(m_model->index(row, 0));
    Q_EMIT picked(m_people.at(row));
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return pick(currentIndex().row());
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        return pick(event->key() - Qt::Key_1);
    QListView::keyPressEvent(event);
}

} // namespace desk
