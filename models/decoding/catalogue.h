#pragma once

#include "catalogueitem.h"
#include "result.h"
#include "suggestion.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace desk {

/// The catalogue as decoding searches it: every SKU by its words, sizes and strengths, and what
/// decoders confirmed before. Any thread may ask while one changes it.
class Catalogue
{
public:
    Catalogue();
    ~Catalogue();
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;

    static Catalogue build(const QList<CatalogueItem> &items);

    /// Writes the SKUs, without what was learnt, under the builder's own version of them. Whole or
    /// not at all.
    Result<Done> save(const QString &file, const QByteArray &version) const;
    /// Error: NotFound where there is no such file, State where it is of another version of the
    /// SKUs or of the program, Validation where it is cut off, damaged or something else.
    static Result<Catalogue> load(const QString &file, const QByteArray &version);

    [[nodiscard]] int size() const; ///< SKUs, inactive ones included

    /// Adds the SKU or takes its new words; counts at once.
    void put(const CatalogueItem &item);
    /// What is known of a SKU; nothing where there is none.
    [[nodiscard]] std::optional<CatalogueItem> item(const QString &sku) const;
    void remove(const QString &sku);

    /// Replaces what was known of these words, this SKU and this hospital; nothing confirmed and
    /// nothing sent back forgets it.
    void learn(const Confirmation &confirmation);
    void forgetLearnt();
    /// The group of each hospital that belongs to one, for all that is learnt without; false when
    /// it says what was known.
    bool setGroups(const QHash<QString, QString> &groups);

    /// The SKUs that the words most likely mean, best first. An inactive SKU gives way to its
    /// successor.
    [[nodiscard]] QList<Suggestion> suggest(const QString &words, const Asker &asker,
                                            int limit) const;
    /// What a person looks for while still typing: beginnings of words, SKU, make, model.
    [[nodiscard]] QList<Suggestion> search(const QString &words, int limit) const;

    /// The words in the form in which confirmations are compared.
    static QString normalised(const QString &words);

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace desk
