#include "command.h"

#include "credentials.h"
#include "onetimepassword.h"
#include "secretinput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

struct Options
{
    std::string email;
    std::string fullName;
    std::string role;
    bool json = false;
    bool oneTime = false;

    [[nodiscard]] QString address() const { return QString::fromStdString(email); }
};

/// Asks the database for one act on a person; its own sentence is the answer when it refuses.
void act(Context &context, const QString &sql, const QVariantList &binds)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    if (const auto done = (*connection)->query(sql, binds); !done)
        context.fail(done.error());
}

/// The password is asked for and made into verifiers here: it is no argument, which others could
/// see. A one-time password is made here instead; the person chooses their own at the first
/// sign-in.
void actWithPassword(Context &context, const QString &sql, QVariantList binds,
                     const Options &options)
{
    const auto password = options.oneTime ? oneTimePassword() : readSecret(u"New password: "_s);
    const auto credential = makeCredential(password);
    if (!credential)
        return context.fail(credential.error());
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    binds << credential->verifier << credential->bcrypt;
    if (const auto done = (*connection)->query(sql, binds); !done)
        return context.fail(done.error());
    if (!options.oneTime)
        return;
    const auto asked =
        (*connection)->query(u"select internal.ask_own_password($1)"_s, {options.address()});
    if (!asked)
        return context.fail(asked.error());
    Context::print(QCoreApplication::translate("desk::admin", "%1 signs in with %2")
                       .arg(options.address(), password));
}

void list(Context &context, bool json)
{
    const auto connection = context.connect();
    if (!connection)
        return context.fail(connection.error());
    const auto rows =
        (*connection)
            ->query(u"select u.email, u.full_name, r.name as role, u.is_active "
                    "from public.users u join public.roles r on r.id = u.role_id order by 1"_s);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray people;
    for (const auto &row : rows->rows) {
        people << QJsonObject{{u"email"_s, row[0].toString()},
                              {u"full_name"_s, row[1].toString()},
                              {u"role"_s, row[2].toString()},
                              {u"is_active"_s, row[3].toBool()}};
        if (!json)
            Context::print(
                u"%1  %2  %3%4"_s.arg(row[0].toString(), -32)
                    .arg(row[2].toString(), -16)
                    .arg(row[1].toString(), row[3].toBool() ? QString() : u"  (disabled)"_s));
    }
    if (json)
        Context::print(QJsonDocument(people));
}

CLI::App *addPerson(CLI::App *command, const std::shared_ptr<Options> &options)
{
    command->add_option("email", options->email, "e-mail address, the login's name")->required();
    return command;
}

void addOneTime(CLI::App *command, const std::shared_ptr<Options> &options)
{
    command->add_flag("--one-time", options->oneTime,
                      "make and print a password for the first sign-in only");
}

} // namespace

void addUser(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto group = app.add_subcommand("user", "People");
    group->require_subcommand(1);
    const auto add = addPerson(
        addCommand(*group, "add", "Add a person; the password is read from the terminal or stdin",
                   [&context, options] {
                       actWithPassword(
                           context, u"select internal.create_person($1, $2, $3, $4, $5)"_s,
                           {options->address(), QString::fromStdString(options->fullName),
                            QString::fromStdString(options->role)},
                           *options);
                   }),
        options);
    add->add_option("--name", options->fullName, "full name")->required();
    add->add_option("--role", options->role, "role")->required();
    addOneTime(add, options);

    addCommand(*group, "list", "List people", [&context, options] {
        list(context, options->json);
    })->add_flag("--json", options->json, "answer as JSON");
    addPerson(addCommand(*group, "disable", "End a person's sessions and access",
                         [&context, options] {
                             act(context, u"select api.user_disable($1)"_s, {options->address()});
                         }),
              options);
    addPerson(addCommand(*group, "enable", "Admit a person again",
                         [&context, options] {
                             act(context, u"select api.user_enable($1)"_s, {options->address()});
                         }),
              options);
    addPerson(addCommand(*group, "set-role", "Give a person another role",
                         [&context, options] {
                             act(context, u"select api.user_set_role($1, $2)"_s,
                                 {options->address(), QString::fromStdString(options->role)});
                         }),
              options)
        ->add_option("role", options->role, "role")
        ->required();
    const auto reset = addPerson(
        addCommand(*group, "reset-password", "Set a password, read from the terminal or stdin",
                   [&context, options] {
                       actWithPassword(context, u"select api.user_reset_password($1, $2, $3)"_s,
                                       {options->address()}, *options);
                   }),
        options);
    addOneTime(reset, options);
}

} // namespace desk::admin
