#pragma once

#include "database.h"
#include "profile.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <memory>

namespace desk::test {

/// One order from a hospital's words to the last payment: every step by the person whose it is,
/// signed in as the program signs people in (a password for the first time is changed), through the
/// stores of the desks. A step that fails
/// says why in failure() and gives false.
class WholeOrder
{
public:
    /// Who does the work of a role.
    struct Person
    {
        QString email;
        QString password;
    };

    WholeOrder(const Profile &profile, const QHash<QString, Person> &people);

    bool enter(const QString &hospital, const QString &words, int quantity);
    /// Takes the SKU that is suggested first.
    bool decode(const QString &sku);
    bool quote(const QString &price);
    /// The executive decides what waits of this order.
    bool approve();
    bool send();
    bool recordPo(const QString &number);
    bool reserve();
    bool draftInvoice();
    bool dispatch();
    bool deliver();
    bool pay();
    /// Text of the paper as it is kept: kind quotation, invoice or challan.
    [[nodiscard]] QString paper(const QString &kind, const QString &role);

    /// Of the paper that was read last.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] QString stage();
    [[nodiscard]] QString invoiceNumber();
    [[nodiscard]] QString outstanding();
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    [[nodiscard]] Database *as(const QString &role);
    template <class T>
    [[nodiscard]] Result<T> answer(const QFuture<Result<T>> &future) const;
    template <class T>
    bool done(const Result<T> &result);
    [[nodiscard]] QJsonObject detail(const QString &role);
    [[nodiscard]] QJsonObject document(const QString &role, const QString &list);
    [[nodiscard]] QJsonObject invoice();
    bool act(const QString &role, const QString &action, const QJsonObject &arguments = {});
    bool actOnDispatch(const QString &action, const QJsonObject &arguments);

    Profile m_profile;
    QHash<QString, Person> m_people;
    std::map<QString, std::unique_ptr<Database>> m_seats;
    QString m_order;
    QByteArray m_bytes;
    QString m_failure;
};

} // namespace desk::test
