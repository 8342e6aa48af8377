#include "sidebar.h"

#include "icons.h"
#include "keycap.h"
#include "sidebaritem.h"
#include "theme.h"

#include <QAbstractButton>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace desk {

namespace {

/// "Keys here" with its F1 at the foot of the sidebar.
class KeysButton : public QAbstractButton
{
public:
    explicit KeysButton(QWidget *parent) : QAbstractButton(parent)
    {
        setText(Sidebar::tr("Keys here"));
        setToolTip(Sidebar::tr("Keys here (F1)"));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(48), px(32)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto folded = width() < px(100);
        const auto box = rect().adjusted(folded ? 4 : 8, 0, folded ? -4 : -8, 0);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::Hover));
            painter.drawRoundedRect(box, 4, 4);
        }
        const auto edge = px(16);
        const auto left = folded ? box.center().x() - edge / 2 + 1 : box.left() + 9;
        paintIcon(&painter, QRect(left, box.center().y() - edge / 2 + 1, edge, edge), icons::keys,
                  color(Token::Text2));
        if (!folded)
            paintWords(painter, box);
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    void paintWords(QPainter &painter, const QRect &box) const
    {
        const auto key = QStringLiteral("F1");
        painter.setFont(typeFont(Type::Body));
        painter.setPen(color(Token::Text));
        painter.drawText(box.adjusted(9 + px(16) + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
        const auto cap = keyCapSize(key).width();
        paintKeyCap(&painter, QRect(box.right() - cap - 7, box.top(), cap, box.height()), key);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_keys(new KeysButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SidebarItem(m_list));
    m_list->setAccessibleName(tr("Desks"));
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT chosenChanged(current.row()); });
    connect(static_cast<QAbstractButton *>(m_keys), &QAbstractButton::clicked, this,
            &Sidebar::keysAsked);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFolded(m_folded); });
    setFolded(false);
}

void Sidebar::setDesks(const QList<DeskKind> &desks)
{
    m_model->clear();
    int number = 0;
    for (const auto &desk : desks) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(desk.title, SidebarItem::NameRole);
        item->setData(desk.iconName, SidebarItem::IconRole);
        item->setData(desk.name, Qt::UserRole);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(desk.title).arg(++number));
        item->setAccessibleText(desk.title);
        m_model->appendRow(item);
    }
}

void Sidebar::setCount(const QString &desk, int count)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *item = m_model->item(row);
        if (item->data(Qt::UserRole).toString() != desk)
            continue;
        item->setData(count, SidebarItem::CountRole);
        const auto name = item->data(SidebarItem::NameRole).toString();
        item->setAccessibleText(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(name) : name);
    }
}

void Sidebar::choose(int index)
{
    m_list->setCurrentIndex(m_model->index(index, 0));
}

int Sidebar::chosen() const
{
    return m_list->currentIndex().row();
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    static_cast<SidebarItem *>(m_list->itemDelegate())->setFolded(folded);
    setFixedWidth(px(folded ? narrow : wide));
    m_list->doItemsLayout();
    m_keys->update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Line));
}

} // namespace desk
