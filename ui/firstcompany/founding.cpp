#include "founding.h"

#include "gstin.h"
#include "text.h"

namespace desk {

using namespace Qt::StringLiterals;

Founding::Founding(QObject *parent) : QObject(parent)
{
    check();
}

void Founding::check()
{
    m_problems = m_check.problems(m_draft);
    Q_EMIT changed();
}

void Founding::setDraft(const CompanyDraft &draft)
{
    m_draft = draft;
    m_branch = std::clamp(m_branch, 0, static_cast<int>(m_draft.branches.size()) - 1);
    check();
}

void Founding::setCompany(const QJsonObject &company)
{
    m_draft.company = company;
    check();
    Q_EMIT edited();
}

void Founding::setBranch(int at, const QJsonObject &branch)
{
    m_draft.branches[at] = branch;
    check();
    Q_EMIT edited();
}

int Founding::addBranch()
{
    m_draft.branches.append(QJsonObject{});
    m_branch = static_cast<int>(m_draft.branches.size()) - 1;
    m_strict = false;
    check();
    Q_EMIT edited();
    return m_branch;
}

void Founding::removeBranch(int at)
{
    if (m_draft.branches.size() < 2)
        return;
    m_draft.branches.removeAt(at);
    m_branch = std::min(m_branch, static_cast<int>(m_draft.branches.size()) - 1);
    check();
    Q_EMIT edited();
}

void Founding::choose(int branch)
{
    if (branch == m_branch || branch < 0 || branch >= m_draft.branches.size())
        return;
    m_branch = branch;
    Q_EMIT changed();
}

QList<DraftProblem> Founding::problemsOf(int branch) const
{
    QList<DraftProblem> found;
    for (const auto &problem : m_problems)
        if (problem.branch == branch)
            found << problem;
    return found;
}

void Founding::setPinStates(const QHash<QString, QStringList> &states)
{
    m_check.setPinStates(states);
    check();
}

void Founding::setStrict(bool strict)
{
    if (m_strict == strict)
        return;
    m_strict = strict;
    Q_EMIT changed();
}

QString Founding::branchTitle(int at) const
{
    const auto branch = m_draft.branches.value(at);
    const auto name = cleanLine(branch.value(u"name"_s).toString());
    const auto state = Gstin::read(branch.value(u"gstin"_s).toString()).state();
    if (name.isEmpty())
        return state.isNull() ? tr("New branch") : state.name;
    return state.isNull() ? name : u"%1, %2"_s.arg(name, state.name);
}

} // namespace desk
