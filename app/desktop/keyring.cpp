#include "keyring.h"

#include "log.h"

#include <qt6keychain/keychain.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"indentdesk"_s;

QString keyOf(const Profile &profile, const QString &email)
{
    return u"%1@%2:%3/%4"_s.arg(email, profile.hosts).arg(profile.port).arg(profile.database);
}

void warn(const QKeychain::Job *job)
{
    qCWarning(lcApp) << "keyring:" << job->errorString();
}

} // namespace

Keyring::Keyring(QObject *parent) : QObject(parent) {}

void Keyring::probe(const std::function<void(bool)> &told)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(u"probe"_s);
    connect(job, &QKeychain::Job::finished, this, [told](const QKeychain::Job *done) {
        told(done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void Keyring::read(const Profile &profile, const QString &email,
                   const std::function<void(const QString &)> &found)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(keyOf(profile, email));
    connect(job, &QKeychain::Job::finished, this, [found](const QKeychain::Job *done) {
        const auto *reading = static_cast<const QKeychain::ReadPasswordJob *>(done);
        found(done->error() == QKeychain::NoError ? reading->textData() : QString());
    });
    job->start();
}

void Keyring::write(const Profile &profile, const QString &email, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(keyOf(profile, email));
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [](const QKeychain::Job *done) {
        if (done->error() != QKeychain::NoError)
            warn(done);
    });
    job->start();
}

void Keyring::forget(const Profile &profile, const QString &email)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(keyOf(profile, email));
    job->start();
}

} // namespace desk
