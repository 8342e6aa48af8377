#include "entrylist.h"

#include "theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace desk {

namespace {

enum Role { Words = Qt::UserRole + 1, ChipRole };

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(160), px(52)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        painter->save();
        if (chosen)
            painter->fillRect(option.rect, color(focused ? Token::Select : Token::SelectIdle));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, color(Token::Hover));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          color(Token::Line));
        if (chosen)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                              color(Token::Accent));
        const auto chip = index.data(ChipRole).value<Chip>();
        const auto wide = chip.text.isEmpty() ? 0 : chipSize(chip).width();
        auto box = option.rect.adjusted(16, px(7), -12, -px(7));
        if (wide > 0)
            paintChip(painter, QRect(box.right() - wide, box.top(), wide, box.height()), chip);
        box.setRight(box.right() - (wide > 0 ? wide + 8 : 0));
        paintWords(painter, box, index, chosen);
        painter->restore();
    }

private:
    static void paintWords(QPainter *painter, const QRect &box, const QModelIndex &index,
                           bool chosen)
    {
        const auto upper = QRect(box.left(), box.top(), box.width(), box.height() / 2);
        painter->setFont(typeFont(chosen ? Type::BodyStrong : Type::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, box.width()));
        painter->setFont(typeFont(Type::Small));
        painter->setPen(color(Token::Text2));
        painter->drawText(upper.translated(0, upper.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(Words).toString(),
                                                            Qt::ElideRight, box.width()));
    }
};

} // namespace

EntryList::EntryList(const QString &name, QWidget *parent)
    : QListView(parent), m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
}

void EntryList::setEntries(const QList<Entry> &entries, int chosenEntry)
{
    m_filling = true;
    while (m_entries->rowCount() > entries.size())
        m_entries->removeRow(m_entries->rowCount() - 1);
    for (int i = 0; i < entries.size(); ++i) {
        const auto &entry = entries.at(i);
        if (i >= m_entries->rowCount())
            m_entries->appendRow(new QStandardItem);
        auto *item = m_entries->item(i);
        item->setText(entry.title);
        item->setData(entry.words, Words);
        item->setData(QVariant::fromValue(entry.chip), ChipRole);
        item->setData(
            QStringList({entry.title, entry.words, entry.chip.text}).join(QStringLiteral(", ")),
            Qt::AccessibleTextRole);
    }
    choose(chosenEntry);
    m_filling = false;
}

void EntryList::choose(int entry)
{
    setCurrentIndex(m_entries->index(entry, 0));
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        Q_EMIT chosenChanged(current.row());
}

} // namespace desk
