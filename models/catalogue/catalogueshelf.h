#pragma once

#include "catalogue.h"

#include <optional>

namespace desk {

/// Where copies of catalogues stand on this machine: a file for each database, named by the
/// database and the mark up to which it holds every change. Only this account can read it. What was
/// not used for two months goes. May be used from any thread.
class CatalogueShelf
{
public:
    /// Without a folder, one of the account's cache.
    explicit CatalogueShelf(const QString &folder = {});

    struct Kept
    {
        Catalogue catalogue;
        QString mark;
    };
    /// The newest that can be used; what cannot is taken away.
    [[nodiscard]] std::optional<Kept> load(const QString &database) const;
    /// Puts it there in place of what there was of the database.
    [[nodiscard]] Result<Done> save(const Catalogue &catalogue, const QString &database,
                                    const QString &mark) const;

private:
    [[nodiscard]] QStringList names(const QString &database) const;
    [[nodiscard]] QString path(const QString &name) const;
    void sweep() const;

    QString m_folder;
};

} // namespace desk
