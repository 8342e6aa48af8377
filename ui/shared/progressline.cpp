#include "progressline.h"

#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>

namespace desk {

namespace {

constexpr auto s_patience = std::chrono::milliseconds(500);

} // namespace

ProgressLine::ProgressLine(const QString &what, QWidget *parent)
    : QWidget(parent),
      m_words(new TextLabel(Type::Small, Token::Text2, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new KeyButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 2);
    row->setSpacing(8);
    m_words->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(6));
    m_bar->setAccessibleName(what);
    m_cancel->setLook(KeyButton::Look::Flat);
    m_cancel->setKeyWords(tr("Esc"));
    row->addWidget(m_words, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(s_patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &KeyButton::clicked, this, [this] { cancel(); });
}

void ProgressLine::begin()
{
    m_patience.start();
}

void ProgressLine::tell(const QString &words, int done, int whole)
{
    m_bar->setRange(0, whole);
    m_bar->setValue(done);
    m_words->setText(words);
}

void ProgressLine::finish(QWidget *next)
{
    m_patience.stop();
    const auto hadFocus = m_cancel->hasFocus();
    hide();
    if (hadFocus)
        next->setFocus(Qt::OtherFocusReason);
}

void ProgressLine::goToCancel()
{
    show();
    m_cancel->setFocus(Qt::ShortcutFocusReason);
}

void ProgressLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
