#pragma once

#include <QDateTime>
#include <QString>

namespace desk {

/// A SKU as decoding knows it.
struct CatalogueItem
{
    QString sku;
    QString name;
    QString description = {};
    QString category = {};
    QString manufacturer = {};
    QString modelNumber = {};
    QString unit = {};
    QString pack = {};
    bool active = true;
    QString successor = {}; ///< the SKU that took its place, when it is not active
};

/// What decoders decided about the same words for one hospital and one SKU, summed up.
struct Confirmation
{
    QString words; ///< as the hospital wrote them; other ways to write the same count together
    QString sku;
    QString customer;
    QString group; ///< of hospitals; empty where the catalogue knows it by the hospital
    int confirmed = 0;
    int sentBack = 0;
    QDateTime last = {};
};

/// For whom a line is decoded. Both may be empty; the group is known by the hospital, too.
struct Asker
{
    QString customer = {};
    QString group = {};
};

} // namespace desk
