#include "pagebody.h"

#include "pagehead.h"
#include "pane.h"
#include "textlabel.h"
#include "theme.h"

#include <QGridLayout>
#include <QScrollArea>

#include <memory>

namespace desk {

namespace {

constexpr int listWidth = 288;
constexpr int asideWidth = 304;
constexpr int narrow = 1180; ///< of the body; below it the panes at the sides give way

} // namespace

PageBody::PageBody(QWidget *parent)
    : QWidget(parent),
      m_head(new PageHead(this)),
      m_list(new Pane(Token::Surface, this)),
      m_top(new Pane(Token::Surface, this)),
      m_aside(new Pane(Token::Panel, this)),
      m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new Pane(Token::Surface, this);
    middle->add(m_head);
    middle->add(m_top);
    middle->add(m_scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_list);
    row->addWidget(middle, 1);
    row->addWidget(m_aside);
    m_list->hide();
}

void PageBody::setList(QWidget *list)
{
    m_list->add(list, 1);
    m_list->show();
    m_list->setFixedWidth(px(listWidth));
}

void PageBody::setForm(QWidget *form)
{
    auto *ground = new Pane(Token::Surface);
    ground->add(form, 1);
    m_scroll->setWidget(ground);
}

void PageBody::setAside(QWidget *aside)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(aside);
    m_aside->add(scroll, 1);
    m_aside->setFixedWidth(px(asideWidth));
}

void PageBody::showField(QWidget *field)
{
    m_scroll->ensureWidgetVisible(field, 16, 48);
}

void PageBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tight = width() < px(narrow);
    m_list->setFixedWidth(px(tight ? 252 : listWidth));
    m_aside->setFixedWidth(px(tight ? 264 : asideWidth));
}

PairList::PairList(const QString &heading, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout),
      m_foot(new TextLabel(Type::Small, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(new TextLabel(heading, Type::BodyStrong, Token::Text, this));
    column->addLayout(m_grid);
    column->addWidget(m_foot);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_foot->setWordWrap(true);
    m_foot->hide();
}

void PairList::setPairs(const QList<std::pair<QString, QString>> &pairs, bool strong)
{
    while (auto *item = m_grid->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
    int row = 0;
    for (const auto &[words, value] : pairs) {
        auto *left = new TextLabel(words, Type::Body, Token::Text2, this);
        left->setElided(true);
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(
            new TextLabel(value, strong ? Type::BodyStrong : Type::Body, Token::Text, this), row, 1,
            Qt::AlignRight);
        ++row;
    }
}

void PairList::setFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
}

} // namespace desk
