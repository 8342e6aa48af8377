#include "companypage.h"

#include "fielderror.h"
#include "fieldform.h"
#include "founding.h"
#include "logofield.h"
#include "pagehead.h"
#include "pane.h"
#include "papersketch.h"
#include "textlabel.h"
#include "theme.h"

#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What the fourth letter of a PAN says.
QString holderOf(const QString &pan)
{
    switch (pan.size() > 3 ? pan.at(3).unicode() : 0) {
    case u'C':
        return CompanyPage::tr("a company");
    case u'P':
        return CompanyPage::tr("a person");
    case u'F':
        return CompanyPage::tr("a firm or LLP");
    case u'H':
        return CompanyPage::tr("a Hindu family");
    case u'T':
        return CompanyPage::tr("a trust");
    case u'A':
    case u'B':
        return CompanyPage::tr("an association");
    case u'G':
        return CompanyPage::tr("the government");
    default:
        return {};
    }
}

} // namespace

CompanyPage::CompanyPage(Founding *founding, QWidget *parent)
    : AssistantPage(parent),
      m_founding(founding),
      m_form(new FieldForm),
      m_logo(new LogoField),
      m_paper(new PaperSketch),
      m_decides(new PairList(tr("What it decides")))
{
    head()->setTitle(tr("The company"));
    m_form->section(tr("Name"), tr("as it is on the registration"));
    m_form->addText(u"legal_name"_s, tr("Legal name"), 2);
    m_form->addText(u"name"_s, tr("Short name, for screens"), 1, 100);
    m_form->section(tr("Tax"), tr("for all branches"));
    m_form->addText(u"pan"_s, tr("PAN"), 1, 10);
    m_form->addChoice(u"e_invoices"_s, tr("Turnover over ₹5 crore"),
                      {{u"no"_s, tr("No")}, {u"yes"_s, tr("Yes, e-invoices")}}, 1);
    m_form->section(tr("Terms"), tr("where nothing else is agreed"));
    m_form->addText(u"payment_days"_s, tr("Days of credit"), 1, 3);
    m_form->addText(u"quotation_days"_s, tr("Days a quotation holds"), 1, 3);
    m_form->section(tr("Logo"), tr("on every paper"));
    m_form->addWidget(m_logo);
    m_form->end();
    setForm(m_form);
    setAside(buildAside());
    connect(m_form, &FieldForm::edited, this, &CompanyPage::take);
    connect(m_logo, &LogoField::edited, this, &CompanyPage::take);
    connect(m_founding, &Founding::changed, this, &CompanyPage::refresh);
}

QWidget *CompanyPage::buildAside()
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
    aside->add(new QWidget, 1);
    return aside;
}

void CompanyPage::take()
{
    auto company = m_form->value();
    company.insert(u"logo"_s, m_logo->logo());
    m_founding->setCompany(company);
}

void CompanyPage::begin()
{
    refresh();
    m_form->focusFirst();
}

bool CompanyPage::showProblem(const DraftProblem &problem)
{
    if (problem.branch < 0 && problem.field == u"logo"_s) {
        m_logo->tell(problem.sentence);
        return true;
    }
    if (problem.branch >= 0 || !m_form->field(problem.field))
        return false;
    if (problem.isServers)
        m_form->tell(problem.field, problem.sentence);
    m_form->field(problem.field)->setFocus(Qt::OtherFocusReason);
    showField(m_form->field(problem.field));
    return true;
}

void CompanyPage::refresh()
{
    if (!isVisible())
        return;
    const auto &draft = m_founding->draft();
    if (m_form->value() != draft.company)
        m_form->setValue(draft.company);
    m_logo->setLogo(draft.company.value(u"logo"_s).toString());
    const auto holder = holderOf(draft.pan());
    bool panFits = draft.pan().size() == 10;
    for (const auto &problem : m_founding->problemsOf(-1))
        panFits = panFits && problem.field != u"pan"_s;
    m_form->setHint(u"pan"_s, panFits ? tr("ten characters, %1").arg(holder) : QString(), true);
    m_form->showProblems(m_founding->problemsOf(-1), m_founding->isStrict());
    m_form->setHint(u"payment_days"_s, tr("0 is paid at once"));
    m_paper->setContent({draft.text(u"legal_name"_s),
                         addressLines(draft.branches.value(0)),
                         {},
                         {},
                         m_logo->picture(px(24))});
    const bool electronic = draft.text(u"e_invoices"_s) == u"yes"_s;
    m_decides->setPairs(
        {{tr("Holder of the PAN"), holder.isEmpty() ? tr("not known yet") : holder},
         {tr("Invoices to registered buyers"), electronic ? tr("with IRN") : tr("without IRN")},
         {tr("Name on screens"),
          draft.shownName().isEmpty() ? tr("not known yet") : draft.shownName().left(24)}});
    m_decides->setFoot(tr("Every branch's GSTIN is checked against the PAN."));
}

} // namespace desk
