#include "mainjob.h"

#include "database.h"
#include "deskpage.h"
#include "hands.h"
#include "mainwindow.h"
#include "notice.h"
#include "paperrenderer.h"
#include "papersstore.h"
#include "rowlist.h"
#include "seat.h"
#include "whendone.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QPixmap>

#include <cstdio>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tick = std::chrono::milliseconds(20);
constexpr int stillTicks = 15;      // a list waits 250 ms for further changes before it reads anew
constexpr qint64 patience = 30'000; // ms for one step; a desk needs a few dozen

QByteArray resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

MainJob::MainJob(const Profile &profile, const QList<PersonToBe> &people, const QString &folder,
                 QObject *parent)
    : QObject(parent), m_profile(profile), m_people(people), m_folder(folder)
{
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &MainJob::turn);
}

MainJob::~MainJob() = default;

void MainJob::start()
{
    if (!QDir().mkpath(m_folder))
        return fail(tr("The folder %1 cannot be made.").arg(m_folder));
    m_text = QString::fromUtf8(resource(u"indent.txt"_s));
    m_indent = QJsonDocument::fromJson(resource(u"indent.json"_s)).object();
    if (m_text.isEmpty() || m_indent.isEmpty())
        return fail(tr("The indent of the main job is missing from the program."));
    QApplication::setQuitOnLastWindowClosed(false); // people come and go
    QApplication::setCursorFlashTime(0);            // no caret that blinks in a picture
    writeScript();
    m_task.start();
    m_wait.start();
    m_clock.start();
}

void MainJob::add(const QString &task, const QString &person, std::function<bool()> ready,
                  std::function<void()> act)
{
    m_steps.append({task, person, std::move(ready), std::move(act)});
}

/// Every tick: the next step is taken when its person is at the desk and it is ready.
void MainJob::turn()
{
    if (m_isChanging)
        return;
    if (m_step == m_steps.size()) {
        m_clock.stop();
        m_seat.reset();
        return Q_EMIT finished(0);
    }
    const auto &step = m_steps.at(m_step);
    if (step.person != m_person)
        return changePerson(step.person);
    if (!step.ready()) {
        if (m_wait.elapsed() > patience)
            fail(tr("%1: step %2 waited too long. %3")
                     .arg(step.task)
                     .arg(m_step)
                     .arg(page() ? page()->notice()->sentence() : QString()));
        return;
    }
    step.act();
    ++m_step;
    m_asked.clear();
    m_wait.restart();
    if (m_step == m_steps.size() || m_steps.at(m_step).task != step.task)
        report();
}

void MainJob::report()
{
    const auto &done = m_steps.at(m_step - 1);
    std::printf("%6lld ms  %s (%s)\n", static_cast<long long>(m_task.restart()),
                qPrintable(done.task), qPrintable(done.person));
    std::fflush(stdout);
}

void MainJob::changePerson(const QString &person)
{
    m_seat.reset();
    m_isAsking = false; // an answer to the one before is not heard any more
    m_person = person;
    for (const auto &one : std::as_const(m_people)) {
        if (one.email.section(u'@', 0, 0) != person)
            continue;
        m_isChanging = true;
        m_seat = std::make_unique<Seat>();
        return m_seat->signIn(m_profile, one.email, one.password,
                              [this](const Result<Session> &session) {
                                  if (!session)
                                      return fail(session.error().message);
                                  window()->resize(1440, 900);
                                  window()->show();
                                  window()->activateWindow();
                                  m_isChanging = false;
                              });
    }
    fail(tr("The demo company has no %1.").arg(person));
}

MainWindow *MainJob::window() const
{
    return m_seat ? m_seat->window() : nullptr;
}

DeskPage *MainJob::page() const
{
    return window() ? qobject_cast<DeskPage *>(window()->currentDesk()) : nullptr;
}

QWidget *MainJob::find(const QString &objectName) const
{
    return window()->currentDesk() ? window()->currentDesk()->findChild<QWidget *>(objectName)
                                   : nullptr;
}

void MainJob::openDesk(const QString &name)
{
    const auto desks = window()->desks();
    for (int i = 0; i < desks.size(); ++i) {
        if (desks.at(i).name == name)
            return hands::press(window(), Qt::Key_1 + i, Qt::ControlModifier);
    }
    fail(tr("%1 has no desk %2.").arg(m_person, name));
}

std::optional<QString> MainJob::answerOf(const QString &sql)
{
    if (m_asked != sql) {
        m_asked = sql;
        m_answer.reset();
    } else if (m_isAsking) {
        return m_answer;
    }
    m_isAsking = true;
    whenDone(m_seat->database()->query(sql), m_seat.get(), [this, sql](const Result<Rows> &rows) {
        m_isAsking = false;
        if (m_asked == sql)
            m_answer = rows ? rows->first().toString() : rows.error().message;
    });
    return m_answer;
}

bool MainJob::says(const QString &sql, const QString &wanted)
{
    return answerOf(sql) == wanted;
}

bool MainJob::fetches(const QString &sql)
{
    const auto answer = answerOf(sql);
    return answer && !answer->isEmpty();
}

std::function<bool()> MainJob::stageIs(const QString &stage)
{
    return [this, stage] {
        return says(u"select workflow_stage from public.orders where id = '%1'"_s.arg(m_orderId),
                    stage);
    };
}

std::function<bool()> MainJob::shows(const QString &objectName)
{
    return [this, objectName] {
        const auto *widget = find(objectName);
        return widget && widget->isVisible();
    };
}

std::function<bool()> MainJob::walkTo(const std::function<QString()> &id)
{
    return [this, id] {
        if (!page() || id().isEmpty())
            return false;
        if (page()->list()->chosenId() == id())
            return true;
        const auto before = page()->list()->chosenId();
        hands::press(window(), Qt::Key_J);
        if (page()->list()->chosenId() ==
            before) // the end: from the top again, as rows may have come
            page()->list()->chooseFirst();
        return page()->list()->chosenId() == id();
    };
}

bool MainJob::isSettled()
{
    if (!window() || !m_seat->database()->findChildren<QFutureWatcherBase *>().isEmpty()) {
        m_alike = 0;
        return false;
    }
    const auto now = window()->grab().toImage();
    m_alike = now == m_seen ? m_alike + 1 : 0;
    m_seen = now;
    return m_alike >= stillTicks;
}

void MainJob::addPicture(const QString &task, const QString &person, const QString &name,
                         const std::function<bool()> &ready)
{
    add(task, person, ready, [this] { m_alike = 0; });
    add(
        task, person, [this] { return isSettled(); }, [this, name] { picture(name); });
}

void MainJob::picture(const QString &name)
{
    const auto file = u"%1/%2.png"_s.arg(m_folder, name);
    if (!m_seen.save(file))
        fail(tr("%1 cannot be written.").arg(file));
}

/// Fetches a document's paper as the desks do: made once, kept by the database, the same ever
/// after.
void MainJob::keepPaper(const QString &kind, const QString &idSql, const QString &file)
{
    ++m_papersPending;
    auto *papers = new PapersStore(m_seat->database(), paperRenderer(), m_seat.get());
    whenDone(m_seat->database()->query(idSql), this, [=, this](const Result<Rows> &rows) {
        if (!rows || rows->rows.isEmpty())
            return fail(tr("There is no %1 to keep.").arg(kind));
        whenDone(papers->paper(kind, rows->first().toString()), this,
                 [=, this](const Result<Paper> &paper) {
                     QFile out(u"%1/%2"_s.arg(m_folder, file));
                     if (!paper)
                         return fail(paper.error().message);
                     if (!out.open(QIODevice::WriteOnly) ||
                         out.write(paper->pdf) != paper->pdf.size())
                         return fail(tr("%1 cannot be written.").arg(out.fileName()));
                     --m_papersPending;
                 });
    });
}

void MainJob::fail(const QString &sentence)
{
    m_clock.stop();
    m_isChanging = true;
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    if (window() && !m_folder.isEmpty())
        window()->grab().save(m_folder + u"/failed.png"_s);
    Q_EMIT finished(1);
}

} // namespace desk
