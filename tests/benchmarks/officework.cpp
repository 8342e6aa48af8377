#include "officework.h"

#include "mainwindow.h"
#include "whendone.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QUuid>

namespace desk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int s_waiting = 20; // answers that are waited for at most

ListSpec orderList()
{
    ListSpec spec;
    spec.view = u"api.order_list"_s;
    spec.columns = {{u"order_number"_s, u"Number"_s},
                    {u"hospital_name"_s, u"Hospital"_s},
                    {u"workflow_stage"_s, u"Stage"_s},
                    {u"priority"_s, u"Priority"_s},
                    {u"created_at"_s, u"Entered"_s}};
    spec.also = {u"version"_s, u"line_count"_s, u"rep_name"_s};
    spec.sortBy = u"created_at"_s;
    spec.tables = {u"orders"_s};
    return spec;
}

QJsonObject indent(const QString &customer)
{
    QJsonArray lines;
    for (int i = 1; i <= 10; ++i)
        lines << QJsonObject{{u"item_description"_s, u"gloves size %1"_s.arg(i)},
                             {u"asked_quantity"_s, QString::number(i)},
                             {u"asked_unit"_s, u"box"_s}};
    return {{u"customer_id"_s, customer}, {u"source"_s, u"phone"_s}, {u"lines"_s, lines}};
}

} // namespace

OfficeWork::OfficeWork(const Profile &profile, const QString &sales, const QString &password)
    : m_profile(profile), m_sales(sales), m_password(password)
{
}

OfficeWork::~OfficeWork()
{
    m_view.reset();
}

void OfficeWork::every(std::chrono::milliseconds time, void (OfficeWork::*work)())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, work);
    timer->start(time);
}

void OfficeWork::start(MainWindow *window)
{
    m_window = window;
    whenDone(m_database.signIn(m_profile, m_sales, m_password), this,
             [this](const Result<Session> &session) {
                 if (session)
                     findCustomer();
             });
    m_orders = std::make_unique<PagedModel>(&m_database, orderList());
    connect(m_orders.get(), &PagedModel::rowsArrived, this, [this] { ++m_pages; });
    m_view = std::make_unique<QTableView>();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->setModel(m_orders.get());
    m_view->resize(1000, 700);
    m_view->show();
    every(600ms, &OfficeWork::nextDesk);
    every(120ms, &OfficeWork::jump);
    every(100ms, &OfficeWork::openOne);
    every(200ms, &OfficeWork::save);
}

void OfficeWork::findCustomer()
{
    m_orders->load();
    whenDone(m_database.list(u"search_customers"_s, {{u"words"_s, QString()}}), this,
             [this](const Result<Rows> &found) {
                 if (found)
                     m_customer = found->at(0, u"id"_s).toString();
             });
}

void OfficeWork::nextDesk()
{
    const auto desks = m_window->desks();
    if (desks.isEmpty())
        return;
    m_window->openDesk(desks.at(m_desk++ % desks.size()).name);
    ++m_desks;
}

void OfficeWork::jump()
{
    if (m_orders->rowCount() > 0)
        m_view->scrollTo(m_orders->index(m_random.bounded(m_orders->rowCount()), 0),
                         QAbstractItemView::PositionAtTop);
}

void OfficeWork::openOne()
{
    const auto top = m_view->indexAt(QPoint(5, 5));
    const auto id = top.isValid() ? m_orders->idAt(top.row()) : QString();
    if (id.isEmpty() || m_details.asked - m_details.answered - m_details.refused > s_waiting)
        return;
    ++m_details.asked;
    whenDone(m_database.call(u"order_detail"_s, {{u"id"_s, id}}), this,
             [this](const Result<QJsonObject> &detail) { take(m_details, detail.ok()); });
}

void OfficeWork::save()
{
    if (m_customer.isEmpty() || m_saves.asked - m_saves.answered - m_saves.refused > s_waiting)
        return;
    ++m_saves.asked;
    whenDone(m_database.call(u"save_order"_s,
                             {{u"document"_s, indent(m_customer)},
                              {u"request"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}),
             this, [this](const Result<QJsonObject> &saved) { take(m_saves, saved.ok()); });
}

void OfficeWork::take(Count &count, bool ok)
{
    ++(ok ? count.answered : count.refused);
}

QJsonObject OfficeWork::toJson() const
{
    return {{u"desks_opened"_s, m_desks},          {u"pages_read"_s, m_pages},
            {u"details_asked"_s, m_details.asked}, {u"details_answered"_s, m_details.answered},
            {u"saves_asked"_s, m_saves.asked},     {u"saves_answered"_s, m_saves.answered}};
}

} // namespace desk
