#include "cataloguecopy.h"

#include "cataloguerows.h"
#include "database.h"
#include "log.h"
#include "whendone.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int page = 10'000;
constexpr int worthSaving = 500; ///< changes that a start would read again otherwise
constexpr auto soon = 60ms;      ///< what belongs together arrives together

/// Runs on another thread; `function` holds what it needs.
template <class T>
QFuture<T> elsewhere(std::function<T()> function)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return promise->future();
}

QJsonObject since(const QString &mark)
{
    return mark.isEmpty() ? QJsonObject() : QJsonObject{{u"since"_s, mark}};
}

} // namespace

CatalogueCopy::CatalogueCopy(Database *database, const CatalogueShelf &shelf, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_shelf(shelf),
      m_catalogue(std::make_shared<Catalogue>())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &CatalogueCopy::update);
    connect(m_database, &Database::changed, this, &CatalogueCopy::heard);
    connect(m_database, &Database::reconnected, this, &CatalogueCopy::update);
}

CatalogueCopy::~CatalogueCopy() = default;

void CatalogueCopy::start()
{
    m_isBusy = true;
    whenDone(m_database->call(u"catalogue_mark"_s), this, [this](const Result<QJsonObject> &at) {
        if (!at)
            return fail(at.error());
        const auto name = at->value(u"database"_s).toString();
        const auto mark = at->value(u"mark"_s).toString();
        using Kept = std::shared_ptr<CatalogueShelf::Kept>;
        const auto kept = elsewhere<Kept>([shelf = m_shelf, name]() -> Kept {
            auto found = shelf.load(name);
            return found ? std::make_shared<CatalogueShelf::Kept>(std::move(*found)) : nullptr;
        });
        whenDone(kept, this, [this, name, mark](const Kept &found) { take(name, mark, found); });
    });
}

void CatalogueCopy::take(const QString &database, const QString &mark,
                         const std::shared_ptr<CatalogueShelf::Kept> &kept)
{
    m_name = database;
    if (!kept)
        return readAll(mark, std::make_shared<QList<CatalogueItem>>());
    m_mark = kept->mark;
    m_catalogue = std::shared_ptr<Catalogue>(kept, &kept->catalogue);
    readChanges(mark, {}, 0);
}

/// The rows become items on the thread that read them.
void CatalogueCopy::readAll(const QString &mark, const Items &before)
{
    const auto after = before->isEmpty() ? QString() : before->last().sku;
    const auto rows =
        m_database->list(u"catalogue_items"_s, {{u"after"_s, after}, {u"maximum"_s, page}})
            .then([before](const Result<Rows> &answer) -> Result<qsizetype> {
                if (!answer)
                    return answer.error();
                before->append(catalogueItems(*answer));
                return answer->rows.size();
            });
    whenDone(rows, this, [this, mark, before](const Result<qsizetype> &count) {
        if (!count)
            return fail(count.error());
        if (*count == page)
            return readAll(mark, before);
        m_read = static_cast<int>(before->size());
        build(mark, before);
    });
}

void CatalogueCopy::build(const QString &mark, const Items &items)
{
    using Built = std::shared_ptr<Catalogue>;
    const auto built = elsewhere<Built>(
        [items]() -> Built { return std::make_shared<Catalogue>(Catalogue::build(*items)); });
    whenDone(built, this, [this, mark](const Built &catalogue) {
        m_catalogue = catalogue;
        m_mark = mark;
        save();
        learn(mark, true, 0);
    });
}

void CatalogueCopy::heard(const Change &change)
{
    static const QStringList ours{u"inventory"_s, u"decoding_confirmations"_s, u"customers"_s};
    if (ours.contains(change.table))
        m_soon.start();
}

void CatalogueCopy::update()
{
    if (m_isBusy) {
        m_again = true;
        return;
    }
    if (!m_isReady)
        return start();
    m_isBusy = true;
    whenDone(m_database->call(u"catalogue_mark"_s), this, [this](const Result<QJsonObject> &at) {
        if (!at)
            return fail(at.error());
        readChanges(at->value(u"mark"_s).toString(), {}, 0);
    });
}

void CatalogueCopy::readChanges(const QString &mark, const QString &after, int before)
{
    using Changed = Result<QPair<qsizetype, QString>>; // how many, and the last
    const auto rows =
        m_database
            ->list(u"catalogue_items"_s,
                   {{u"after"_s, after}, {u"since"_s, m_mark}, {u"maximum"_s, page}})
            .then([catalogue = m_catalogue](const Result<Rows> &answer) -> Changed {
                if (!answer)
                    return answer.error();
                const auto items = catalogueItems(*answer);
                for (const auto &item : items)
                    catalogue->put(item);
                return QPair(items.size(), items.isEmpty() ? QString() : items.last().sku);
            });
    whenDone(rows, this, [this, mark, before](const Changed &changed) {
        if (!changed)
            return fail(changed.error());
        m_read += static_cast<int>(changed->first);
        const auto all = before + static_cast<int>(changed->first);
        if (changed->first == page)
            readChanges(mark, changed->second, all);
        else
            learn(mark, !m_isReady, all);
    });
}

/// The shelf keeps no learning, so a start reads all of it.
void CatalogueCopy::learn(const QString &mark, bool all, int changes)
{
    using Learnt = Result<int>;
    const auto learnt = m_database->list(u"learnt"_s, since(all ? QString() : m_mark))
                            .then([catalogue = m_catalogue](const Result<Rows> &answer) -> Learnt {
                                if (!answer && answer.error().kind == ErrorKind::Permission)
                                    return 0; // what was learnt is for decoders
                                if (!answer)
                                    return answer.error();
                                const auto list = confirmations(*answer);
                                for (const auto &confirmation : list)
                                    catalogue->learn(confirmation);
                                return static_cast<int>(list.size());
                            });
    whenDone(learnt, this, [this, mark, changes](const Learnt &count) {
        if (!count)
            return fail(count.error());
        m_unsaved += changes;
        readGroups(mark, changes + *count);
    });
}

/// Few hospitals belong to one, so all of them are read each time.
void CatalogueCopy::readGroups(const QString &mark, int changes)
{
    using Changed = Result<bool>;
    const auto groups = m_database->list(u"hospital_groups"_s, {})
                            .then([catalogue = m_catalogue](const Result<Rows> &answer) -> Changed {
                                if (!answer && answer.error().kind == ErrorKind::Permission)
                                    return false; // they are for decoders, as is what was learnt
                                if (!answer)
                                    return answer.error();
                                return catalogue->setGroups(hospitalGroups(*answer));
                            });
    whenDone(groups, this, [this, mark, changes](const Changed &isNew) {
        if (!isNew)
            return fail(isNew.error());
        finish(mark, changes + (*isNew ? 1 : 0));
    });
}

void CatalogueCopy::finish(const QString &mark, int changes)
{
    const auto wasReady = std::exchange(m_isReady, true);
    m_mark = mark;
    m_isBusy = false;
    if (m_unsaved >= worthSaving)
        save();
    if (!wasReady)
        Q_EMIT ready();
    else if (changes > 0)
        Q_EMIT changed();
    if (std::exchange(m_again, false))
        m_soon.start();
}

void CatalogueCopy::save()
{
    m_unsaved = 0;
    QThreadPool::globalInstance()->start(
        [shelf = m_shelf, catalogue = m_catalogue, name = m_name, mark = m_mark] {
            if (const auto saved = shelf.save(*catalogue, name, mark); !saved)
                qCWarning(lcStore) << "the catalogue's copy is not kept:" << saved.error().message;
        });
}

void CatalogueCopy::fail(const Error &error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

} // namespace desk
