#pragma once

#include "threewaymerge.h"
#include "token.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace desk {

/// How a document's conflict is put into words: what a desk knows about its fields.
struct ConflictWords
{
    QString document; ///< "this quotation"
    QString head;     ///< what its fields beside the lines are called together: "Terms"
    QString mine;     ///< my name
    QString theirs;   ///< who saved meanwhile; empty when nobody knows
    QDateTime mineAt; ///< of my last key
    QDateTime theirsAt;
    std::function<QString(const QString &field)> name; ///< "price"
    /// A value as one reads it: "240 pcs"; of nothing, words as well.
    std::function<QString(const QString &field, const QJsonValue &value)> value;
    std::function<QString(const QJsonObject &line)> title;    ///< "Suture Vicryl 1-0, 90 cm"
    std::function<QString(const QJsonObject &line)> subtitle; ///< "SUT-0140 · 24 pcs"

    /// What a line comes to, under its values; may be absent.
    struct Footnote
    {
        QString text;
        Tone tone = Tone::Secondary;
    };
    std::function<Footnote(const QJsonObject &line)> footnote = {};

    /// "Imran", or words for somebody unknown.
    [[nodiscard]] QString theirFirstName() const;
    /// The names of what changed: "price, discount".
    [[nodiscard]] QString namesOf(const ThreeWayMerge::Item &item) const;
    /// What a side made of the item, value by value; one element for a line that is not there.
    [[nodiscard]] QStringList valuesOf(const ThreeWayMerge::Item &item,
                                       ThreeWayMerge::Side side) const;
    /// The line's title, or the name of the document's field.
    [[nodiscard]] QString titleOf(const ThreeWayMerge::Item &item) const;
    /// Of the values that Both would give: "240 pcs, 4.0 %".
    [[nodiscard]] QString bothOf(const ThreeWayMerge::Item &item) const;
    /// Whose change went in: "you", "Imran", "both".
    [[nodiscard]] QString byOf(const ThreeWayMerge::Item &item) const;
    /// What went together, a sentence each.
    [[nodiscard]] QStringList mergedSentences(const ThreeWayMerge &merge) const;
};

} // namespace desk
