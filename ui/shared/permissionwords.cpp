#include "permissionwords.h"

#include "serverwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct PermissionText
{
    Q_DECLARE_TR_FUNCTIONS(desk::PermissionWords)
};

QString plainWords(QString name)
{
    return serverWords(name.replace(u'_', u' '));
}

} // namespace

QStringList permissionWords(const QJsonObject &permissions)
{
    QStringList words;
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        for (const auto &action : it.value().toArray())
            //: %1 is what one does, %2 what it is done with: "approve invoices"
            words << PermissionText::tr("%1 %2").arg(plainWords(action.toString()),
                                                     plainWords(it.key()));
    return words;
}

QStringList addedPermissions(const QJsonObject &before, const QJsonObject &after)
{
    const auto had = permissionWords(before);
    QStringList added;
    for (const auto &words : permissionWords(after))
        if (!had.contains(words))
            added << words;
    return added;
}

bool addsApproval(const QJsonObject &before, const QJsonObject &after)
{
    for (auto it = after.begin(); it != after.end(); ++it)
        if (it.value().toArray().contains(u"approve"_s) &&
            !before[it.key()].toArray().contains(u"approve"_s))
            return true;
    return false;
}

} // namespace desk
