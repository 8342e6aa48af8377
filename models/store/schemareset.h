#pragma once

#include <QString>

namespace desk {

/// Drops what api/ makes: policies, triggers, views and every function of the schemas api, internal
/// and public that no table needs and no extension owns. The list comes from the catalogue, so that
/// nothing of an older release is left behind. Schemas stay, with their grants.
QString dropReloadedObjects();

/// Gives the owner role whatever the migrating superuser still owns: a definer function must never
/// run as one.
QString handOverToOwner();

/// Counts the policies and triggers that stand now, in one row.
QString countGuards();

} // namespace desk
