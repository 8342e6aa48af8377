#pragma once

#include "linemodel.h"

#include <QJsonArray>
#include <QList>

namespace desk {

class LineGrid;

/// What of an order is reserved and not yet invoiced, with how much of it goes on this invoice.
class DraftLines : public LineModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Ordered, Reserved, Now, Price, Columns };

    explicit DraftLines(QObject *parent) : LineModel(parent) {}

    /// The lines of InvoicesStore::readOrder(); what was typed for the same lines stays.
    void setLines(const QJsonArray &lines);
    /// For InvoicesStore::draft(); empty where all of it is taken.
    [[nodiscard]] QJsonArray wanted() const;
    /// The first thing that is wrong, or that nothing is taken at all; empty when all is well.
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] bool isDirty() const;
    void dress(LineGrid *grid);

    [[nodiscard]] bool isEditable(int row, int column) const override;
    [[nodiscard]] QString typed(int row, int column) const override;
    [[nodiscard]] QString problem(int row, int column) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    void take(int row, int column, const QString &text) override;

private:
    struct Line
    {
        QString id;
        QString item;
        QString words;
        QString price;
        int ordered = 0;
        int reserved = 0;
        QString now;
    };

    [[nodiscard]] QVariant shown(int row, int column) const;

    QList<Line> m_lines;
};

} // namespace desk
