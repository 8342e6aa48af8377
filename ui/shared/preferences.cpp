#include "preferences.h"

#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

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
    : QObject(parent),
      m_person(person.isEmpty() ? u"nobody"_s : person.toLower()),
      m_settings(QSettings::IniFormat, QSettings::UserScope, u"IndentDesk"_s, u"people"_s)
{
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
    if (choice == ThemeChoice::System)
        m_settings.remove(key(themeKey));
    else
        m_settings.setValue(key(themeKey), choice == ThemeChoice::Dark ? dark : light);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(key(textSizeKey), 100).toInt(), 100, 200);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue(key(textSizeKey), percent);
}

bool Preferences::comfortableRows() const
{
    return m_settings.value(key(rowsKey), false).toBool();
}

void Preferences::setComfortableRows(bool on)
{
    m_settings.setValue(key(rowsKey), on);
    Q_EMIT rowHeightChanged();
}

QString Preferences::language() const
{
    const auto otherwise = QLocale::system().language() == QLocale::Hindi ? u"hi"_s : u"en"_s;
    return m_settings.value(key(languageKey), otherwise).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(key(languageKey), code);
}

QString Preferences::lastDesk() const
{
    return m_settings.value(key(deskKey)).toString();
}

void Preferences::setLastDesk(const QString &name)
{
    m_settings.setValue(key(deskKey), name);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(key(geometryKey)).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(key(geometryKey), geometry);
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(key(u"layout/"_s + name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue(key(u"layout/"_s + name), state);
}

QString Preferences::remembered(const QString &name, const QString &otherwise) const
{
    return m_settings.value(key(u"desk/"_s + name), otherwise).toString();
}

void Preferences::remember(const QString &name, const QString &value)
{
    m_settings.setValue(key(u"desk/"_s + name), value);
}

} // namespace desk
