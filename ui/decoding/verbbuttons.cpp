#include "verbbuttons.h"

#include "keybutton.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace desk {

namespace {

constexpr int leastMargin = 24; ///< at the sides of the buttons

} // namespace

VerbButtons::VerbButtons(QWidget *scope, QWidget *parent)
    : Pane(Token::Surface, parent), m_scope(scope), m_row(new QHBoxLayout)
{
    m_row->setContentsMargins(12, 0, 12, 4);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_row);
}

void VerbButtons::add(const QString &words, const QString &iconName, const QKeySequence &key,
                      const std::function<void()> &press)
{
    auto *button = new KeyButton(words, iconName, {}, this);
    button->setKey(key, m_scope);
    connect(button, &KeyButton::clicked, this, press);
    m_row->insertWidget(m_row->count() - 1, button);
    m_buttons.append(button);
}

void VerbButtons::setMay(bool may)
{
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(may);
}

int VerbButtons::fullWidth() const
{
    int width = 0;
    for (const auto *button : m_buttons)
        width += button->fullWidth();
    return width;
}

void VerbButtons::fit(int width)
{
    const auto isNarrow = fullWidth() + px(leastMargin) > width;
    for (auto *button : std::as_const(m_buttons))
        button->setCompact(isNarrow);
}

void VerbButtons::hold(QWidget *widget)
{
    m_row->insertWidget(0, widget, 10);
}

bool VerbButtons::holds(QWidget *widget) const
{
    return m_row->indexOf(widget) >= 0;
}

} // namespace desk
