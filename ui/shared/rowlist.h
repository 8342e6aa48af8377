#pragma once

#include "rowdelegate.h"

#include <QTreeView>

#include <functional>

class QTimer;

namespace desk {

class EmptyState;
class Preferences;
class RecordModel;
struct RecordColumn;

/// The list of a desk: rows of 28 px, headings of groups, the keys J and K, columns that are
/// remembered, an empty state, and the place kept when rows come anew. Letters belong to the page:
/// there is no search by typing.
class RowList : public QTreeView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Shows records; the columns come from the model.
    void setRecords(RecordModel *model);
    /// Shows any other model; `identity` gives the id of a row.
    void setTable(QAbstractItemModel *model, const QList<RecordColumn> &columns,
                  std::function<QString(const QModelIndex &)> identity);
    /// How cells are painted; ask it for setLook().
    [[nodiscard]] RowDelegate *rows() const { return m_rows; }
    /// Keeps the widths and the person's choice of row height under this name.
    void remember(Preferences *preferences, const QString &name);
    /// Rows with a second line.
    void setTwoLines(bool on);
    /// Stands in place of the rows when there are none; the list owns it.
    EmptyState *empty();
    /// What was there dims and a line runs, after 100 ms.
    void setLoading(bool loading);

    /// The id of the chosen row, or empty.
    [[nodiscard]] QString chosenId() const;
    /// Chooses a row by its id and shows it; false when it is not here.
    bool choose(const QString &id);
    void chooseFirst();
    void next() { step(1); }
    void previous() { step(-1); }

Q_SIGNALS:
    /// Another row was chosen, by key or pointer; empty when none is.
    void chosen(const QString &id);
    /// Enter or a double click.
    void opened(const QString &id);
    /// The words at the right of a heading were pressed.
    void groupAction(const QString &group);

public:
    void keyboardSearch(const QString &) override {}
    void setModel(QAbstractItemModel *model) override;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void useColumns(const QList<RecordColumn> &columns);
    void fitColumns();
    void scaleColumns();
    void step(int direction);
    void beforeReset();
    void afterReset();
    void applyRowHeight();
    void placeEmpty();
    void press(const QModelIndex &heading);
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex firstRow() const;

    RowDelegate *m_rows;
    RecordModel *m_records = nullptr;
    Preferences *m_preferences = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer *m_loadingDelay;
    QList<QPair<int, int>> m_drops; ///< drop priority and column
    std::function<QString(const QModelIndex &)> m_identity;
    QString m_name;
    QString m_chosen;
    QStringList m_folded;
    int m_stretch = -1;
    int m_scroll = 0;
    int m_percent = 100; ///< text size that the widths were made for
    bool m_twoLines = false;
    bool m_loading = false;
    bool m_resetting = false;
};

} // namespace desk
