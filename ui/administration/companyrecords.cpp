#include "companyrecords.h"

#include "change.h"
#include "keptrecords.h"
#include "proposalwords.h"
#include "records.h"
#include "whendone.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool waits(const QJsonObject &proposal)
{
    return proposal[u"status"] == u"pending"_s;
}

} // namespace

CompanyRecords::CompanyRecords(const DeskContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_store(context.database), m_company(context.database)
{
}

void CompanyRecords::refresh()
{
    readRoles();
    readPeople();
    readCompany();
    readSessions();
}

void CompanyRecords::documentChanged(const Change &change)
{
    if (change.table == u"users")
        readPeople();
    if (change.table == u"roles")
        readRoles();
    if (change.table == u"branches" || change.table == u"settings")
        readCompany();
}

void CompanyRecords::readPeople()
{
    whenDone(m_store.people(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        m_people = recordsFrom((*answer)[u"value"].toArray());
        Q_EMIT changed();
    });
}

void CompanyRecords::readRoles()
{
    whenDone(m_store.roles(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        m_roles = recordsFrom((*answer)[u"value"].toArray());
        Q_EMIT changed();
    });
    whenDone(m_store.permissions(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        m_rights = *answer;
        Q_EMIT changed();
    });
}

void CompanyRecords::readCompany()
{
    whenDone(m_company.read(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        m_kept = *answer;
        Q_EMIT changed();
    });
}

/// Only whoever may end a session sees them.
void CompanyRecords::readSessions()
{
    if (!m_context.may(u"users"_s, u"disable"_s))
        return;
    whenDone(m_store.sessions(), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return Q_EMIT failed(rows.error());
        m_sessions = recordsFrom(*rows);
        Q_EMIT changed();
    });
}

void CompanyRecords::setProposals(const QList<QJsonObject> &proposals)
{
    m_proposals = proposals;
    Q_EMIT changed();
}

QList<QJsonObject> CompanyRecords::offeredRoles() const
{
    return m_roles + QList<QJsonObject>{{{u"permissions"_s, m_rights}}};
}

QStringList CompanyRecords::peopleOf(const QString &role) const
{
    QStringList names;
    for (const auto &person : m_people)
        if (person[u"role"] == role && person[u"is_active"].toBool())
            names << person[u"full_name"].toString();
    return names;
}

QList<QJsonObject> CompanyRecords::sessions() const
{
    return m_sessions.value_or(QList<QJsonObject>());
}

QJsonObject CompanyRecords::pendingOf(const QString &id) const
{
    const auto found =
        std::find_if(m_proposals.begin(), m_proposals.end(), [&id](const auto &proposal) {
            return waits(proposal) && proposal[u"subject_id"] == id;
        });
    return found == m_proposals.end() ? QJsonObject() : *found;
}

/// With who may decide on what is asked for about them.
QList<QJsonObject> CompanyRecords::withWaiting(QList<QJsonObject> records) const
{
    for (auto &record : records)
        if (const auto waiting = pendingOf(record[u"id"].toString()); !waiting.isEmpty())
            record.insert(u"waits"_s, decidersWords(waiting));
    return records;
}

QList<RecordGroup> CompanyRecords::groups(const QString &words, bool mayImport) const
{
    auto company = m_kept;
    if (m_sessions) {
        QSet<QString> here;
        for (const auto &session : *m_sessions)
            here.insert(session[u"email"].toString());
        company.insert(u"signed_in"_s, static_cast<int>(here.size()));
    }
    if (m_context.may(u"audit"_s, u"read_all"_s))
        company.insert(u"trail"_s, true);
    if (!m_kept.isEmpty()) {
        const auto mine = [](const auto &proposal) { return proposal[u"may_decide"].toBool(); };
        const auto count = [this](const auto &of) {
            return static_cast<int>(std::count_if(m_proposals.begin(), m_proposals.end(), of));
        };
        company.insert(u"changes"_s, count(waits));
        company.insert(u"changes_for_me"_s, count(mine));
    }
    auto groups =
        kept::groups(withWaiting(m_people), withWaiting(m_roles), company, words, mayImport);
    for (auto &group : groups)
        if (group.name == kept::role && m_context.may(u"roles"_s, u"update"_s)) {
            group.action = tr("New role");
            group.actionKey = u"Ctrl+Shift+N"_s;
        }
    return groups;
}

} // namespace desk
