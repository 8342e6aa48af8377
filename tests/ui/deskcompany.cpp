#include "deskcompany.h"

#include "noticeboard.h"
#include "theme.h"
#include "whendone.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPixmap>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace desk::test {

using namespace Qt::StringLiterals;

void useLook()
{
    static const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Theme::instance().choose(ThemeChoice::Light);
    Theme::instance().use();
}

bool quiet(const Database *database)
{
    constexpr int stillness = 250; // ms; longer than any list waits for further keys
    QElapsedTimer since;
    since.start();
    return QTest::qWaitFor(
        [&] {
            if (!database->findChildren<QFutureWatcherBase *>().isEmpty())
                since.restart();
            return since.hasExpired(stillness);
        },
        20'000);
}

void picture(QWidget *widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("DESK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(50); // what was asked to be painted
    if (!widget->grab().save(folder + u'/' + name + u".png"_s))
        qWarning("the picture could not be kept");
}

DeskPerson::DeskPerson(const TestDatabase &company, const QString &person)
    : m_company(company.name()),
      m_preferences(std::make_unique<Preferences>(TestDatabase::address(person))),
      m_board(std::make_unique<NoticeBoard>())
{
    std::optional<Result<Session>> answer;
    whenDone(m_database.signIn(company.profile(), TestDatabase::address(person),
                               TestDatabase::password()),
             &m_database, [&answer](const Result<Session> &session) { answer = session; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("signing in took too long");
    if (!answer->ok())
        qFatal("signing in failed: %s", qPrintable(answer->error().message));
    m_session = answer->value();
    startAgain();
}

void DeskPerson::startAgain()
{
    m_drafts.reset();
    m_drafts = std::make_unique<DraftKeeping>(DraftJournal(m_company, m_session.email));
}

DeskContext DeskPerson::context()
{
    return {&m_database, m_session, static_cast<NoticeBoard *>(m_board.get()), m_preferences.get(),
            m_drafts.get()};
}

} // namespace desk::test
