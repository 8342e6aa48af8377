#include "notice.h"

#include "desk.h"
#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int detailsHeight = 96;

Tone toneOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return Tone::Accent;
    case Notice::Level::Done:
        return Tone::Green;
    case Notice::Level::Warning:
        return Tone::Amber;
    case Notice::Level::Error:
        return Tone::Red;
    }
    return Tone::Accent;
}

QString iconOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Info:
        return icons::information;
    case Notice::Level::Done:
        return icons::agrees;
    default:
        return icons::warning;
    }
}

/// Keys of a notice work on the whole page that it belongs to.
QWidget *pageOf(QWidget *notice)
{
    for (auto *widget = notice->parentWidget(); widget; widget = widget->parentWidget())
        if (qobject_cast<Desk *>(widget))
            return widget;
    return notice->parentWidget() ? notice->parentWidget() : notice;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel({}, Token::Accent, this)),
      m_sentence(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_rest(new TextLabel(Type::Body, Token::Text, this)),
      m_buttonRow(new QHBoxLayout),
      m_showDetails(new KeyButton(tr("Show details"), this)),
      m_close(new KeyButton({}, icons::close, {}, this)),
      m_details(new QPlainTextEdit(this))
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 2, 8, 2);
    line->setSpacing(8);
    m_rest->setElided(true);
    m_buttonRow->setSpacing(0);
    line->addWidget(m_icon);
    line->addWidget(m_sentence);
    line->addWidget(m_rest, 1);
    line->addLayout(m_buttonRow);
    line->addWidget(m_showDetails);
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_details);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(detailsHeight);
    m_details->setAccessibleName(tr("Details"));
    m_close->setLook(KeyButton::Look::Flat);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setTone(Tone::Secondary);
    connect(m_showDetails, &KeyButton::clicked, this, &Notice::toggleDetails);
    connect(m_close, &KeyButton::clicked, this, &Notice::dismiss);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void Notice::tell(Level level, const QString &sentence, const QString &rest,
                  const QList<NoticeButton> &buttons)
{
    m_level = level;
    m_icon->setIcon(iconOf(level), toneText(toneOf(level)));
    m_sentence->setText(sentence);
    m_sentence->setToken(level == Level::Error ? Token::Red : Token::Text);
    m_rest->setText(rest);
    setAccessibleName(rest.isEmpty() ? sentence : tr("%1 %2").arg(sentence, rest));
    setDetails({});
    setButtons(buttons);
    show();
    update();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Notice::tell(const Error &error, const QList<NoticeButton> &buttons)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // the person called it off and knows
    const auto mild = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Connection;
    tell(mild ? Level::Warning : Level::Error, error.message, {}, buttons);
    setDetails(error.details);
}

void Notice::setDetails(const QString &details)
{
    m_details->setPlainText(details);
    m_details->hide();
    m_showDetails->setText(tr("Show details"));
    m_showDetails->setVisible(!details.isEmpty());
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::dismiss()
{
    hide();
    setButtons({});
    Q_EMIT dismissed();
}

QString Notice::sentence() const
{
    return m_sentence->text();
}

void Notice::setButtons(const QList<NoticeButton> &buttons)
{
    for (auto *button : std::exchange(m_buttons, {})) {
        button->setKey({}, button);
        button->hide();
        button->deleteLater();
    }
    for (const auto &wanted : buttons) {
        auto *button = new KeyButton(wanted.words, this);
        if (!wanted.key.isEmpty())
            button->setKey(wanted.key, pageOf(this));
        connect(button, &KeyButton::clicked, this, wanted.press);
        m_buttonRow->addWidget(button);
        m_buttons.append(button);
    }
}

void Notice::toggleDetails()
{
    m_details->setVisible(!m_details->isVisible());
    m_showDetails->setText(m_details->isVisible() ? tr("Hide details") : tr("Show details"));
}

void Notice::paintEvent(QPaintEvent *)
{
    constexpr int barWidth = 3;
    const auto tone = toneOf(m_level);
    QPainter painter(this);
    painter.fillRect(rect(), color(toneSoft(tone)));
    painter.fillRect(QRect(0, 0, barWidth, height()), color(toneText(tone)));
}

} // namespace desk
