#pragma once

#include <QMultiHash>
#include <QTableView>

namespace desk {

class LinesDelegate;
class LinesModel;

/// An order's lines, typed as into a spreadsheet: typing replaces a cell, F2 opens it, Enter goes
/// down and Tab to the right, Ctrl+V puts a block of cells in, Ctrl+D fills down, Ctrl+Z takes
/// back. What is wrong stands under its line; F8 goes to the next wrong cell. Tab leaves the grid
/// from its empty last row.
class LinesGrid : public QTableView
{
    Q_OBJECT

public:
    explicit LinesGrid(LinesModel *lines, QWidget *parent = nullptr);

    /// Takes what an open editor holds, as leaving it would.
    void commitEditor();
    /// Puts the keyboard on the empty last row.
    void enterNew();
    /// Puts the keyboard on the next wrong cell and opens it.
    void goToWrong();
    void removeChosen();
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);
    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    /// Words were put onto the empty last row: to be read as a message or as cells.
    void pasted(const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    bool command(const QKeyEvent *event);
    bool walk(int right, int down);
    void paste();
    void fitColumns();
    void fitRows();
    void paintProblem(QPainter *painter, int row);
    void paintHint(QPainter *painter);
    [[nodiscard]] QModelIndexList chosenCells() const;

    LinesModel *m_lines;
    LinesDelegate *m_cells;
    QMultiHash<QString, QString> m_present;
    QWidget *m_corner = nullptr;
    bool m_showsProblems = true;
};

} // namespace desk
