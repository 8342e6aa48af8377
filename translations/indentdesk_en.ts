<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_IN">
<context>
    <name>desk::AllRows</name>
    <message numerus="yes">
        <source>%n row(s) match</source>
        <translation>
            <numerusform>%n row matches</numerusform>
            <numerusform>%n rows match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ApprovalSummary</name>
    <message numerus="yes">
        <source>Approve %n document(s)?</source>
        <translation>
            <numerusform>Approve %n document?</numerusform>
            <numerusform>Approve %n documents?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are numbered at once and stay.</source>
        <translation>
            <numerusform>%n invoice is numbered at once and stays.</numerusform>
            <numerusform>%n invoices are numbered at once and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::BatchLine</name>
    <message numerus="yes">
        <source>Print %n marked row(s)…</source>
        <translation>
            <numerusform>Print %n marked row…</numerusform>
            <numerusform>Print %n marked rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::BoxLines</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::BranchesPage</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ChangesStrip</name>
    <message numerus="yes">
        <source>%n change(s) of rules and roles wait for you.</source>
        <translation>
            <numerusform>%n change of rules and roles waits for you.</numerusform>
            <numerusform>%n changes of rules and roles wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::CommentsPane</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ConflictHead</name>
    <message numerus="yes">
        <source>%n change(s) went together,</source>
        <translation>
            <numerusform>%n change went together,</numerusform>
            <numerusform>%n changes went together,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ConflictView</name>
    <message numerus="yes">
        <source>%n, nobody else touched them</source>
        <translation>
            <numerusform>%n, nobody else touched it</numerusform>
            <numerusform>%n, nobody else touched them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line(s) %1 wait for your choice. Nothing is overwritten until then.</source>
        <translation>
            <numerusform>Line %1 waits for your choice. Nothing is overwritten until then.</numerusform>
            <numerusform>Lines %1 wait for your choice. Nothing is overwritten until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) wait for your choice. Nothing is overwritten until then.</source>
        <translation>
            <numerusform>%n place waits for your choice. Nothing is overwritten until then.</numerusform>
            <numerusform>%n places wait for your choice. Nothing is overwritten until then.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%1 late, on %n invoice(s)</source>
        <translation>
            <numerusform>%1 late, on %n invoice</numerusform>
            <numerusform>%1 late, on %n invoices</numerusform>
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
    <name>desk::DispatchForm</name>
    <message numerus="yes">
        <source>%n box(es) are listed below.</source>
        <translation>
            <numerusform>%n box is listed below.</numerusform>
            <numerusform>%n boxes are listed below.</numerusform>
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
    <name>desk::EarlierRequests</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FilterSet</name>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n day or more</numerusform>
            <numerusform>%n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Finder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::FirstCompanyWindow</name>
    <message numerus="yes">
        <source>%n admitted</source>
        <translation>
            <numerusform>%n admitted</numerusform>
            <numerusform>%n admitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in</source>
        <translation>
            <numerusform>%n sheet in</numerusform>
            <numerusform>%n sheets in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct, first in %1.</source>
        <translation>
            <numerusform>%n field to correct, first in %1.</numerusform>
            <numerusform>%n fields to correct, first in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::GroupField</name>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n hospital</numerusform>
            <numerusform>%n hospitals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HandOverCard</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
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
        <source>%n customer(s) more</source>
        <translation>
            <numerusform>%n customer more</numerusform>
            <numerusform>%n customers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) more</source>
        <translation>
            <numerusform>%n open order more</numerusform>
            <numerusform>%n open orders more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HistoryChanges</name>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %2 and %n more of %3.</source>
        <translation>
            <numerusform>%1 changed %2 and %n more of %3.</numerusform>
            <numerusform>%1 changed %2 and %n more of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HistoryWords</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the quotation in %n line(s).</source>
        <translation>
            <numerusform>It differs from the quotation in %n line.</numerusform>
            <numerusform>It differs from the quotation in %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportCard</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
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
    <message numerus="yes">
        <source>%n decision(s) were not sent; they wait as before.</source>
        <translation>
            <numerusform>%n decision was not sent; it waits as before.</numerusform>
            <numerusform>%n decisions were not sent; they wait as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are to be signed: one password for all.</source>
        <translation>
            <numerusform>%n document is to be signed.</numerusform>
            <numerusform>%n documents are to be signed: one password for all.</numerusform>
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
    <name>desk::KeepTemplateCard</name>
    <message numerus="yes">
        <source>%n line(s) that are not right yet stay out.</source>
        <translation>
            <numerusform>%n line that is not right yet stays out.</numerusform>
            <numerusform>%n lines that are not right yet stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::KeptRecords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ahead</source>
        <translation>
            <numerusform>%n month ahead</numerusform>
            <numerusform>%n months ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::LeftBehind</name>
    <message numerus="yes">
        <source>%n more wait(s) after this.</source>
        <translation>
            <numerusform>%n more waits after this.</numerusform>
            <numerusform>%n more wait after this.</numerusform>
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
    <name>desk::MainWindow</name>
    <message numerus="yes">
        <source>Not connected, %n act(s) wait</source>
        <translation>
            <numerusform>Not connected, %n act waits</numerusform>
            <numerusform>Not connected, %n acts wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MarksLine</name>
    <message numerus="yes">
        <source>(%n without)</source>
        <translation>
            <numerusform>(%n without)</numerusform>
            <numerusform>(%n without)</numerusform>
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
    <name>desk::OrderMerge</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
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
    <message numerus="yes">
        <source>%n line(s). Ctrl+T begins an order with it.</source>
        <translation>
            <numerusform>%n line. Ctrl+T begins an order with it.</numerusform>
            <numerusform>%n lines. Ctrl+T begins an order with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::OrdersList</name>
    <message numerus="yes">
        <source>%n order(s) match</source>
        <translation>
            <numerusform>%n order matches</numerusform>
            <numerusform>%n orders match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperBatch</name>
    <message numerus="yes">
        <source>%n PDF(s) saved in %1</source>
        <translation>
            <numerusform>%n PDF saved in %1</numerusform>
            <numerusform>%n PDFs saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) printed</source>
        <translation>
            <numerusform>%n invoice printed</numerusform>
            <numerusform>%n invoices printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) printed</source>
        <translation>
            <numerusform>%n quotation printed</numerusform>
            <numerusform>%n quotations printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) printed</source>
        <translation>
            <numerusform>%n paper printed</numerusform>
            <numerusform>%n papers printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n could not be: %2.</source>
        <translation>
            <numerusform>%1, %n could not be: %2.</numerusform>
            <numerusform>%1, %n could not be: %2.</numerusform>
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
    <name>desk::Papers</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>desk::RowList</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
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
    <name>desk::StandingLine</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StockDesk</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::StoryLines</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SureLines</name>
    <message numerus="yes">
        <source>Take %n line(s) as suggested?</source>
        <translation>
            <numerusform>Take %n line as suggested?</numerusform>
            <numerusform>Take %n lines as suggested?</numerusform>
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
