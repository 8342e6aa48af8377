#pragma once

#include "celllook.h"

#include <QAbstractItemModel>
#include <QJsonObject>

class QJsonArray;

namespace desk {

struct Rows;

/// A column of a list: which value of the record it shows and how.
struct RecordColumn
{
    QString key = {}; ///< the name in the record
    QString title = {};
    ColumnKind kind = ColumnKind::Text;
    int width = 0;        ///< the first time, in px at normal text size; 0: by content
    bool stretch = false; ///< takes what is left; one column a list
    int drop = 0;         ///< 0 stays always; 1, 2 … go when it gets narrow, the highest first
    QString tip = {};     ///< of the head
    /// Where marked rows are summed: words with %1 for the sum, "%1 pieces"; empty: not summed.
    QString sum = {};
    bool hidden = false; ///< until the person wants it
};

/// Rows under a heading: "Late, raised to you 3".
struct RecordGroup
{
    QString name = {};
    QString title = {};
    Tone tone = Tone::Secondary;
    QString action = {}; ///< words at the right that can be pressed: "Approve all 11"
    QString actionKey = {};
    QList<QJsonObject> rows = {};
};

/// A list or a two-level tree of records (JSON objects with an "id") that a call or a query gave.
/// When the same ids come again only their cells change, so that place and choice stay.
class RecordModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RecordRole = Qt::UserRole + 1, ///< QJsonObject of the row
        IdRole,                        ///< its "id"
        GroupRole,                     ///< name of the group, only on headings
        GroupActionRole,
        GroupActionKeyRole,
        GroupCountRole,
    };

    explicit RecordModel(QList<RecordColumn> columns, QObject *parent = nullptr);

    [[nodiscard]] const QList<RecordColumn> &columns() const { return m_columns; }
    [[nodiscard]] int column(const QString &key) const;

    void setRows(const QList<QJsonObject> &rows);
    void setRows(const QJsonArray &rows);
    void setRows(const Rows &rows);
    /// Groups without rows are left out.
    void setGroups(const QList<RecordGroup> &groups);
    /// Puts the record in place of the one with its id; false when it is not here.
    bool replace(const QJsonObject &record);
    bool remove(const QString &id);
    void clear() { setRows(QList<QJsonObject>()); }

    [[nodiscard]] QJsonObject record(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &id) const;
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    /// Records, headings not counted.
    [[nodiscard]] int count() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A row that was here before holds other values now.
    void rowChanged(const QJsonObject &record);

private:
    void put(QList<RecordGroup> groups, bool grouped);
    [[nodiscard]] bool sameShape(const QList<RecordGroup> &groups, bool grouped) const;
    void putInPlace(QList<RecordGroup> groups);
    [[nodiscard]] QVariant headingData(const RecordGroup &group, int role) const;
    [[nodiscard]] qsizetype groupOf(const QModelIndex &index) const;

    QList<RecordColumn> m_columns;
    QList<RecordGroup> m_groups; ///< one without a heading when it is a plain list
    bool m_grouped = false;
};

/// Whether a column of this kind stands at the right.
bool isRightAligned(ColumnKind kind);

} // namespace desk
