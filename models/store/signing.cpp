#include "signing.h"

#include "credentials.h"
#include "database.h"

#include <QHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

using Challenges = QList<QFuture<Result<QJsonObject>>>;

QString text(const QJsonObject &object, const QString &key)
{
    return object.value(key).toString();
}

/// The salt is one person's, so the slow hash is taken once.
Result<QJsonArray> signAll(const QList<ActToSign> &acts, const Challenges &challenges,
                           const QString &password)
{
    QHash<QString, QString> hashes;
    QJsonArray signatures;
    for (qsizetype i = 0; i < acts.size(); ++i) {
        const auto challenge = challenges.at(i).result();
        if (!challenge)
            return challenge.error();
        const auto salt = text(*challenge, u"salt"_s);
        if (!hashes.contains(salt))
            hashes.insert(salt, bcryptUnder(password, salt));
        const auto nonce = text(*challenge, u"nonce"_s);
        signatures.append(
            QJsonObject{{u"nonce"_s, nonce},
                        {u"proof"_s, signatureProof(hashes.value(salt), nonce, acts.at(i))}});
    }
    return signatures;
}

} // namespace

QString signatureProof(const QString &bcrypt, const QString &nonce, const ActToSign &act)
{
    const auto words =
        u"%1|%2|%3|%4"_s.arg(nonce, act.id, QString::number(act.version), act.action);
    return QString::fromLatin1(QMessageAuthenticationCode::hash(words.toUtf8(), bcrypt.toUtf8(),
                                                                QCryptographicHash::Sha256)
                                   .toHex());
}

QFuture<Result<QJsonArray>> Signing::sign(const QList<ActToSign> &acts, const QString &password)
{
    Challenges challenges;
    for (const auto &act : acts)
        challenges << m_database->call(u"signature_challenge"_s, {{u"kind"_s, act.kind},
                                                                  {u"document_id"_s, act.id},
                                                                  {u"action"_s, act.action},
                                                                  {u"version"_s, act.version}});
    return QtFuture::whenAll(challenges.begin(), challenges.end())
        .then(QtFuture::Launch::Async,
              [acts, password](const Challenges &answered) {
                  return signAll(acts, answered, password);
              })
        .then(m_database,
              [signing = *this](const Result<QJsonArray> &signatures) mutable {
                  return signing.check(signatures);
              })
        .unwrap();
}

/// The first says whether the password is right; the others are made with the same one.
QFuture<Result<QJsonArray>> Signing::check(const Result<QJsonArray> &signatures)
{
    if (!signatures || signatures->isEmpty())
        return QtFuture::makeReadyFuture(signatures);
    const auto first = signatures->first().toObject();
    return m_database
        ->call(u"check_signature"_s,
               {{u"nonce"_s, first.value(u"nonce"_s)}, {u"proof"_s, first.value(u"proof"_s)}})
        .then([signatures](const Result<QJsonObject> &answer) {
            return answer ? signatures : Result<QJsonArray>(answer.error());
        });
}

} // namespace desk
