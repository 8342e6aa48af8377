#pragma once

#include "result.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

class Database;

/// A decision that is to be signed, as api.act takes it.
struct ActToSign
{
    QString kind; ///< orders or invoices
    QString id;
    QString action;
    int version = 0;
};

/// The proof that whoever has this bcrypt hash signs an act: HMAC-SHA-256 over
/// nonce|document|version|action, in hexadecimal digits.
QString signatureProof(const QString &bcrypt, const QString &nonce, const ActToSign &act);

/// Signs decisions with the person's password, which stays in this program: a challenge each, the
/// slow hash on a thread of its own, and a check before anything is sent.
class Signing
{
public:
    explicit Signing(Database *database) : m_database(database) {}

    /// One {nonce, proof} an act, in their order, for arguments.signature of api.act; each holds
    /// for a minute. Errors: Signature, the password is wrong · State, this person cannot sign now.
    QFuture<Result<QJsonArray>> sign(const QList<ActToSign> &acts, const QString &password);

private:
    QFuture<Result<QJsonArray>> check(const Result<QJsonArray> &signatures);

    Database *m_database;
};

} // namespace desk
