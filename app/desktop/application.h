#pragma once

#include "demo.h"
#include "options.h"
#include "session.h"
#include "settings.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QTranslator;

namespace desk {

class FirstCompanyWindow;
class Keyring;
class Seat;
class SignInWindow;
class SingleInstance;

/// Wires the program: the server behind the sign-in window, the person behind the main window,
/// links from outside.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const Options &options);
    ~Application() override;

    /// False when another running program has taken over.
    bool start();

private:
    void translate();
    void renew();
    void startWindow();
    void startHeadless();
    void startDemo();
    void showSignIn(const QString &sentence = {});
    void prepareProfiles();
    void usePassword(const Profile &profile);
    void keepAccepted(const Profile &profile, const QString &email, const QString &password,
                      bool remember);
    void enter(const Session &session);
    void openDesks(const Session &session);
    void openAssistant(const Session &session);
    void leaveAssistant();
    void openLink(const QString &link);

    Options m_options;
    Settings m_settings;
    Demo m_demo;
    Keyring *m_keyring;
    SingleInstance *m_instance;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<FirstCompanyWindow> m_assistant; ///< while a new company is being made
    QString m_link;
    std::optional<Profile> m_demoProfile; ///< once its server runs
    QList<QTranslator *> m_translators;
};

} // namespace desk
