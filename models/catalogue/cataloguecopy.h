#pragma once

#include "catalogueshelf.h"
#include "change.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

class Database;
struct Rows;

/// The copy of the catalogue, and of what was learnt, that a desk decodes with. The first time it
/// is read from the database page by page and built on a worker thread, then kept on disk; later
/// only what changed is read. It follows the database's news by itself.
class CatalogueCopy : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueCopy(Database *database, const CatalogueShelf &shelf = CatalogueShelf(),
                           QObject *parent = nullptr);
    ~CatalogueCopy() override;

    /// Takes it from the shelf or reads it anew; ready() tells when it can be asked.
    void start();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Empty until it is ready. Any thread may ask it.
    [[nodiscard]] std::shared_ptr<const Catalogue> catalogue() const { return m_catalogue; }
    /// What the last start did: SKUs that were read from the database.
    [[nodiscard]] int read() const { return m_read; }

Q_SIGNALS:
    void ready();
    /// SKUs or what was learnt are not what they were.
    void changed();
    void failed(const desk::Error &error);

private:
    void take(const QString &database, const QString &mark,
              const std::shared_ptr<CatalogueShelf::Kept> &kept);
    using Items = std::shared_ptr<QList<CatalogueItem>>;
    void readAll(const QString &mark, const Items &before);
    void build(const QString &mark, const Items &items);
    void heard(const Change &change);
    void update();
    void readChanges(const QString &mark, const QString &after, int before);
    void learn(const QString &mark, bool all, int changes);
    void readGroups(const QString &mark, int changes);
    void finish(const QString &mark, int changes);
    void save();
    void fail(const Error &error);

    Database *m_database;
    CatalogueShelf m_shelf;
    std::shared_ptr<Catalogue> m_catalogue;
    QString m_name; ///< of the database, as the shelf knows it
    QString m_mark; ///< every change before it is here
    QTimer m_soon;
    int m_read = 0;
    int m_unsaved = 0;
    bool m_isReady = false;
    bool m_isBusy = false;
    bool m_again = false; ///< news came while it was being read
};

} // namespace desk
