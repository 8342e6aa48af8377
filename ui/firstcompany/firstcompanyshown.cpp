#include "actionbar.h"
#include "assistantbar.h"
#include "assistantpage.h"
#include "database.h"
#include "financialyear.h"
#include "firstcompanywindow.h"
#include "importpane.h"
#include "indianformat.h"
#include "itemspage.h"
#include "keybutton.h"
#include "keyhelp.h"
#include "peoplepage.h"
#include "statusstrip.h"
#include "steplist.h"
#include "textlabel.h"
#include "whendone.h"

// What the assistant says about how things stand.

namespace desk {

using namespace Qt::StringLiterals;

QString FirstCompanyWindow::place() const
{
    const auto &profile = m_database->profile();
    const bool local =
        profile.hosts.isEmpty() || profile.hosts.startsWith(u'/') || profile.hosts == u"localhost";
    return local ? tr("this computer") : profile.hosts.section(u',', 0, 0);
}

void FirstCompanyWindow::refresh()
{
    m_top->setCompany(m_founding->draft().shownName());
    showSteps();
    showBar();
}

void FirstCompanyWindow::showSteps()
{
    const auto &draft = m_founding->draft();
    QList<int> wrong(ItemsStep + 1, 0);
    QList<int> open(ItemsStep + 1, 0);
    for (const auto &problem : m_founding->problems())
        ++(problem.isMissing && (!m_founding->isStrict() || stepOf(problem) > m_step)
               ? open
               : wrong)[stepOf(problem)];
    int complete = 0;
    for (int i = 0; i < draft.branches.size(); ++i)
        complete += m_founding->problemsOf(i).isEmpty() ? 1 : 0;
    const auto state = [&](int step) {
        if (wrong.at(step) > 0)
            return StepList::State::Wrong;
        const bool done = open.at(step) == 0 && (step < m_step || m_founding->isFounded());
        return done ? StepList::State::Done : StepList::State::Ahead;
    };
    const bool made = m_founding->isFounded();
    const int sheets = m_items->imports()->imported();
    const auto year = FinancialYear::of(indianToday()).toText();
    m_steps->setStep(DatabaseStep, tr("%1, made").arg(place()), StepList::State::Done, false);
    m_steps->setStep(CompanyStep,
                     draft.shownName().isEmpty() ? tr("name and PAN") : draft.shownName(),
                     state(CompanyStep), true);
    m_steps->setStep(BranchesStep, tr("%1 of %2 complete").arg(complete).arg(draft.branches.size()),
                     state(BranchesStep), true);
    m_steps->setStep(NumbersStep, tr("series for %1").arg(year), state(NumbersStep), true);
    m_steps->setStep(PeopleStep,
                     made && m_people->count() > 0 ? tr("%n admitted", nullptr, m_people->count())
                                                   : tr("roles, passwords"),
                     made && m_step > PeopleStep ? StepList::State::Done : StepList::State::Ahead,
                     made);
    m_steps->setStep(ItemsStep,
                     sheets > 0 ? tr("%n sheet(s) in", nullptr, sheets) : tr("import or later"),
                     sheets > 0 ? StepList::State::Done : StepList::State::Ahead, made);
    m_steps->setCurrent(m_step);
    m_count->setText(tr("A new company, step %1 of 6").arg(m_step + 1));
}

void FirstCompanyWindow::showBar()
{
    int wrong = 0;
    QString where;
    for (const auto &problem : problemsBefore(m_step)) {
        if (problem.isMissing && !m_founding->isStrict())
            continue;
        if (++wrong == 1)
            where =
                problem.branch < 0 ? tr("the company") : m_founding->branchTitle(problem.branch);
    }
    wrong = m_step > NumbersStep ? 0 : wrong;
    m_goTo->setVisible(wrong > 0);
    if (!m_refusal.isEmpty())
        m_bar->setMessage(m_refusal, Tone::Red);
    else if (wrong > 0)
        m_bar->setMessage(tr("%n field(s) to correct, first in %1.", nullptr, wrong).arg(where),
                          Tone::Red);
    else if (m_step == NumbersStep && !m_founding->isFounded())
        m_bar->setMessage(tr("Everything is there. The next step makes the company."));
    else if (m_step > NumbersStep)
        m_bar->setMessage(tr("The company stands. What comes now can also be done later."));
    else
        m_bar->setMessage(tr("Kept on this computer at every key."));
    const QStringList words{{},
                            tr("Branches"),
                            tr("Numbers"),
                            m_founding->isFounded() ? tr("People") : tr("Make the company"),
                            tr("Items and prices"),
                            tr("Open the desks")};
    m_next->setText(words.at(m_step));
    m_back->setVisible(m_step > CompanyStep);
    QList<KeyHint> keys{{tr("Tab"), tr("next field")}, {tr("F8"), tr("next to correct")}};
    if (auto *shown = page(m_step); shown && !shown->addWords().isEmpty())
        keys.append({tr("Ctrl+N"), shown->addWords()});
    keys.append({tr("Esc"), tr("finish later")});
    m_strip->setKeys(keys);
}

void FirstCompanyWindow::showKeys()
{
    m_help->show(windowTitle(),
                 {{tr("Tab"), tr("next field")},
                  {tr("Shift+Tab"), tr("field before")},
                  {tr("F8"), tr("next field to correct")},
                  {tr("Ctrl+N"), tr("another branch or person")},
                  {tr("Up, Down"), tr("in lists and steps")},
                  {tr("Enter"), tr("goes to the chosen step")}},
                 {{tr("Ctrl+Enter"), tr("next step")},
                  {tr("Alt+Left"), tr("step before")},
                  {tr("Esc"), tr("finish later")},
                  {tr("F1"), tr("these keys")}});
}

void FirstCompanyWindow::showConnection()
{
    const bool connected = m_database->state() == ConnectionState::Online;
    m_strip->setConnection(connected ? tr("Connected, saved") : tr("Not connected"),
                           connected ? Tone::Green : Tone::Amber);
    if (!connected)
        return;
    whenDone(m_database->ping(), this, [this](const Result<qint64> &time) {
        if (time)
            m_strip->setLatency(*time);
    });
}

} // namespace desk
