#include "candidatelist.h"

#include "candidatedelegate.h"
#include "candidatemodel.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace desk {

namespace {

constexpr int headHeight = 26;

} // namespace

CandidateList::CandidateList(CandidateModel *model, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CandidateDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Suggested SKUs"));
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT taken(index.row()); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { doItemsLayout(); });
}

const CandidateRow *CandidateList::chosen() const
{
    return m_model->row(chosenRow());
}

bool CandidateList::choose(int row)
{
    const auto index = m_model->index(row, 0);
    if (!m_model->row(row))
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void CandidateList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QListView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier) || event->isAutoRepeat())
        return event->ignore();
    Q_EMIT taken(chosenRow());
}

void CandidateList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(typeFont(Type::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(viewport()->rect().adjusted(px(16), px(16), -px(16), 0),
                     static_cast<int>(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap),
                     property("nothing").toString());
}

CandidateHead::CandidateHead(const CandidateList *list, QWidget *parent)
    : QWidget(parent), m_list(list), m_title(tr("Suggested SKU"))
{
    setFixedHeight(px(headHeight));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(px(headHeight)); });
}

void CandidateHead::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void CandidateHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(color(Token::Text2));
    // A scroll bar narrows the rows, not the head.
    const auto places = CandidatePlaces::in(QRect(0, 0, m_list->viewport()->width(), height()));
    const auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(places.words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_title);
    painter.drawText(places.match, right, tr("Match"));
    painter.drawText(places.price, right, tr("Price"));
    painter.drawText(places.stock, right, tr("Stock"));
}

} // namespace desk
