#include "numberspage.h"

#include "branchespage.h"
#include "entrylist.h"
#include "fielderror.h"
#include "fieldform.h"
#include "financialyear.h"
#include "founding.h"
#include "indianformat.h"
#include "pagehead.h"
#include "pane.h"
#include "textlabel.h"

#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &kind)
{
    if (kind == u"orders"_s)
        return NumbersPage::tr("Orders");
    if (kind == u"quotations"_s)
        return NumbersPage::tr("Quotations");
    if (kind == u"invoices"_s)
        return NumbersPage::tr("Tax invoices");
    return kind == u"credit_notes"_s ? NumbersPage::tr("Credit notes")
                                     : NumbersPage::tr("Dispatches");
}

bool isStatutory(const QString &kind)
{
    return kind == u"invoices"_s || kind == u"credit_notes"_s;
}

} // namespace

NumbersPage::NumbersPage(Founding *founding, QWidget *parent)
    : AssistantPage(parent),
      m_founding(founding),
      m_list(new EntryList(tr("Branches"))),
      m_form(new FieldForm),
      m_rules(new PairList(tr("What holds for numbers")))
{
    const FinancialYear year = FinancialYear::of(indianToday());
    for (const auto &kind : seriesKinds()) {
        m_form->section(titleOf(kind.name),
                        isStatutory(kind.name) ? tr("without gaps, as the law wants") : QString());
        m_form->addText(kind.name + u"_prefix"_s, tr("Begins with"), 1, 6);
        m_form->addText(kind.name + u"_next"_s, tr("Next number"), 1, 7);
        auto *first = new QLineEdit;
        first->setReadOnly(true);
        first->setFocusPolicy(Qt::NoFocus);
        m_first.insert(kind.name, first);
        m_form->addWidget(new FieldError(tr("The next one in %1").arg(year.toText()), first), 1);
    }
    m_form->end();
    setForm(m_form);
    auto *pane = new Pane;
    auto *title = new PageHead;
    title->setTitle(tr("Branches"));
    pane->add(title);
    pane->add(m_list, 1);
    setList(pane);
    setAside(buildAside());
    connect(m_form, &FieldForm::edited, this,
            [this] { m_founding->setBranch(m_founding->branch(), m_form->value()); });
    connect(m_list, &EntryList::chosenChanged, m_founding, &Founding::choose);
    connect(m_founding, &Founding::changed, this, &NumbersPage::refresh);
}

QWidget *NumbersPage::buildAside()
{
    auto *aside = new Pane(Token::Panel);
    m_rules->setPairs({{tr("At most"), tr("16 characters")},
                       {tr("Year in the number"), tr("April to March")},
                       {tr("Each branch"), tr("its own series")},
                       {tr("In April"), tr("all begin at 1")}});
    m_rules->setFoot(tr("A company that comes from another program goes on where that one ended: "
                        "type the number that the next document gets. What is begun cannot be "
                        "changed after the first document."));
    aside->add(m_rules);
    aside->add(new QWidget, 1);
    return aside;
}

void NumbersPage::begin()
{
    refresh();
    m_form->focusFirst();
}

bool NumbersPage::showProblem(const DraftProblem &problem)
{
    if (problem.branch < 0 || !m_form->field(problem.field))
        return false;
    m_founding->choose(problem.branch);
    if (problem.isServers)
        m_form->tell(problem.field, problem.sentence);
    m_form->field(problem.field)->setFocus(Qt::OtherFocusReason);
    showField(m_form->field(problem.field));
    return true;
}

void NumbersPage::refresh()
{
    if (!isVisible())
        return;
    const auto branch = m_founding->chosen();
    fillBranches(m_list, *m_founding);
    head()->setTitle(tr("Numbers of %1").arg(m_founding->branchTitle(m_founding->branch())));
    if (m_founding->branch() != m_shown || m_form->value() != branch)
        m_form->setValue(branch);
    m_shown = m_founding->branch();
    for (const auto &kind : seriesKinds()) {
        auto *prefix = static_cast<QLineEdit *>(m_form->field(kind.name + u"_prefix"_s)->field());
        auto plain = branch;
        plain.remove(kind.name + u"_prefix"_s);
        prefix->setPlaceholderText(seriesPrefix(plain, kind));
        static_cast<QLineEdit *>(m_form->field(kind.name + u"_next"_s)->field())
            ->setPlaceholderText(u"1"_s);
        m_first.value(kind.name)->setText(firstNumber(branch, kind));
    }
    m_form->showProblems(m_founding->problemsOf(m_shown), m_founding->isStrict());
}

} // namespace desk
