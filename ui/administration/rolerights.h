#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace desk {

/// What a role may as a table: a row a resource, the acts that many of them share in columns. An
/// act that is given for some rows or for all (read own, read all) is one cell that goes from none
/// to all; the acts of one resource alone, and what begins
/// at a stage, stand in the rows below it with their names.
class RoleRights : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What stands in a cell.
    struct Cell
    {
        QString resource = {};
        QString verb = {};      ///< the act: "read", "decode"
        QStringList given = {}; ///< the rights it goes through, least first: read_own, read_all
        bool hasColumn = false; ///< else it says its own name
    };

    explicit RoleRights(QObject *parent = nullptr);

    /// Every action that any of these roles has is offered.
    void show(const QJsonObject &role, const QList<QJsonObject> &allRoles);
    /// Gives and takes what `after` has other than `before`.
    void give(const QJsonObject &before, const QJsonObject &after);
    [[nodiscard]] QJsonObject permissions() const;
    /// What stands here is what the server has now.
    void markSaved();
    [[nodiscard]] bool isChanged() const { return m_held != m_before; }

    [[nodiscard]] Cell cell(const QModelIndex &index) const;
    /// The cell of a right: "customers", "read_own".
    [[nodiscard]] QModelIndex find(const QString &resource, const QString &action) const;
    /// None, own, own and all, all, and none again.
    void step(const QModelIndex &index);
    /// "all", "own", "yes"; empty for none.
    [[nodiscard]] QString value(const QModelIndex &index) const { return words(index, m_held); }
    [[nodiscard]] QString valueBefore(const QModelIndex &index) const
    {
        return words(index, m_before);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something was given or taken here.
    void changed();

private:
    using Held = QMap<QString, QSet<QString>>; ///< actions by resource; none is empty
    static Held heldIn(const QJsonObject &permissions);
    void buildRows();
    void addRows(const QString &resource, const QSet<QString> &actions);
    [[nodiscard]] QStringList held(const Cell &cell, const Held &held) const;
    [[nodiscard]] QString words(const QModelIndex &index, const Held &held) const;
    void set(const QString &resource, const QString &action, bool on);

    QList<QList<Cell>> m_rows; ///< the first cell of a row names its resource, or nothing
    Held m_offered;
    Held m_held;
    Held m_before;
};

} // namespace desk
