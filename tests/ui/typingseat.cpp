#include "typingseat.h"

#include "ordersdesk.h"
#include "quotationsdesk.h"
#include "testdatabase.h"
#include "whendone.h"

#include <QTest>

namespace desk::test {

using namespace Qt::StringLiterals;

namespace {

template <class D>
DeskKind kindOf(const QString &name, const QStringList &links)
{
    return {name,
            name,
            {},
            links,
            {name + u".create"_s},
            {name + u".read_all"_s},
            [](const DeskContext &context, QWidget *parent) -> Desk * {
                return new D(context, parent);
            }};
}

} // namespace

TypingSeat::~TypingSeat()
{
    m_window.reset(); // before the database that it reads from
}

bool TypingSeat::sit(const Profile &profile, const QString &person)
{
    m_window.reset();
    std::optional<Result<Session>> answer;
    whenDone(m_database.signIn(profile, TestDatabase::address(person), TestDatabase::password()),
             &m_database, [&answer](const Result<Session> &session) { answer = session; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) || !answer->ok())
        return false;
    m_window = std::make_unique<MainWindow>(
        &m_database, answer->value(),
        QList<DeskKind>{kindOf<OrdersDesk>(u"orders"_s, {u"order"_s, u"customer"_s}),
                        kindOf<QuotationsDesk>(u"quotations"_s, {u"quotation"_s})});
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void TypingSeat::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TypingSeat::type(const QString &words)
{
    for (const auto letter : words) {
        auto *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), letter.toLatin1());
    }
}

} // namespace desk::test
