#pragma once

#include "demo.h"
#include "options.h"
#include "session.h"
#include "settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace desk {

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
    void startWindow();
    void startHeadless();
    void startDemo();
    void showSignIn(const QString &sentence = {});
    void prepareProfiles();
    void usePassword(const Profile &profile);
    void keepAccepted(const Profile &profile, const QString &email, const QString &password,
                      bool remember);
    void enter(const Session &session);
    void openLink(const QString &link);

    Options m_options;
    Settings m_settings;
    Demo m_demo;
    Keyring *m_keyring;
    SingleInstance *m_instance;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<SignInWindow> m_signIn;
    QString m_link;
};

} // namespace desk
