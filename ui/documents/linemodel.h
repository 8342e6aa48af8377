#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QList>

namespace desk {

/// The lines of a document as cells of text that one edits like a spreadsheet; LineGrid shows them.
/// Every cell keeps what was typed, right or wrong; what is wrong says so under ErrorRole. A model
/// of lines gives the words of its cells and takes them; typing, pasting and taking back are done
/// here.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ErrorRole = Qt::UserRole + 64, ///< the sentence that says what is wrong with the cell
    };

    explicit LineModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    [[nodiscard]] virtual bool isEditable(int row, int column) const = 0;
    /// What is in an editable cell, as it was typed.
    [[nodiscard]] virtual QString typed(int row, int column) const = 0;
    /// What is wrong with it; empty when it is right.
    [[nodiscard]] virtual QString problem(int row, int column) const = 0;

    /// A letter more or less in an open editor: the line follows, but it is no step to take back.
    void typing(const QModelIndex &index, const QString &text);
    /// The editor closed: keeps the words, or puts back those from before it was opened.
    void endTyping(bool keep);
    /// One cell as one step.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// A block of cells with tabs and line breaks, from this cell on; cells that cannot be edited
    /// are passed over within a row. Gives how many cells were filled.
    int paste(const QModelIndex &from, const QString &block);
    /// The first row's words into the others.
    void fillDown(int column, int firstRow, int lastRow);
    /// What every cell that can be edited holds, row by row, for keeping it; and back into lines of
    /// the same shape, as one step.
    [[nodiscard]] QJsonArray words() const;
    void putWords(const QJsonArray &words);
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    /// Takes the last step back, or does it again; gives where it was.
    QModelIndex undo() { return travel(m_past, m_future, false); }
    QModelIndex redo() { return travel(m_future, m_past, true); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody changed what a cell says.
    void edited();

protected:
    /// Takes new words into the line.
    virtual void take(int row, int column, const QString &text) = 0;
    /// Other lines stand here now: earlier steps cannot be taken back.
    void forgetSteps();

private:
    struct Cell
    {
        int row;
        int column;
        QString before;
        QString after;
    };
    using Step = QList<Cell>;

    void put(int row, int column, const QString &text);
    void change(Step &step, int row, int column, const QString &text);
    void done(const Step &step);
    QModelIndex travel(QList<Step> &from, QList<Step> &to, bool forward);

    QList<Step> m_past;
    QList<Step> m_future;
    QPersistentModelIndex m_open; ///< the cell whose editor is open
    QString m_before;
};

} // namespace desk
