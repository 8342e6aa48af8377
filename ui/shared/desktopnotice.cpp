#include "desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 2000; // ms
constexpr int asTheServiceLikes = -1;

} // namespace

DesktopNotice::DesktopNotice(QObject *parent) : QObject(parent)
{
    // The macro's way, because the bus offers no other.
    QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                          SLOT(actionInvoked(uint, QString)));
}

void DesktopNotice::tell(const QString &title, const QString &message, const QString &link)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_link = link;
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // the service may read marks in the message
    call << QGuiApplication::applicationDisplayName() << m_id << QGuiApplication::desktopFileName()
         << title << message.toHtmlEscaped() << QStringList{u"default"_s, tr("Open")}
         << QVariantMap() << asTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_id = reply.value();
    });
}

void DesktopNotice::actionInvoked(uint id, const QString &)
{
    if (id == m_id)
        Q_EMIT pressed(m_link);
}

} // namespace desk
