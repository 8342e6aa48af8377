#pragma once

#include <QString>

namespace desk {

/// indentdesk://order/ORD-2026-0001: a kind of document and its number or id.
struct Link
{
    QString kind = {}; ///< order, quotation, invoice, dispatch, customer, sku …
    QString name = {}; ///< the number, or the id

    [[nodiscard]] bool isValid() const { return !kind.isEmpty() && !name.isEmpty(); }
    [[nodiscard]] QString toString() const;
    /// From what was clicked, typed or handed over by another start; invalid when it is no link of
    /// ours.
    static Link fromText(const QString &text);

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace desk
