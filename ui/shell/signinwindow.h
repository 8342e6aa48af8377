#pragma once

#include "peoplelist.h"
#include "profile.h"
#include "result.h"
#include "session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace desk {

class Database;
class FieldError;
class FieldErrors;
class KeyButton;
class Notice;
class OwnPassword;
class ServerForm;
class TextLabel;

/// Signing in. It stands at once; a server that is still starting is waited for with the person's
/// choice kept. In the demo it shows the people one can be. Whoever comes with a password that
/// somebody else made chooses one of their own here before anything else.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(Database *database, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles, int chosen);
    /// In the demo: shown in place of the form. Empty for everybody else.
    void setPeople(const QList<PersonToBe> &people);
    /// Without a keyring nothing can be remembered, and the window says so.
    void setKeyring(bool available);
    /// From the keyring, for the profile's last person.
    void setPassword(const QString &password);

    /// The server is being started: signing in waits, with this sentence.
    void waitForServer(const QString &sentence);
    /// It runs; `profile` leads to it.
    void serverReady(const Profile &profile);
    void serverFailed(const Error &error);
    /// Why one stands here again: signed out by the server.
    void tell(const QString &sentence);
    /// Signs in as if it had been typed and entered.
    void signIn(const QString &email, const QString &password);

Q_SIGNALS:
    void signedIn(const desk::Session &session);
    /// A password that was right; to be kept when `remember`, forgotten otherwise.
    void accepted(const desk::Profile &profile, const QString &email, const QString &password,
                  bool remember);
    void profilesChanged(const QList<desk::Profile> &profiles, int chosen);
    /// Another company was chosen: its remembered password may be given with setPassword().
    void profileChosen(const desk::Profile &profile);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Page { People, Form, Own };
    QWidget *buildCard();
    QWidget *buildForm();
    QWidget *buildPeople();
    QWidget *buildOwn();
    void showPage(Page page);
    void askOwnPassword();
    void leaveOwnPassword();
    void submit();
    void showServer(bool shown);
    void connectNow();
    void answered(const Result<Session> &session);
    void welcome(const Session &session, const QString &password);
    void setBusy(const QString &sentence);
    void chooseProfile();

    Database *m_database;
    QStackedWidget *m_pages;
    Notice *m_notice;
    PeopleList *m_people;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    TextLabel *m_noKeyring;
    FieldErrors *m_errors;
    KeyButton *m_enter;
    KeyButton *m_serverButton;
    OwnPassword *m_own;
    ServerForm *m_server;
    TextLabel *m_busy;
    QProgressBar *m_progress;
    Profile m_ready;
    QString m_wantedEmail;
    QString m_wantedPassword;
    bool m_waiting = false; ///< for the server to start
    bool m_wanted = false;  ///< somebody wants in
    bool m_demo = false;
};

} // namespace desk
