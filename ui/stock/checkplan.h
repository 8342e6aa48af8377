#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace desk {

/// Pieces of a line that come from one batch.
struct BatchShare
{
    QString batch;
    QDate expiry;
    int months = -1; ///< left on the day of delivery; -1 when the batch does not expire
    int pieces = 0;
    QString reason; ///< of the stock keeper's own choice; empty for first expiry first
};

/// What is typed for the check of an order, and which batch it comes to: the stock keeper's own
/// choices first, the rest first expiry first from what lasts as long as the hospital asks. The
/// database decides; this is what it is going to say.
class CheckPlan
{
public:
    /// A batch that the stock keeper chose for a line.
    struct Choice
    {
        int pieces = 0;
        QString reason;
    };

    /// The lines of api.stock_check.
    void setLines(const QList<QJsonObject> &lines);
    [[nodiscard]] const QList<QJsonObject> &lines() const { return m_lines; }
    [[nodiscard]] QJsonObject line(const QString &id) const;

    /// The words in the quantity's field; what is typed stands until it is taken back.
    void type(const QString &line, const QString &quantity);
    [[nodiscard]] QString typed(const QString &line) const;
    /// What is wrong with them; empty when nothing is.
    [[nodiscard]] QString problem(const QString &line) const;
    /// No pieces take the choice back.
    void choose(const QString &line, const QString &batch, const Choice &choice);
    [[nodiscard]] Choice choice(const QString &line, const QString &batch) const;
    /// Reserved as far as possible, or not at all.
    void toggle(const QString &line);

    [[nodiscard]] QList<BatchShare> shares(const QString &line) const
    {
        return m_shares.value(line);
    }
    [[nodiscard]] int planned(const QString &line) const;
    /// Free pieces of batches that may go to this hospital without a reason.
    [[nodiscard]] static int usable(const QJsonObject &line);
    /// As much as could be reserved for the line.
    [[nodiscard]] int most(const QString &line) const { return m_most.value(line); }
    [[nodiscard]] int planned() const;
    [[nodiscard]] int shortage() const;
    [[nodiscard]] bool hasProblems() const;

    /// The arguments of the act "reserve"; {} means all that can be given.
    [[nodiscard]] QJsonObject reservation() const;
    /// For the journal: {} where nothing is typed or chosen.
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);
    /// The lines on show are reserved: what was typed for them is used up.
    void forget();

private:
    void allot();
    [[nodiscard]] int wanted(const QString &line) const;
    [[nodiscard]] int chosen(const QString &line) const;
    [[nodiscard]] bool isOpen(const QString &line) const;

    QList<QJsonObject> m_lines;
    QHash<QString, QString> m_typed;
    QHash<QString, QHash<QString, Choice>> m_choices; ///< by line and batch
    QHash<QString, QList<BatchShare>> m_shares;
    QHash<QString, int> m_most;
};

} // namespace desk
