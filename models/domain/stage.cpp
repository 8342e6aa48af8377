#include "stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk {

namespace {

struct Entry
{
    Stage stage;
    StageMeaning meaning;
    const char *code;
    const char *shortName;
    const char *fullName;
};

constexpr auto Context = "desk::Stage";

constexpr std::array<Entry, 15> Entries = {{
    {Stage::OrderRequest, StageMeaning::Work, "order_request",
     QT_TRANSLATE_NOOP("desk::Stage", "Request"),
     QT_TRANSLATE_NOOP("desk::Stage", "Request, being written")},
    {Stage::Decoding, StageMeaning::Work, "decoding", QT_TRANSLATE_NOOP("desk::Stage", "Decoding"),
     QT_TRANSLATE_NOOP("desk::Stage", "Decoding, with the decoders")},
    {Stage::DecodingApproval, StageMeaning::Decide, "decoding_approval",
     QT_TRANSLATE_NOOP("desk::Stage", "Decoding to approve"),
     QT_TRANSLATE_NOOP("desk::Stage", "Decoding, waits for approval")},
    {Stage::Quotation, StageMeaning::Work, "quotation",
     QT_TRANSLATE_NOOP("desk::Stage", "Quotation"),
     QT_TRANSLATE_NOOP("desk::Stage", "Quotation, being priced")},
    {Stage::QuotationApproval, StageMeaning::Decide, "quotation_approval",
     QT_TRANSLATE_NOOP("desk::Stage", "Quotation to approve"),
     QT_TRANSLATE_NOOP("desk::Stage", "Quotation, waits for approval or to be sent")},
    {Stage::QuotationSent, StageMeaning::Outside, "quotation_sent",
     QT_TRANSLATE_NOOP("desk::Stage", "Quoted"),
     QT_TRANSLATE_NOOP("desk::Stage", "Quotation sent, the hospital decides")},
    {Stage::PoReceived, StageMeaning::Work, "po_received",
     QT_TRANSLATE_NOOP("desk::Stage", "PO received"),
     QT_TRANSLATE_NOOP("desk::Stage", "Purchase order received, being checked")},
    {Stage::PoApproval, StageMeaning::Decide, "po_approval",
     QT_TRANSLATE_NOOP("desk::Stage", "PO to approve"),
     QT_TRANSLATE_NOOP("desk::Stage", "Purchase order, waits for approval")},
    {Stage::InventoryCheck, StageMeaning::Work, "inventory_check",
     QT_TRANSLATE_NOOP("desk::Stage", "Stock check"),
     QT_TRANSLATE_NOOP("desk::Stage", "Stock check, being reserved")},
    {Stage::InvoiceRequest, StageMeaning::Work, "invoice_request",
     QT_TRANSLATE_NOOP("desk::Stage", "To invoice"),
     QT_TRANSLATE_NOOP("desk::Stage", "Reserved, to be invoiced")},
    {Stage::InvoiceApproval, StageMeaning::Decide, "invoice_approval",
     QT_TRANSLATE_NOOP("desk::Stage", "Invoice to approve"),
     QT_TRANSLATE_NOOP("desk::Stage", "Invoice, waits for approval")},
    {Stage::Invoiced, StageMeaning::Done, "invoiced", QT_TRANSLATE_NOOP("desk::Stage", "Invoiced"),
     QT_TRANSLATE_NOOP("desk::Stage", "Invoiced, to be dispatched")},
    {Stage::Dispatched, StageMeaning::Done, "dispatched",
     QT_TRANSLATE_NOOP("desk::Stage", "Dispatched"),
     QT_TRANSLATE_NOOP("desk::Stage", "Dispatched, on its way")},
    {Stage::Completed, StageMeaning::Done, "completed",
     QT_TRANSLATE_NOOP("desk::Stage", "Completed"),
     QT_TRANSLATE_NOOP("desk::Stage", "Completed, everything delivered")},
    {Stage::Cancelled, StageMeaning::Outside, "cancelled",
     QT_TRANSLATE_NOOP("desk::Stage", "Cancelled"), QT_TRANSLATE_NOOP("desk::Stage", "Cancelled")},
}};

const Entry &entryOf(Stage stage)
{
    return Entries.at(size_t(stage));
}

} // namespace

const QList<Stage> &allStages()
{
    static const QList<Stage> stages = [] {
        QList<Stage> list;
        for (const auto &entry : Entries)
            list.append(entry.stage);
        return list;
    }();
    return stages;
}

std::optional<Stage> stageFromCode(QStringView code)
{
    const auto found = std::find_if(Entries.begin(), Entries.end(), [code](const Entry &entry) {
        return code == QLatin1String(entry.code);
    });
    if (found == Entries.end())
        return std::nullopt;
    return found->stage;
}

QString stageCode(Stage stage)
{
    return QString::fromLatin1(entryOf(stage).code);
}

QString stageShortName(Stage stage)
{
    return QCoreApplication::translate(Context, entryOf(stage).shortName);
}

QString stageFullName(Stage stage)
{
    return QCoreApplication::translate(Context, entryOf(stage).fullName);
}

StageMeaning stageMeaning(Stage stage)
{
    return entryOf(stage).meaning;
}

bool isFinal(Stage stage)
{
    return stage == Stage::Completed || stage == Stage::Cancelled;
}

} // namespace desk
