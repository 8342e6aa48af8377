#include "sessionspage.h"

#include "icons.h"
#include "records.h"
#include "signedin.h"
#include "whendone.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_pause = std::chrono::seconds(30);

const auto endAction = u"end_sessions"_s;
const auto endOneAction = u"end_session"_s;

} // namespace

SessionsPage::SessionsPage(const DeskContext &context, CompanyRecords *company, QWidget *parent)
    : AdministrationPage(context, parent),
      m_company(company),
      m_store(context.database),
      m_people(new SignedIn(this))
{
    add(m_people, 1);
    connect(m_people, &SignedIn::chosenChanged, this, [this] {
        readConnections();
        Q_EMIT changed();
    });
    connect(m_people, &SignedIn::connectionChosen, this, &SessionsPage::changed);
    m_again.setInterval(s_pause);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_company->readSessions();
    });
    m_again.start();
}

QString SessionsPage::title() const
{
    return tr("Signed in");
}

QString SessionsPage::subtitle() const
{
    int connections = 0;
    for (const auto &session : m_company->sessions())
        connections += session[u"connections"].toInt();
    return tr("%1 of %2 people, %3 connections")
        .arg(record()[u"people"].toInt())
        .arg(m_company->people().size())
        .arg(connections);
}

QList<Action> SessionsPage::actions() const
{
    QList<Action> actions;
    if (m_people->chosen()[u"state"] == u"here"_s)
        actions.append({endAction,
                        tr("End the sessions"),
                        {},
                        false,
                        false,
                        icons::offline,
                        Tone::Red,
                        QKeySequence(Qt::CTRL | Qt::Key_D)});
    if (const auto one = m_people->connection(); !one.isEmpty() && !one[u"is_own"].toBool())
        actions.append({endOneAction,
                        tr("End this connection"),
                        {},
                        false,
                        false,
                        icons::offline,
                        Tone::Plain,
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    return actions;
}

void SessionsPage::act(const QString &action, const QString & /*comment*/)
{
    if (action == endAction)
        endSessions();
    else if (action == endOneAction)
        endConnection();
}

void SessionsPage::showRecord()
{
    m_people->show(m_company->people(), m_company->sessions());
    readConnections();
}

/// Their desks sign out by themselves; whatever else is connected in their name is cut.
void SessionsPage::endSessions()
{
    const auto person = m_people->chosen();
    const auto email = person[u"email"].toString();
    Q_EMIT waiting(true);
    whenDone(m_store.askToSignOut(email), this, [=, this](const Result<QJsonObject> &asked) {
        Q_EMIT waiting(false);
        if (!asked)
            return Q_EMIT failed(asked.error());
        await(m_store.endSessions(email),
              tr("The sessions of %1 have ended.").arg(person[u"full_name"].toString()));
    });
}

void SessionsPage::readConnections()
{
    const auto email = m_people->chosen()[u"email"].toString();
    if (email.isEmpty())
        return m_people->showConnections({}, {});
    whenDone(m_store.connections(email), this, [this, email](const Result<Rows> &rows) {
        if (rows)
            m_people->showConnections(email, recordsFrom(*rows));
        else
            Q_EMIT failed(rows.error());
    });
}

void SessionsPage::endConnection()
{
    await(m_store.endConnection(m_people->chosen()[u"email"].toString(), m_people->connection()),
          tr("The connection has ended."), [this](const QJsonObject &) { readConnections(); });
}

} // namespace desk
