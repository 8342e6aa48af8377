#pragma once

#include "testcompany.h"

#include <QJsonObject>

#include <functional>

namespace desk::test {

/// Does the daily work of a company through the functions that people call, each step as the person
/// whose it is.
class Office
{
public:
    /// Runs a statement as a person, or as "keeper".
    using Caller = std::function<Answer(const QString &person, const QString &statement,
                                        const QStringList &values)>;

    explicit Office(Company &company);
    /// For a thread of its own, or for callers that do not give up.
    explicit Office(Caller caller) : m_call(std::move(caller)) {}

    /// A draft order of the rep's own hospital; its id. `quantity` is that of each line.
    QString newOrder(int lines = 2, int quantity = 10,
                     const QString &rep = QStringLiteral("sales"));
    /// Takes the order on until it is at the stage; false, with failure(), when it does not get
    /// there.
    bool bring(const QString &order, const QString &stage);
    /// Decodes every line that is open, one item after the other.
    bool decodeAll(const QString &order);
    /// A new order at a stage after the stock check, of which a part is reserved and a part of that
    /// invoiced.
    QString partlyInvoicedAt(const QString &stage);
    /// A new order at the stage.
    QString orderAt(const QString &stage, int lines = 2, int quantity = 10);

    /// One act on the newest version with a request of its own.
    Answer act(const QString &person, const QString &kind, const QString &id, const QString &action,
               const QJsonObject &arguments = {});
    /// The same on a connection that is given.
    static Answer actOn(Wire &wire, const QString &kind, const QString &id, const QString &action,
                        int version, const QString &request, const QJsonObject &arguments = {});
    /// The person who takes an action at a stage of `kind`, by role.
    [[nodiscard]] static QString actor(const QString &role);

    [[nodiscard]] QString stage(const QString &order);
    [[nodiscard]] int version(const QString &kind, const QString &id);
    /// The newest invoice of an order, and the newest dispatch.
    [[nodiscard]] QString invoice(const QString &order);
    [[nodiscard]] QString dispatch(const QString &order);
    QString value(const QString &statement, const QStringList &values = {});

    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] static QString newRequest();

private:
    [[nodiscard]] QJsonObject ofEachLine(const QString &order, int quantity);
    bool step(const QString &order, const QString &stage);
    bool stepQuotation(const QString &order);
    bool stepInvoice(const QString &order);
    bool done(const Answer &answer);

    Caller m_call;
    QString m_failure;
};

} // namespace desk::test
