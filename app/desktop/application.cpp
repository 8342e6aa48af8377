#include "application.h"

#include "database.h"
#include "firstcompanywindow.h"
#include "keyring.h"
#include "log.h"
#include "mainjob.h"
#include "mainwindow.h"
#include "preferences.h"
#include "seat.h"
#include "signinwindow.h"
#include "singleinstance.h"
#include "theme.h"
#include "whendone.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

Application::Application(const Options &options)
    : m_options(options),
      m_keyring(new Keyring(this)),
      m_instance(new SingleInstance(options.demo ? u"demo"_s : u"desktop"_s, this)),
      m_link(options.link)
{
}

Application::~Application()
{
    m_assistant.reset();
    m_signIn.reset();
    m_seat.reset();
    if (m_options.demo)
        m_demo.stopIfLast();
}

bool Application::start()
{
    if (m_options.headless.isEmpty() && m_instance->handOver(m_options.link))
        return false;
    translate();
    Theme::instance().choose(Preferences({}).theme());
    Theme::instance().use();
    if (m_options.headless.isEmpty())
        startWindow();
    else
        startHeadless();
    return true;
}

void Application::translate()
{
    qDeleteAll(std::exchange(m_translators, {}));
    const auto language = Preferences({}).language();
    const auto qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // English too: the source has its plurals only there
    for (const auto &file : {qtFolder + u"/qtbase_"_s + language, u":/i18n/qtbase_"_s + language,
                             u":/i18n/indentdesk_"_s + language}) {
        auto *translator = new QTranslator(this);
        m_translators.append(translator);
        if (translator->load(file))
            QApplication::installTranslator(translator);
    }
}

void Application::renew()
{
    translate();
    m_signIn.reset(); // made anew when somebody signs out
    m_seat->reopen();
}

void Application::startWindow()
{
    m_instance->listen();
    connect(m_instance, &SingleInstance::asked, this, &Application::openLink);
    m_seat = std::make_unique<Seat>();
    connect(m_seat.get(), &Seat::left, this, [this](const QString &sentence) {
        showSignIn(sentence); // first: without a window the program would end
        m_seat->leave();
    });
    connect(m_seat.get(), &Seat::renewalAsked, this, &Application::renew);
    showSignIn();
    if (m_options.demo)
        startDemo();
}

void Application::startDemo()
{
    m_signIn->waitForServer(
        tr("The demo's server is starting. Choose already, it goes on by itself."));
    whenDone(m_demo.start(), this, [this](const Result<Profile> &profile) {
        if (profile)
            m_demoProfile = *profile;
        if (!m_signIn)
            return;
        if (profile)
            m_signIn->serverReady(*profile);
        else
            m_signIn->serverFailed(profile.error());
    });
}

void Application::startHeadless()
{
    const auto run = [this](const Profile &profile) {
        auto *job = new MainJob(profile, Demo::people(), m_options.headless, this);
        connect(job, &MainJob::finished, this, [](int result) { QApplication::exit(result); });
        job->start();
    };
    if (!m_options.demo) {
        const auto profiles = m_settings.profiles();
        return run(profiles.value(m_settings.chosen()));
    }
    whenDone(m_demo.start(), this, [run](const Result<Profile> &profile) {
        if (profile)
            return run(*profile);
        qCCritical(lcApp) << profile.error().message << profile.error().details;
        fprintf(stderr, "%s\n", qPrintable(profile.error().message));
        QApplication::exit(1);
    });
}

void Application::showSignIn(const QString &sentence)
{
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInWindow>(m_seat->database());
        connect(m_signIn.get(), &SignInWindow::signedIn, this, &Application::enter);
        connect(m_signIn.get(), &SignInWindow::accepted, this, &Application::keepAccepted);
        connect(m_signIn.get(), &SignInWindow::profileChosen, this, &Application::usePassword);
        connect(m_signIn.get(), &SignInWindow::profilesChanged, this,
                [this](const QList<Profile> &profiles, int chosen) {
                    m_settings.setProfiles(profiles);
                    m_settings.setChosen(chosen);
                });
        if (m_options.demo)
            m_signIn->setPeople(Demo::people());
        else
            prepareProfiles();
        if (m_demoProfile)
            m_signIn->serverReady(*m_demoProfile);
    }
    m_signIn->show();
    m_signIn->activateWindow();
    if (!sentence.isEmpty())
        m_signIn->tell(sentence);
}

void Application::prepareProfiles()
{
    const auto profiles = m_settings.profiles();
    auto chosen = m_settings.chosen();
    for (int i = 0; i < profiles.size(); ++i)
        if (!m_options.profile.isEmpty() && profiles.at(i).name == m_options.profile)
            chosen = i;
    m_signIn->setProfiles(profiles, chosen);
    m_keyring->probe([this](bool available) {
        if (m_signIn)
            m_signIn->setKeyring(available);
    });
}

void Application::usePassword(const Profile &profile)
{
    if (profile.user.isEmpty())
        return;
    m_keyring->read(profile, profile.user, [this](const QString &password) {
        if (m_signIn)
            m_signIn->setPassword(password);
    });
}

void Application::keepAccepted(const Profile &profile, const QString &email,
                               const QString &password, bool remember)
{
    auto profiles = m_settings.profiles();
    const auto same = [&](const Profile &p) {
        return p.hosts == profile.hosts && p.port == profile.port && p.database == profile.database;
    };
    const auto at = std::find_if(profiles.begin(), profiles.end(), same);
    const auto index = static_cast<int>(at - profiles.begin());
    if (at == profiles.end())
        profiles.append(profile);
    else
        *at = profile;
    m_settings.setProfiles(profiles);
    m_settings.setChosen(index);
    if (remember)
        m_keyring->write(profile, email, password);
    else
        m_keyring->forget(profile, email);
}

void Application::enter(const Session &session)
{
    if (FirstCompanyWindow::isNeeded(*m_seat->database(), session))
        openAssistant(session);
    else
        openDesks(session);
}

/// A database without a company: the administrator makes one before there are desks.
void Application::openAssistant(const Session &session)
{
    m_assistant = std::make_unique<FirstCompanyWindow>(m_seat->database(), session);
    connect(m_assistant.get(), &FirstCompanyWindow::later, this, &Application::leaveAssistant,
            Qt::QueuedConnection);
    connect(
        m_assistant.get(), &FirstCompanyWindow::finished, this,
        [this](const Session &made) {
            m_seat->database()->noteSession(made);
            openDesks(made);
            m_assistant.reset();
        },
        Qt::QueuedConnection);
    m_assistant->show();
    m_assistant->activateWindow();
    m_signIn->hide();
}

void Application::leaveAssistant()
{
    if (!m_assistant)
        return;
    showSignIn(); // first: without a window the program would end
    m_assistant.reset();
    m_seat->leave();
}

void Application::openDesks(const Session &session)
{
    auto *window = m_seat->open(session);
    window->show();
    window->activateWindow();
    m_signIn->hide();
    if (!m_link.isEmpty())
        window->openLink(std::exchange(m_link, {}));
}

void Application::openLink(const QString &link)
{
    auto *window = m_seat->window();
    if (!window) {
        m_link = link;
        m_signIn->raise();
        return m_signIn->activateWindow();
    }
    window->raise();
    window->activateWindow();
    if (!link.isEmpty())
        window->openLink(link);
}

} // namespace desk
