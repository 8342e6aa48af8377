#include "emptystate.h"

#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <memory>

namespace desk {

namespace {

constexpr int lowest = 160; ///< below it there is no room for a picture

/// A row one can walk to and press: count, words, what is oldest, an arrow.
class LeadRow : public QAbstractButton
{
public:
    LeadRow(QString count, const QString &words, QString trailing, QWidget *parent)
        : QAbstractButton(parent), m_count(std::move(count)), m_trailing(std::move(trailing))
    {
        setText(words);
        setAccessibleName(QStringLiteral("%1 %2, %3").arg(m_count, words, m_trailing));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(360), px(32)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), color(Token::Hover));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
        painter.setPen(color(Token::Text));
        painter.setFont(typeFont(Type::BodyStrong));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_count);
        painter.setFont(typeFont(Type::Body));
        painter.drawText(rect().adjusted(px(24), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
        const auto edge = px(16);
        paintIcon(&painter, QRect(width() - edge, (height() - edge) / 2, edge, edge), icons::folded,
                  color(Token::Text2));
        painter.setFont(typeFont(Type::Small));
        painter.setPen(color(Token::Text2));
        painter.drawText(rect().adjusted(0, 0, -edge - 8, 0), Qt::AlignRight | Qt::AlignVCenter,
                         m_trailing);
        if (!hasFocus())
            return;
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    QString m_count;
    QString m_trailing;
};

void empty(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (!owned->widget())
            continue;
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(icons::empty, Token::Green, this)),
      m_headline(new TextLabel(Type::Title, Token::Text, this)),
      m_sentence(new TextLabel(Type::Body, Token::Text2, this)),
      m_rows(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    m_icon->setEdge(32);
    m_headline->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_rows->setSpacing(0);
    m_buttons->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 24, 40, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(16);
    column->addWidget(m_headline);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addLayout(m_rows);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

/// In a low place the words come first.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < lowest;
    m_icon->setVisible(!isLow);
    m_headline->setType(isLow ? Type::Body : Type::Title);
    layout()->setContentsMargins(isLow ? QMargins(16, 4, 16, 4) : QMargins(40, 24, 40, 24));
}

void EmptyState::tell(const QString &headline, const QString &sentence, const QString &iconName)
{
    m_icon->setIcon(iconName.isEmpty() ? icons::empty : iconName,
                    iconName.isEmpty() ? Token::Green : Token::Text3);
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::addRow(const QString &count, const QString &words, const QString &trailing,
                        const std::function<void()> &press)
{
    auto *row = new LeadRow(count, words, trailing, this);
    connect(row, &QAbstractButton::clicked, this, press);
    m_rows->addWidget(row);
}

KeyButton *EmptyState::addButton(const QString &words, const QString &iconName,
                                 const QKeySequence &key, const std::function<void()> &press)
{
    auto *button = new KeyButton(words, iconName, {}, this);
    if (!key.isEmpty())
        button->setKey(key, parentWidget() ? parentWidget() : this);
    connect(button, &KeyButton::clicked, this, press);
    m_buttons->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void EmptyState::clear()
{
    empty(m_rows);
    empty(m_buttons);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace desk
