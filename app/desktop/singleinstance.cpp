#include "singleinstance.h"

#include "log.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 1000; // ms; both ends are on this machine
constexpr qint64 longest = 2048;

/// In the account's own folder, so that another account can neither ask nor answer.
QString socketPath(const QString &name)
{
    auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::homePath();
    return folder + u"/indentdesk-%1.socket"_s.arg(name);
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent), m_name(socketPath(name)), m_server(new QLocalServer(this))
{
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(link.toUtf8() + '\n');
    return socket.waitForBytesWritten(patience);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by a crash: nobody answered it
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name))
        qCWarning(lcApp) << "links from outside will not arrive:" << m_server->errorString();
}

void SingleInstance::take()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longest)
                return;
            Q_EMIT asked(QString::fromUtf8(socket->readLine(longest)).trimmed());
            socket->disconnectFromServer();
        });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

} // namespace desk
