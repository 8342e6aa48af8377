#include "filterbar.h"

#include "filterchip.h"
#include "icons.h"
#include "keybutton.h"
#include "listfilters.h"
#include "theme.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_gap = 6;
constexpr int s_leastChip = 72;
constexpr int s_narrow = 320;

} // namespace

FilterBar::FilterBar(ListFilters *filters)
    : m_filters(filters),
      m_button(new KeyButton(tr("Filter"), icons::filter, {}, this)),
      m_clear(new KeyButton(tr("Clear"), this))
{
    setFixedHeight(px(36));
    m_button->setLook(KeyButton::Look::Flat);
    m_clear->setLook(KeyButton::Look::Flat);
    setAccessibleName(tr("Filters of the list"));
    connect(m_button, &KeyButton::clicked, filters, [filters] { filters->open(); });
    connect(m_clear, &KeyButton::clicked, filters, [filters] { filters->apply({}); });
    connect(filters, &ListFilters::changed, this, &FilterBar::fill);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFixedHeight(px(36));
        place();
    });
    fill();
}

void FilterBar::setKey(QWidget *page)
{
    m_button->setKey(Qt::Key_F, page);
}

void FilterBar::setActive(bool active)
{
    m_isActive = active;
    place();
}

QStringList FilterBar::words() const
{
    QStringList words;
    for (const auto *chip : m_chips)
        words << chip->text();
    return words;
}

void FilterBar::fill()
{
    for (auto *chip : std::as_const(m_chips))
        chip->deleteLater();
    m_chips.clear();
    for (const auto &field : m_filters->fields()) {
        QStringList words;
        for (const auto &value : m_filters->set().values(field.name))
            words << value.words;
        if (words.isEmpty())
            continue;
        auto *chip =
            new FilterChip(field.name, tr("%1: %2").arg(field.title, words.join(tr(", "))), this);
        connect(chip, &FilterChip::clicked, m_filters,
                [filters = m_filters, chip] { filters->open(chip->field()); });
        connect(chip, &FilterChip::removed, m_filters,
                [filters = m_filters, name = field.name] { filters->clear(name); });
        m_chips.append(chip);
    }
    place();
}

/// Chips share what room there is; each is whole in its tip.
void FilterBar::place()
{
    const auto line = [this](QWidget *widget, int x, int width) {
        widget->setGeometry(x, (height() - widget->sizeHint().height()) / 2, width,
                            widget->sizeHint().height());
    };
    const auto any = m_isActive && !m_chips.isEmpty();
    const auto narrow = width() < px(s_narrow);
    m_button->setCompact(any && narrow); // what is filtered by matters more than the key
    line(m_button, 8, m_button->sizeHint().width());
    auto x = m_button->geometry().right() + s_gap;
    const auto shown = any && !narrow;
    m_clear->setVisible(shown);
    const auto end = width() - 8 - (shown ? m_clear->sizeHint().width() : 0);
    line(m_clear, end, m_clear->sizeHint().width());
    auto left = static_cast<int>(m_chips.size());
    for (auto *chip : std::as_const(m_chips)) {
        const auto share = (end - x) / std::max(1, left--) - s_gap;
        const auto wide = std::min(chip->sizeHint().width(), std::max(share, px(s_leastChip)));
        line(chip, x, wide);
        chip->setVisible(m_isActive && x + wide <= end);
        x += wide + s_gap;
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace desk
