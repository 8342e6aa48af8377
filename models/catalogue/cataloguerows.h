#pragma once

#include "catalogueitem.h"
#include "rows.h"

#include <QHash>

namespace desk {

/// The rows of api.catalogue_items.
QList<CatalogueItem> catalogueItems(const Rows &rows);
/// The rows of api.learnt; spellings that decoding takes for the same words are one.
QList<Confirmation> confirmations(const Rows &rows);

/// The rows of api.hospital_groups: the group of each hospital that has one.
QHash<QString, QString> hospitalGroups(const Rows &rows);

/// "box of 100", as CatalogueItem::pack has it; empty where a piece is its own pack.
QString packText(const QString &name, int size);
/// And what it says: the pack's name and how many it holds.
std::pair<QString, int> packSaid(const QString &text);

} // namespace desk
