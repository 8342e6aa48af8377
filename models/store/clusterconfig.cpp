#include "clusterconfig.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desk::clusterconfig {

namespace {

QByteArray quoted(const QString &text)
{
    auto bytes = text.toUtf8();
    return '\'' + bytes.replace("'", "''") + '\'';
}

// Values are never logged: not as parameters, not in statements that failed, which Qt or psql may
// send as literals. Statements of a minute and locks held by a person at lunch end by themselves.
constexpr auto s_common = R"(
max_connections = 400
shared_buffers = 128MB
password_encryption = scram-sha-256
timezone = 'Asia/Kolkata'
datestyle = 'ISO, YMD'
jit = off
lock_timeout = 5s
idle_in_transaction_session_timeout = 30s
client_connection_check_interval = 5s
wal_level = replica
max_wal_size = 512MB
logging_collector = on
log_directory = '../log'
log_filename = 'server-%a.log'
log_file_mode = 0600
log_truncate_on_rotation = on
log_rotation_age = 1d
log_rotation_size = 0
log_timezone = 'Asia/Kolkata'
log_line_prefix = '%m [%p] %u@%d %r %a '
log_connections = on
log_disconnections = off
log_statement = 'none'
log_min_error_statement = panic
log_min_duration_statement = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
)";

} // namespace

QString superuser()
{
    return u"keeper"_s;
}

QByteArray settings(const ClusterOptions &options, const QString &socketFolder)
{
    QByteArray text = "# Written anew at every start.\n";
    text += "listen_addresses = " + QByteArray(options.tcpPort > 0 ? "'127.0.0.1'" : "''") + '\n';
    text += "port = " + QByteArray::number(options.tcpPort > 0 ? options.tcpPort : 5432) + '\n';
    text += "unix_socket_directories = " + quoted(socketFolder) + '\n';
    text += s_common;
    if (!options.durable)
        text += "fsync = off\nfull_page_writes = off\nautovacuum = off\n";
    else
        text += "shared_preload_libraries = 'auth_delay'\nauth_delay.milliseconds = 500\n";
    return text;
}

QByteArray admission()
{
    const auto owner = superuser().toUtf8();
    return "# The cluster's own user comes in by who they are on this machine, and never by TCP.\n"
           "local all " +
           owner +
           " peer map=indentdesk\n"
           "host all " +
           owner +
           " all reject\n"
           "local all all scram-sha-256\n"
           "host all all 127.0.0.1/32 scram-sha-256\n"
           "host all all ::1/128 scram-sha-256\n";
}

QByteArray superuserMap(const QStringList &operatingSystemUsers)
{
    QByteArray text;
    for (const auto &user : operatingSystemUsers)
        text += "indentdesk \"" + user.toUtf8() + "\" " + superuser().toUtf8() + '\n';
    return text;
}

} // namespace desk::clusterconfig
