#include "companydraft.h"

#include "financialyear.h"
#include "gstin.h"
#include "indianformat.h"
#include "text.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object, const QString &field)
{
    return cleanLine(object.value(field).toString());
}

/// Leaves out what was not given.
void put(QJsonObject &object, const QString &field, const QString &value)
{
    if (!value.isEmpty())
        object.insert(field, value);
}

QJsonObject bankOf(const QJsonObject &branch)
{
    QJsonObject bank;
    for (const auto &field : {u"name"_s, u"branch"_s, u"account"_s, u"ifsc"_s, u"upi"_s})
        put(bank, field, textOf(branch, u"bank_"_s + field));
    return bank;
}

QJsonObject seriesOf(const QJsonObject &branch)
{
    QJsonObject series;
    for (const auto &kind : seriesKinds()) {
        QJsonObject one{{u"prefix"_s, seriesPrefix(branch, kind)}};
        put(one, u"next"_s, asciiDigits(textOf(branch, kind.name + u"_next"_s)));
        series.insert(kind.name, one);
    }
    return series;
}

QJsonObject documentOf(const QJsonObject &branch, const QJsonObject &head, bool isHead)
{
    QJsonObject document{{u"head"_s, isHead}, {u"series"_s, seriesOf(branch)}};
    for (const auto &field : {u"name"_s, u"code"_s, u"city"_s, u"phone"_s, u"email"_s,
                              u"registered_on"_s, u"licences_valid_until"_s, u"letter"_s})
        put(document, field, textOf(branch, field));
    put(document, u"gstin"_s, Gstin::read(textOf(branch, u"gstin"_s)).text());
    put(document, u"pincode"_s, asciiDigits(textOf(branch, u"pincode"_s)).remove(u' '));
    QStringList address{textOf(branch, u"building"_s), textOf(branch, u"area"_s)};
    address.removeAll(QString());
    put(document, u"address"_s, address.join(u", "_s));
    QJsonArray licences;
    for (const auto &field : {u"form_20b"_s, u"form_21b"_s})
        if (const auto licence = textOf(branch, field); !licence.isEmpty())
            licences << licence;
    document.insert(u"drug_licences"_s, licences);
    const bool own = isHead || textOf(branch, u"bank_own"_s) == u"own"_s;
    const auto bank = bankOf(own ? branch : head);
    if (!bank.isEmpty())
        document.insert(u"bank"_s, bank);
    return document;
}

} // namespace

CompanyDraft CompanyDraft::empty()
{
    return {
        {{u"e_invoices"_s, u"no"_s}, {u"payment_days"_s, u"30"_s}, {u"quotation_days"_s, u"14"_s}},
        {QJsonObject{}}};
}

QString CompanyDraft::text(const QString &field) const
{
    return textOf(company, field);
}

QString CompanyDraft::pan() const
{
    return text(u"pan"_s).toUpper();
}

QString CompanyDraft::shownName() const
{
    const auto name = text(u"name"_s);
    return name.isEmpty() ? text(u"legal_name"_s) : name;
}

int CompanyDraft::head() const
{
    return 0;
}

QJsonObject CompanyDraft::toDocument() const
{
    QJsonObject document{{u"legal_name"_s, text(u"legal_name"_s)},
                         {u"pan"_s, pan()},
                         {u"e_invoices"_s, text(u"e_invoices"_s) == u"yes"_s}};
    put(document, u"name"_s, text(u"name"_s));
    for (const auto &field : {u"payment_days"_s, u"quotation_days"_s})
        put(document, field, asciiDigits(text(field)));
    put(document, u"logo"_s, company.value(u"logo"_s).toString());
    QJsonArray list;
    for (int i = 0; i < branches.size(); ++i)
        list << documentOf(branches.at(i), branches.at(head()), i == head());
    document.insert(u"branches"_s, list);
    return document;
}

QJsonObject CompanyDraft::toJournal() const
{
    QJsonArray list;
    for (const auto &branch : branches)
        list << branch;
    return {{u"company"_s, company}, {u"branches"_s, list}};
}

CompanyDraft CompanyDraft::fromJournal(const QJsonObject &journal)
{
    CompanyDraft draft{journal.value(u"company"_s).toObject(), {}};
    for (const auto &branch : journal.value(u"branches"_s).toArray())
        draft.branches << branch.toObject();
    if (draft.branches.isEmpty())
        draft.branches << QJsonObject{};
    return draft;
}

std::pair<int, QString> CompanyDraft::place(const QString &serverField)
{
    static const QRegularExpression inBranch(u"^branches\\[(\\d+)\\]\\.(.*)$"_s);
    const auto match = inBranch.match(serverField);
    if (!match.hasMatch())
        return {-1, serverField};
    auto field = match.captured(2);
    if (field == u"address"_s)
        field = u"building"_s;
    else if (field == u"drug_licences"_s)
        field = u"form_20b"_s;
    else if (field.startsWith(u"series."_s))
        field = field.mid(7).replace(u'.', u'_');
    else
        field.replace(u'.', u'_');
    return {match.captured(1).toInt(), field};
}

const QList<SeriesKind> &seriesKinds()
{
    static const QList<SeriesKind> kinds{{u"orders"_s, u"ORD"_s},
                                         {u"quotations"_s, u"QUO"_s},
                                         {u"invoices"_s, u"INV"_s},
                                         {u"credit_notes"_s, u"CRN"_s},
                                         {u"dispatches"_s, u"DSP"_s}};
    return kinds;
}

QString seriesPrefix(const QJsonObject &branch, const SeriesKind &kind)
{
    const auto typed = textOf(branch, kind.name + u"_prefix"_s).toUpper();
    return typed.isEmpty() ? kind.prefix + textOf(branch, u"letter"_s).toUpper() : typed;
}

QString firstNumber(const QJsonObject &branch, const SeriesKind &kind)
{
    const auto typed = asciiDigits(textOf(branch, kind.name + u"_next"_s)).toInt();
    return u"%1-%2-%3"_s.arg(seriesPrefix(branch, kind))
        .arg(FinancialYear::of(indianToday()).startYear())
        .arg(std::max(typed, 1), 4, 10, QLatin1Char('0'));
}

QStringList addressLines(const QJsonObject &branch)
{
    QStringList street{textOf(branch, u"building"_s), textOf(branch, u"area"_s)};
    street.removeAll(QString());
    const auto state = Gstin::read(textOf(branch, u"gstin"_s)).state();
    auto town = u"%1 %2"_s.arg(textOf(branch, u"city"_s), textOf(branch, u"pincode"_s)).trimmed();
    if (!state.isNull())
        town += u"%1%2 (%3)"_s.arg(town.isEmpty() ? QString() : u", "_s, state.name, state.code);
    QStringList lines{street.join(u", "_s), town};
    lines.removeAll(QString());
    return lines;
}

} // namespace desk
