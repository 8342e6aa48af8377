#include "draftjournal.h"

#include "log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_suffix = ".draft"_L1;

/// Whatever the words are, a name for a folder or file.
QString nameFor(const QString &words)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

Error notKept(const QString &details)
{
    return {ErrorKind::Internal,
            {},
            QCoreApplication::translate("desk::DraftJournal",
                                        "What you type cannot be kept on this machine. Save soon."),
            details};
}

} // namespace

DraftJournal::DraftJournal(const QString &subject, const QString &company, const QString &person)
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts/"_s +
               subject + u'/' + nameFor(company + u'\n' + person))
{
}

QString DraftJournal::file(const QString &key) const
{
    return m_folder + u'/' + nameFor(key) + s_suffix;
}

Result<Done> DraftJournal::keep(const QString &key, const QJsonObject &draft) const
{
    if (!QDir().mkpath(m_folder))
        return notKept(m_folder);
    QSaveFile out(file(key));
    if (!out.open(QIODevice::WriteOnly))
        return notKept(out.errorString());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonObject entry{{u"key"_s, key},
                            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                            {u"draft"_s, draft}};
    out.write(QJsonDocument(entry).toJson(QJsonDocument::Compact));
    if (!out.commit())
        return notKept(out.errorString());
    return Done{};
}

void DraftJournal::drop(const QString &key) const
{
    QFile::remove(file(key));
}

QJsonObject DraftJournal::draft(const QString &key) const
{
    QFile in(file(key));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(in.readAll()).object().value(u"draft"_s).toObject();
}

QList<DraftJournal::Entry> DraftJournal::entries() const
{
    QList<Entry> entries;
    const auto files = QDir(m_folder).entryInfoList({u'*' + s_suffix}, QDir::Files, QDir::Time);
    for (const auto &info : files) {
        QFile in(info.filePath());
        if (!in.open(QIODevice::ReadOnly))
            continue;
        const auto entry = QJsonDocument::fromJson(in.readAll()).object();
        if (entry.isEmpty()) {
            qCWarning(lcStore) << "a kept draft cannot be read and is set aside";
            in.close();
            QFile::rename(info.filePath(), info.filePath() + u".broken"_s);
            continue;
        }
        entries.append({entry.value(u"key"_s).toString(),
                        QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs),
                        entry.value(u"draft"_s).toObject()});
    }
    return entries;
}

} // namespace desk
