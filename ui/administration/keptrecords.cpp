#include "keptrecords.h"

#include "avatar.h"
#include "indianformat.h"
#include "serverwords.h"
#include "stagehours.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace desk::kept {

using namespace Qt::StringLiterals;

namespace {

using Kind = FormField::Kind;

constexpr int warnDays = 90; // before a licence ends

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::KeptRecords)
};

QString plain(QString name)
{
    return serverWords(name.replace(u'_', u' '));
}

QString dayWords(const QJsonValue &value)
{
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? dateText(day) : QString();
}

QString documentWords(const QString &document)
{
    if (document == u"orders"_s)
        return Words::tr("Orders");
    if (document == u"quotations"_s)
        return Words::tr("Quotations");
    if (document == u"invoices"_s)
        return Words::tr("Invoices");
    if (document == u"credit_notes"_s)
        return Words::tr("Credit notes");
    return Words::tr("Dispatches");
}

QJsonObject row(const QString &kind, const QJsonObject &record, const QString &title,
                const QString &detail)
{
    return {{u"id"_s, record[u"id"].toString(kind)},
            {u"kind"_s, kind},
            {u"title"_s, title},
            {u"detail"_s, detail},
            {u"last_login"_s, record[u"last_login"]},
            {u"record"_s, record}};
}

QJsonObject personRow(const QJsonObject &record)
{
    return row(person, record, record[u"full_name"].toString(),
               roleWords(record[u"role"].toString()));
}

QJsonObject roleRow(const QJsonObject &record)
{
    return row(role, record, roleWords(record[u"name"].toString()),
               countText(record[u"people"].toInt()));
}

QJsonObject branchRow(const QJsonObject &record)
{
    return row(branch, record, record[u"name"].toString(), record[u"state"].toString());
}

QJsonObject seriesRow(const QJsonObject &record)
{
    return row(series, record,
               Words::tr("%1, %2").arg(documentWords(record[u"document"].toString()),
                                       record[u"branch"].toString()),
               record[u"next_number"].toString());
}

/// "3004 · Insulin 5 %", a price band named behind it.
QJsonObject rateRow(const QJsonObject &record)
{
    return row(rate, record, record[u"goods"].toString(),
               Words::tr("%1 %").arg(record[u"rate"].toDouble()));
}

QJsonObject settingRow(const QJsonObject &record)
{
    return row(setting, record, plain(record[u"name"].toString()), {});
}

RecordGroup group(const QString &name, const QString &title, const QJsonArray &records,
                  QJsonObject (*toRow)(const QJsonObject &), const QString &words)
{
    RecordGroup made{.name = name, .title = title};
    for (const auto &value : records) {
        const auto record = toRow(value.toObject());
        if (record[u"title"].toString().contains(words, Qt::CaseInsensitive) ||
            record[u"detail"].toString().contains(words, Qt::CaseInsensitive))
            made.rows.append(record);
    }
    return made;
}

QJsonArray arrayOf(const QList<QJsonObject> &records)
{
    QJsonArray array;
    for (const auto &record : records)
        array.append(record);
    return array;
}

QList<FormField> branchFields()
{
    return {
        {u"name"_s, Words::tr("Branch")},
        {u"gstin"_s, Words::tr("GSTIN"), Kind::Text, false,
         Words::tr("fixed once an invoice bears it")},
        {u"address"_s,
         Words::tr("Address, as it is on the registration"),
         Kind::Text,
         false,
         {},
         true},
        {u"city"_s, Words::tr("City")},
        {u"pincode"_s, Words::tr("PIN code")},
        {u"phone"_s, Words::tr("Telephone")},
        {u"email"_s, Words::tr("E-mail")},
        {u"drug_licences"_s, Words::tr("Drug licences, one a line"), Kind::Lines, false, {}, true},
        {u"licences_valid_until"_s, Words::tr("Licences valid until"), Kind::Day},
        {u"registered_on"_s, Words::tr("Registered since"), Kind::Day},
        {u"bank.name"_s, Words::tr("Bank")},
        {u"bank.branch"_s, Words::tr("Its branch")},
        {u"bank.account"_s, Words::tr("Account")},
        {u"bank.ifsc"_s, Words::tr("IFSC")},
        {u"bank.upi"_s, Words::tr("UPI")}};
}

QList<FormField> seriesFields(const QJsonObject &record)
{
    const auto used = record[u"is_used"].toBool();
    return {{u"prefix"_s, Words::tr("Begins with"), Kind::Text, used,
             used ? Words::tr("fixed with the first number")
                  : Words::tr("one to four letters or digits")},
            {u"next"_s, Words::tr("Next number"), Kind::Number, used}};
}

QList<FormField> rateFields(const QJsonObject &record)
{
    const auto followed = !record[u"valid_to"].isNull();
    return {{u"rate"_s, Words::tr("New rate, %"), Kind::Number, followed},
            {u"valid_from"_s, Words::tr("From"), Kind::Day, followed,
             followed
                 ? Words::tr("until %1; another rate follows").arg(dayWords(record[u"valid_to"]))
                 : Words::tr("the old rate ends the day before")},
            {u"source"_s, Words::tr("Notification"), Kind::Text, followed, {}, true}};
}

Kind kindOf(const QJsonObject &schema)
{
    const auto type = schema[u"type"].toString();
    if (type == u"boolean"_s)
        return Kind::Flag;
    if (type == u"array"_s)
        return Kind::Lines;
    return type == u"integer"_s || type == u"number"_s ? Kind::Number : Kind::Text;
}

QList<FormField> settingFields(const QJsonObject &record)
{
    const auto schema = record[u"schema"].toObject();
    const auto properties = schema[u"properties"].toObject();
    if (properties.isEmpty())
        return {{u"value"_s, record[u"description"].toString(), kindOf(schema), false, {}, true}};
    QList<FormField> fields;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        fields.append({u"value."_s + it.key(), plain(it.key()), kindOf(it.value().toObject())});
    return fields;
}

QList<Fact> branchFacts(const QJsonObject &record)
{
    const auto until = QDate::fromString(record[u"licences_valid_until"].toString(), Qt::ISODate);
    const auto left = QDate::currentDate().daysTo(until);
    return {
        {Words::tr("State"), record[u"state"].toString(), record[u"state_code"].toString()},
        {Words::tr("Legal name"), record[u"legal_name"].toString()},
        {Words::tr("Licences"), until.isValid() ? dateText(until) : Words::tr("no day given"),
         until.isValid() ? Words::tr("%n day(s) left", nullptr, static_cast<int>(left)) : QString(),
         until.isValid() && left < warnDays ? Tone::Amber : Tone::Plain}};
}

QString waitingWords(const QJsonObject &record)
{
    if (const auto mine = record[u"for_me"].toInt(); mine > 0)
        return Words::tr("%n wait(s) for you", nullptr, mine);
    const auto waiting = record[u"waiting"].toInt();
    return waiting > 0 ? Words::tr("%n wait(s)", nullptr, waiting) : Words::tr("none waits");
}

QList<Fact> databaseFacts(const QJsonObject &record)
{
    const auto ahead = record[u"months_ahead"].toInt();
    return {{Words::tr("Database"), record[u"name"].toString(),
             Words::tr("PostgreSQL %1").arg(record[u"server"].toString())},
            {Words::tr("Schema"), Words::tr("version %1").arg(record[u"schema_version"].toInt())},
            {Words::tr("Size"),
             QLocale().formattedDataSize(static_cast<qint64>(record[u"bytes"].toDouble()))},
            {Words::tr("Trail"),
             Words::tr("%n month(s) ahead", nullptr, ahead),
             {},
             ahead < 1 ? Tone::Red : Tone::Plain}};
}

/// Without the one that stands with the hours of the stages.
QJsonArray settingsAlone(const QJsonObject &company)
{
    QJsonArray settings;
    for (const auto &setting : company[u"settings"].toArray())
        if (setting[u"name"] != u"priority_factors"_s)
            settings.append(setting);
    return settings;
}

} // namespace

QList<RecordGroup> groups(const QList<QJsonObject> &people, const QList<QJsonObject> &roles,
                          const QJsonObject &company, const QString &words, bool mayImport)
{
    auto base = company[u"database"].toObject();
    base.insert(u"id"_s, database);
    const auto importRow = [](const QJsonObject &record) {
        return row(imports, record, Words::tr("Import from sheets"), Words::tr("CSV, XLSX"));
    };
    const auto learntRow = [](const QJsonObject &record) {
        return row(learnt, record, Words::tr("Learnt words"), Words::tr("of decoding"));
    };
    const auto rulesRow = [](const QJsonObject &record) {
        return row(kept::rules, record, Words::tr("Approval rules"), Words::tr("who decides what"));
    };
    const auto watchRow = [](const QJsonObject &record) {
        if (record[u"id"] == trail)
            return row(trail, record, Words::tr("Trail"), Words::tr("who did what"));
        if (record[u"id"] == sessions)
            return row(sessions, record, Words::tr("Signed in"),
                       Words::tr("%n person(s)", nullptr, record[u"people"].toInt()));
        if (record[u"id"] == changes)
            return row(changes, record, Words::tr("Changes to decide"), waitingWords(record));
        return row(database, record, Words::tr("Database"),
                   Words::tr("version %1").arg(record[u"schema_version"].toInt()));
    };
    auto settings = settingsAlone(company);
    if (auto clock = stageHoursRecord(company); !clock.isEmpty()) {
        clock.insert(u"id"_s, stageHours);
        settings.prepend(clock);
    }
    if (!settings.isEmpty())
        settings.prepend(QJsonObject{{u"id"_s, logo}});
    const auto settingOrLogo = [](const QJsonObject &record) {
        if (record[u"id"] == logo)
            return row(logo, record, Words::tr("Logo"), Words::tr("on every paper"));
        if (record[u"id"] == stageHours)
            return row(stageHours, record, Words::tr("Time allowed"), Words::tr("by stage"));
        return settingRow(record);
    };
    QJsonArray watched;
    if (company.contains(u"changes"_s))
        watched.append(QJsonObject{{u"id"_s, changes},
                                   {u"waiting"_s, company[u"changes"_s]},
                                   {u"for_me"_s, company[u"changes_for_me"_s]}});
    if (company.contains(u"signed_in"_s))
        watched.append(QJsonObject{{u"id"_s, sessions}, {u"people"_s, company[u"signed_in"_s]}});
    if (company.contains(u"trail"_s))
        watched.append(QJsonObject{{u"id"_s, trail}});
    if (company.contains(u"database"_s))
        watched.append(base);
    return {
        group(person, Words::tr("People"), arrayOf(people), personRow, words),
        group(role, Words::tr("Roles"), arrayOf(roles), roleRow, words),
        group(kept::rules, Words::tr("Approvals"),
              company.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"id"_s, kept::rules}}},
              rulesRow, words),
        group(branch, Words::tr("Branches"), company[u"branches"].toArray(), branchRow, words),
        group(series, Words::tr("Number series"), company[u"series"].toArray(), seriesRow, words),
        group(setting, Words::tr("Settings"), settings, settingOrLogo, words),
        group(imports, Words::tr("Bring in"),
              mayImport ? QJsonArray{QJsonObject{{u"id"_s, imports}}} : QJsonArray(), importRow,
              words),
        group(learnt, Words::tr("Memory"),
              company.isEmpty() ? QJsonArray() : QJsonArray{QJsonObject{{u"id"_s, learnt}}},
              learntRow, words),
        group(database, Words::tr("Watch"), watched, watchRow, words),
        group(rate, Words::tr("GST rates by goods"), company[u"rates"].toArray(), rateRow, words)};
}

QList<FormField> fields(const QString &kind, const QJsonObject &record)
{
    if (kind == branch)
        return branchFields();
    if (kind == series)
        return seriesFields(record);
    if (kind == rate)
        return rateFields(record);
    if (kind == stageHours)
        return stageHoursFields(record);
    return kind == setting ? settingFields(record) : QList<FormField>();
}

QList<Fact> facts(const QString &kind, const QJsonObject &record)
{
    if (kind == branch)
        return branchFacts(record);
    if (kind == series)
        return {{Words::tr("Next number"), record[u"next_number"].toString()},
                {Words::tr("Given already"), record[u"is_used"].toBool()
                                                 ? Words::tr("yes")
                                                 : Words::tr("no, it can be changed")}};
    if (kind == rate)
        return {{Words::tr("Rate now"), Words::tr("%1 %").arg(record[u"rate"].toDouble())},
                {Words::tr("Since"), dayWords(record[u"valid_from"])},
                {Words::tr("HSN"), record[u"hsn"].toString()}};
    if (kind == database)
        return databaseFacts(record);
    return {};
}

QString subtitle(const QString &kind, const QJsonObject &record)
{
    if (kind == branch)
        return record[u"is_head"].toBool() ? Words::tr("head branch") : QString();
    if (kind == series)
        return Words::tr("Numbers have no gaps; a series is fixed with its first number.");
    if (kind == rate)
        return record[u"source"].toString();
    if (kind == setting)
        return record[u"description"].toString();
    if (kind == stageHours)
        return Words::tr(
            "How long an order may stand in a stage before it counts as late. The hours "
            "are multiplied by what its priority says.");
    return Words::tr("indentdesk-admin validate looks through all of it.");
}

} // namespace desk::kept
