#pragma once

#include "recordmodel.h"

#include <QObject>

class QMenu;
class QTreeView;

namespace desk {

class Preferences;
class RowDelegate;

/// The columns of a list: their widths, which ones fit, which ones the person wants, in what order.
/// What a hand has changed is remembered by the columns' names, so it holds when the list shows
/// another model with the same columns.
class RowColumns : public QObject
{
    Q_OBJECT

public:
    RowColumns(QTreeView *list, RowDelegate *rows);

    /// Takes the columns of a model that the list has just been given; `variant` tells apart what
    /// is remembered of them.
    void use(const QList<RecordColumn> &columns, const QString &variant = {});
    [[nodiscard]] const QList<RecordColumn> &columns() const { return m_columns; }
    void remember(Preferences *preferences, const QString &name);
    /// Shares the width; columns that have no room are left out.
    void fit();
    /// Follows a change of the text size.
    void scale();
    /// The columns that the person wants, as they stand from left to right; those that only lack
    /// room are among them.
    [[nodiscard]] QList<int> wanted() const;
    [[nodiscard]] bool isWanted(int column) const { return !m_hidden.contains(key(column)); }
    void setWanted(int column, bool wanted);
    /// As the program has them at first.
    void reset();
    /// Which columns are shown, for the head's menu.
    void fillMenu(QMenu *menu);

private:
    void apply(const QJsonObject &kept);
    void keep();
    void setFirstWidths();
    [[nodiscard]] QString key(int column) const { return m_columns.at(column).key; }
    [[nodiscard]] int taken() const;
    /// What fit() depends on, and what it makes of it.
    [[nodiscard]] QList<int> shape() const;

    QTreeView *m_list;
    RowDelegate *m_rows;
    Preferences *m_preferences = nullptr;
    QString m_name;
    QString m_variant;
    QList<RecordColumn> m_columns;
    QList<QPair<int, int>> m_drops; ///< drop priority and column
    QStringList m_hidden;           ///< by key
    QList<int> m_fitted;            ///< shape() after the last fit
    int m_stretch = -1;
    int m_percent = 100; ///< text size that the widths were made for
    bool m_byUs = false; ///< sections move because we say so
};

} // namespace desk
