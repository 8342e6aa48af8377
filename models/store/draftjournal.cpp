#include "draftjournal.h"

#include "log.h"
#include "ownfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_suffix = ".draft"_L1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::DraftJournal)
};

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
            Words::tr("What you type cannot be kept on this machine. Save soon."),
            details};
}

Error unusable(const char *why, const QString &details = {})
{
    return {ErrorKind::Validation, {}, Words::tr(why), details};
}

/// A name beside the file that is not taken.
QString asideOf(const QString &path)
{
    for (int n = 1;; ++n)
        if (const auto name = u"%1.aside%2"_s.arg(path).arg(n); !QFile::exists(name))
            return name;
}

QJsonObject toJson(const DraftJournal::Entry &entry)
{
    return {{u"format"_s, DraftJournal::format},
            {u"subject"_s, entry.subject},
            {u"key"_s, entry.key},
            {u"title"_s, entry.title},
            {u"link"_s, entry.link},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"draft"_s, entry.draft}};
}

DraftJournal::Entry fromJson(const QJsonObject &json)
{
    return {json.value(u"subject"_s).toString(),
            json.value(u"key"_s).toString(),
            json.value(u"title"_s).toString(),
            json.value(u"link"_s).toString(),
            QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs),
            json.value(u"draft"_s).toObject()};
}

} // namespace

DraftJournal::DraftJournal(const QString &company, const QString &person, const QString &root)
    : m_root(root.isEmpty()
                 ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s
                 : root),
      m_folder(m_root + u'/' + nameFor(company + u'\n' + person))
{
}

QString DraftJournal::file(const QString &subject, const QString &key) const
{
    return m_folder + u'/' + nameFor(subject + u'\n' + key) + s_suffix;
}

/// Somebody else's folder could show us somebody else's words, and them ours.
std::optional<Error> DraftJournal::prepareFolder() const
{
    for (const auto &folder : {m_root, m_folder})
        if (const auto problem = OwnFile::makeFolder(folder); !problem.isEmpty())
            return notKept(problem);
    return std::nullopt;
}

Result<Done> DraftJournal::keep(const Entry &entry) const
{
    if (const auto error = prepareFolder())
        return *error;
    const auto bytes = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
    if (bytes.size() > largest)
        return notKept(u"too large"_s);
    if (const auto problem = OwnFile::write(file(entry.subject, entry.key), bytes);
        !problem.isEmpty())
        return notKept(problem);
    return Done{};
}

Result<Done> DraftJournal::drop(const QString &subject, const QString &key) const
{
    const auto path = file(subject, key);
    if (QFile::exists(path) && !QFile::remove(path))
        return notKept(path);
    return Done{};
}

Result<DraftJournal::Entry> DraftJournal::readFile(const QString &name) const
{
    const auto bytes = OwnFile::read(m_folder + u'/' + name, largest);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const auto json = QJsonDocument::fromJson(*bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return unusable(QT_TRANSLATE_NOOP("desk::DraftJournal", "it is cut or broken"),
                        problem.errorString());
    if (json.value(u"format"_s).toInt() != format)
        return unusable(
            QT_TRANSLATE_NOOP("desk::DraftJournal", "another version of this program wrote it"));
    const auto entry = fromJson(json);
    if (nameFor(entry.subject + u'\n' + entry.key) + s_suffix != name || !entry.at.isValid())
        return unusable(
            QT_TRANSLATE_NOOP("desk::DraftJournal", "it is not what its name says it is"));
    return entry;
}

/// Gives the sentence for the person.
QString DraftJournal::setAside(const QString &name, const Error &why) const
{
    qCWarning(lcStore) << "a kept draft is set aside:" << why.message << why.details;
    const auto path = m_folder + u'/' + name;
    QFile::rename(path, asideOf(path));
    return Words::tr("Something that was kept here could not be used and was set aside: %1.")
        .arg(why.message);
}

DraftJournal::Reading DraftJournal::read() const
{
    Reading reading;
    if (!OwnFile::isOurFolder(m_folder))
        return reading;
    const auto names = QDir(m_folder).entryList(
        {u'*' + s_suffix}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &name : names) {
        const auto entry = readFile(name);
        if (entry)
            reading.entries.append(*entry);
        else
            reading.setAside.append(setAside(name, entry.error()));
    }
    std::sort(reading.entries.begin(), reading.entries.end(),
              [](const Entry &a, const Entry &b) { return a.at > b.at; });
    return reading;
}

std::optional<DraftJournal::Entry> DraftJournal::find(const QString &subject,
                                                      const QString &key) const
{
    const auto path = file(subject, key);
    if (!OwnFile::isOurFolder(m_folder) || !QFile::exists(path))
        return std::nullopt;
    const auto name = path.mid(m_folder.size() + 1);
    const auto entry = readFile(name);
    if (entry)
        return *entry;
    setAside(name, entry.error());
    return std::nullopt;
}

} // namespace desk
