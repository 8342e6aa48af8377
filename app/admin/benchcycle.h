#pragma once

#include "benchcompany.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace desk::admin {

/// Orders from the indent to completed: every act in its own transaction, as the person whose it
/// is, over a connection of that person that stays open.
class Cycle
{
public:
    struct Act
    {
        QString name;
        QString request;
        qint64 microseconds = 0; ///< from the call to its answer
        qint64 processor = 0;    ///< what the server worked for it, in microseconds
    };
    /// Called before and after each act, where given.
    struct Watch
    {
        std::function<Result<Done>()> before;
        std::function<Result<Done>(const Act &)> after;
    };

    static Result<std::unique_ptr<Cycle>> make(const BenchCompany &company);

    /// An indent of so many lines, through all stages; the acts, with what each took.
    Result<QList<Act>> run(int lines, const Watch &watch = Watch());
    /// Only the first act: a saved draft.
    Result<QList<Act>> runFirst(int lines, const Watch &watch = Watch());
    /// An indent of so many lines, until its quotation can be priced; the quotation's id.
    Result<QString> runToQuotation(int lines);
    /// The document of an indent, as api.save_order takes it.
    [[nodiscard]] Result<QJsonObject> indent(int lines) const;
    /// The invoice of the order that was run last.
    [[nodiscard]] const QString &invoice() const { return m_invoice; }
    /// Lets the server count what the connections did so far.
    Result<Done> flushCounts();

    [[nodiscard]] Connection &keeper() const { return *m_keeper; }

private:
    Cycle() = default;
    Result<QJsonObject> call(const QString &name, const QString &person, const QString &function,
                             QJsonObject arguments);
    Result<QJsonObject> act(const QString &name, const QString &person, const QString &kind,
                            const QString &id, const QString &action, int version,
                            const QJsonObject &arguments = {});
    Result<QJsonArray> read(const QString &sql, const QVariantList &binds) const;
    Result<Done> save(int lines);
    Result<Done> decode();
    Result<Done> quote();
    Result<Done> order();
    Result<Done> invoiceIt();
    Result<Done> send();

    QHash<QString, std::shared_ptr<Connection>> m_people;
    std::unique_ptr<Connection> m_keeper;
    Watch m_watch;
    QList<Act> m_acts;
    QString m_order;
    QString m_quotation;
    QString m_total;
    QString m_invoice;
    int m_version = 0;
    int m_goods = 0; ///< where the next order's begin
    int m_invoiceVersion = 0;
};

} // namespace desk::admin
