#include "listener.h"

#include "connection.h"
#include "log.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <poll.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

namespace {

constexpr auto s_quiet = 20s; // so long without a word, and the server is asked whether it is there
constexpr auto s_patience = 8s; // for the answer to that
constexpr auto s_longestPause = 30s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Listener)
};

} // namespace

Listener::Listener(const ConnectionSettings &settings, Tell tell)
    : m_settings(settings), m_tell(std::move(tell))
{
    m_thread = std::thread([this] { live(); });
}

Listener::~Listener()
{
    m_stopping = true;
    m_interrupt.raise();
    m_thread.join();
}

void Listener::check()
{
    m_interrupt.raise();
}

void Listener::use(const ConnectionSettings &settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings = settings;
}

void Listener::live()
{
    while (!m_stopping) {
        if (!connect())
            continue;
        m_pause = 0s;
        m_tell.state(ConnectionState::Online, Words::tr("Connected."), 0);
        listen();
        m_connection.reset();
    }
}

/// False when there is no connection yet; it has then waited for the next turn.
bool Listener::connect()
{
    const auto settings = [this] {
        const std::lock_guard lock(m_mutex);
        return m_settings;
    }();
    auto opened = Connection::open(settings, &m_interrupt);
    if (!opened && opened.error().kind == ErrorKind::Cancelled) {
        m_interrupt.take(); // somebody wants it tried at once, or not at all
        return false;
    }
    if (!opened && opened.error().kind == ErrorKind::Permission) {
        m_tell.state(ConnectionState::SignedOut, opened.error().message, 0);
        m_stopping = true;
        return false;
    }
    if (!opened) {
        pause(opened.error().message);
        return false;
    }
    m_connection = std::move(opened).value();
    m_connection->setPatience(s_patience);
    if (const auto done = m_connection->run(u"listen indentdesk"_s); !done) {
        pause(done.error().message);
        return false;
    }
    return true;
}

/// Passes on what arrives until the connection is lost.
void Listener::listen()
{
    while (!m_stopping) {
        const auto changes = m_connection->waitForChanges(s_quiet);
        if (!changes)
            break;
        for (const auto &change : *changes)
            m_tell.changed(change);
        if (changes->isEmpty() && !m_stopping && !answers())
            break;
    }
    if (m_stopping)
        return;
    qCWarning(lcStore) << "the listening connection was lost";
    m_tell.state(ConnectionState::Reconnecting, Words::tr("The connection to the server was lost."),
                 0);
}

bool Listener::answers()
{
    m_interrupt.take(); // else the question itself would be called off
    return m_connection->run(u"select 1"_s).ok();
}

/// Longer with every failure, and never the same on two desks, so that a server that comes back is
/// not stormed.
void Listener::pause(const QString &why)
{
    m_pause = std::min<std::chrono::seconds>(std::max<std::chrono::seconds>(m_pause * 2, 1s),
                                             s_longestPause);
    const auto time =
        std::chrono::milliseconds(m_pause) * QRandomGenerator::global()->bounded(70, 131) / 100;
    m_tell.state(ConnectionState::Reconnecting, why,
                 static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count()));
    pollfd descriptor{m_interrupt.descriptor(), POLLIN, 0};
    if (::poll(&descriptor, 1, static_cast<int>(time.count())) > 0 && !m_stopping) {
        m_interrupt.take();
        m_pause = 0s;
    }
}

} // namespace desk
