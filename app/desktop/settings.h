#pragma once

#include "profile.h"

#include <QList>
#include <QSettings>

namespace desk {

/// What this account on this machine knows before anybody signs in: the companies and the one used
/// last. No secret goes here.
class Settings
{
public:
    Settings();

    [[nodiscard]] QList<Profile> profiles();
    void setProfiles(const QList<Profile> &profiles);
    /// Index into profiles(); 0 when nothing was used yet.
    [[nodiscard]] int chosen() const;
    void setChosen(int index);

private:
    QSettings m_settings;
};

} // namespace desk
