#include "statusstrip.h"

#include "keycap.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace desk {

namespace {

constexpr int dotEdge = 8;
constexpr int dotLeft = 12;

QString inMilliseconds(qint64 microseconds)
{
    if (microseconds < 10'000)
        return QString::number(static_cast<double>(microseconds) / 1000.0, 'f', 1);
    return QString::number(microseconds / 1000);
}

Token dotColor(Tone tone)
{
    return tone == Tone::Amber ? Token::AmberMark : toneText(tone);
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_connection(new TextLabel(Type::Small, Token::Text2, this)),
      m_place(new TextLabel(Type::Small, Token::Text2, this)),
      m_keyRow(new QHBoxLayout)
{
    setFixedHeight(px(26));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dotLeft + dotEdge + 8, 0, 12, 0);
    row->setSpacing(16);
    row->addWidget(m_connection);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addLayout(m_keyRow);
    m_keyRow->setSpacing(14);
    m_connection->setAccessibleName(tr("Connection"));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(px(26)); });
}

void StatusStrip::setConnection(const QString &words, Tone tone)
{
    m_tone = tone;
    m_connection->setText(words);
    m_connection->setType(tone == Tone::Green ? Type::Small : Type::SmallStrong);
    m_connection->setToken(tone == Tone::Green ? Token::Text2 : toneText(tone));
    update();
}

void StatusStrip::setPlace(const QString &words)
{
    m_where = words;
    showPlace();
}

void StatusStrip::setLatency(qint64 microseconds)
{
    m_latency = microseconds;
    showPlace();
}

void StatusStrip::showPlace()
{
    m_place->setText(m_latency < 0 ? m_where
                                   : tr("%1, %2 ms").arg(m_where, inMilliseconds(m_latency)));
}

void StatusStrip::setKeys(const QList<KeyHint> &keys)
{
    for (auto *key : std::exchange(m_keys, {})) {
        key->hide();
        key->deleteLater();
    }
    for (const auto &hint : keys) {
        if (!hint.onStrip)
            continue;
        auto *label = new KeyLabel(hint.key, hint.words, this);
        m_keyRow->addWidget(label);
        m_keys.append(label);
    }
    fitKeys();
}

void StatusStrip::fitKeys()
{
    // Those said last give way; F1 shows all.
    auto room = width() - m_connection->sizeHint().width() - m_place->sizeHint().width() - 96;
    for (auto *key : std::as_const(m_keys)) {
        room -= key->sizeHint().width() + m_keyRow->spacing();
        key->setVisible(room > 0);
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitKeys();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(dotColor(m_tone)));
    painter.drawEllipse(QRect(dotLeft, (height() - dotEdge) / 2 + 1, dotEdge, dotEdge));
}

} // namespace desk
