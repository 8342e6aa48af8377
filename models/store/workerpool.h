#pragma once

#include "connection.h"
#include "connectionsettings.h"
#include "result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace desk {

class Interrupt;

/// When a job may be tried again after the connection was lost.
enum class Repeat {
    Never,
    Unsent, ///< only when nothing had reached the server yet
    Always, ///< it changes nothing
    Act,    ///< it carries a request id that makes it happen once: until the server is there again
};

/// One thing to do on a connection. `attempt` may run more than once; `finish` runs once, with
/// nothing or the error.
struct Job
{
    Repeat repeat = Repeat::Never;
    std::function<std::optional<Error>(Connection &)> attempt;
    std::function<void(std::optional<Error>)> finish;
    std::function<bool()> isCancelled;
};

/// At most two threads with a connection each, opened when there is work and closed after a minute
/// without any.
class WorkerPool
{
public:
    explicit WorkerPool(const ConnectionSettings &settings);
    /// Calls off what runs, answers what waits with Cancelled, and joins the threads.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// How connections are made from now on; those that are open stay.
    void use(const ConnectionSettings &settings);
    void add(const std::shared_ptr<Job> &job);
    /// Stops the job's statement on the server when it runs; call after its isCancelled() has
    /// become true.
    void cancel(const std::shared_ptr<Job> &job);
    /// The way to the server is open again: jobs that wait for it go on.
    void wake();
    /// Called, on a worker's thread, whenever a connection is found lost.
    void onLoss(std::function<void()> tell) { m_tellLoss = std::move(tell); }

private:
    struct Worker;
    void work(Worker &worker);
    std::shared_ptr<Job> next(Worker &worker);
    void perform(Worker &worker, Job &job);
    std::optional<Error> tryOnce(Worker &worker, Job &job, bool &sent);
    std::optional<Error> connect(Worker &worker);
    bool pause(std::chrono::milliseconds time);

    ConnectionSettings m_settings; ///< under the mutex
    std::function<void()> m_tellLoss;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::shared_ptr<Job>> m_queue;
    std::list<Worker> m_workers;
    int m_idle = 0;
    bool m_stopping = false;
};

} // namespace desk
