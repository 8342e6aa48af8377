#include "settings.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto listKey = u"companies"_s;
const auto chosenKey = u"company"_s;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"IndentDesk"_s, u"desktop"_s)
{
}

QList<Profile> Settings::profiles()
{
    QList<Profile> profiles;
    const auto count = m_settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Profile profile;
        profile.name = m_settings.value(u"name"_s).toString();
        profile.hosts = m_settings.value(u"hosts"_s).toString();
        profile.port = m_settings.value(u"port"_s, profile.port).toInt();
        profile.database = m_settings.value(u"database"_s).toString();
        profile.user = m_settings.value(u"user"_s).toString();
        profile.tlsMode = m_settings.value(u"tlsMode"_s).toString();
        profile.rootCertificate = m_settings.value(u"rootCertificate"_s).toString();
        profiles.append(profile);
    }
    m_settings.endArray();
    return profiles;
}

void Settings::setProfiles(const QList<Profile> &profiles)
{
    m_settings.remove(listKey); // a shorter list must not keep old entries
    m_settings.beginWriteArray(listKey, static_cast<int>(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        const auto &profile = profiles.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"name"_s, profile.name);
        m_settings.setValue(u"hosts"_s, profile.hosts);
        m_settings.setValue(u"port"_s, profile.port);
        m_settings.setValue(u"database"_s, profile.database);
        m_settings.setValue(u"user"_s, profile.user);
        m_settings.setValue(u"tlsMode"_s, profile.tlsMode);
        m_settings.setValue(u"rootCertificate"_s, profile.rootCertificate);
    }
    m_settings.endArray();
}

int Settings::chosen() const
{
    return m_settings.value(chosenKey, 0).toInt();
}

void Settings::setChosen(int index)
{
    m_settings.setValue(chosenKey, index);
}

} // namespace desk
