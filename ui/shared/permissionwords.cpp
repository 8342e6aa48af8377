#include "permissionwords.h"

#include "serverwords.h"
#include "stage.h"

#include <QCoreApplication>
#include <QHash>
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

/// Rights that are no act on the thing itself.
QString oddWords(const QString &right)
{
    static const QHash<QString, const char *> words = {
        {u"customers.names"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "see the names of hospitals")},
        {u"customers.addresses"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "see the addresses of hospitals")},
        {u"customers.find"_s, QT_TRANSLATE_NOOP("desk::PermissionWords", "look hospitals up")},
        {u"customers.hand_over"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "hand hospitals over")},
        {u"audit.read_all"_s, QT_TRANSLATE_NOOP("desk::PermissionWords", "read the whole trail")},
        {u"audit.read_own"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "read the trail of their own documents")},
        {u"audit.read_seen"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "read the trail of documents they worked on")},
        {u"users.names"_s, QT_TRANSLATE_NOOP("desk::PermissionWords", "see colleagues' names")},
        {u"inventory.read_cost"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "see cost and margin")},
        {u"invoices.read_lines"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "read what invoices say is to be sent")},
        {u"orders.submit_decoding"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "submit decoded orders")},
        {u"orders.close_short"_s, QT_TRANSLATE_NOOP("desk::PermissionWords", "close orders short")},
        {u"orders.cancel_after_po"_s,
         QT_TRANSLATE_NOOP("desk::PermissionWords", "cancel orders that have a PO")}};
    const auto *found = words.value(right);
    return found ? PermissionText::tr(found) : QString();
}

/// "approve invoices", "read their own orders", "read orders from “Decoding” on".
QString rightWords(const QString &resource, const QString &action)
{
    if (const auto odd = oddWords(resource + u'.' + action); !odd.isEmpty())
        return odd;
    const auto what = plainWords(resource);
    const auto verb = plainWords(action.section(u'_', 0, 0));
    const auto rows = action.section(u'_', 1);
    if (rows == u"own")
        return PermissionText::tr("%1 their own %2").arg(verb, what);
    if (rows == u"all")
        return PermissionText::tr("%1 all %2").arg(verb, what);
    if (const auto stage = stageFromCode(rows.mid(5)); rows.startsWith(u"from_"_s) && stage)
        return PermissionText::tr("%1 %2 from “%3” on").arg(verb, what, stageShortName(*stage));
    //: %1 is what one does, %2 what it is done with: "approve invoices"
    return PermissionText::tr("%1 %2").arg(plainWords(action), what);
}

} // namespace

QStringList permissionWords(const QJsonObject &permissions)
{
    QStringList words;
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        for (const auto &action : it.value().toArray())
            words << rightWords(it.key(), action.toString());
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
