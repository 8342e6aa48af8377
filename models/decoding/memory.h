#pragma once

#include "catalogueitem.h"
#include "suggestion.h"

#include <QHash>
#include <QList>

namespace desk {

/// What decoders confirmed and sent back of the same words.
class Memory
{
public:
    /// What speaks for or against one SKU, seen from who asks.
    struct Record
    {
        QString sku;
        int here = 0; ///< confirmed minus sent back, for this hospital
        int group = 0;
        int others = 0;
        QList<Reason> reasons = {};

        /// To be added to the score that the words alone give; what this hospital confirmed comes
        /// first whatever the words say, and is not in it.
        [[nodiscard]] double weight() const;
    };

    void learn(const QString &words, const Confirmation &confirmation);
    void forget() { m_learnt.clear(); }
    /// The group of each hospital that has one; it holds for what was learnt before, too. False
    /// when it says what was known.
    bool setGroups(const QHash<QString, QString> &groups);
    [[nodiscard]] QList<Record> recall(const QString &words, const Asker &asker) const;

private:
    [[nodiscard]] QString groupOf(const QString &customer, const QString &said) const;

    QHash<QString, QList<Confirmation>> m_learnt; ///< by normalised words
    QHash<QString, QString> m_groups;             ///< by hospital
};

} // namespace desk
