#pragma once

#include "orderline.h"

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QList>
#include <QUndoStack>

#include <functional>

namespace desk {

/// The lines of an order for a grid that is typed into. What is typed stays as it was typed, right
/// or wrong; a wrong cell carries a sentence, and the others go on. The last row is always empty:
/// typing into it makes a line. Every change can be taken back.
class LinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ErrorRole = Qt::UserRole + 10, ///< the sentence of a wrong cell; empty when right
        SourceLineRole,                ///< of the message, from 1; 0 when typed
        NewRowRole,                    ///< true on the empty last row
    };
    /// More are kept and shown, but no order holds them.
    static constexpr int mostLines = 2000;

    explicit LinesModel(QObject *parent = nullptr);

    /// Replaces everything and forgets what could be taken back.
    void setLines(const QList<OrderLine> &lines);
    /// From the lines of api.order_detail; parts of a split line are left out.
    void setLines(const QJsonArray &lines);
    /// Adds at the end, as one step that can be taken back.
    void append(const QList<OrderLine> &lines);
    [[nodiscard]] const QList<OrderLine> &lines() const { return m_lines; }
    /// How words that are typed into an empty row are understood: "gloves 7.5 50 box" as item,
    /// quantity and unit. Without it they are words.
    void setReader(std::function<OrderLine(const QString &)> reader);
    /// Days are read and judged as of this one; today at first.
    void setToday(const QDate &today);

    bool insertLine(int row);
    /// Removes the lines at these rows, in one step.
    void removeLines(QList<int> rows);
    /// Puts cells copied from a spreadsheet (tabs and line breaks, quotes as Excel writes them)
    /// over what is at the cell and to its right and below; rows that are missing are made. Gives
    /// how many rows it touched.
    int paste(const QModelIndex &at, const QString &cells);
    /// The chosen cells as a spreadsheet takes them.
    [[nodiscard]] QString copy(const QModelIndexList &cells) const;
    /// Fills each column of the chosen cells with its topmost one.
    void fillDown(const QModelIndexList &cells);
    /// Empties cells.
    void clearCells(const QModelIndexList &cells);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// The lines that are neither blank nor wrong, as api.save_order takes them.
    [[nodiscard]] QJsonArray toJson() const;
    /// The row that became the n-th line of toJson(), or -1.
    [[nodiscard]] int rowOfSent(int n) const;
    /// What stands in an open editor, at each key: it is no part of the line until the editor is
    /// left, but it is not to be lost either.
    void typing(const QModelIndex &index, const QString &text);
    void endTyping();
    [[nodiscard]] bool isTyping() const { return m_open.isValid() || m_opensNew; }
    /// The lines with what stands in the open editor.
    [[nodiscard]] QList<OrderLine> linesTyped() const;

    /// Gives an id to every line of toJson() that has none, so that each is known by it from its
    /// first saving on; not a change that can be taken back.
    void giveIds();
    /// What the server says about a cell; it stands until the cell is changed.
    void tell(int row, LineColumn column, const QString &sentence);

    /// Lines that are not blank.
    [[nodiscard]] int lineCount() const { return m_filled; }
    /// Lines with a wrong cell.
    [[nodiscard]] int wrongCount() const { return m_wrong; }
    [[nodiscard]] bool isTooLong() const { return m_filled > mostLines; }
    /// The next wrong cell after this one, round the end; invalid when all are right.
    [[nodiscard]] QModelIndex nextWrong(const QModelIndex &after) const;
    [[nodiscard]] QString error(int row, LineColumn column) const;
    /// The first sentence of a row, and where it stands.
    [[nodiscard]] QString firstError(int row, LineColumn *column = nullptr) const;
    [[nodiscard]] bool isNewRow(int row) const { return row == m_lines.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// Lines, or what is wrong with them, are different now.
    void linesChanged();
    /// An open editor holds other words, or was left.
    void typed();

private:
    friend class SpliceLines;
    using Errors = std::array<QString, lineColumnCount>;

    /// Puts `lines` in place of `count` rows; every change goes through here.
    void splice(int row, int count, const QList<OrderLine> &lines);
    void push(const QString &what, int row, int count, const QList<OrderLine> &lines);
    void judge(int row);
    void count(int row, int sign);
    [[nodiscard]] QString display(const OrderLine &line, LineColumn column) const;

    QList<OrderLine> m_lines;
    QList<Errors> m_errors;
    QUndoStack m_undo;
    std::function<OrderLine(const QString &)> m_reader;
    QDate m_today;
    QPersistentModelIndex
        m_open; ///< the cell whose editor is open; of the empty row it is not kept
    bool m_opensNew = false;
    LineColumn m_openColumn = LineColumn::Words;
    QString m_openText;
    int m_filled = 0;
    int m_wrong = 0;
};

} // namespace desk
