#include "refusal.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Connection)
};

} // namespace

Error serverAway(const QString &details)
{
    return {ErrorKind::Connection, {}, Words::tr("The server did not answer."), details};
}

Error wasCalledOff()
{
    return {ErrorKind::Cancelled, {}, Words::tr("This was called off before it was done."), {}};
}

/// libpq has no field for the state of a refused connection, only its words; the code in them is
/// not translated.
Error refusalFrom(const QString &words)
{
    static const QRegularExpression code(u":  ([0-9A-Z]{5}): "_s);
    const auto state = code.match(words).captured(1);
    if (state == "28P01"_L1)
        return {ErrorKind::Permission, u"password"_s,
                Words::tr("The name or the password is wrong."), words};
    if (state == "28000"_L1 && words.contains("InitializeSessionUserId"_L1))
        return {ErrorKind::Permission, u"account"_s, Words::tr("This account is disabled."), words};
    if (state == "42501"_L1)
        return {ErrorKind::Permission, u"account"_s,
                Words::tr("This account has no access to this company."), words};
    if (state == "28000"_L1)
        return {ErrorKind::Permission, u"account"_s,
                Words::tr("The server does not admit this account from here."), words};
    if (state == "3D000"_L1)
        return {ErrorKind::NotFound, u"database"_s, Words::tr("The server has no such company."),
                words};
    if (state == "53300"_L1)
        return {ErrorKind::Connection,
                {},
                Words::tr("The server has no room for another connection."),
                words};
    if (state.startsWith("57P"_L1))
        return {ErrorKind::Connection, {}, Words::tr("The server is starting or stopping."), words};
    if (words.contains("certificate"_L1) || words.contains("SSL"_L1))
        return {
            ErrorKind::Connection, u"certificate"_s,
            Words::tr(
                "The server could not prove that it is the right one, so nothing was sent to it."),
            words};
    return serverAway(words);
}

} // namespace desk
