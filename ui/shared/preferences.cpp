#include "preferences.h"

#include <QEvent>
#include <QLocale>
#include <QThreadPool>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto themeKey = u"theme"_s;
const auto textSizeKey = u"textSize"_s;
const auto rowsKey = u"comfortableRows"_s;
const auto languageKey = u"language"_s;
const auto deskKey = u"lastDesk"_s;
const auto geometryKey = u"windowGeometry"_s;
const auto light = u"light"_s;
const auto dark = u"dark"_s;

} // namespace

Preferences::Preferences(const QString &person, QObject *parent)
    : QObject(parent), m_person(person.isEmpty() ? u"nobody"_s : person.toLower())
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(100ms);
    connect(&m_keeping, &QTimer::timeout, this,
            [] { QThreadPool::globalInstance()->start([] { Settings().sync(); }); });
}

Preferences::Settings::Settings()
    : QSettings(QSettings::IniFormat, QSettings::UserScope, u"IndentDesk"_s, u"people"_s)
{
}

bool Preferences::Settings::event(QEvent *event)
{
    return event->type() == QEvent::UpdateRequest || QSettings::event(event);
}

void Preferences::put(const QString &name, const QVariant &value)
{
    m_settings.setValue(key(name), value);
    m_keeping.start();
}

QString Preferences::key(const QString &name) const
{
    return m_person + u'/' + name;
}

ThemeChoice Preferences::theme() const
{
    const auto value = m_settings.value(key(themeKey)).toString();
    if (value == light)
        return ThemeChoice::Light;
    return value == dark ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    put(themeKey, choice == ThemeChoice::System ? QString()
                  : choice == ThemeChoice::Dark ? dark
                                                : light);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(key(textSizeKey), 100).toInt(), 100, 200);
}

void Preferences::setTextSize(int percent)
{
    put(textSizeKey, percent);
}

bool Preferences::comfortableRows() const
{
    return m_settings.value(key(rowsKey), false).toBool();
}

void Preferences::setComfortableRows(bool on)
{
    put(rowsKey, on);
    Q_EMIT rowHeightChanged();
}

QString Preferences::language() const
{
    const auto otherwise = QLocale::system().language() == QLocale::Hindi ? u"hi"_s : u"en"_s;
    return m_settings.value(key(languageKey), otherwise).toString();
}

void Preferences::setLanguage(const QString &code)
{
    put(languageKey, code);
}

QString Preferences::lastDesk() const
{
    return m_settings.value(key(deskKey)).toString();
}

void Preferences::setLastDesk(const QString &name)
{
    put(deskKey, name);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(key(geometryKey)).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    put(geometryKey, geometry);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(key(u"layout/"_s + name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    put(u"layout/"_s + name, state);
}

QString Preferences::remembered(const QString &name, const QString &otherwise) const
{
    return m_settings.value(key(u"desk/"_s + name), otherwise).toString();
}

void Preferences::remember(const QString &name, const QString &value)
{
    put(u"desk/"_s + name, value);
}

} // namespace desk
