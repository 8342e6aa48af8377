#include "filtertabs.h"

#include "indianformat.h"
#include "theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 4;

class Tab : public QAbstractButton
{
public:
    Tab(const QString &words, QWidget *parent) : QAbstractButton(parent), m_words(words)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCount(-1);
    }
    void setCount(int count)
    {
        setText(count < 0 ? m_words : m_words + u' ' + countText(count));
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(typeFont(Type::SmallStrong)).horizontalAdvance(text()) + 17, px(24)};
    }

protected:
    /// A button alone would hand the focus on without choosing what it comes to.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            return event->ignore();
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(isChecked() ? Token::AccentSoft : Token::Hover));
            painter.drawRoundedRect(rect(), 4, 4);
        }
        painter.setFont(typeFont(isChecked() ? Type::SmallStrong : Type::Small));
        painter.setPen(color(isChecked() ? Token::Accent : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (!hasFocus())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    QString m_words;
};

} // namespace

FilterTabs::FilterTabs(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_more(new Tab(u"⋯"_s, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing);
    m_row->addWidget(m_more);
    m_more->setCheckable(false);
    m_more->setAccessibleName(tr("More"));
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &FilterTabs::showFolded);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Show"));
}

QSize FilterTabs::sizeHint() const
{
    int width = -spacing;
    for (const auto *tab : m_tabs)
        width += tab->sizeHint().width() + spacing;
    return {std::max(0, width), px(24)};
}

QSize FilterTabs::minimumSizeHint() const
{
    int widest = 0;
    for (const auto *tab : m_tabs)
        widest = std::max(widest, tab->sizeHint().width());
    const auto folded = widest + spacing + m_more->sizeHint().width();
    return {std::min(folded, sizeHint().width()), px(24)};
}

void FilterTabs::add(const QString &name, const QString &words, int count)
{
    auto *tab = new Tab(words, this);
    tab->setCount(count);
    tab->setObjectName(name);
    connect(tab, &QAbstractButton::clicked, this, [this, name] { choose(name); });
    m_row->insertWidget(m_row->count() - 1, tab);
    m_tabs.append(tab);
    if (m_chosen.isEmpty())
        m_chosen = name;
    tab->setChecked(name == m_chosen);
}

void FilterTabs::setCount(const QString &name, int count)
{
    for (auto *tab : m_tabs)
        if (tab->objectName() == name)
            static_cast<Tab *>(tab)->setCount(count);
    updateGeometry();
    foldSoon();
}

void FilterTabs::choose(const QString &name)
{
    const auto other = name != m_chosen;
    m_chosen = name;
    for (auto *tab : m_tabs)
        tab->setChecked(tab->objectName() == name);
    foldSoon();
    if (other)
        Q_EMIT chosenChanged(name);
}

void FilterTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        return walk(-1);
    if (event->key() == Qt::Key_Right)
        return walk(1);
    QWidget::keyPressEvent(event);
}

void FilterTabs::walk(int step)
{
    const auto here = std::find_if(m_tabs.begin(), m_tabs.end(),
                                   [](const QAbstractButton *tab) { return tab->isChecked(); });
    const auto next = std::clamp<qsizetype>(here - m_tabs.begin() + step, 0, m_tabs.size() - 1);
    m_tabs.at(next)->setFocus(Qt::TabFocusReason);
    choose(m_tabs.at(next)->objectName());
}

void FilterTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldSoon();
}

/// Not at once: inside a layout's own work a widget that is hidden may be shown again.
void FilterTabs::foldSoon()
{
    QMetaObject::invokeMethod(this, &FilterTabs::fold, Qt::QueuedConnection);
}

/// The chosen one stays, of the others as many as there is room for.
void FilterTabs::fold()
{
    const bool fits = sizeHint().width() <= width();
    auto room = width() - m_more->sizeHint().width();
    for (const auto *tab : m_tabs)
        if (tab->isChecked())
            room -= tab->sizeHint().width() + spacing;
    for (auto *tab : m_tabs) {
        if (!tab->isChecked())
            room -= tab->sizeHint().width() + spacing;
        tab->setVisible(fits || tab->isChecked() || room >= 0);
    }
    m_more->setVisible(!fits);
}

void FilterTabs::showFolded()
{
    QMenu menu(this);
    for (const auto *tab : m_tabs)
        if (tab->isHidden())
            menu.addAction(tab->text(), this, [this, name = tab->objectName()] { choose(name); });
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace desk
