#pragma once

#include "linemodel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace desk {

class LineGrid;

/// The boxes of a dispatch as they are packed: size, weight, and which of the goods each holds.
/// Contents are typed as the numbers of the goods: "1, 2 x 40" is all that is left of the first and
/// forty pieces of the second.
class BoxLines : public LineModel
{
    Q_OBJECT

public:
    enum Column { Number, Size, Weight, Contents, Columns };

    explicit BoxLines(QObject *parent = nullptr) : LineModel(parent) {}

    /// The goods of the dispatch and, once it is packed, its boxes.
    void show(const QJsonArray &items, const QJsonArray &packing);
    /// As many boxes as the person counts; those with words in them stay.
    void setCount(int count);
    [[nodiscard]] int count() const { return static_cast<int>(m_boxes.size()); }
    void setReadOnly(bool on) { m_readOnly = on; }

    /// Nobody listed anything: then only their number is told.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isRight() const;
    /// For the act "dispatch".
    [[nodiscard]] QJsonArray toJson() const;
    /// Pieces of an item that are in boxes.
    [[nodiscard]] int packed(int item) const;
    /// "4 boxes, 50 kg. Every piece is in a box."
    [[nodiscard]] QString sumWords() const;
    /// Some piece is in no box though contents are listed, or a box holds too much.
    [[nodiscard]] bool isWhole() const;
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
    struct Box
    {
        QString size;
        QString weight;
        QString contents;
    };
    struct Held
    {
        int item;
        int pieces; ///< -1: all that is left
    };
    [[nodiscard]] std::optional<QList<Held>> read(const QString &contents) const;
    /// What each box holds, with "all that is left" counted out.
    [[nodiscard]] QList<QList<Held>> holdings() const;
    [[nodiscard]] bool hasContents() const;
    [[nodiscard]] QString contentsProblem(int row) const;

    QJsonArray m_items;
    QList<Box> m_boxes;
    bool m_readOnly = false;
};

} // namespace desk
