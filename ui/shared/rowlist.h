#pragma once

#include "rowdelegate.h"

#include <QTreeView>

#include <functional>

class QMenu;
class QTimer;

namespace desk {

class EmptyState;
class PagedModel;
class Preferences;
class RecordModel;
class RowColumns;
class RowGlow;
class RowMarking;
struct RecordColumn;

/// The list of a desk: rows of 28 px, headings of groups, the keys of a mail program, marked rows,
/// columns that are remembered, an empty state, and the place kept when rows come anew. Ctrl+C
/// copies the marked rows, or the chosen one, as a table. Letters belong to the page: there is no
/// search by typing.
class RowList : public QTreeView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Shows records; the columns come from the model.
    void setRecords(RecordModel *model);
    /// Shows any other model; `identity` gives the id of a row. Columns and sort are remembered
    /// under the list's name and `variant`.
    void setTable(QAbstractItemModel *model, const QList<RecordColumn> &columns,
                  std::function<QString(const QModelIndex &)> identity,
                  const QString &variant = {});
    /// How cells are painted; ask it for setLook().
    [[nodiscard]] RowDelegate *rows() const { return m_rows; }
    [[nodiscard]] RowColumns *columns() const { return m_columns; }
    [[nodiscard]] RowMarking *marking() const { return m_marking; }
    /// Keeps the columns, the sort and the person's choice of row height under this name.
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
    /// The row that a key walks to from the chosen one; none when it walks nowhere.
    [[nodiscard]] QModelIndex rowFor(int key);
    /// The records that a copy takes: the marked rows, or the chosen one.
    [[nodiscard]] QList<QJsonObject> taken() const;
    /// Puts them on the clipboard as a table.
    void copy();
    /// Whether rows that change elsewhere are lit for a moment; off at first, as in most lists it
    /// is the person who changes them.
    void setGlowing(bool on) { m_glows = on; }
    /// A click on a head sorts by its column, a third one as the program has it; remembered.
    void setSortable(bool on);

Q_SIGNALS:
    /// Another row was chosen, by key or pointer; empty when none is.
    void chosen(const QString &id);
    /// Enter or a double click.
    void opened(const QString &id);
    /// The words at the right of a heading were pressed.
    void groupAction(const QString &group);
    /// The list is too long to be sorted by this column.
    void sortRefused(const QString &sentence);
    /// The list's own menu opens: room for what a desk adds.
    void menuWanted(QMenu *menu);

public:
    void keyboardSearch(const QString &) override {}
    void setModel(QAbstractItemModel *model) override;

protected:
    bool event(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QModelIndex beside(const QModelIndex &row, int direction) const;
    void step(int direction);
    void openHeadMenu(const QPoint &at);
    void sortBy(int column);
    void recallSort();
    void showSort();
    void beforeReset();
    void afterReset();
    void applyRowHeight();
    void placeEmpty();
    void press(const QModelIndex &heading);
    [[nodiscard]] bool isHeading(const QModelIndex &index) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex firstRow() const;

    RowDelegate *m_rows;
    RowColumns *m_columns;
    RowMarking *m_marking;
    RowGlow *m_glow;
    RecordModel *m_records = nullptr;
    PagedModel *m_pages = nullptr;
    Preferences *m_preferences = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer *m_loadingDelay;
    std::function<QString(const QModelIndex &)> m_identity;
    QString m_name;
    QString m_variant;
    QString m_chosen;
    QStringList m_folded;
    int m_scroll = 0;
    bool m_twoLines = false;
    bool m_loading = false;
    bool m_resetting = false;
    bool m_sortable = false;
    bool m_glows = false;
};

} // namespace desk
