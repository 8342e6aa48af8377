#include "command.h"
#include "companyfile.h"
#include "credentials.h"
#include "onetimepassword.h"
#include "secretinput.h"
#include "sheetimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Options
{
    std::string file;
    std::string reports;
    bool check = false;
    bool example = false;
    bool passwordFromInput = false;
    bool json = false;
};

constexpr auto s_footer =
    "FILE is JSON; “company create --example” prints one with every field:\n"
    "  legal_name, pan       needed; name is what people see, e_invoices true above ₹5 crore "
    "turnover\n"
    "  logo                  a PNG, JPEG or SVG of at most 256 KB, found from FILE's folder\n"
    "  payment_days          days of credit where no others are agreed (30); quotation_days: how "
    "long\n"
    "                        a quotation holds (14)\n"
    "  branches              one or more: name, gstin, address, city, pincode are needed; code, "
    "head,\n"
    "                        registered_on, phone, email, drug_licences, licences_valid_until, "
    "bank\n"
    "                        (name, branch, account, ifsc, upi), letter (added to the prefixes of "
    "its\n"
    "                        numbers), series (orders, quotations, invoices, credit_notes, "
    "dispatches:\n"
    "                        prefix of at most 4 characters, next number)\n"
    "  administrator         email, full_name: needed. The password is made and printed, once\n"
    "  people                email, full_name, role: more people, with passwords of their own\n"
    "  sheets                items, customers, stock, invoices (open ones of the earlier "
    "program):\n"
    "                        CSV or XLSX, found from FILE's folder\n"
    "Nothing is kept unless all but single rows of the sheets are right. It may be done again "
    "until\n"
    "the first order is there.";

QString tr(const char *text)
{
    return QCoreApplication::translate("desk::admin", text);
}

/// One company on its way into one database.
class Founding
{
public:
    /// What there is to tell of the sheets goes into `reports`, a folder; nowhere when it is empty.
    Founding(Connection &connection, CompanyFile file, QString reports)
        : m_connection(connection), m_file(std::move(file)), m_reports(std::move(reports))
    {
    }

    Result<Done> found(const QString &firstPassword);
    [[nodiscard]] const QJsonObject &answer() const { return m_answer; }

private:
    Result<Done> ask(const QString &sql, const QVariantList &binds);
    Result<Done> admit(const CompanyFile::Person &person, const QString &place,
                       const QString &password);
    Result<Done> take(const QString &file, const ImportKind &kind);

    Connection &m_connection;
    CompanyFile m_file;
    QString m_reports;
    QJsonObject m_answer;
};

/// The server's own words, which name the field.
Result<Done> Founding::ask(const QString &sql, const QVariantList &binds)
{
    const auto rows = m_connection.query(sql, binds);
    const auto &failure = m_connection.lastFailure();
    if (!rows)
        return Error{rows.error().kind,
                     rows.error().field,
                     failure.message.isEmpty() ? rows.error().message : failure.message,
                     {}};
    const auto object = rows->first().toJsonObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        m_answer.insert(it.key(), it.value());
    return Done{};
}

Result<Done> Founding::found(const QString &firstPassword)
{
    if (auto done = ask(u"select internal.found_company($1)"_s, {QVariant(m_file.company)}); !done)
        return done;
    for (qsizetype i = 0; i < m_file.people.size(); ++i) {
        const auto place = i == 0 ? u"administrator"_s : u"people[%1]"_s.arg(i - 1);
        const auto given = i == 0 && !firstPassword.isEmpty();
        const auto &person = m_file.people.at(i);
        if (auto done = admit(person, place, given ? firstPassword : oneTimePassword()); !done)
            return done;
        if (given)
            continue;
        if (auto done = ask(u"select internal.ask_own_password($1)"_s, {person.email}); !done)
            return done;
    }
    for (const auto *kind : {&ImportKind::items(), &ImportKind::customers(), &ImportKind::stock(),
                             &ImportKind::invoices()})
        if (const auto sheet = m_file.sheets.value(kind->name); !sheet.isEmpty())
            if (auto done = take(sheet, *kind); !done)
                return done;
    return Done{};
}

Result<Done> Founding::admit(const CompanyFile::Person &person, const QString &place,
                             const QString &password)
{
    const auto credential = makeCredential(password);
    if (!credential)
        return Error{ErrorKind::Validation, place + u".password"_s, credential.error().message, {}};
    const auto done =
        ask(u"select internal.create_person($1, $2, $3, $4, $5)"_s,
            {person.email, person.fullName, person.role, credential->verifier, credential->bcrypt});
    if (!done)
        return Error{
            done.error().kind, place + u'.' + done.error().field, done.error().message, {}};
    auto people = m_answer.value(u"people"_s).toArray();
    people << QJsonObject{{u"email"_s, person.email},
                          {u"full_name"_s, person.fullName},
                          {u"role"_s, person.role},
                          {u"password"_s, password}};
    m_answer.insert(u"people"_s, people);
    return Done{};
}

Result<Done> Founding::take(const QString &file, const ImportKind &kind)
{
    const auto report = importSheet(m_connection, file, kind);
    if (!report)
        return Error{report.error().kind, u"sheets."_s + kind.name, report.error().message,
                     report.error().details};
    const auto name = u"%1/%2.report.csv"_s.arg(m_reports, kind.name);
    const bool isKept = !m_reports.isEmpty() && !report->findings.isEmpty();
    if (isKept)
        if (auto kept = report->write(name, kind); !kept)
            return kept;
    auto sheets = m_answer.value(u"sheets"_s).toObject();
    auto object = report->toJson();
    object.insert(u"sentence"_s, report->sentence());
    object.insert(u"report"_s, isKept ? QJsonValue(name) : QJsonValue());
    object.insert(u"lines"_s, QJsonArray::fromStringList(findingLines(*report, kind)));
    sheets.insert(kind.name, object);
    m_answer.insert(u"sheets"_s, sheets);
    return Done{};
}

/// A sentence with the field in front, as in “branches[1].gstin: …”.
void failAt(Context &context, const Error &error)
{
    const auto place = error.field.isEmpty() ? QString() : error.field + u": "_s;
    context.fail({error.kind, error.field, place + error.message, error.details});
}

void tell(const QJsonObject &answer)
{
    for (const auto &value : answer.value(u"branches"_s).toArray()) {
        const auto branch = value.toObject();
        Context::print(tr("Branch %1 (%2), GSTIN %3, first invoice %4")
                           .arg(branch.value(u"name"_s).toString(),
                                branch.value(u"code"_s).toString(),
                                branch.value(u"gstin"_s).toString(),
                                branch.value(u"series"_s)[u"invoices"_s].toString()));
    }
    const auto sheets = answer.value(u"sheets"_s).toObject();
    for (auto it = sheets.begin(); it != sheets.end(); ++it) {
        Context::print(u"%1: %2"_s.arg(it.key(), it.value()[u"sentence"_s].toString()));
        if (const auto report = it.value()[u"report"_s].toString(); !report.isEmpty())
            Context::print(tr("Row by row: %1").arg(report));
        else
            for (const auto &line : it.value()[u"lines"_s].toArray())
                Context::print(line.toString());
    }
    for (const auto &person : answer.value(u"people"_s).toArray())
        Context::print(tr("%1, %2, signs in with %3")
                           .arg(person[u"email"_s].toString(), person[u"role"_s].toString(),
                                person[u"password"_s].toString()));
    Context::print(tr("These passwords are shown once. Everybody chooses their own at the first "
                      "sign-in."));
}

void create(Context &context, const Options &options)
{
    if (options.example) {
        QFile example(u":/company/example.json"_s);
        if (example.open(QIODevice::ReadOnly))
            Context::print(QString::fromUtf8(example.readAll()).trimmed());
        return;
    }
    if (options.file.empty()) {
        std::fputs("--from is missing: the file that describes the company.\n", stderr);
        context.result = 2;
        return;
    }
    const auto file = CompanyFile::read(QString::fromStdString(options.file));
    if (!file)
        return failAt(context, file.error());
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto password =
        options.passwordFromInput ? readSecret(tr("Password of the administrator: ")) : QString();
    if (const auto begun = beginImport(**connection); !begun)
        return context.fail(begun.error());
    Founding founding(**connection, *file, QString::fromStdString(options.reports));
    if (const auto done = founding.found(password); !done)
        return failAt(context, done.error());
    if (const auto ended = (*connection)->run(options.check ? u"rollback"_s : u"commit"_s); !ended)
        return context.fail(ended.error());
    auto answer = founding.answer();
    if (options.check)
        return Context::print(tr("The file is right; nothing was made."));
    if (options.json)
        return Context::print(QJsonDocument(answer));
    tell(answer);
}

/// Papers that are issued from now on have it; no file takes it away.
void setLogo(Context &context, const QString &file)
{
    const auto logo = file.isEmpty() ? Result<QString>(QString()) : CompanyFile::logo(file);
    if (!logo)
        return context.fail(logo.error());
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    if (const auto done = (*connection)->query(u"select api.set_logo($1, null)"_s, {*logo}); !done)
        context.fail(done.error());
}

} // namespace

void addCompany(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto group = app.add_subcommand("company", "A company of one's own");
    group->require_subcommand(1);
    const auto command = addCommand(*group, "create", "Make a company from a file",
                                    [&context, options] { create(context, *options); });
    command->add_option("--from", options->file, "the company's description");
    command
        ->add_option("--reports", options->reports,
                     "a folder for what there is to tell of the sheets' rows")
        ->check(CLI::ExistingDirectory);
    command->add_flag("--example", options->example, "print a description with every field");
    command->add_flag("--check", options->check, "only tell whether the file is right");
    command->add_flag("--password-stdin", options->passwordFromInput,
                      "read the administrator's password instead of making one");
    command->add_flag("--json", options->json, "answer as JSON");
    command->footer(s_footer);
    const auto logo = std::make_shared<std::string>();
    addCommand(*group, "logo",
               "Set the logo of the papers that are issued from now on; without a file there is "
               "none",
               [&context, logo] { setLogo(context, QString::fromStdString(*logo)); })
        ->add_option("file", *logo, "PNG, JPEG or SVG of at most 256 KB");
}

} // namespace desk::admin
