#include "presence.h"

#include "database.h"
#include "deskcontext.h"
#include "whendone.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rest = 700ms; ///< who walks through a list is at none of its rows
constexpr auto again = 60s;
constexpr auto againBesideOthers = 20s; ///< who crashed says no farewell
constexpr auto readPause = 50ms;        ///< several come and go at once

} // namespace

Presence::Presence(const DeskContext &context, QWidget *desk)
    : QObject(desk),
      m_store(context.database),
      m_desk(desk),
      m_me(context.session.userId.toString()),
      m_isThere(context.database != nullptr)
{
    for (auto *timer : {&m_soon, &m_again, &m_readSoon})
        timer->setSingleShot(true);
    m_soon.setInterval(rest);
    m_readSoon.setInterval(readPause);
    connect(&m_soon, &QTimer::timeout, this, &Presence::say);
    connect(&m_again, &QTimer::timeout, this, &Presence::sayAnew);
    connect(&m_readSoon, &QTimer::timeout, this, &Presence::read);
    desk->installEventFilter(this);
    if (!m_isThere)
        return;
    connect(context.database, &Database::changed, this, &Presence::heard);
    connect(context.database, &Database::reconnected, this, &Presence::sayAnew);
}

void Presence::follow(const Where &where)
{
    m_where = where;
    stir();
}

bool Presence::eventFilter(QObject *desk, QEvent *event)
{
    const auto type = event->type();
    if (desk == m_desk && (type == QEvent::Show || type == QEvent::Hide))
        stir();
    return QObject::eventFilter(desk, event);
}

void Presence::stir()
{
    if (!m_where || !m_isThere)
        return;
    auto now = m_desk->isVisible() ? m_where() : Whereabouts();
    if (now.document.isEmpty())
        now = {};
    if (now == m_now)
        return;
    const auto isOther = now.document != m_now.document || now.kind != m_now.kind;
    m_now = now;
    if (isOther) {
        ++m_turn; // who is at the one before is no news any more
        m_people.clear();
    } else {
        putMyself();
    }
    if (now.document.isEmpty())
        say(); // the desk may be gone in a moment
    else if (isOther || !m_soon.isActive())
        m_soon.start();
    Q_EMIT changed();
}

/// One at a time: two workers could turn the order of two round.
void Presence::say()
{
    m_soon.stop();
    if (m_isSaying) {
        m_isOwed = true;
        return;
    }
    m_isSaying = true;
    m_isOwed = false;
    m_again.stop();
    whenDone(m_store.say(m_now), this,
             [this, said = m_now, turn = ++m_turn](const Result<QJsonObject> &answer) {
                 m_isSaying = false;
                 if (turn == m_turn)
                     show(said, answer);
                 if (!m_now.document.isEmpty())
                     m_again.start(others().isEmpty() ? again : againBesideOthers);
                 if (std::exchange(m_isOwed, false))
                     say();
             });
}

/// The server may have forgotten it: another session has to say it again.
void Presence::sayAnew()
{
    if (!m_now.document.isEmpty())
        say();
}

void Presence::heard(const Change &change)
{
    if (change.table == u"presence" && change.id == m_now.document && !m_soon.isActive() &&
        !m_readSoon.isActive())
        m_readSoon.start();
}

void Presence::read()
{
    if (m_now.document.isEmpty())
        return;
    whenDone(m_store.read(m_now), this,
             [this, asked = m_now, turn = ++m_turn](const Result<QJsonObject> &answer) {
                 if (turn == m_turn)
                     show(asked, answer);
             });
}

void Presence::show(const Whereabouts &where, const Result<QJsonObject> &answer)
{
    if (!answer || where.kind != m_now.kind || where.document != m_now.document)
        return;
    const auto before = std::exchange(m_people, m_store.peopleIn(*answer, m_me));
    putMyself();
    if (before != m_people)
        Q_EMIT changed();
}

/// Where this person is, is known here first.
void Presence::putMyself()
{
    for (auto &there : m_people) {
        if (!there.isHere)
            continue;
        there.line = m_now.line;
        there.isEditing = m_now.isEditing;
    }
}

QList<PersonThere> Presence::others() const
{
    QList<PersonThere> others;
    for (const auto &there : m_people)
        if (!there.isHere)
            others.append(there);
    return others;
}

QMultiHash<QString, QString> Presence::namesByLine() const
{
    QMultiHash<QString, QString> names;
    for (const auto &there : m_people)
        if (!there.isMe && !there.line.isEmpty())
            names.insert(there.line, there.firstName());
    return names;
}

PersonThere Presence::onMyLine() const
{
    for (const auto &there : m_people)
        if (!there.isMe && !m_now.line.isEmpty() && there.line == m_now.line)
            return there;
    return {};
}

} // namespace desk
