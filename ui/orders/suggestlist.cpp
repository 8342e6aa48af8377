#include "suggestlist.h"

#include "recordmodel.h"
#include "rowlist.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_row = 36;
constexpr int s_mostRows = 9;
constexpr int s_least = 360;

} // namespace

SuggestList::SuggestList(QLineEdit *field)
    : QFrame(field->window()),
      m_field(field),
      m_records(new RecordModel({{u"title"_s, {}, ColumnKind::Text, 0, true},
                                 {u"trailing"_s, {}, ColumnKind::Secondary, 170}},
                                this)),
      m_list(new RowList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setRecords(m_records);
    m_list->setTwoLines(true);
    m_list->header()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto record = index.data(RecordModel::RecordRole).toJsonObject();
        look.second = record.value(u"second"_s).toString();
        look.icon = record.value(u"icon"_s).toString();
        look.strong = !look.second.isEmpty();
    });
    m_list->rows()->setLook(1, [](const QModelIndex &, CellLook &look) {
        look.right = true;
        look.small = true;
    });
    setObjectName(u"suggestions"_s);
    field->installEventFilter(this);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater); // the window keeps it else
    connect(m_list, &QAbstractItemView::clicked, this, &SuggestList::take);
    hide();
}

void SuggestList::suggest(const QList<QJsonObject> &records)
{
    m_records->setRows(records);
    if (records.isEmpty() || !m_field->hasFocus())
        return hide();
    m_list->chooseFirst();
    place(static_cast<int>(records.size()));
}

void SuggestList::place(int rows)
{
    setParent(m_field->window());
    const auto below = m_field->mapTo(m_field->window(), QPoint(0, m_field->height() + 2));
    const auto height = std::min(rows, s_mostRows) * px(s_row) + 2;
    const auto width = std::min(std::max(m_field->width(), px(s_least)),
                                m_field->window()->width() - below.x() - 8);
    setGeometry(below.x(), below.y(), width,
                std::min(height, m_field->window()->height() - below.y() - 8));
    show();
    raise();
}

bool SuggestList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || !isOpen())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    // Esc closes the list before it means anything to the page
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return key(static_cast<QKeyEvent *>(event)->key());
    return false;
}

bool SuggestList::key(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->next();
        return true;
    case Qt::Key_Up:
        m_list->previous();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Tab:
        take();
        return false;
    default:
        return false;
    }
}

void SuggestList::take()
{
    const auto record = m_records->record(m_list->currentIndex());
    hide();
    if (!record.isEmpty())
        Q_EMIT taken(record);
}

void SuggestList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(Token::LineStrong));
    painter.setBrush(color(Token::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace desk
