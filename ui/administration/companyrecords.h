#pragma once

#include "administrationstore.h"
#include "deskcontext.h"
#include "peoplestore.h"
#include "recordmodel.h"

#include <optional>

namespace desk {

struct Change;

/// What the administrator's desk has read: people, roles and every right, who is signed in, what
/// the company keeps, and which changes wait for a second person. Its list and its pages look here.
class CompanyRecords : public QObject
{
    Q_OBJECT

public:
    explicit CompanyRecords(const DeskContext &context, QObject *parent = nullptr);

    void refresh();
    void documentChanged(const Change &change);
    void readSessions();
    /// What waits is read by the page that shows it.
    void setProposals(const QList<QJsonObject> &proposals);

    [[nodiscard]] const QList<QJsonObject> &people() const { return m_people; }
    [[nodiscard]] const QList<QJsonObject> &roles() const { return m_roles; }
    /// The roles, and one more that has every right: what no role has yet can be given, too.
    [[nodiscard]] QList<QJsonObject> offeredRoles() const;
    [[nodiscard]] QStringList peopleOf(const QString &role) const;
    /// Of whoever is signed in; nothing for those who may not see them.
    [[nodiscard]] QList<QJsonObject> sessions() const;
    /// The proposal about a role or a person that waits; empty when there is none.
    [[nodiscard]] QJsonObject pendingOf(const QString &id) const;
    /// Everything there is, by groups, where its words hold these.
    [[nodiscard]] QList<RecordGroup> groups(const QString &words, bool mayImport) const;
    /// The first person can be shown with the roles that they can have.
    [[nodiscard]] bool isReady() const { return !m_people.isEmpty() && !m_roles.isEmpty(); }

Q_SIGNALS:
    void changed();
    void failed(const desk::Error &error);

private:
    void readPeople();
    void readRoles();
    void readCompany();
    [[nodiscard]] QList<QJsonObject> withWaiting(QList<QJsonObject> records) const;

    DeskContext m_context;
    PeopleStore m_store;
    AdministrationStore m_company;
    QList<QJsonObject> m_people;
    QList<QJsonObject> m_roles;
    QJsonObject m_rights; ///< by resource
    QJsonObject m_kept;   ///< what api.administration said
    std::optional<QList<QJsonObject>> m_sessions;
    QList<QJsonObject> m_proposals;
};

} // namespace desk
