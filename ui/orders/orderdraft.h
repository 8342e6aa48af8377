#pragma once

#include "orderline.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

/// An order as it is being typed, right or wrong: what the journal keeps and the form shows.
struct OrderDraft
{
    QString key; ///< in the journal; the order's id once the server has it
    QString id;  ///< empty until the first save
    int version = 0;
    QString number;
    QJsonObject customer;  ///< as CustomersStore reads it; empty while none is chosen
    QString customerWords; ///< typed into the field of the hospital
    QString addressId;
    QString contact;
    QString priority = QStringLiteral("medium");
    QString neededBy; ///< as typed
    QString source = QStringLiteral("direct");
    QString sourceText; ///< what the hospital sent, kept as it is
    QStringList files;  ///< it came in these, which are still to be attached to the order
    QString notes;
    QList<OrderLine> lines;
    QJsonObject was;     ///< what the server had, as a document to compare with; {} of a new one
    QDateTime changedAt; ///< of the last key that the server does not have; invalid when it has all

    /// A draft that only this machine knows, with a key of its own.
    static OrderDraft create();
    /// From api.order_detail.
    static OrderDraft fromDetail(const QJsonObject &detail);
    static OrderDraft fromJournal(const QString &key, const QJsonObject &json);
    [[nodiscard]] QJsonObject toJournal() const;

    /// The id of the request that makes it: the same at every try, so that it is made once.
    [[nodiscard]] QString request() const { return key.mid(4); }
    [[nodiscard]] QString customerId() const;
    [[nodiscard]] QString hospital() const;
    /// Nothing worth keeping was typed.
    [[nodiscard]] bool isBlank() const;
    /// The head for api.save_order; a day that cannot be read is left out.
    [[nodiscard]] QJsonObject head(const QDate &today) const;
    /// Keeps so many lines; the rest become further drafts with the same head.
    QList<OrderDraft> splitAfter(int lines);
};

} // namespace desk
