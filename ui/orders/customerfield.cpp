#include "customerfield.h"

#include "icons.h"
#include "recordmodel.h"
#include "records.h"
#include "suggestlist.h"
#include "theme.h"
#include "whendone.h"

#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_pause = std::chrono::milliseconds(150);

QString cityAndName(const QJsonObject &customer)
{
    const auto name = customer.value(u"hospital_name"_s).toString();
    const auto city = customer.value(u"city"_s).toString();
    return city.isEmpty() || name.contains(city) ? name : name + u", "_s + city;
}

QJsonObject suggestion(QJsonObject customer)
{
    auto second = customer.value(u"city"_s).toString();
    const auto legal = customer.value(u"name"_s).toString();
    if (legal != customer.value(u"hospital_name"_s).toString() && !legal.isEmpty())
        second = second.isEmpty() ? legal : second + u" · "_s + legal;
    customer.insert(u"title"_s, customer.value(u"hospital_name"_s));
    customer.insert(u"second"_s, second);
    customer.insert(u"trailing"_s, customer.value(u"gst_number"_s));
    return customer;
}

} // namespace

CustomerField::CustomerField(Database *database, bool mayCreate, QWidget *parent)
    : QLineEdit(parent), m_store(database), m_list(nullptr), m_mayCreate(mayCreate)
{
    const auto leaveRoom = [this] { setTextMargins(px(16) + 6, 0, 0, 0); };
    leaveRoom();
    connect(&Theme::instance(), &Theme::changed, this, leaveRoom);
    setMaxLength(200);
    setPlaceholderText(tr("Name, city, GSTIN or phone"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(s_pause);
    m_list = new SuggestList(this);
    connect(&m_pause, &QTimer::timeout, this, &CustomerField::search);
    connect(this, &QLineEdit::textEdited, this, &CustomerField::typed);
    connect(m_list, &SuggestList::taken, this, &CustomerField::take);
}

void CustomerField::setCustomer(const QJsonObject &customer, const QString &words)
{
    ++m_turn;
    m_pause.stop();
    m_customer = customer;
    setText(customer.isEmpty() ? words : cityAndName(customer));
    setCursorPosition(0);
    setFont(typeFont(customer.isEmpty() ? Type::Body : Type::BodyStrong));
}

void CustomerField::typed()
{
    setFont(typeFont(Type::Body));
    m_pause.start();
    if (!std::exchange(m_customer, {}).isEmpty())
        Q_EMIT customerChanged();
}

void CustomerField::search()
{
    const auto words = text().trimmed();
    if (words.isEmpty())
        return m_list->suggest({});
    whenDone(m_store.search(words), this, [this, words, turn = ++m_turn](const Result<Rows> &rows) {
        if (turn != m_turn)
            return;
        if (rows)
            offer(words, *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void CustomerField::offer(const QString &words, const Rows &rows)
{
    QList<QJsonObject> records;
    for (const auto &record : recordsFrom(rows))
        records << suggestion(record);
    if (m_mayCreate)
        records << QJsonObject{{u"id"_s, u"new"_s},
                               {u"title"_s, tr("New hospital “%1”").arg(words)},
                               {u"icon"_s, icons::create}};
    m_list->suggest(records);
}

void CustomerField::take(const QJsonObject &record)
{
    if (record.value(u"id"_s).toString() == u"new"_s)
        return Q_EMIT wanted(text().trimmed());
    setCustomer(record);
    Q_EMIT customerChanged();
    whenDone(m_store.read(record.value(u"id"_s).toString()), this,
             [this, turn = m_turn](const Result<QJsonObject> &customer) {
                 if (turn != m_turn)
                     return;
                 if (!customer)
                     return Q_EMIT failed(customer.error());
                 setCustomer(*customer);
                 Q_EMIT customerChanged();
             });
}

void CustomerField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto edge = px(16);
    paintIcon(&painter, QRect(8, (height() - edge) / 2, edge, edge), icons::hospital,
              color(m_customer.isEmpty() ? Token::Text3 : Token::Text2));
}

} // namespace desk
