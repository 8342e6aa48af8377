#include "workerpool.h"

#include "interrupt.h"
#include "log.h"
#include "refusal.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desk {

namespace {

constexpr size_t s_connections = 2;
constexpr int s_conflictRetries = 5;
constexpr auto s_idle = 60s;
constexpr auto s_patience = 75s; // the server stops a statement after 60 s: beyond that, it is gone
constexpr auto s_untilGivenUp = 30s; // how long work waits for a lost server
constexpr auto s_firstPause = 200ms;

/// Two transactions that lost against each other must not meet again at once.
std::chrono::milliseconds jitter(int turn)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(5, 20 << turn));
}

} // namespace

struct WorkerPool::Worker
{
    Interrupt interrupt;
    std::unique_ptr<Connection> connection;
    std::shared_ptr<Job> job;
    std::thread thread;
};

WorkerPool::WorkerPool(const ConnectionSettings &settings) : m_settings(settings) {}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (auto &worker : m_workers)
            worker.interrupt.raise();
    }
    m_wakeUp.notify_all();
    for (auto &worker : m_workers)
        worker.thread.join();
    for (const auto &job : m_queue)
        job->finish(wasCalledOff());
}

void WorkerPool::use(const ConnectionSettings &settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings = settings;
}

void WorkerPool::add(const std::shared_ptr<Job> &job)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(job);
    if (m_idle < static_cast<int>(m_queue.size()) && m_workers.size() < s_connections) {
        auto &worker = m_workers.emplace_back();
        worker.thread = std::thread([this, &worker] { work(worker); });
    }
    m_wakeUp.notify_all();
}

void WorkerPool::cancel(const std::shared_ptr<Job> &job)
{
    const std::lock_guard lock(m_mutex);
    for (auto &worker : m_workers)
        if (worker.job == job)
            worker.interrupt.raise();
}

void WorkerPool::wake()
{
    m_wakeUp.notify_all();
}

void WorkerPool::work(Worker &worker)
{
    while (const auto job = next(worker)) {
        perform(worker, *job);
        const std::lock_guard lock(m_mutex);
        worker.job.reset();
        worker.interrupt.take(); // it was meant for the job that is done
        if (m_stopping)
            return;
    }
}

/// Waits for work; meanwhile a connection that nobody needs is closed.
std::shared_ptr<Job> WorkerPool::next(Worker &worker)
{
    std::unique_lock lock(m_mutex);
    ++m_idle;
    while (!m_stopping && m_queue.empty())
        if (m_wakeUp.wait_for(lock, s_idle) == std::cv_status::timeout && m_queue.empty())
            worker.connection.reset();
    --m_idle;
    if (m_stopping)
        return nullptr;
    worker.job = m_queue.front();
    m_queue.pop_front();
    return worker.job;
}

void WorkerPool::perform(Worker &worker, Job &job)
{
    const auto deadline = std::chrono::steady_clock::now() + s_untilGivenUp;
    auto wait = std::chrono::milliseconds(s_firstPause);
    int conflicts = 0;
    while (true) {
        if (job.isCancelled())
            return job.finish(wasCalledOff());
        bool sent = false;
        const auto error = tryOnce(worker, job, sent);
        if (!error)
            return job.finish(std::nullopt);
        const bool conflict =
            worker.connection && worker.connection->lastFailure().isSerialization();
        if (conflict && conflicts++ < s_conflictRetries) {
            std::this_thread::sleep_for(jitter(conflicts));
            continue;
        }
        const bool again = job.repeat != Repeat::Never && (job.repeat != Repeat::Unsent || !sent);
        const bool waits = job.repeat == Repeat::Act && !worker.connection;
        const bool late = std::chrono::steady_clock::now() > deadline && !waits;
        if (error->kind != ErrorKind::Connection || !again || late || !pause(wait))
            return job.finish(error);
        wait = std::min<std::chrono::milliseconds>(wait * 2, 5s);
    }
}

std::optional<Error> WorkerPool::tryOnce(Worker &worker, Job &job, bool &sent)
{
    if (auto error = connect(worker))
        return error;
    sent = true;
    auto error = job.attempt(*worker.connection);
    if (worker.connection->isLost()) {
        qCInfo(lcStore) << "a working connection was lost";
        worker.connection.reset();
        if (m_tellLoss)
            m_tellLoss();
    }
    return error;
}

std::optional<Error> WorkerPool::connect(Worker &worker)
{
    if (worker.connection && worker.connection->isAlive())
        return std::nullopt;
    const auto settings = [this] {
        const std::lock_guard lock(m_mutex);
        return m_settings;
    }();
    auto opened = Connection::open(settings, &worker.interrupt);
    if (!opened)
        return opened.error();
    worker.connection = std::move(opened).value();
    worker.connection->setPatience(s_patience);
    return std::nullopt;
}

/// Waits until woken or the time is over; false when the pool is being closed.
bool WorkerPool::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait_for(lock, time);
    return !m_stopping;
}

} // namespace desk
