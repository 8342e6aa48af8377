#pragma once

#include "administrationpage.h"
#include "companyrecords.h"

#include <QTimer>

namespace desk {

class SignedIn;

/// Who is signed in, and from where; their sessions are ended, or one of their connections.
class SessionsPage : public AdministrationPage
{
    Q_OBJECT

public:
    SessionsPage(const DeskContext &context, CompanyRecords *company, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<Action> actions() const override;
    void act(const QString &action, const QString &comment) override;

protected:
    void showRecord() override;

private:
    void readConnections();
    void endSessions();
    void endConnection();

    CompanyRecords *m_company;
    PeopleStore m_store;
    SignedIn *m_people;
    QTimer m_again; ///< sessions come and go without news
};

} // namespace desk
