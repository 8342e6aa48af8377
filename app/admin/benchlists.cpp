#include "bench.h"
#include "benchcompany.h"
#include "benchfloor.h"
#include "benchgui.h"
#include "benchtimes.h"
#include "database.h"
#include "pagedmodel.h"

#include <QFile>
#include <QTimer>

namespace desk::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr double s_bar = 10; // ms

ListSpec orderList()
{
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    spec.columns = {{u"order_number"_s, {}}, {u"hospital_name"_s, {}}, {u"workflow_stage"_s, {}},
                    {u"priority"_s, {}},     {u"created_at"_s, {}},    {u"city"_s, {}}};
    spec.also = {u"version"_s, u"line_count"_s, u"rep_name"_s};
    spec.sortBy = u"created_at"_s;
    return spec;
}

/// The same rows by hand, as somebody who may read everything.
QByteArray byHand(const QByteArray &where, const QByteArray &way, int limit)
{
    return "select o.order_number, c.hospital_name, o.workflow_stage, o.priority, o.created_at, "
           "c.city, o.version, (select count(*) from public.order_items l where l.order_id = o.id "
           "and l.parent_id is null), u.full_name, o.id from public.orders o "
           "join public.customers c on c.id = o.customer_id "
           "join public.users u on u.id = o.sales_rep_id where " +
           where + " order by o.created_at " + way + ", o.id " + way + " limit " +
           QByteArray::number(limit);
}

enum class Place { First, Last };

struct Page
{
    qint64 microseconds = -1;
    int total = 0;
};

/// Reads a list as a desk does, until its first page or its last one is in the model.
class PageReading
{
public:
    PageReading(Database *database, const QList<ListFilter> &filters, Place place,
                std::function<void(Page)> answer)
        : m_model(std::make_unique<PagedModel>(database, orderList())),
          m_answer(std::move(answer)),
          m_place(place)
    {
        m_model->setFilters(filters);
        QObject::connect(m_model.get(), &PagedModel::rowsArrived, m_model.get(),
                         [this] { onRows(); });
        QObject::connect(m_model.get(), &PagedModel::counted, m_model.get(),
                         [this] { onCounted(); });
        QObject::connect(m_model.get(), &PagedModel::failed, m_model.get(), [this] { finish({}); });
        m_timer.start();
        m_model->load();
    }

private:
    void onRows()
    {
        const auto time = m_timer.nsecsElapsed() / 1000;
        if (m_time < 0 && m_place == Place::First)
            m_time = time;
        if (m_asked && m_model->isHere(m_model->rowCount() - 1))
            m_time = time;
        if (m_time >= 0 && m_model->total() >= 0)
            finish({m_time, m_model->total()});
        else if (m_place == Place::Last && m_model->total() >= 0)
            askForLast();
    }
    void onCounted()
    {
        if (m_model->isLoading())
            return; // the rows are in the same answer
        if (m_place == Place::Last)
            askForLast();
        else if (m_time >= 0)
            finish({m_time, m_model->total()});
    }
    void askForLast()
    {
        if (m_asked)
            return;
        m_asked = true;
        m_timer.restart();
        if (m_model->isHere(m_model->rowCount() - 1))
            return finish({0, m_model->total()}); // a single page
        m_model->fetchEnd();
    }
    void finish(Page page)
    {
        const auto answer = std::exchange(m_answer, {});
        if (!answer)
            return; // the rest of the first page
        answer(page);
        // not inside the model's own signal
        QTimer::singleShot(0, qApp, [this] { delete this; });
    }

    std::unique_ptr<PagedModel> m_model;
    std::function<void(Page)> m_answer;
    QElapsedTimer m_timer;
    Place m_place;
    qint64 m_time = -1;
    bool m_asked = false;
};

Page readPage(Database *database, const QList<ListFilter> &filters, Place place)
{
    return onGuiThread<Page>([=](const auto &answer) {
        [[maybe_unused]] auto *reading = new PageReading(database, filters, place, answer);
    });
}

struct Reader
{
    OnGuiThread<Database> database;
    std::unique_ptr<RawConnection> raw;
};

Result<Reader> openReader(const BenchCompany &company, const QString &person)
{
    Reader reader{makeOnGuiThread<Database>(), nullptr};
    const auto session = timed<Session>([&] {
        return reader.database->signIn(company.profile(), BenchCompany::address(person),
                                       company.password());
    });
    if (!session.answer)
        return session.answer.error();
    auto raw = RawConnection::open(company.keeperSettings());
    if (!raw)
        return raw.error();
    reader.raw = std::move(raw).value();
    return reader;
}

struct Case
{
    QString name;
    QString person;
    QString stage;
    Place place;
};

struct Pair
{
    Times pages;
    Times floors;
    int total = 0;
};

RawStatement floorOf(const Case &page, int total)
{
    const QByteArray where =
        page.stage.isEmpty() ? "true" : "o.workflow_stage = '" + page.stage.toUtf8() + '\'';
    if (page.place == Place::First)
        return {byHand(where, "desc", PagedModel::s_first)};
    const auto rest = total % RowWindow::pageSize;
    return {byHand(where, "asc", rest == 0 ? RowWindow::pageSize : rest)};
}

Result<Pair> measure(const BenchCompany &company, const Case &page, int rounds)
{
    const auto reader = openReader(company, page.person);
    if (!reader)
        return reader.error();
    QList<ListFilter> filters;
    if (!page.stage.isEmpty())
        filters << ListFilter{u"workflow_stage"_s, ListFilter::Op::Equal, page.stage};
    Pair pair;
    for (int round = -3; round < rounds; ++round) {
        const auto read = readPage(reader->database.get(), filters, page.place);
        if (read.microseconds < 0)
            return Error{ErrorKind::Internal, {}, u"The page could not be read."_s, {}};
        pair.total = read.total;
        const auto least = floorOf(page, read.total);
        if (const auto done = reader->raw->prepare({least}); !done)
            return done.error();
        const auto time = reader->raw->read(least);
        if (!time)
            return time.error();
        if (round < 0)
            continue;
        pair.pages.add(read.microseconds);
        pair.floors.add(*time);
    }
    return pair;
}

/// The figure is the worst of the cases.
Result<Finding> pages(const BenchCompany &company, const BenchOptions &options, const QString &name,
                      const QList<Case> &cases)
{
    Finding finding{.name = name,
                    .unit = u"ms"_s,
                    .floor = 0,
                    .floorIs = u"the same rows by a prepared statement of libpq, no policies"_s,
                    .kind = Finding::Bar::Figure,
                    .bar = s_bar};
    for (const auto &page : cases) {
        const auto pair = measure(company, page, options.roundsOr(60));
        if (!pair)
            return pair.error();
        finding.details.insert(page.name, QJsonObject{{u"rows"_s, pair->total},
                                                      {u"page"_s, pair->pages.toJson()},
                                                      {u"floor"_s, pair->floors.toJson()}});
        if (pair->pages.percentile(95) < finding.figure)
            continue;
        finding.figure = pair->pages.percentile(95);
        finding.floor = pair->floors.percentile(95);
    }
    return finding;
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = QString::fromLatin1(file.readAll()).split(u'\n');
    for (const auto &line : lines)
        if (line.startsWith("VmRSS:"_L1))
            return line.mid(6).remove(u"kB"_s).trimmed().toLongLong();
    return 0;
}

/// Looks at one page after another, as somebody who scrolls does.
class Walk
{
public:
    Walk(PagedModel *model, int from, int to, std::function<void(bool)> answer)
        : m_model(model), m_answer(std::move(answer)), m_page(from), m_end(to)
    {
        m_context = std::make_unique<QObject>();
        QObject::connect(model, &PagedModel::rowsArrived, m_context.get(), [this] { step(); });
        QObject::connect(model, &PagedModel::failed, m_context.get(), [this] { finish(false); });
        step();
    }

private:
    void step()
    {
        while (m_page < m_end && m_model->isHere(row()))
            ++m_page;
        if (m_page >= m_end)
            return finish(true);
        m_model->data(m_model->index(row(), 0));
    }
    [[nodiscard]] int row() const { return m_page * RowWindow::pageSize; }
    void finish(bool done)
    {
        if (const auto answer = std::exchange(m_answer, {}))
            answer(done);
        m_context.reset();
        QTimer::singleShot(0, qApp, [this] { delete this; });
    }

    PagedModel *m_model;
    std::function<void(bool)> m_answer;
    std::unique_ptr<QObject> m_context;
    int m_page;
    int m_end;
};

} // namespace

Result<Finding> benchPageFirst(const BenchCompany *company, const BenchOptions &options)
{
    return pages(*company, options, u"page-first"_s,
                 {{u"executive"_s, u"executive"_s, {}, Place::First},
                  {u"sales rep, own orders"_s, u"sales"_s, {}, Place::First},
                  {u"decoder, from decoding on"_s, u"decoder"_s, {}, Place::First}});
}

Result<Finding> benchPageLast(const BenchCompany *company, const BenchOptions &options)
{
    return pages(*company, options, u"page-last"_s,
                 {{u"executive"_s, u"executive"_s, {}, Place::Last},
                  {u"sales rep, own orders"_s, u"sales"_s, {}, Place::Last}});
}

Result<Finding> benchPageFiltered(const BenchCompany *company, const BenchOptions &options)
{
    return pages(*company, options, u"page-filtered"_s,
                 {{u"executive, decoding"_s, u"executive"_s, u"decoding"_s, Place::First},
                  {u"executive, completed"_s, u"executive"_s, u"completed"_s, Place::First},
                  {u"executive, last of cancelled"_s, u"executive"_s, u"cancelled"_s, Place::Last},
                  {u"sales rep, quotation sent"_s, u"sales"_s, u"quotation_sent"_s, Place::First}});
}

Result<Finding> benchModelMemory(const BenchCompany *company, const BenchOptions &)
{
    const auto reader = openReader(*company, u"executive"_s);
    if (!reader)
        return reader.error();
    const OnGuiThread<PagedModel> model(
        onGuiThread<PagedModel *>([&](const auto &answer) {
            auto *made = new PagedModel(reader->database.get(), orderList());
            QObject::connect(made, &PagedModel::counted, made, [made, answer] {
                if (!made->property("told").toBool())
                    answer(made);
                made->setProperty("told", true);
            });
            made->load();
        }),
        [](PagedModel *old) { old->deleteLater(); });
    const auto walk = [&model](int from, int to) {
        return onGuiThread<bool>([&model, from, to](const auto &answer) {
            [[maybe_unused]] auto *way = new Walk(model.get(), from, to, answer);
        });
    };
    const int last = model->total() / RowWindow::pageSize;
    const int warm = std::min(50, last / 2);
    const int end = std::min(warm + 300, last);
    if (!walk(0, warm))
        return Error{ErrorKind::Internal, {}, u"The list could not be read."_s, {}};
    const auto before = residentKilobytes();
    if (!walk(warm, end))
        return Error{ErrorKind::Internal, {}, u"The list could not be read."_s, {}};
    const auto after = residentKilobytes();
    return Finding{.name = u"model-memory"_s,
                   .unit = u"kB"_s,
                   .figure = static_cast<double>(after - before),
                   .kind = Finding::Bar::Figure,
                   .bar = 4096,
                   .details = {{u"rows"_s, model->total()},
                               {u"pages_walked"_s, end - warm},
                               {u"held_rows"_s, model->heldRows()},
                               {u"before_kb"_s, before},
                               {u"after_kb"_s, after}}};
}

} // namespace desk::admin
