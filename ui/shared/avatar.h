#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace desk {

/// "Vikram Sharma" as "VS".
QString initials(const QString &name);
/// A person as a small circle with initials.
void paintAvatar(QPainter *painter, const QRect &circle, const QString &name);
/// A role's name for people: "sales_rep" as "Sales"; "night_desk", which an administrator added, as
/// "Night desk".
QString roleWords(const QString &role);

} // namespace desk
