#pragma once

#include "token.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRect;

namespace desk {

/// Where the kept icon set lies; called once by Theme::use().
void findIcons();

/// An icon of the set (or of our own: "mark", "truck", "empty") in a colour of the look; it follows
/// a change of theme by itself. Disabled it is drawn in text-3.
QIcon themeIcon(const QString &name, Token token = Token::Text);
QIcon themeIcon(const QString &name, Tone tone);

/// Draws an icon into a rectangle in any colour, for delegates and painted widgets.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// The same verb has the same icon everywhere.
namespace icons {
inline const auto approve = QStringLiteral("dialog-ok-apply");
inline const auto reject = QStringLiteral("dialog-cancel");
inline const auto notSupplied = QStringLiteral("dialog-cancel");
inline const auto rework = QStringLiteral("edit-undo");
inline const auto takeBack = QStringLiteral("edit-undo");
inline const auto submit = QStringLiteral("document-send");
inline const auto comment = QStringLiteral("edit-comment");
inline const auto open = QStringLiteral("document-open");
inline const auto create = QStringLiteral("list-add");
inline const auto paste = QStringLiteral("edit-paste");
inline const auto import = QStringLiteral("document-import");
inline const auto exportTo = QStringLiteral("document-export");
inline const auto lastOrder = QStringLiteral("document-open-recent");
inline const auto again = QStringLiteral("edit-duplicate");
inline const auto search = QStringLiteral("search");
inline const auto filter = QStringLiteral("view-filter");
inline const auto split = QStringLiteral("split");
inline const auto substitute = QStringLiteral("document-swap");
inline const auto ask = QStringLiteral("help-whatsthis");
inline const auto preview = QStringLiteral("document-preview");
inline const auto print = QStringLiteral("document-print");
inline const auto email = QStringLiteral("mail-send");
inline const auto creditNote = QStringLiteral("document-revert");
inline const auto remove = QStringLiteral("edit-delete");
inline const auto attachment = QStringLiteral("mail-attachment");
inline const auto history = QStringLiteral("view-history");
inline const auto notices = QStringLiteral("notifications");
inline const auto warning = QStringLiteral("data-warning");
inline const auto information = QStringLiteral("data-information");
inline const auto hospital = QStringLiteral("view-institution");
inline const auto company = QStringLiteral("view-institution");
inline const auto qr = QStringLiteral("view-barcode-qr");
inline const auto date = QStringLiteral("view-calendar-day");
inline const auto theme = QStringLiteral("color-mode-black-white");
inline const auto keys = QStringLiteral("help-keybord-shortcuts");
inline const auto offline = QStringLiteral("network-disconnect");
inline const auto fixed = QStringLiteral("object-locked");
inline const auto secondPerson = QStringLiteral("system-users");
inline const auto unfold = QStringLiteral("arrow-right-double");
inline const auto unfolded = QStringLiteral("arrow-down");
inline const auto folded = QStringLiteral("arrow-right");
inline const auto waiting = QStringLiteral("chronometer");
inline const auto flag = QStringLiteral("flag");
// Breeze has "checkmark" twice, and its emblem of that name is a filled box.
inline const auto agrees = QStringLiteral("dialog-ok");
inline const auto contradicts = QStringLiteral("dialog-cancel");
inline const auto close = QStringLiteral("dialog-close");
// Desks and documents
inline const auto orders = QStringLiteral("document-edit");
inline const auto decoding = QStringLiteral("edit-find-replace");
inline const auto quotations = QStringLiteral("tag");
inline const auto inbox = QStringLiteral("mail-receive");
inline const auto stock = QStringLiteral("package");
inline const auto invoices = QStringLiteral("view-financial-list");
inline const auto dashboard = QStringLiteral("office-chart-bar");
inline const auto administration = QStringLiteral("configure");
inline const auto purchaseOrder = QStringLiteral("document-sign");
// Our own
inline const auto mark = QStringLiteral("mark");
inline const auto truck = QStringLiteral("truck");
inline const auto empty = QStringLiteral("empty");
} // namespace icons

} // namespace desk
