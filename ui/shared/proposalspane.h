#pragma once

#include "pane.h"
#include "proposalsstore.h"

namespace desk {

class ActionBar;
class Notice;
class RecordModel;
class RowList;
class TextLabel;
struct Action;

/// Changes of roles, people and rules: those that wait for one, those that wait for others, those
/// lately decided. A approves the chosen one, R rejects it with a reason, W withdraws one's own.
class ProposalsPane : public Pane
{
    Q_OBJECT

public:
    explicit ProposalsPane(Database *database, QWidget *parent = nullptr);

    void read();
    /// Chooses this one as soon as it is known.
    void open(const QString &id);
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] ActionBar *bar() const { return m_bar; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] const Records &proposals() const { return m_proposals; }
    /// How many wait for this person.
    [[nodiscard]] int waiting() const;
    /// The pending proposal about a role or a person; empty when there is none.
    [[nodiscard]] QJsonObject pendingOf(const QString &subjectId) const;

Q_SIGNALS:
    /// The proposals were read: how many wait and what about can be another thing now.
    void shown();

private:
    void build();
    [[nodiscard]] QWidget *buildDetail();
    void fill();
    void show(const QJsonObject &proposal);
    void offer(const QJsonObject &proposal);
    [[nodiscard]] QJsonObject chosen() const;
    void act(const Action &action, const QString &comment);
    void answered(const Result<QJsonObject> &answer, const QString &done);

    ProposalsStore m_store;
    Records m_proposals;
    RecordModel *m_model;
    RowList *m_list;
    Notice *m_notice;
    TextLabel *m_title;
    TextLabel *m_given;
    TextLabel *m_taken;
    TextLabel *m_forWhom;
    TextLabel *m_asked;
    TextLabel *m_deciders;
    ActionBar *m_bar;
    QString m_wanted; ///< to be chosen with the next answer
};

} // namespace desk
