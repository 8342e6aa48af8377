#include "connectionsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <libpq-fe.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

// What a session must have, whatever somebody has set for a role: ALTER ROLE … SET ranks below
// this.
const auto s_session =
    "-c datestyle=ISO,YMD -c timezone=Asia/Kolkata -c standard_conforming_strings=on "
    "-c synchronous_commit=on -c statement_timeout=60s -c lock_timeout=5s "
    "-c idle_in_transaction_session_timeout=30s -c client_connection_check_interval=5s "
    "-c search_path=public"_L1;

bool isThisMachine(const QString &hosts)
{
    static const QStringList local{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return hosts.isEmpty() || hosts.startsWith(u'/') || local.contains(hosts);
}

QString tlsMode(const Profile &profile)
{
    if (!profile.tlsMode.isEmpty())
        return profile.tlsMode;
    return isThisMachine(profile.hosts) ? u"prefer"_s : u"verify-full"_s;
}

QString rootCertificate(const Profile &profile)
{
    const auto machine = u"/etc/ssl/certs/ca-certificates.crt"_s;
    if (!profile.rootCertificate.isEmpty())
        return profile.rootCertificate;
    return QFile::exists(machine) ? machine : QString();
}

QString quoted(const QByteArray &value)
{
    auto text = QString::fromUtf8(value);
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    const auto plain = !text.isEmpty() && !text.contains(u' ') && !text.contains(u'\\');
    return plain ? text : u'\'' + text + u'\'';
}

} // namespace

ConnectionSettings ConnectionSettings::forPerson(const Profile &profile, const QString &user,
                                                 const QString &password)
{
    ConnectionSettings settings;
    settings.m_parameters = {{"connect_timeout", "5"},
                             {"tcp_user_timeout", "10000"},
                             {"keepalives", "1"},
                             {"keepalives_idle", "15"},
                             {"keepalives_interval", "5"},
                             {"keepalives_count", "3"},
                             {"client_encoding", "UTF8"},
                             {"gssencmode", "disable"},
                             {"options", s_session.data()},
                             {"application_name", "IndentDesk"},
                             {"target_session_attrs", "read-write"}};
    settings.m_parameters["host"] = profile.hosts.toUtf8();
    settings.m_parameters["port"] = QByteArray::number(profile.port);
    settings.m_parameters["dbname"] =
        profile.database.isEmpty() ? "indentdesk" : profile.database.toUtf8();
    settings.m_parameters["user"] = user.toUtf8();
    settings.m_parameters["password"] = password.toUtf8();
    settings.m_parameters["sslmode"] = tlsMode(profile).toUtf8();
    if (const auto root = rootCertificate(profile);
        settings.value("sslmode").startsWith("verify"_L1) && !root.isEmpty())
        settings.m_parameters["sslrootcert"] = root.toUtf8();
    return settings;
}

Result<ConnectionSettings> ConnectionSettings::fromUrl(const QString &url)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), &message), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, PQfreemem);
    if (!options)
        return Error{ErrorKind::Validation,
                     u"database"_s,
                     QCoreApplication::translate("desk::ConnectionSettings",
                                                 "This is not a connection string of PostgreSQL."),
                     {}};
    ConnectionSettings settings;
    settings.m_parameters = {{"client_encoding", "UTF8"},
                             {"connect_timeout", "10"},
                             {"fallback_application_name", "indentdesk-admin"}};
    for (auto option = options.get(); option->keyword; ++option)
        if (option->val)
            settings.m_parameters[option->keyword] = option->val;
    return settings;
}

ConnectionSettings ConnectionSettings::with(const QByteArray &keyword, const QString &value) const
{
    auto copy = *this;
    copy.m_parameters[keyword] = value.toUtf8();
    return copy;
}

ConnectionSettings ConnectionSettings::withDatabase(const QString &database) const
{
    return with("dbname", database);
}

QString ConnectionSettings::value(const QByteArray &keyword) const
{
    return QString::fromUtf8(m_parameters.value(keyword));
}

QList<ConnectionSettings> ConnectionSettings::hosts() const
{
    const auto hosts = value("host").split(u',');
    const auto ports = value("port").split(u',');
    QList<ConnectionSettings> result;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        auto one = with("host", hosts.at(i).trimmed());
        if (ports.size() == hosts.size())
            one = one.with("port", ports.at(i).trimmed());
        result << one;
    }
    return result;
}

QString ConnectionSettings::toString() const
{
    QStringList words;
    for (const auto &keyword : {"host", "port", "dbname", "user"})
        if (!m_parameters.value(keyword).isEmpty())
            words << u"%1=%2"_s.arg(QLatin1StringView(keyword),
                                    quoted(m_parameters.value(keyword)));
    return words.join(u' ');
}

} // namespace desk
