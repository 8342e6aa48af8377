#pragma once

#include <QTableView>

namespace desk {

class LineDelegate;
class LineModel;

/// Lines of a document, edited like a spreadsheet: typing replaces a cell, F2 opens it, Enter goes
/// down and Tab to the next cell that can be edited, Ctrl+V puts a block of cells in, Ctrl+D fills
/// down, Ctrl+Z takes back and Ctrl+Shift+Z does again. Tab leaves the grid behind its last cell.
class LineGrid : public QTableView
{
    Q_OBJECT

public:
    explicit LineGrid(QWidget *parent = nullptr);

    void setLines(LineModel *model);
    /// How cells are painted; ask it for setLook() and setKind().
    [[nodiscard]] LineDelegate *cells() const { return m_cells; }
    /// First widths in px at normal text size; 0 takes what is left. `drops` go, the first first,
    /// when it gets narrow.
    void setWidths(const QList<int> &widths, const QList<int> &drops = {});
    /// Columns that this person has no use for.
    void setAbsent(const QList<int> &columns);
    /// Rows with a second line.
    void setTwoLines(bool on);
    /// Takes what an open editor holds, as leaving it would.
    void commitEditor();
    /// Puts the keyboard on the first cell that can be edited, or on the first wrong one.
    void enter(bool onWrong = false);
    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// The keyboard is on another line.
    void lineChanged(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Goes to another cell; false when there is none that way.
    bool walk(int right, int down);
    bool goTo(const QModelIndex &cell);
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex &from, int step) const;
    bool command(const QKeyEvent *event);
    void fill();
    void copy() const;
    void fitColumns();
    void applyHeight();

    LineModel *m_lines = nullptr;
    LineDelegate *m_cells;
    QList<int> m_widths;
    QList<int> m_drops;
    QList<int> m_absent;
    bool m_twoLines = false;
};

} // namespace desk
