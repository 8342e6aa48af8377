#pragma once

#include "linemodel.h"
#include "money.h"

#include <QJsonArray>
#include <QJsonObject>

namespace desk {

class LineGrid;

/// The lines of a hospital's PO beside those of the quotation: quantity and price can be other
/// ones.
class PoLines : public LineModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, QuotedQuantity, Quantity, QuotedPrice, Price, Difference, Columns };

    explicit PoLines(QObject *parent = nullptr) : LineModel(parent) {}

    /// The quotation's lines, not the optional ones; a PO that was recorded before overrides.
    void show(const QJsonArray &quotationLines, const QJsonArray &poLines);
    /// For record_po: only the lines that differ from the quotation.
    [[nodiscard]] QJsonArray toJson() const;
    /// The row that became the n-th of toJson().
    [[nodiscard]] int rowOfSent(int n) const;
    [[nodiscard]] bool isRight() const;
    [[nodiscard]] int differing() const;
    /// What the lines come to, before discount and tax, and what they did in the quotation.
    [[nodiscard]] Money sum() const;
    [[nodiscard]] Money quotedSum() const;
    /// What the server says about a line.
    void tell(int row, const QString &sentence);
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
        int number = 0;
        QString description;
        qint64 quotedQuantity = 0;
        Money quotedPrice;
        QString quantity;
        QString price;
        QString told;
    };
    [[nodiscard]] bool differs(const Line &line) const;
    [[nodiscard]] Money total(const Line &line) const;

    QList<Line> m_lines;
};

} // namespace desk
