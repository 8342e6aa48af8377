#include "connectionstrip.h"

#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace desk {

namespace {

constexpr auto beat = std::chrono::milliseconds(100);
constexpr int barHeight = 3;

} // namespace

ConnectionStrip::ConnectionStrip(QWidget *parent)
    : QWidget(parent),
      m_since(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_comfort(
          new TextLabel(tr("Read and type on: what you do is kept here and sent when it is back."),
                        Type::Body, Token::Text, this)),
      m_next(new TextLabel(Type::Body, Token::Text, this)),
      m_details(new TextLabel(Type::Small, Token::Text2, this)),
      m_showDetails(new KeyButton(tr("Show details"), this)),
      m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icons::offline, Token::Amber, this));
    row->addWidget(m_since);
    row->addWidget(m_comfort, 1);
    m_comfort->setElided(true);
    row->addWidget(m_next);
    auto *now = new KeyButton(tr("Try now"), this);
    now->setKeyWords(QStringLiteral("F5"));
    row->addWidget(now);
    row->addWidget(m_showDetails);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, barHeight);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_details);
    m_details->setContentsMargins(36, 0, 12, 4);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_timer->setInterval(beat);
    connect(m_timer, &QTimer::timeout, this, &ConnectionStrip::tick);
    connect(now, &KeyButton::clicked, this, &ConnectionStrip::tryNow);
    connect(m_showDetails, &KeyButton::clicked, this,
            [this] { m_details->setVisible(!m_details->isVisible()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void ConnectionStrip::lost(const QString &details, int secondsToNextTry)
{
    if (!isVisible())
        m_since->setText(tr("Connection lost at %1.").arg(QTime::currentTime().toString(u"HH:mm")));
    setAccessibleName(m_since->text());
    m_details->setText(details);
    m_showDetails->setVisible(!details.isEmpty());
    m_wait = secondsToNextTry;
    m_nextTry = QDateTime::currentDateTime().addSecs(secondsToNextTry);
    m_timer->start();
    tick();
    show();
}

void ConnectionStrip::found()
{
    m_timer->stop();
    m_details->hide();
    hide();
}

void ConnectionStrip::tick()
{
    const auto left = std::max<qint64>(0, QDateTime::currentDateTime().msecsTo(m_nextTry));
    const auto seconds = static_cast<int>((left + 999) / 1000);
    m_next->setText(seconds > 0 ? tr("Next try in %n s", nullptr, seconds) : tr("Trying now"));
    update();
}

void ConnectionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AmberSoft));
    if (m_wait <= 0)
        return;
    const auto left = std::max<qint64>(0, QDateTime::currentDateTime().msecsTo(m_nextTry));
    const auto part = static_cast<int>(width() * left / (m_wait * 1000));
    painter.fillRect(QRect(0, height() - barHeight, part, barHeight), color(Token::AmberMark));
}

} // namespace desk
