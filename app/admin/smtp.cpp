#include "smtp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <curl/curl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace desk::admin {

namespace {

constexpr long s_connectSeconds = 10;
constexpr long s_answerSeconds = 15;
constexpr long s_seconds = 60;
constexpr qint64 s_largest = 10'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::MailServer)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::Validation, u"mail"_s, sentence, {}};
}

/// Why this file is not to be trusted with a password; empty when it is.
QString problemOf(const QString &file)
{
    struct stat about
    {
    };
    if (lstat(QFile::encodeName(file).constData(), &about) != 0)
        return Words::tr("“%1” cannot be read.").arg(file);
    if (!S_ISREG(about.st_mode))
        return Words::tr("“%1” is not an ordinary file.").arg(file);
    if (about.st_uid != 0 && about.st_uid != geteuid())
        return Words::tr("“%1” belongs to somebody else.").arg(file);
    if ((about.st_mode & 07777) != 0600)
        return Words::tr("“%1” holds a password and can be read by others. Set its mode to 0600.")
            .arg(file);
    return {};
}

/// One line, whatever was written: nothing can begin another line of the head.
QString oneLine(const QString &words)
{
    static const QRegularExpression breaks(u"[\\x00-\\x1f\\x7f\\x{85}\\x{2028}\\x{2029}]+"_s);
    auto line = words;
    return line.replace(breaks, u" "_s).trimmed();
}

/// RFC 2047 in words of at most 75 characters, each whole in itself.
QByteArray encodedWords(const QString &words)
{
    constexpr qsizetype mostBytes = 42;
    QByteArray all;
    QByteArray part;
    const auto flush = [&] {
        all += (all.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const auto letter : oneLine(words).toUcs4()) {
        const auto bytes =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1).toUtf8();
        if (part.size() + bytes.size() > mostBytes)
            flush();
        part += bytes;
    }
    flush();
    return all;
}

QByteArray wrapped(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + "\r\n";
    return lines;
}

struct Reading
{
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readMore(char *buffer, size_t size, size_t count, void *data)
{
    auto *reading = static_cast<Reading *>(data);
    const auto most = std::min<qsizetype>(static_cast<qsizetype>(size * count),
                                          reading->bytes.size() - reading->at);
    std::memcpy(buffer, reading->bytes.constData() + reading->at, static_cast<size_t>(most));
    reading->at += most;
    return static_cast<size_t>(most);
}

/// The server's last line: its replies come as headers do.
size_t hear(char *buffer, size_t size, size_t count, void *data)
{
    const auto line =
        QString::fromUtf8(buffer, static_cast<qsizetype>(size * count)).trimmed().left(300);
    if (!line.isEmpty() && !line.startsWith(u"221")) // goodbye says nothing of the mail
        *static_cast<QString *>(data) = line;
    return size * count;
}

/// libcurl's own, from the lines of the file.
void prepare(CURL *curl, const MailServer &server)
{
    curl_easy_setopt(curl, CURLOPT_URL, server.server.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, server.isPlain ? CURLUSESSL_NONE : CURLUSESSL_ALL);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    if (!server.certificates.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, QFile::encodeName(server.certificates).constData());
    if (!server.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, server.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, s_connectSeconds);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, s_answerSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, s_seconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

Result<MailServer> checked(const MailServer &server, const QString &file)
{
    static const QRegularExpression address(u"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$"_s);
    const QUrl url(server.server);
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != u"smtp" && url.scheme() != u"smtps"))
        return refused(
            Words::tr("“%1” names no server. Write server = smtps://mail.example.org:465.")
                .arg(file));
    if (!address.match(server.from).hasMatch())
        return refused(
            Words::tr("“%1” names no sender. Write from = indentdesk@example.org.").arg(file));
    if (server.isPlain && !isThisMachine(url.host()))
        return refused(Words::tr("Without TLS mail goes to a server on this machine only."));
    return server;
}

} // namespace

Result<MailServer> MailServer::read(const QString &file)
{
    if (const auto problem = problemOf(file); !problem.isEmpty())
        return refused(problem);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refused(Words::tr("“%1” cannot be read.").arg(file));
    MailServer server;
    QString tls;
    const QHash<QString, QString *> names{{u"server"_s, &server.server},
                                          {u"user"_s, &server.user},
                                          {u"password"_s, &server.password},
                                          {u"from"_s, &server.from},
                                          {u"certificates"_s, &server.certificates},
                                          {u"tls"_s, &tls}};
    const auto lines = QString::fromUtf8(source.read(s_largest)).split(u'\n');
    for (const auto &line : lines) {
        const auto text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        auto *value = names.value(text.section(u'=', 0, 0).trimmed());
        if (!value) // the line may hold a password, so it is not repeated
            return refused(Words::tr("“%1” has a line that is not understood.").arg(file));
        *value = text.section(u'=', 1).trimmed();
    }
    server.isPlain = tls == u"none";
    return checked(server, file);
}

QByteArray messageOf(const Mail &mail, const QString &from)
{
    const auto date = QLocale::c().toString(QDateTime::currentDateTimeUtc(),
                                            u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s);
    QByteArray text;
    text += "Date: " + date.toLatin1() + "\r\n";
    text += "From: " + oneLine(from).toLatin1() + "\r\n";
    text += "To: " + oneLine(mail.recipient).toLatin1() + "\r\n";
    text += "Subject: " + encodedWords(mail.subject) + "\r\n";
    text += "Message-ID: <" + oneLine(mail.id).toLatin1() + '@' +
            oneLine(from).section(u'@', 1).toLatin1() + ">\r\n";
    text += "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
    return text + wrapped(mail.body.toUtf8().toBase64());
}

MailAnswer sendMail(const MailServer &server, const Mail &mail)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(),
                                                                   curl_easy_cleanup);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> to(
        curl_slist_append(nullptr, (u'<' + oneLine(mail.recipient) + u'>').toUtf8().constData()),
        curl_slist_free_all);
    if (!curl || !to)
        return {MailOutcome::Later, u"libcurl could not be used"_s};
    std::array<char, CURL_ERROR_SIZE> error{};
    Reading reading{messageOf(mail, server.from)};
    QString words;
    prepare(curl.get(), server);
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, error.data());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM,
                     (u'<' + server.from + u'>').toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readMore);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, hear);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &words);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    const auto code = curl_easy_perform(curl.get());
    long reply = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    if (code == CURLE_OK)
        return {MailOutcome::Sent, words};
    // who is not let in, or met a server that serves nobody, has not heard of this mail
    const bool isOfThisMail =
        code == CURLE_SEND_ERROR || (code == CURLE_WEIRD_SERVER_REPLY && reading.at > 0);
    const bool isOfUs = reply == 530 || reply == 534 || reply == 535 || reply == 538;
    if (reply >= 500 && reply < 600 && isOfThisMail && !isOfUs)
        return {MailOutcome::Refused, words};
    if (reply >= 400)
        return {MailOutcome::Later, words};
    return {MailOutcome::Later,
            QString::fromUtf8(error[0] ? error.data() : curl_easy_strerror(code))};
}

} // namespace desk::admin
