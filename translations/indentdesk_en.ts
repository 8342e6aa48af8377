<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN">
<context>
    <name>desk::ConnectionStrip</name>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation>
            <numerusform>Next try in %n s</numerusform>
            <numerusform>Next try in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DashboardDesk</name>
    <message numerus="yes">
        <source>%n item(s) at or under the reorder level</source>
        <translation>
            <numerusform>%n item at or under the reorder level</numerusform>
            <numerusform>%n items at or under the reorder level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s), </source>
        <translation>
            <numerusform>%1: %n order, </numerusform>
            <numerusform>%1: %n orders, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n open order</numerusform>
            <numerusform>%n open orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DecodingDesk</name>
    <message numerus="yes">
        <source>%n line(s) are not decoded yet.</source>
        <translation>
            <numerusform>%n line is not decoded yet.</numerusform>
            <numerusform>%n lines are not decoded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DraftLines</name>
    <message numerus="yes">
        <source>Only %n piece(s) of this line are reserved.</source>
        <translation>
            <numerusform>Only %n piece of this line is reserved.</numerusform>
            <numerusform>Only %n pieces of this line are reserved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Finder</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InboxDesk</name>
    <message numerus="yes">
        <source>%n document(s) are approved.</source>
        <translation>
            <numerusform>%n document is approved.</numerusform>
            <numerusform>%n documents are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rework %n line(s)</source>
        <translation>
            <numerusform>Rework %n line</numerusform>
            <numerusform>Rework %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoicePage</name>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InvoicesDesk</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ListBehind</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MessagePane</name>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n line found.</numerusform>
            <numerusform>%n lines found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left as note.</source>
        <translation>
            <numerusform>%n text left as note.</numerusform>
            <numerusform>%n texts left as note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OrderEditor</name>
    <message numerus="yes">
        <source>%1, %n to correct</source>
        <translation>
            <numerusform>%1, %n to correct</numerusform>
            <numerusform>%1, %n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n order(s) of them</source>
        <translation>
            <numerusform>Make %n order of it</numerusform>
            <numerusform>Make %n orders of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OrderStory</name>
    <message numerus="yes">
        <source>%1 of %n line(s) decoded.</source>
        <translation>
            <numerusform>%1 of %n line decoded.</numerusform>
            <numerusform>%1 of %n lines decoded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), none decoded yet.</source>
        <translation>
            <numerusform>%n line, none decoded yet.</numerusform>
            <numerusform>%n lines, none decoded yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OrdersDesk</name>
    <message numerus="yes">
        <source>Saved, except %n line(s) that are not right yet.</source>
        <translation>
            <numerusform>Saved, except %n line that is not right yet.</numerusform>
            <numerusform>Saved, except %n lines that are not right yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PoForm</name>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::QuotationsDesk</name>
    <message numerus="yes">
        <source>%n figure(s) differ; yours stand, theirs are marked.</source>
        <translation>
            <numerusform>%n figure differs; yours stands, theirs is marked.</numerusform>
            <numerusform>%n figures differ; yours stand, theirs are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a price</source>
        <translation>
            <numerusform>%n line without a price</numerusform>
            <numerusform>%n lines without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below cost</source>
        <translation>
            <numerusform>%n line below cost</numerusform>
            <numerusform>%n lines below cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) drift</source>
        <translation>
            <numerusform>%n price drifts</numerusform>
            <numerusform>%n prices drift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RecordModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Review</name>
    <message numerus="yes">
        <source>pays in %n day(s)</source>
        <translation>
            <numerusform>pays in %n day</numerusform>
            <numerusform>pays in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewDecoding</name>
    <message numerus="yes">
        <source>%n not supplied</source>
        <translation>
            <numerusform>%n not supplied</numerusform>
            <numerusform>%n not supplied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewInvoice</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewPurchaseOrder</name>
    <message numerus="yes">
        <source>all %n line(s) as quoted</source>
        <translation>
            <numerusform>all %n line as quoted</numerusform>
            <numerusform>all %n lines as quoted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) differ</source>
        <translation>
            <numerusform>%1 of %n line differs</numerusform>
            <numerusform>%1 of %n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewQuotation</name>
    <message numerus="yes">
        <source>%n line(s) under list</source>
        <translation>
            <numerusform>%n line under list</numerusform>
            <numerusform>%n lines under list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewTable</name>
    <message numerus="yes">
        <source>Show %n equal line(s)</source>
        <translation>
            <numerusform>Show %n equal line</numerusform>
            <numerusform>Show %n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::TopBar</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
