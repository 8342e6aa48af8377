#include "searchfield.h"

#include "icons.h"
#include "keycap.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

namespace desk {

namespace {

constexpr auto pause = std::chrono::milliseconds(150);

} // namespace

SearchField::SearchField(const QString &hint, QWidget *parent)
    : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    leaveRoom();
    connect(&Theme::instance(), &Theme::changed, this, &SearchField::leaveRoom);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
}

void SearchField::setKey(const QKeySequence &key, QWidget *scope)
{
    m_keyWords = keyWords(key);
    auto *shortcut = new QShortcut(key, scope);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    leaveRoom();
}

void SearchField::searchAtOnce()
{
    connect(this, &QLineEdit::textChanged, this, &SearchField::search);
}

void SearchField::leaveRoom()
{
    const auto cap = keyCapSize(m_keyWords).width();
    setTextMargins(px(16) + 6, 0, cap > 0 ? cap + 4 : 0, 0);
}

void SearchField::search()
{
    m_pause->stop();
    const auto words = text().trimmed();
    if (words == m_last)
        return;
    m_last = words;
    Q_EMIT searched(words);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto edge = px(16);
    paintIcon(&painter, QRect(8, (height() - edge) / 2, edge, edge), icons::search,
              color(Token::Text2));
    if (m_keyWords.isEmpty() || hasFocus())
        return;
    const auto cap = keyCapSize(m_keyWords).width();
    paintKeyCap(&painter, QRect(width() - cap - 7, 0, cap, height()), m_keyWords);
}

} // namespace desk
