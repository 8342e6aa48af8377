#pragma once

#include "catalogueitem.h"
#include "result.h"

#include <QList>
#include <QSet>

namespace desk::admin {

/// A text of a set with the SKUs that are right; none where nothing in the catalogue is.
struct DecodeRow
{
    QString text;
    QString kind;
    QString difficulty;
    QSet<QString> right;
    int fold = 0; ///< of cross-validation: rows of one brand or substance are in one
};

/// The texts and the catalogue of a folder, as the README's section on decoding describes it.
struct DecodeSet
{
    static constexpr int folds = 5;

    QList<CatalogueItem> items;
    QList<DecodeRow> rows;

    static Result<DecodeSet> read(const QString &catalogue, const QString &texts);
};

/// A public benchmark of product names: each name of one table has rows of the other that are the
/// same product.
struct NamePairs
{
    QString name;
    QList<CatalogueItem> items;
    QList<std::pair<QString, QString>> pairs; ///< text and SKU

    static Result<NamePairs> read(const QString &folder);
};

/// The folder that INDENTDESK_TEST_DATA names; an Error that says so where it does not.
Result<QString> testDataFolder();

} // namespace desk::admin
