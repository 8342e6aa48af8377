#include "large.h"

#include "connection.h"

#include <QFile>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

Result<Done> runFiles(Connection &connection)
{
    for (const auto &name :
         {u"largegoods.sql"_s, u"largeorders.sql"_s, u"largepapers.sql"_s, u"largeopen.sql"_s})
        if (auto done = runOwnFile(connection, name); !done)
            return done;
    return connection.run(u"commit"_s);
}

} // namespace

void addLargeSize(CLI::App &command, LargeSize &size)
{
    command.add_option("--orders", size.orders, "orders to generate, ten lines each")
        ->check(CLI::Range(200, 10000000))
        ->capture_default_str();
    command.add_option("--customers", size.customers, "hospitals to generate")
        ->check(CLI::Range(61, 1000000))
        ->capture_default_str();
    command.add_option("--items", size.items, "SKUs to generate")
        ->check(CLI::Range(100, 1000000))
        ->capture_default_str();
}

Result<Done> runOwnFile(Connection &connection, const QString &name)
{
    QFile file(u":/large/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Internal, {}, u"%1 is missing."_s.arg(file.fileName()), {}};
    auto done = connection.run(QString::fromUtf8(file.readAll()));
    if (done)
        return done;
    return Error{done.error().kind,
                 {},
                 name + u": "_s + connection.lastFailure().message,
                 connection.lastFailure().context};
}

Result<Done> makeLarge(Connection &connection, const LargeSize &size)
{
    auto begun =
        connection.run(u"begin; set local large.orders = %1; set local large.customers = %2; "
                       "set local large.items = %3"_s.arg(size.orders)
                           .arg(size.customers)
                           .arg(size.items));
    if (!begun)
        return begun;
    if (auto done = runFiles(connection); !done) {
        [[maybe_unused]] const auto back = connection.run(u"rollback"_s);
        return done;
    }
    // a table that has grown by itself has been vacuumed on the way, and its pages are known as
    // whole
    if (auto done = connection.run(u"set statement_timeout = 0"_s); !done)
        return done;
    return connection.run(u"vacuum analyze"_s);
}

} // namespace desk::admin
