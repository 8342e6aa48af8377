#include "decodingseat.h"

#include "candidatelist.h"
#include "candidatemodel.h"
#include "notice.h"
#include "queuepane.h"
#include "rowlist.h"
#include "suggestpane.h"
#include "testserver.h"

#include <QJsonArray>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

DecodingSeat::DecodingSeat(std::shared_ptr<TestDatabase> company, const QString &person)
    : m_company(company ? std::move(company) : std::make_shared<TestDatabase>()),
      m_keeper(m_company->asKeeper()),
      m_person(std::make_unique<DeskPerson>(*m_company, person))
{
    auto context = m_person->context();
    context.notices = nullptr; // a board of its own would take the keys
    m_desk = std::make_unique<DecodingDesk>(context);
    QObject::connect(m_person->database(), &Database::changed, m_desk.get(),
                     &Desk::documentChanged);
    m_desk->resize(1392, 830);
    m_desk->show();
    (void)sit();
}

bool DecodingSeat::sit()
{
    m_desk->activateWindow();
    m_desk->activated();
    return QTest::qWaitForWindowActive(m_desk.get(), patience);
}

DecodingSeat::~DecodingSeat() = default;

void DecodingSeat::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    auto *focus = m_desk->focusWidget();
    QTest::keyClick(focus ? focus : m_desk.get(), key, modifiers);
}

void DecodingSeat::type(const QString &text)
{
    m_presses += static_cast<int>(text.size());
    QTest::keyClicks(m_desk->focusWidget(), text);
}

bool DecodingSeat::settle()
{
    return QTest::qWaitFor(
        [this] {
            const auto *line = current();
            const auto *row = m_desk->suggest()->list()->chosen();
            return line && !m_desk->work().isSaving() &&
                   (!line->isOpen() || (row && !row->item.id.isNull()));
        },
        patience);
}

bool DecodingSeat::goToOpenLine()
{
    if (m_desk->work().openCount() == 0) {
        press(Qt::Key_J, Qt::ShiftModifier);
        return settle() && m_desk->work().openCount() > 0;
    }
    for (qsizetype i = 0; i < m_desk->work().lines().size(); ++i) {
        if (current() && current()->isOpen())
            return settle();
        press(Qt::Key_J);
    }
    return current() && current()->isOpen() && settle();
}

bool DecodingSeat::openOrder(const QString &number)
{
    m_desk->open(u"indentdesk://decoding/"_s + number);
    return QTest::qWaitFor(
        [&] {
            return m_desk->work().detail()[u"order"][u"order_number"].toString() == number &&
                   current();
        },
        patience);
}

const DecodingLine *DecodingSeat::current() const
{
    return m_desk->work().line(m_desk->currentLine());
}

QString DecodingSeat::chosenSku() const
{
    const auto *row = m_desk->suggest()->list()->chosen();
    return row ? row->item.sku : QString();
}

QString DecodingSeat::sentence() const
{
    return m_desk->suggest()->notice()->sentence();
}

QVariant DecodingSeat::value(const QString &sql, const QVariantList &binds)
{
    return expect(m_keeper->query(sql, binds), "asking").first();
}

QString DecodingSeat::statusOf(const QString &line)
{
    return value(u"select status from public.order_items where id = $1::uuid"_s, {line}).toString();
}

QString DecodingSeat::hospital(int number)
{
    return value(u"select c.hospital_name from public.customers c join public.users u on u.id = "
                 "c.sales_rep_id where u.email = $1 order by c.hospital_name, c.id offset $2 limit "
                 "1"_s,
                 {TestDatabase::address(u"sales"_s), number})
        .toString();
}

QString DecodingSeat::newOrder(const QString &hospital, const QStringList &lines)
{
    QJsonArray wanted;
    for (const auto &line : lines) {
        const auto parts = line.split(u'|');
        wanted.append(QJsonObject{{u"item_description"_s, parts.value(0)},
                                  {u"asked_quantity"_s, parts.value(1, u"1"_s)},
                                  {u"asked_unit"_s, parts.value(2)},
                                  {u"free_quantity"_s, parts.value(3)}});
    }
    const auto customer =
        value(u"select id::text from public.customers where hospital_name = $1"_s, {hospital});
    const auto rep = m_company->as(u"sales"_s);
    const auto saved =
        expect(rep->call(u"api.save_order"_s,
                         {{u"document"_s, QJsonObject{{u"customer_id"_s, customer.toString()},
                                                      {u"priority"_s, u"urgent"_s},
                                                      {u"lines"_s, wanted}}},
                          {u"request"_s, RequestId::create().toString()}}),
               "saving an order");
    const auto order = saved.first().toJsonObject();
    expect(rep->call(u"api.act"_s, {{u"kind"_s, u"orders"_s},
                                    {u"document_id"_s, order[u"id"].toString()},
                                    {u"action"_s, u"submit"_s},
                                    {u"version"_s, order[u"version"].toInt()},
                                    {u"request"_s, RequestId::create().toString()},
                                    {u"arguments"_s, QJsonObject()}}),
           "submitting an order");
    return order[u"order_number"].toString();
}

} // namespace desk::test
