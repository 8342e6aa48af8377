#include "branchespage.h"

#include "entrylist.h"
#include "fielderror.h"
#include "fieldform.h"
#include "founding.h"
#include "gstin.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "papersketch.h"
#include "text.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

void fillBranches(EntryList *list, const Founding &founding)
{
    QList<EntryList::Entry> entries;
    for (int i = 0; i < founding.draft().branches.size(); ++i) {
        int wrong = 0;
        int missing = 0;
        for (const auto &problem : founding.problemsOf(i))
            ++(problem.isMissing && !founding.isStrict() ? missing : wrong);
        Chip chip{BranchesPage::tr("complete"), Tone::Green, icons::agrees};
        if (wrong > 0)
            chip = {BranchesPage::tr("%n to correct", nullptr, wrong), Tone::Red, icons::warning};
        else if (missing > 0)
            chip = {BranchesPage::tr("%n missing", nullptr, missing), Tone::Outline};
        auto words =
            Gstin::read(founding.draft().branches.at(i).value(u"gstin"_s).toString()).text();
        if (words.isEmpty())
            words = BranchesPage::tr("no GSTIN yet");
        if (i == founding.draft().head())
            words = BranchesPage::tr("%1 · head").arg(words);
        entries.append({founding.branchTitle(i), words, chip});
    }
    list->setEntries(entries, founding.branch());
}

BranchesPage::BranchesPage(Founding *founding, QWidget *parent)
    : AssistantPage(parent),
      m_founding(founding),
      m_list(new EntryList(tr("Branches"))),
      m_pan(new TextLabel(Type::BodyStrong)),
      m_kept(new TextLabel(Type::Small, Token::Text2)),
      m_form(new FieldForm),
      m_pin(new Notice),
      m_remove(new KeyButton(tr("Remove"), icons::remove, {})),
      m_state(nullptr),
      m_paper(new PaperSketch),
      m_decides(new PairList(tr("What it decides"))),
      m_series(new PairList(tr("Its own series")))
{
    m_remove->setLook(KeyButton::Look::Flat);
    m_remove->setTone(Tone::Red);
    m_pin->setClosable(false);
    m_pin->setMinimumHeight(px(36));
    head()->addWidget(m_kept);
    head()->addWidget(m_remove);
    buildForm();
    setForm(m_form);
    setList(buildList());
    setAside(buildAside());
    connect(m_form, &FieldForm::edited, this,
            [this] { m_founding->setBranch(m_founding->branch(), m_form->value()); });
    connect(m_list, &EntryList::chosenChanged, m_founding, &Founding::choose);
    connect(m_remove, &KeyButton::clicked, this,
            [this] { m_founding->removeBranch(m_founding->branch()); });
    connect(m_founding, &Founding::changed, this, &BranchesPage::refresh);
}

QWidget *BranchesPage::buildList()
{
    auto *pane = new Pane;
    auto *title = new PageHead;
    title->setTitle(tr("Branches"));
    auto *add = new KeyButton(tr("Add"), icons::create, {});
    add->setKeyWords(tr("Ctrl+N"));
    connect(add, &KeyButton::clicked, this, &BranchesPage::addOne);
    title->addWidget(add);
    pane->add(title);
    pane->add(m_list, 1);
    auto *foot = new Pane(Token::Panel);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("PAN of the company"), Type::BodyStrong));
    column->addWidget(m_pan);
    auto *words = new TextLabel(tr("Two branches in one state share a GSTIN. One in another state "
                                   "needs its own, under the same PAN."),
                                Type::Small, Token::Text2);
    words->setWordWrap(true);
    column->addWidget(words);
    foot->add(new Hairline);
    foot->add(room);
    pane->add(foot);
    return pane;
}

QWidget *BranchesPage::buildAside()
{
    auto *aside = new Pane(Token::Panel);
    auto *title = new PageHead;
    title->setTitle(tr("On paper"));
    title->addWidget(new TextLabel(tr("head of an invoice"), Type::Small, Token::Text2));
    aside->add(title);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(16, 16, 16, 4);
    column->addWidget(m_paper);
    aside->add(room);
    aside->add(m_decides);
    aside->add(new Hairline);
    aside->add(m_series);
    aside->add(new QWidget, 1);
    return aside;
}

void BranchesPage::buildTax()
{
    m_form->section(tr("Tax"));
    m_form->addText(u"name"_s, tr("Branch name"), 1, 100);
    auto *gstin = m_form->addText(u"gstin"_s, tr("GSTIN"), 1, 20);
    gstin->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_form->addDay(u"registered_on"_s, tr("Registered since"));
    m_state = new QLineEdit;
    m_state->setReadOnly(true);
    m_state->setFocusPolicy(Qt::NoFocus);
    m_form->addWidget(new FieldError(tr("State, from the GSTIN"), m_state), 1);
    m_form->addText(u"code"_s, tr("Short name"), 1, 10);
    m_form->addText(u"letter"_s, tr("Letter in numbers"), 1, 1);
}

void BranchesPage::buildForm()
{
    buildTax();
    m_form->section(tr("Address"), tr("as it is on the registration"));
    m_form->addText(u"building"_s, tr("Building, street"), 2);
    m_form->addText(u"area"_s, tr("Area"));
    m_form->addText(u"city"_s, tr("City"), 1, 100);
    m_form->addText(u"pincode"_s, tr("PIN code"), 1, 10);
    m_form->addText(u"phone"_s, tr("Phone"), 1, 50);
    m_form->addWidget(m_pin);
    m_form->section(tr("Drug licence"), tr("printed on every invoice of this branch"));
    m_form->addText(u"form_20b"_s, tr("Form 20B"), 1, 60);
    m_form->addText(u"form_21b"_s, tr("Form 21B"), 1, 60);
    m_form->addDay(u"licences_valid_until"_s, tr("Valid until"));
    buildBank();
    m_form->end();
}

void BranchesPage::buildBank()
{
    m_form->section(tr("Bank for payments"));
    m_form->addChoice(u"bank_own"_s, tr("Same as head branch"),
                      {{QString(), tr("Yes")}, {u"own"_s, tr("No, its own")}}, 3);
    m_form->addText(u"bank_name"_s, tr("Bank"), 1, 100);
    m_form->addText(u"bank_branch"_s, tr("Branch of the bank"), 1, 100);
    m_form->addText(u"bank_account"_s, tr("Account"), 1, 40);
    m_form->addText(u"bank_ifsc"_s, tr("IFSC"), 1, 11);
    m_form->addText(u"bank_upi"_s, tr("UPI"), 1, 100);
}

void BranchesPage::begin()
{
    refresh();
    m_form->focusFirst();
}

void BranchesPage::addOne()
{
    m_founding->addBranch();
    m_form->focusFirst();
}

void BranchesPage::setKept(const QString &words)
{
    m_kept->setText(words);
}

bool BranchesPage::showProblem(const DraftProblem &problem)
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

bool BranchesPage::hasOwnBank() const
{
    return m_founding->branch() == m_founding->draft().head() ||
           m_founding->chosen().value(u"bank_own"_s).toString() == u"own"_s;
}

void BranchesPage::refresh()
{
    if (!isVisible())
        return;
    const auto at = m_founding->branch();
    const auto branch = m_founding->chosen();
    fillBranches(m_list, *m_founding);
    m_pan->setText(m_founding->draft().pan().isEmpty() ? tr("not known yet")
                                                       : m_founding->draft().pan());
    const auto name = cleanLine(branch.value(u"name"_s).toString());
    head()->setTitle(name.isEmpty() ? tr("New branch") : name);
    head()->setChips(
        {{at == m_founding->draft().head() ? tr("head branch") : tr("branch"), Tone::Outline}});
    m_remove->setVisible(m_founding->draft().branches.size() > 1);
    if (at != m_shown || m_form->value() != branch)
        m_form->setValue(branch);
    m_shown = at;
    showHints();
    auto problems = m_founding->problemsOf(at);
    showPin(problems);
    m_form->showProblems(problems, m_founding->isStrict());
    showPaper();
}

/// What is right is said too, and what is filled in from elsewhere.
void BranchesPage::showHints()
{
    const auto branch = m_founding->chosen();
    const auto gstin = Gstin::read(branch.value(u"gstin"_s).toString());
    m_form->setHint(u"gstin"_s,
                    gstin.isValid() ? tr("15 characters, check digit agrees") : QString(), true);
    m_state->setText(gstin.state().isNull()
                         ? QString()
                         : u"%1 (%2)"_s.arg(gstin.state().name, gstin.state().code));
    m_form->setHint(u"letter"_s, firstNumber(branch, seriesKinds().at(2)), true);
    const bool isHead = m_founding->branch() == m_founding->draft().head();
    m_form->field(u"bank_own"_s)->setVisible(!isHead);
    for (const auto &name :
         {u"bank_name"_s, u"bank_branch"_s, u"bank_account"_s, u"bank_ifsc"_s, u"bank_upi"_s})
        m_form->field(name)->setVisible(hasOwnBank());
}

/// A PIN code of another state: the sentence stands in a block over the whole width, what helps
/// below the field.
void BranchesPage::showPin(QList<DraftProblem> &problems)
{
    for (auto &problem : problems) {
        if (problem.field != u"pincode"_s || problem.more.isEmpty())
            continue;
        if (m_pin->isHidden() || m_pin->sentence() != problem.sentence)
            m_pin->tell(Notice::Level::Error, problem.sentence);
        problem.sentence = problem.more;
        return;
    }
    m_pin->dismiss();
}

void BranchesPage::showPaper()
{
    const auto branch = m_founding->chosen();
    auto lines = addressLines(branch);
    const auto gstin = Gstin::read(branch.value(u"gstin"_s).toString());
    if (!gstin.text().isEmpty())
        lines << tr("GSTIN %1").arg(gstin.text());
    if (const auto licence = cleanLine(branch.value(u"form_20b"_s).toString()); !licence.isEmpty())
        lines << tr("DL 20B %1").arg(licence);
    if (const auto licence = cleanLine(branch.value(u"form_21b"_s).toString()); !licence.isEmpty())
        lines << tr("DL 21B %1").arg(licence);
    m_paper->setContent({m_founding->draft().text(u"legal_name"_s), lines,
                         m_pin->isHidden() ? QString() : branch.value(u"pincode"_s).toString(),
                         firstNumber(branch, seriesKinds().at(2))});
    const auto &state = gstin.state();
    const auto here = state.isNull() ? tr("its state") : state.name;
    const auto name = cleanLine(branch.value(u"name"_s).toString());
    const auto from = name.isEmpty() ? tr("This branch") : name;
    const auto local = state.isNull() ? u"SGST"_s : state.localHead();
    m_decides->setPairs({{tr("%1 to %2").arg(from, here), tr("CGST + %1").arg(local)},
                         {tr("%1 to any other state").arg(from), u"IGST"_s}},
                        true);
    const QStringList titles{tr("Orders"), tr("Quotations"), tr("Invoices, no gaps"),
                             tr("Credit notes, no gaps"), tr("Dispatches")};
    QList<std::pair<QString, QString>> pairs;
    for (int i = 0; i < titles.size(); ++i)
        pairs.append({titles.at(i), firstNumber(branch, seriesKinds().at(i))});
    m_series->setPairs(pairs);
    m_series->setFoot(tr("Changed in step 4. Fixed with the first document."));
}

} // namespace desk
