#include "credentials.h"

#include "commonpasswords.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

#include <crypt.h>
#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int s_cost = 10;
constexpr qsizetype s_shortest = 8;
constexpr qsizetype s_longest = 72; // bcrypt looks no further

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Credential)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::Validation, u"password"_s, sentence, {}};
}

/// The same letters typed on different machines must give the same bytes.
QByteArray normalised(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

bool canBeTyped(const QString &password)
{
    return std::all_of(password.begin(), password.end(), [](QChar c) {
        return c.isSurrogate() || (c.isPrint() && c.category() != QChar::Other_Control);
    });
}

std::optional<Error> weakness(const QString &password)
{
    if (password.size() < s_shortest)
        return refused(Words::tr("The password needs at least %1 characters.").arg(s_shortest));
    if (normalised(password).size() > s_longest)
        return refused(Words::tr("The password is too long."));
    if (!canBeTyped(password))
        return refused(Words::tr("The password contains characters that cannot be typed."));
    if (isCommonPassword(password))
        return refused(Words::tr("This is one of the passwords that everybody tries first. Choose "
                                 "another one."));
    return std::nullopt;
}

/// libpq makes the verifier exactly as it will later answer the server (RFC 5803, with its own
/// SASLprep). It wants a connection for that but never uses it, so it gets one that was never made.
QString scramVerifier(const QByteArray &password)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> nowhere(PQconnectStart("-"), PQfinish);
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(nowhere.get(), password.constData(), "", "scram-sha-256"), PQfreemem);
    return QString::fromLatin1(verifier.get());
}

QString freshSetting()
{
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    crypt_gensalt_rn("$2b$", s_cost, nullptr, 0, setting.data(), static_cast<int>(setting.size()));
    return QString::fromLatin1(setting.data());
}

} // namespace

Result<Credential> makeCredential(const QString &password)
{
    if (const auto error = weakness(password))
        return *error;
    Credential credential{scramVerifier(normalised(password)),
                          bcryptUnder(password, freshSetting())};
    if (credential.verifier.isEmpty() || credential.bcrypt.isEmpty())
        return Error{ErrorKind::Internal, {}, Words::tr("The password could not be prepared."), {}};
    return credential;
}

QFuture<Result<Credential>> prepareCredential(const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<Credential>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, password] {
        promise->addResult(makeCredential(password));
        promise->finish();
    });
    return promise->future();
}

QString bcryptUnder(const QString &password, const QString &setting)
{
    if (!setting.startsWith(u"$2"_s))
        return {};
    const auto data = std::make_unique<crypt_data>();
    const auto hash = crypt_rn(normalised(password).constData(), setting.toLatin1().constData(),
                               data.get(), static_cast<int>(sizeof(crypt_data)));
    return QString::fromLatin1(hash);
}

} // namespace desk
