#pragma once

#include "connection.h"
#include "decodingdesk.h"
#include "deskcompany.h"

#include <QTest>

#include <memory>

namespace desk::test {

/// A decoder at the desk over a demo company of the test's own. What they do, they do with keys,
/// which are counted.
class DecodingSeat
{
public:
    explicit DecodingSeat(std::shared_ptr<TestDatabase> company = nullptr,
                          const QString &person = QStringLiteral("decoder"));
    ~DecodingSeat();

    [[nodiscard]] DecodingDesk *desk() const { return m_desk.get(); }
    [[nodiscard]] DeskPerson &person() { return *m_person; }
    [[nodiscard]] const std::shared_ptr<TestDatabase> &company() const { return m_company; }

    /// Their window comes before the others; false when it does not.
    [[nodiscard]] bool sit();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] int presses() const { return m_presses; }
    /// An order is on show, nothing is on its way, and the chosen line has its suggestions.
    [[nodiscard]] bool settle();
    /// Walks with J, and with Shift+J to the next order when this one is done.
    [[nodiscard]] bool goToOpenLine();
    /// Opens the order with this number, as a link would.
    [[nodiscard]] bool openOrder(const QString &number);
    [[nodiscard]] const DecodingLine *current() const;
    /// The chosen candidate's SKU, empty when none is.
    [[nodiscard]] QString chosenSku() const;
    [[nodiscard]] QString sentence() const;
    /// Asked as the keeper of the server.
    QVariant value(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QString statusOf(const QString &line);
    /// An order of these lines for a hospital, with the decoders; its number. Each is
    /// "words|quantity|unit|free goods".
    QString newOrder(const QString &hospital, const QStringList &lines);
    /// The names of demo hospitals.
    QString hospital(int number);

private:
    std::shared_ptr<TestDatabase> m_company;
    std::unique_ptr<Connection> m_keeper;
    std::unique_ptr<DeskPerson> m_person;
    std::unique_ptr<DecodingDesk> m_desk;
    int m_presses = 0;
};

} // namespace desk::test
