#include "systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace desk {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto space = QStringLiteral("org.freedesktop.appearance");
const auto key = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;
constexpr int patience = 2000; // ms; a portal that sleeps must not hold anything

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

bool SystemScheme::paletteIsDark()
{
    const auto palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

void SystemScheme::settingChanged(const QString &changedSpace, const QString &changedKey,
                                  const QDBusVariant &value)
{
    if (changedSpace == space && changedKey == key)
        Q_EMIT changed(value.variant().toUInt() == prefersDark);
}

void SystemScheme::ask()
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << space << key;
    const auto call = QDBusConnection::sessionBus().asyncCall(message, patience);
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        // Read wraps its answer twice.
        const auto inner = reply.value().variant().value<QDBusVariant>().variant();
        Q_EMIT changed(inner.toUInt() == prefersDark);
    });
}

} // namespace desk
