#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>

namespace desk {

/// The columns of an order's lines.
enum class LineColumn { Words, Quantity, Unit, NeededBy, Note, Free };
constexpr int lineColumnCount = 6;

/// A line of an order as somebody typed or pasted it, right or wrong.
struct OrderLine
{
    QString id; ///< empty until the server has it
    std::array<QString, lineColumnCount> cells;
    int sourceLine = 0; ///< of the message it was read from, from 1; 0 when typed

    [[nodiscard]] const QString &cell(LineColumn column) const
    {
        return cells.at(static_cast<size_t>(column));
    }
    QString &cell(LineColumn column) { return cells.at(static_cast<size_t>(column)); }
    [[nodiscard]] bool isBlank() const;
    /// What is wrong with a cell, as a sentence; empty when it is right.
    [[nodiscard]] QString problem(LineColumn column, const QDate &today) const;
    /// For api.save_order; only of a line without problems.
    [[nodiscard]] QJsonObject toJson(const QDate &today) const;
    /// From a line of api.order_detail.
    static OrderLine fromJson(const QJsonObject &json);

    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

} // namespace desk
