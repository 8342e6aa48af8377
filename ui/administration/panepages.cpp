#include "panepages.h"

#include "change.h"
#include "companyrecords.h"
#include "importpane.h"
#include "proposalspane.h"

namespace desk {

using namespace Qt::StringLiterals;

ImportsPage::ImportsPage(const DeskContext &context, QWidget *parent)
    : AdministrationPage(context, parent)
{
    add(new ImportPane(context.database, kinds(context), this), 1);
}

QStringList ImportsPage::kinds(const DeskContext &context)
{
    QStringList kinds;
    for (const auto &kind : ImportPane::allKinds())
        if (context.may(u"imports"_s, kind))
            kinds.append(kind);
    return kinds;
}

QString ImportsPage::title() const
{
    return tr("Import from sheets");
}

QString ImportsPage::subtitle() const
{
    return tr("CSV, CSV.gz and XLSX. A sheet is checked first; nothing is taken in until you say "
              "so.");
}

ProposalsPage::ProposalsPage(const DeskContext &context, CompanyRecords *company, QWidget *parent)
    : AdministrationPage(context, parent), m_pane(new ProposalsPane(context.database, this))
{
    add(m_pane, 1);
    connect(m_pane, &ProposalsPane::shown, company,
            [this, company] { company->setProposals(m_pane->proposals()); });
}

QString ProposalsPage::title() const
{
    return tr("Changes to decide");
}

QString ProposalsPage::subtitle() const
{
    return tr("Who asks for a right to approve does not give it; who gains by it does not decide.");
}

void ProposalsPage::documentChanged(const Change &change)
{
    if (change.table == u"proposals" || change.table == u"users" || change.table == u"roles")
        m_pane->read();
}

void ProposalsPage::refresh()
{
    m_pane->read();
}

void ProposalsPage::choose(const QString &proposal)
{
    m_pane->open(proposal);
}

} // namespace desk
