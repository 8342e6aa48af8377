#include "draftcheck.h"

#include "gstin.h"
#include "indianstate.h"
#include "text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &branch, const QString &field)
{
    return cleanLine(branch.value(field).toString());
}

QString either(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return DraftCheck::tr("%1 or %2")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

} // namespace

QList<DraftProblem> DraftCheck::problems(const CompanyDraft &draft) const
{
    QList<DraftProblem> found;
    checkCompany(draft, found);
    QHash<QString, QString> prefixes;
    for (int i = 0; i < draft.branches.size(); ++i) {
        checkBranch(draft, i, found);
        checkNumbers(draft, i, prefixes, found);
    }
    return found;
}

void DraftCheck::checkCompany(const CompanyDraft &draft, QList<DraftProblem> &found) const
{
    if (draft.text(u"legal_name"_s).isEmpty())
        found.append({-1, u"legal_name"_s, tr("The legal name is missing."), {}, true});
    static const QRegularExpression pan(u"^[A-Z]{5}[0-9]{4}[A-Z]$"_s);
    if (draft.pan().isEmpty())
        found.append({-1, u"pan"_s, tr("The PAN is missing."), {}, true});
    else if (!pan.match(draft.pan()).hasMatch())
        found.append({-1, u"pan"_s, tr("A PAN has five letters, four digits and a letter.")});
    for (const auto &[field, least] :
         {std::pair{u"payment_days"_s, 0}, std::pair{u"quotation_days"_s, 1}}) {
        const auto typed = asciiDigits(draft.text(field));
        bool isNumber = false;
        const auto days = typed.toInt(&isNumber);
        if (!typed.isEmpty() && (!isNumber || days < least || days > 365))
            found.append({-1, field, tr("This is from %1 to 365 days.").arg(least)});
    }
}

void DraftCheck::checkBranch(const CompanyDraft &draft, int at, QList<DraftProblem> &found) const
{
    const auto &branch = draft.branches.at(at);
    const auto needed = [&](const QString &field, const QString &sentence) {
        if (textOf(branch, field).isEmpty())
            found.append({at, field, sentence, {}, true});
    };
    needed(u"name"_s, tr("The branch has no name."));
    checkGstin(draft, at, found);
    needed(u"building"_s, tr("The street is missing."));
    needed(u"city"_s, tr("The city is missing."));
    checkPincode(branch, at, found);
    static const QRegularExpression ifsc(u"^[A-Z]{4}0[A-Z0-9]{6}$"_s);
    const auto code = textOf(branch, u"bank_ifsc"_s).toUpper();
    const bool own = at == draft.head() || textOf(branch, u"bank_own"_s) == u"own"_s;
    if (own && !code.isEmpty() && !ifsc.match(code).hasMatch())
        found.append({at, u"bank_ifsc"_s, tr("An IFSC is like MAHB0000241.")});
    const auto letter = textOf(branch, u"letter"_s).toUpper();
    for (int other = 0; other < at; ++other)
        if (textOf(draft.branches.at(other), u"letter"_s).toUpper() == letter)
            return found.append(
                {at, u"letter"_s, tr("Another branch has these numbers."), {}, letter.isEmpty()});
}

void DraftCheck::checkGstin(const CompanyDraft &draft, int at, QList<DraftProblem> &found) const
{
    const auto typed = textOf(draft.branches.at(at), u"gstin"_s);
    if (typed.isEmpty())
        return found.append({at, u"gstin"_s, tr("The GSTIN is missing."), {}, true});
    const auto gstin = Gstin::read(typed);
    if (gstin.verdict() == Gstin::Verdict::InvalidLength && gstin.text().size() < 15)
        return found.append(
            {at, u"gstin"_s, tr("%1 of 15 characters").arg(gstin.text().size()), {}, true});
    if (!gstin.isValid())
        return found.append({at, u"gstin"_s, gstin.sentence()});
    if (!draft.pan().isEmpty() && gstin.pan() != draft.pan())
        found.append({at, u"gstin"_s,
                      tr("Its PAN is %1; the company's is %2.").arg(gstin.pan(), draft.pan())});
}

void DraftCheck::checkPincode(const QJsonObject &branch, int at, QList<DraftProblem> &found) const
{
    const auto pin = asciiDigits(textOf(branch, u"pincode"_s)).remove(u' ');
    if (pin.isEmpty())
        return found.append({at, u"pincode"_s, tr("The PIN code is missing."), {}, true});
    static const QRegularExpression shape(u"^[1-9][0-9]{5}$"_s);
    if (!shape.match(pin).hasMatch())
        return found.append(
            {at, u"pincode"_s, tr("A PIN code has six digits."), {}, pin.size() < 6});
    const auto state = Gstin::read(textOf(branch, u"gstin"_s)).state();
    const auto states = m_pinStates.value(pin.left(3));
    if (state.isNull() || states.isEmpty() || states.contains(state.code))
        return;
    QStringList names;
    for (const auto &code : states)
        names << indianState(code).name;
    found.append({at, u"pincode"_s,
                  tr("%1 is in %2. The GSTIN says %3.").arg(pin, either(names), state.name),
                  tr("PIN codes of %1 begin with %2.").arg(state.name, beginningsOf(state.code))});
}

QString DraftCheck::beginningsOf(const QString &stateCode) const
{
    QSet<QString> beginnings;
    for (auto it = m_pinStates.begin(); it != m_pinStates.end(); ++it)
        if (it.value().contains(stateCode))
            beginnings.insert(it.key().left(2));
    QStringList sorted(beginnings.begin(), beginnings.end());
    std::sort(sorted.begin(), sorted.end());
    return either(sorted.mid(0, 8));
}

void DraftCheck::checkNumbers(const CompanyDraft &draft, int at, QHash<QString, QString> &prefixes,
                              QList<DraftProblem> &found) const
{
    const auto &branch = draft.branches.at(at);
    static const QRegularExpression shape(u"^[A-Z][A-Z0-9]{0,3}$"_s);
    for (const auto &kind : seriesKinds()) {
        const auto prefix = seriesPrefix(branch, kind);
        const auto field = kind.name + u"_prefix"_s;
        if (!shape.match(prefix).hasMatch())
            found.append({at, field,
                          tr("One to four letters or digits, a letter first: a number may have 16 "
                             "characters.")});
        else if (prefixes.contains(prefix) && !textOf(branch, field).isEmpty())
            found.append({at, field, tr("%1 is taken by %2.").arg(prefix, prefixes.value(prefix))});
        prefixes.insert(prefix, textOf(branch, u"name"_s));
        const auto next = asciiDigits(textOf(branch, kind.name + u"_next"_s));
        bool isNumber = true;
        const auto number = next.isEmpty() ? 1 : next.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 999'999)
            found.append({at, kind.name + u"_next"_s, tr("A number from 1 to 9,99,999.")});
    }
}

} // namespace desk
