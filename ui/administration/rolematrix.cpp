#include "rolematrix.h"

#include "serverwords.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QStandardItemModel>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString words(QString name)
{
    return serverWords(name.replace(u'_', u' '));
}

/// resource → actions, over all roles.
QMap<QString, QSet<QString>> offered(const QList<QJsonObject> &roles)
{
    QMap<QString, QSet<QString>> all;
    for (const auto &role : roles) {
        const auto permissions = role[u"permissions"].toObject();
        for (auto it = permissions.begin(); it != permissions.end(); ++it) {
            for (const auto &action : it.value().toArray())
                all[it.key()].insert(action.toString());
        }
    }
    return all;
}

} // namespace

RoleMatrix::RoleMatrix(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What the role may do"));
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_isTicking)
            Q_EMIT changed();
    });
}

void RoleMatrix::show(const QJsonObject &role, const QList<QJsonObject> &allRoles)
{
    const QSignalBlocker quiet(m_model);
    m_role = role;
    m_model->clear();
    const auto all = offered(allRoles);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        auto *resource = new QStandardItem(words(it.key()));
        resource->setData(it.key());
        resource->setEditable(false);
        const auto held = role[u"permissions"][it.key()].toArray();
        QStringList actions(it->cbegin(), it->cend());
        actions.sort();
        for (const auto &action : std::as_const(actions)) {
            auto *item = new QStandardItem(words(action));
            item->setData(action);
            item->setEditable(false);
            item->setCheckable(true);
            item->setCheckState(held.contains(action) ? Qt::Checked : Qt::Unchecked);
            resource->appendRow(item);
        }
        m_model->appendRow(resource);
    }
    setModel(nullptr);
    setModel(m_model);
    expandAll();
}

void RoleMatrix::tick(const QJsonObject &before, const QJsonObject &after)
{
    m_isTicking = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *resource = m_model->item(row);
        const auto had = before[resource->data().toString()].toArray();
        const auto has = after[resource->data().toString()].toArray();
        for (int i = 0; i < resource->rowCount(); ++i) {
            const auto action = resource->child(i)->data();
            const auto given = has.contains(action.toString());
            if (given != had.contains(action.toString()))
                resource->child(i)->setCheckState(given ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_isTicking = false;
    Q_EMIT changed();
}

QJsonObject RoleMatrix::permissions() const
{
    QJsonObject permissions;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *resource = m_model->item(row);
        QJsonArray actions;
        for (int i = 0; i < resource->rowCount(); ++i) {
            if (resource->child(i)->checkState() == Qt::Checked)
                actions.append(resource->child(i)->data().toString());
        }
        if (!actions.isEmpty())
            permissions.insert(resource->data().toString(), actions);
    }
    return permissions;
}

void RoleMatrix::markSaved()
{
    m_role.insert(u"permissions"_s, permissions());
}

bool RoleMatrix::isChanged() const
{
    const auto before = m_role[u"permissions"].toObject();
    const auto now = permissions();
    if (before.keys() != now.keys())
        return true;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto had = before[it.key()].toArray();
        const auto has = it.value().toArray();
        if (had.size() != has.size() ||
            std::any_of(has.begin(), has.end(),
                        [&](const QJsonValue &action) { return !had.contains(action); }))
            return true;
    }
    return false;
}

} // namespace desk
