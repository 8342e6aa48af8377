#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// Where an order stands. The order of the values is the way of an order through the house.
enum class Stage {
    OrderRequest,
    Decoding,
    DecodingApproval,
    Quotation,
    QuotationApproval,
    QuotationSent,
    PoReceived,
    PoApproval,
    InventoryCheck,
    InvoiceRequest,
    InvoiceApproval,
    Invoiced,
    Dispatched,
    Completed,
    Cancelled,
};

/// What a stage means at a glance; chips take their colour from it.
enum class StageMeaning {
    Work,    ///< somebody at a desk has it
    Decide,  ///< an executive decides
    Outside, ///< the hospital has it, or nobody any more
    Done,
};

/// The fifteen stages in their order.
const QList<Stage> &allStages();
/// From the database's word ("decoding_approval"); nothing when there is no such stage.
std::optional<Stage> stageFromCode(QStringView code);
/// The database's word for it.
QString stageCode(Stage stage);
/// For chips in lists: "PO to approve".
QString stageShortName(Stage stage);
/// For details and tips: "Decoding, waits for approval".
QString stageFullName(Stage stage);
StageMeaning stageMeaning(Stage stage);
/// Nothing more happens to an order here.
bool isFinal(Stage stage);

} // namespace desk
