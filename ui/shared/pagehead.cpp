#include "pagehead.h"

#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <memory>

namespace desk {

namespace {

constexpr int noteStretch = 100; ///< it has nearly all that is left over

} // namespace

PageHead::PageHead(QWidget *parent)
    : QFrame(parent),
      m_title(new TextLabel(Type::Title, Token::Text, this)),
      m_note(new TextLabel(Type::Small, Token::Text2, this)),
      m_subtitle(new TextLabel(Type::Small, Token::Text2, this)),
      m_lower(new QHBoxLayout),
      m_chipRow(new QHBoxLayout),
      m_right(new QHBoxLayout)
{
    m_title->setElided(true);
    m_subtitle->setElided(true);
    m_subtitle->hide();
    m_note->setElided(true);
    m_note->hide();
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what is left over
    m_chipRow->setSpacing(8);
    m_right->setSpacing(4);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_title);
    upper->addLayout(m_chipRow);
    upper->addWidget(m_note, noteStretch);
    upper->addStretch(1);
    m_lower->setSpacing(12);
    m_lower->addWidget(m_subtitle);
    m_lower->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(upper);
    words->addLayout(m_lower);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 5);
    row->addLayout(words, 1);
    row->addLayout(m_right);
    setMinimumHeight(px(44));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setMinimumHeight(px(subtitle.isEmpty() ? 44 : 64));
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PageHead::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (auto *item = m_chipRow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        owned->widget()->hide();
        owned->widget()->deleteLater();
    }
    for (const auto &chip : chips)
        if (!chip.text.isEmpty())
            m_chipRow->addWidget(new ChipLabel(chip, this));
}

/// Faces are higher than words: the line has their height always, so that nothing moves when
/// somebody comes.
void PageHead::addBesideSubtitle(QWidget *widget)
{
    m_lower->insertWidget(1, widget);
    m_subtitle->setMinimumHeight(widget->minimumSizeHint().height());
}

void PageHead::addWidget(QWidget *widget)
{
    m_right->addWidget(widget);
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace desk
