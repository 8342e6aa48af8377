#pragma once

#include "money.h"
#include "percentage.h"
#include "result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk::paper {

enum class Kind { Quotation, Invoice, Challan, PackingSlip };

/// Whoever sells, pays or receives. Texts are clean and may be empty.
struct Party
{
    QString name, contact, city, state, stateCode, pincode, gstin, phone;
    QStringList address;
};

struct Seller
{
    Party party;
    QString pan, email;
    QStringList drugLicences;
    QByteArray logo; ///< a picture's bytes; empty where there is none
    QString bank, bankBranch, account, ifsc, upi;
};

struct Batch
{
    QString number, expiry, mrp, quantity, box; ///< as they are shown
};

/// Taxable value, tax and amount of a line, or of several.
struct Sums
{
    Money taxable, cgst, sgst, igst, amount;

    Sums &operator+=(const Sums &other);
    [[nodiscard]] Money tax() const { return cgst + sgst + igst; }
};

struct Line
{
    QString number, sku, description, make, hsn, words;
    QString substitute;                ///< why another thing is offered than was asked for
    QString quantity, unit, unitPrice; ///< as they are shown
    Percentage discount, rate;
    Money discountAmount, gross;
    Sums sums;
    bool optional = false;
    QList<Batch> batches;
};

struct Charge
{
    QString description;
    Money amount;
};

struct HsnRow
{
    QString hsn;
    Percentage rate;
    Sums sums;
};

/// A box, as it was packed; texts as they are shown.
struct Package
{
    QString number, holds, size, weight;
    qint64 grams = 0;
};

struct NotQuoted
{
    QString words, reason;
};

/// A frozen document, read and checked; everything on paper comes from here.
struct Snapshot
{
    Kind kind = Kind::Invoice;
    bool billOfSupply = false, reverseCharge = false, interState = false;
    QString number, revision, localHead, placeOfSupply, endorsement;
    QDate date, dueDate, validUntil;
    Seller seller;
    Party billTo, shipTo;
    QString orderNumber, poNumber, quotationNumber, challanNumber, invoiceNumber;
    QDate orderDate, poDate, invoiceDate;
    QString courier, tracking, boxes;
    QString box, boxSize; ///< of a packing slip: "2 of 4", and how large and heavy it is
    QDate sentOn;
    QList<Line> lines;
    QList<Charge> charges;
    Money subtotal, discount, roundOff, total;
    Sums totals;
    QList<HsnRow> hsn;
    QList<NotQuoted> notQuoted;
    QList<Package> packages;
    QString payment, delivery;
    QStringList notes;

    [[nodiscard]] bool priced() const { return kind == Kind::Quotation || kind == Kind::Invoice; }
    [[nodiscard]] bool draft() const { return number.isEmpty(); }
    [[nodiscard]] bool taxed() const { return priced() && !billOfSupply; }
    /// "Tax invoice", "Bill of supply", "Quotation", "Delivery challan", "Packing slip".
    [[nodiscard]] QString title() const;
    /// The number with its revision, "Draft" without one.
    [[nodiscard]] QString fullNumber() const;

    /// Reads the JSON of api.snapshot(). Missing words stay empty; a kind that does not exist, no
    /// lines, or a figure or date that is none is a Validation error that names its place.
    static Result<Snapshot> fromJson(const QJsonObject &json);
};

} // namespace desk::paper
