#pragma once

#include <QHashFunctions>
#include <QUuid>

namespace desk {

/// An identifier that knows what it identifies, so that an OrderId is never passed for an
/// InvoiceId.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    explicit Id(const QString &text) : m_uuid(QUuid::fromString(text)) {}

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    /// As PostgreSQL writes it, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    static Id create() { return Id(QUuid::createUuid()); }

    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using CustomerId = Id<struct CustomerTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using SkuId = Id<struct SkuTag>;
using QuotationId = Id<struct QuotationTag>;
using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using InvoiceId = Id<struct InvoiceTag>;
using DispatchId = Id<struct DispatchTag>;
/// One act of one person; repeated after a lost connection, it changes nothing and answers the
/// same.
using RequestId = Id<struct RequestTag>;

/// A document's version, raised by every change; an act names the version that its author saw.
struct Version
{
    int number = 0;
    friend bool operator==(Version, Version) = default;
};

} // namespace desk
