#include "office.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(DESK_SOURCE "/resources/database/checks");
}

/// The query of a check, without the semicolon.
QString queryOf(const QString &name)
{
    QFile file(folder() + u'/' + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).trimmed();
    return text.endsWith(u';') ? text.chopped(1) : text;
}

} // namespace

/// Every check finds nothing in a company that works, and finds what it is for once that is broken.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healthyCompany();
    void sentences();
    void findsWhatIsBroken_data();
    void findsWhatIsBroken();
    void everyCheckIsTried();
    void ordersFollowTheirHospital();

private:
    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QSet<QString> m_tried;
};

void TestChecks::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    for (const auto &stage : {u"completed"_s, u"decoding_approval"_s, u"quotation_approval"_s,
                              u"invoice_approval"_s, u"invoiced"_s, u"invoice_request"_s})
        QVERIFY2(!m_office.orderAt(stage).isEmpty(), qPrintable(m_office.failure()));
}

void TestChecks::healthyCompany()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// The first line is what people read.
void TestChecks::sentences()
{
    for (const auto &name : QDir(folder()).entryList({u"*.sql"_s}, QDir::Files)) {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString first = QString::fromUtf8(file.readLine()).trimmed();
        QVERIFY2(first.startsWith(u"-- ") && first.endsWith(u'.'), qPrintable(name));
    }
}

void TestChecks::findsWhatIsBroken_data()
{
    QTest::addColumn<QString>("harm");
    const auto row = [](const char *check, const char *harm) {
        QTest::newRow(check) << QString::fromUtf8(harm);
    };
    row("01_foreign_keys_indexed", "drop index public.idx_orders_branch");
    row("02_quotation_sums", "update public.quotations set gst_amount = gst_amount + 1");
    row("03_invoice_sums", "update public.invoice_items set taxable_value = taxable_value + 1");
    row("04_stage_and_status",
        "update public.stages set order_status = 'pending' where name = 'completed'");
    row("05_reserved_quantities",
        "update public.inventory set reserved_quantity = reserved_quantity + 1");
    row("06_stock_of_batches", "update public.inventory set stock_quantity = stock_quantity + 1");
    row("07_batch_movements", "delete from public.stock_movements where reason = 'opening'");
    row("08_invoice_numbers", "update internal.number_counters set last_number = last_number + 1");
    row("09_invoice_dates", "update public.invoices set issued_at = issued_at - interval '1 day' "
                            "where invoice_number like '%0002'");
    row("10_paid_amounts", "update public.invoices set paid_amount = 1");
    row("11_invoiced_quantities", "update public.invoice_items set quantity = quantity + 1");
    row("12_decisions", "delete from public.approvals where status = 'pending'");
    row("12_decisions, urgent",
        "update public.orders set priority = 'urgent' where priority <> 'urgent'");
    row("13_documents_exist", "update public.approvals set entity_id = gen_random_uuid()");
    row("14_requests_answered", "update public.requests set answer = null");
    row("15_four_eyes",
        "update public.approvals set requested_by = approver_id where approver_id is not null");
    row("16_boxes", "insert into public.dispatch_boxes (dispatch_id, box_number) "
                    "select id, 100 from public.dispatches");
    row("17_earlier_invoices",
        "insert into public.earlier_invoices (customer_id, invoice_number, invoice_date, due_date, "
        "total_amount, open_amount, paid_amount) select c.id, 'SS/1', current_date, current_date, "
        "100, 100, 40 from public.customers c limit 1");
    row("18_order_names", "update public.orders set hospital_sort = 'another'");
    row("19_seals_chained",
        "insert into internal.audit_seals (number, previous, made_at, last_written_in, last_at, "
        "last_id, row_count, tables, rows, hash) select coalesce(max(number), 0) + 1, "
        "sha256('another'), now(), 1, now(), gen_random_uuid(), 1, 'orders', decode(repeat('00', "
        "42), 'hex'), "
        "sha256('') from internal.audit_seals");
    row("40_functions_pinned", "alter function api.user_disable(text) reset search_path");
    row("41_nothing_for_everybody", "grant execute on function api.user_disable(text) to public");
    row("42_row_security", "alter table public.orders disable row level security");
    row("43_no_writing_past_the_door",
        "grant update (notes) on public.orders to indentdesk_person");
    row("44_policies_ask_once",
        "create policy slow on public.orders for select using (internal.may('a', 'b'))");
    row("45_roles", "grant indentdesk_owner to \"sales@demo.example\"");
    row("46_people_and_logins",
        "update public.users set is_active = false where email = 'sales@demo.example'");
    row("47_personal_settings", "alter role \"sales@demo.example\" set work_mem = '1MB'");
    row("48_catalogue_locked",
        "grant execute on function pg_catalog.pg_sleep(double precision) to public");
    row("49_audited", "alter table public.orders disable trigger audit_update");
    row("50_secrets_not_logged", "set local log_parameter_max_length_on_error = -1");
}

/// A hospital gets another name: its orders are sorted by it, and nobody's editor is out of date.
void TestChecks::ordersFollowTheirHospital()
{
    auto &keeper = m_company.keeper();
    const auto versions = u"select string_agg(version::text, ',' order by id) from public.orders"_s;
    const auto before = keeper.run(versions).value();
    QVERIFY(!before.isEmpty());
    QVERIFY(keeper.run(u"begin"_s).isDone());
    const auto renamed =
        keeper.run(u"update public.customers set hospital_name = hospital_name || ' Two'"_s);
    const auto wrong = keeper.run(queryOf(u"18_order_names"_s));
    const auto sorted =
        keeper.run(u"select count(*) from public.orders where hospital_sort like '% Two'"_s);
    const auto after = keeper.run(versions).value();
    keeper.run(u"rollback"_s);
    QVERIFY2(renamed.isDone(), qPrintable(renamed.message));
    QVERIFY(wrong.isDone() && wrong.rows.isEmpty());
    QVERIFY(sorted.value().toInt() > 0);
    QCOMPARE(after, before);
}

void TestChecks::findsWhatIsBroken()
{
    QFETCH(QString, harm);
    const auto name = QString::fromUtf8(QTest::currentDataTag()).section(u',', 0, 0);
    m_tried.insert(name);
    auto &keeper = m_company.keeper();
    QVERIFY(keeper.run(u"begin"_s).isDone());
    const auto harmed = keeper.run(harm);
    const auto found = keeper.run(queryOf(name));
    keeper.run(u"rollback"_s);
    QVERIFY2(harmed.isDone(), qPrintable(harmed.message));
    QVERIFY2(found.isDone(), qPrintable(found.message));
    QVERIFY2(!found.rows.isEmpty(), "the check found nothing");
    QVERIFY2(found.value().endsWith(u'.'), qPrintable(found.value()));
}

void TestChecks::everyCheckIsTried()
{
    const auto names = QDir(folder()).entryList({u"*.sql"_s}, QDir::Files);
    for (const auto &name : names)
        QVERIFY2(m_tried.contains(name.chopped(4)),
                 qPrintable(name + u" has no case of its own"_s));
    qInfo("%d checks, each finds what it is for", static_cast<int>(names.size()));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
