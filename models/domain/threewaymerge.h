#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace desk {

/// Two people changed a document that both had read in the same state. What only one of them
/// touched goes together; what both touched waits until somebody decides. A document is an object
/// of fields with its lines in an array, told apart by their ids; a line without an id is new.
class ThreeWayMerge
{
public:
    enum class Side { Was, Mine, Theirs };
    enum class Choice { Open, Mine, Theirs, Both };

    /// How the document is read.
    struct Rules
    {
        QStringList head; ///< fields of the document that one can change
        QStringList line; ///< fields of a line that one can change
        QString lines = QStringLiteral("lines");
        QString id = QStringLiteral("id");
        /// Whether two values of a field mean the same ("5" and "5.00"); equal values always do.
        std::function<bool(const QString &field, const QJsonValue &, const QJsonValue &)> same = {};
    };

    /// A field that is not on all sides what it was.
    struct Change
    {
        QString field;
        QJsonValue was;
        QJsonValue mine;
        QJsonValue theirs;
        bool isMine = false;   ///< I changed it
        bool isTheirs = false; ///< they changed it

        /// Both changed it, to different values.
        bool clashes = false;
        [[nodiscard]] const QJsonValue &on(Side side) const;
    };

    /// A line, or a field of the document, that somebody changed. An absent side is an empty
    /// object: the line was removed there, or is not there yet.
    struct Item
    {
        QString id;     ///< of the line; empty for a field of the document, and for a line of mine
                        ///< without one
        int number = 0; ///< where the line stands among those that result, from 1; 0 for a field of
                        ///< the document
        QJsonObject was;
        QJsonObject mine;
        QJsonObject theirs;
        QList<Change> changes;
        Choice choice = Choice::Open;

        [[nodiscard]] bool isLine() const { return number > 0; }
        [[nodiscard]] const QJsonObject &on(Side side) const;
        [[nodiscard]] bool isAbsent(Side side) const { return on(side).isEmpty(); }
        /// Mine where I changed, theirs where they did: possible where no field clashes and the
        /// line is on both sides.
        [[nodiscard]] bool canBeBoth() const;
        /// The line as this choice leaves it; Open leaves what it was.
        [[nodiscard]] QJsonObject result(Choice choice) const;
    };

    ThreeWayMerge() = default;
    ThreeWayMerge(const QJsonObject &was, const QJsonObject &mine, const QJsonObject &theirs,
                  const Rules &rules);

    /// What went together without asking; an item's choice says whose it is.
    [[nodiscard]] const QList<Item> &merged() const { return m_merged; }
    /// What both touched, in the order of the document; fields of the document come last.
    [[nodiscard]] const QList<Item> &clashes() const { return m_clashes; }
    void choose(int clash, Choice choice);
    void chooseAll(Choice choice);
    /// The choices of an earlier comparison, where both sides are still the same.
    void takeChoices(const ThreeWayMerge &earlier);
    /// How many clashes wait for a choice.
    [[nodiscard]] int open() const;
    /// The first one after `clash` that waits, round the end; -1 when all are decided.
    [[nodiscard]] int nextOpen(int clash) const;

    /// The document as it stands now: merged, decided, and what waits as it was.
    [[nodiscard]] QJsonObject result() const;

private:
    void readHead();
    void readLines();
    void readLine(const QString &id, int number, const QJsonObject &was, const QJsonObject &mine,
                  const QJsonObject &theirs);
    void sort(const Item &item, bool clashes, Choice without);
    [[nodiscard]] QList<Change> changesOf(const QStringList &fields, const QJsonObject &was,
                                          const QJsonObject &mine, const QJsonObject &theirs) const;
    [[nodiscard]] bool same(const QString &field, const QJsonValue &a, const QJsonValue &b) const;
    [[nodiscard]] QList<QJsonObject> linesOf(const QJsonObject &document) const;
    [[nodiscard]] QStringList idsOf(const QList<QJsonObject> &lines) const;
    void order();

    Rules m_rules;
    QJsonObject m_was;
    QJsonObject m_mine;
    QJsonObject m_theirs;
    QStringList m_order; ///< ids of all lines of all sides, as the result has them
    QList<Item> m_merged;
    QList<Item> m_clashes;
};

} // namespace desk
