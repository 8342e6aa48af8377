#include "firstcompanywindow.h"

#include "actionbar.h"
#include "assistantbar.h"
#include "branchespage.h"
#include "companypage.h"
#include "database.h"
#include "icons.h"
#include "importpane.h"
#include "itemspage.h"
#include "keybutton.h"
#include "keyhelp.h"
#include "numberspage.h"
#include "peoplepage.h"
#include "statusstrip.h"
#include "steplist.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidebarWidth = 208;
const auto s_subject = u"company"_s;
const auto s_key = u"first"_s;

/// Apart from the desks' drafts, which the main window offers by itself.
DraftJournal journalOf(const Database &database, const Session &session)
{
    const auto &profile = database.profile();
    return DraftJournal(
        u"%1:%2/%3 first company"_s.arg(profile.hosts).arg(profile.port).arg(profile.database),
        session.email);
}

} // namespace

bool FirstCompanyWindow::isNeeded(const Database &database, const Session &session)
{
    if (CompanyStore::isWanted(session))
        return true;
    return session.may(u"branches"_s, u"update"_s) &&
           journalOf(database, session).find(s_subject, s_key).has_value();
}

FirstCompanyWindow::FirstCompanyWindow(Database *database, const Session &session, QWidget *parent)
    : QWidget(parent),
      m_database(database),
      m_session(session),
      m_store(database),
      m_founding(new Founding(this)),
      m_drafts(std::make_unique<DraftKeeping>(journalOf(*database, session))),
      m_top(new AssistantBar(session, this)),
      m_count(new TextLabel(Type::Small, Token::Text2, this)),
      m_steps(new StepList(this)),
      m_pages(new QStackedWidget(this)),
      m_company(new CompanyPage(m_founding)),
      m_branches(new BranchesPage(m_founding)),
      m_numbers(new NumbersPage(m_founding)),
      m_people(new PeoplePage(database)),
      m_items(new ItemsPage(database)),
      m_bar(new ActionBar(this, this)),
      m_strip(new StatusStrip(this)),
      m_help(new KeyHelp(this)),
      m_wasFounded(!CompanyStore::isWanted(session))
{
    setWindowTitle(tr("IndentDesk, a new company"));
    resize(1440, 900);
    setMinimumSize(960, 600);
    build();
    addKeys();
    resume();
    readPinStates();
    connect(m_founding, &Founding::edited, this, [this] {
        m_founding->setFounded(false); // the database has to be told again
        keep();
    });
    connect(m_founding, &Founding::changed, this, &FirstCompanyWindow::refresh);
    connect(m_drafts.get(), &DraftKeeping::kept, this,
            [this](const QString &, const QString &, const QDateTime &at) {
                m_branches->setKept(tr("kept here at every key, last %1")
                                        .arg(at.toLocalTime().toString(u"HH:mm:ss"_s)));
            });
    connect(m_drafts.get(), &DraftKeeping::failed, this,
            [this](const QString &sentence) { m_branches->setKept(sentence); });
    connect(m_database, &Database::stateChanged, this, [this](ConnectionState state) {
        showConnection();
        if (state == ConnectionState::SignedOut)
            Q_EMIT later();
    });
    connect(m_people, &PeoplePage::peopleChanged, this, &FirstCompanyWindow::showSteps);
    connect(m_items->imports(), &ImportPane::importsChanged, this, &FirstCompanyWindow::refresh);
    connect(&m_pulse, &QTimer::timeout, this, &FirstCompanyWindow::showConnection);
    m_pulse.start(15'000);
    showConnection();
    goTo(m_step);
}

FirstCompanyWindow::~FirstCompanyWindow() = default;

void FirstCompanyWindow::build()
{
    m_pages->addWidget(new QWidget); // the database is there; nothing is asked about it
    for (auto *page :
         {static_cast<AssistantPage *>(m_company), static_cast<AssistantPage *>(m_branches),
          static_cast<AssistantPage *>(m_numbers), static_cast<AssistantPage *>(m_people),
          static_cast<AssistantPage *>(m_items)})
        m_pages->addWidget(page);
    buildBar();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildSidebar());
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    m_strip->setPlace(tr("%1 on %2").arg(m_database->profile().database, place()));
}

QWidget *FirstCompanyWindow::buildSidebar()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(px(sidebarWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(4);
    m_count->setContentsMargins(16, 0, 8, 4);
    column->addWidget(m_count);
    m_steps->setSteps({tr("Database"), tr("Company"), tr("Branches and GSTIN"), tr("Numbers"),
                       tr("People"), tr("Items and prices")});
    column->addWidget(m_steps, 1);
    auto *keys = new KeyButton(tr("Keys here"), icons::keys, {}, side);
    keys->setLook(KeyButton::Look::Flat);
    keys->setKey(Qt::Key_F1, this);
    connect(keys, &KeyButton::clicked, this, &FirstCompanyWindow::showKeys);
    column->addWidget(keys);
    connect(m_steps, &StepList::chosen, this, &FirstCompanyWindow::goTo);
    return side;
}

void FirstCompanyWindow::buildBar()
{
    m_goTo = m_bar->addButton(tr("Go to it"), {}, Qt::Key_F8, [this] { showNextProblem(); });
    m_goTo->setLook(KeyButton::Look::Flat);
    m_bar->addButton(tr("Finish later"), {}, {}, [this] { Q_EMIT later(); })
        ->setKeyWords(tr("Esc"));
    m_back =
        m_bar->addButton(tr("Back"), {}, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    m_next = m_bar->addButton(tr("Next"), {}, QKeySequence(Qt::CTRL | Qt::Key_Return),
                              [this] { next(); });
    m_next->setLook(KeyButton::Look::Primary);
    m_next->setObjectName(u"next"_s);
}

void FirstCompanyWindow::addKeys()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this), &QShortcut::activated, this,
            [this] {
                if (auto *shown = page(m_step))
                    shown->addOne();
            });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), this), &QShortcut::activated,
            this, &FirstCompanyWindow::next);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] {
        if (m_help->isVisible())
            return m_help->close();
        Q_EMIT later();
    });
}

void FirstCompanyWindow::resume()
{
    const auto entry = m_drafts->find(s_subject, s_key);
    if (!entry)
        return;
    m_founding->setDraft(CompanyDraft::fromJournal(entry->draft));
    m_founding->setFounded(m_wasFounded && entry->draft.value(u"founded"_s).toBool());
    const auto last = m_founding->isFounded() ? ItemsStep : NumbersStep;
    m_step = std::clamp(entry->draft.value(u"step"_s).toInt(), int(CompanyStep), int(last));
}

void FirstCompanyWindow::keep()
{
    m_refusal.clear();
    auto journal = m_founding->draft().toJournal();
    journal.insert(u"step"_s, m_step);
    journal.insert(u"founded"_s, m_founding->isFounded());
    m_drafts->keep({s_subject, s_key, m_founding->draft().shownName(), {}},
                   [journal] { return journal; });
}

void FirstCompanyWindow::readPinStates()
{
    whenDone(m_store.pinStates(), this, [this](const Result<QHash<QString, QStringList>> &states) {
        if (states)
            m_founding->setPinStates(*states);
    });
}

AssistantPage *FirstCompanyWindow::page(int step) const
{
    return qobject_cast<AssistantPage *>(m_pages->widget(step));
}

int FirstCompanyWindow::stepOf(const DraftProblem &problem) const
{
    if (problem.branch < 0)
        return CompanyStep;
    return problem.isOfNumbers() ? NumbersStep : BranchesStep;
}

/// What stands in the way of going beyond this step.
QList<DraftProblem> FirstCompanyWindow::problemsBefore(int step) const
{
    QList<DraftProblem> found;
    for (const auto &problem : m_founding->problems())
        if (stepOf(problem) <= step)
            found << problem;
    return found;
}

void FirstCompanyWindow::goTo(int step)
{
    if (step < CompanyStep || (step > NumbersStep && !m_founding->isFounded()))
        return m_steps->setCurrent(m_step);
    m_step = step;
    m_problem = -1;
    m_pages->setCurrentIndex(step);
    refresh();
    page(step)->begin();
    if (!m_founding->draft().shownName().isEmpty())
        keep();
}

void FirstCompanyWindow::back()
{
    if (m_step > CompanyStep)
        goTo(m_step - 1);
}

void FirstCompanyWindow::next()
{
    if (!m_next->isEnabled())
        return;
    if (m_step == ItemsStep)
        return finish();
    if (m_step <= NumbersStep && !problemsBefore(m_step).isEmpty()) {
        m_founding->setStrict(true);
        m_problem = -1;
        return showNextProblem();
    }
    m_founding->setStrict(false);
    if (m_step == NumbersStep && !m_founding->isFounded())
        return found();
    goTo(m_step + 1);
}

void FirstCompanyWindow::showNextProblem()
{
    m_founding->setStrict(true);
    const auto problems = problemsBefore(std::max(m_step, int(CompanyStep)));
    if (problems.isEmpty())
        return;
    m_problem = (m_problem + 1) % static_cast<int>(problems.size());
    const auto &problem = problems.at(m_problem);
    const auto place = m_problem;
    if (stepOf(problem) != m_step)
        goTo(stepOf(problem));
    m_problem = place;
    page(m_step)->showProblem(problem);
}

void FirstCompanyWindow::found()
{
    m_bar->setBusy(true);
    m_next->setEnabled(false);
    whenDone(m_store.found(m_founding->draft().toDocument()), this,
             [this](const Result<QJsonObject> &answer) { founded(answer); });
}

void FirstCompanyWindow::founded(const Result<QJsonObject> &answer)
{
    m_bar->setBusy(false);
    m_next->setEnabled(true);
    if (!answer)
        return tellRefusal(answer.error());
    m_founding->setFounded(true);
    goTo(PeopleStep);
}

void FirstCompanyWindow::tellRefusal(const Error &error)
{
    const auto [branch, field] = CompanyDraft::place(error.field);
    DraftProblem problem{branch, field, error.message};
    problem.isServers = true;
    if (error.kind == ErrorKind::Validation && !field.isEmpty()) {
        goTo(stepOf(problem));
        if (page(m_step)->showProblem(problem))
            return;
    }
    m_refusal = error.message;
    showBar();
}

void FirstCompanyWindow::finish()
{
    m_next->setEnabled(false);
    whenDone(m_store.session(), this, [this](const Result<QJsonObject> &answer) {
        m_next->setEnabled(true);
        if (!answer) {
            m_refusal = answer.error().message;
            return showBar();
        }
        m_drafts->drop(s_subject, s_key);
        m_drafts->flush();
        Q_EMIT finished(Session::fromJson(*answer));
    });
}

void FirstCompanyWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Line));
    painter.fillRect(QRect(0, 0, px(sidebarWidth), height()), color(Token::Sidebar));
}

} // namespace desk
