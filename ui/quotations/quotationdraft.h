#pragma once

#include "money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

struct QuotationReading;

/// A charge before tax, as it was typed.
struct DraftCharge
{
    QString description;
    QString amount;

    friend bool operator==(const DraftCharge &, const DraftCharge &) = default;
};

/// What one may change about a line, as it was typed.
struct LineWords
{
    QString quantity;
    QString price;
    QString discount;
    bool isOptional = false;

    friend bool operator==(const LineWords &, const LineWords &) = default;
};

/// What the database said a quotation comes to.
struct QuotationSums
{
    Money goods; ///< quantity × price, before any discount
    Money discount;
    Money charges;
    Money taxable;
    Money cgst;
    Money sgst;
    Money igst;
    Money roundOff;
    Money total;

    /// From the answer of api.price_document, or the same columns of a quotation.
    static QuotationSums from(const QJsonObject &json);
};

/// A line of a quotation: what it is, what was typed, and what the database said it comes to.
struct DraftLine
{
    QString id;
    QString skuId;
    QString sku;
    QString description;
    QString words; ///< the hospital's own, with the quantity it asked for
    QString free;  ///< "+10 free": asked on top, in no sum; empty for none
    QString hsn;
    QString unit;
    QString gstRate; ///< "5.00"
    QString listPrice;
    QString mrp;
    QString cost; ///< empty where it may not be seen
    int available = 0;
    LineWords typed;
    LineWords saved; ///< what the database has
    Money taxable;
    Money cgst;
    Money sgst;
    Money igst;
};

/// A quotation being priced: what was read, what was typed over it, and how both go to the server.
/// Words that are wrong stay as they were typed; the last right ones go on being priced.
struct QuotationDraft
{
    enum class Field { Quantity, Price, Discount };

    QString id;
    QString number;
    QString status;
    QString orderId;
    QString orderNumber;
    QString customerId;
    QString hospital;
    QString gstin;
    QString stage;
    QString priority;
    int version = 0;
    int orderVersion = 0;
    bool roundToRupee = true;
    QJsonObject sellerState;
    QJsonObject place;
    QString buyerType;
    bool isWithoutTax = false;
    bool mayChange = false; ///< this person prices quotations at all

    /// What stands around the lines.
    struct Terms
    {
        QString discount;
        QString validUntil; ///< as typed; a day or words that are none
        QString payment;
        QString delivery;
        QList<DraftCharge> charges;

        friend bool operator==(const Terms &, const Terms &) = default;
    };
    Terms typed;
    Terms saved;
    QList<DraftLine> lines;
    QuotationSums sums;
    QStringList notSupplied; ///< "their words: the reason"

    static QuotationDraft from(const QuotationReading &reading);

    [[nodiscard]] bool isDirty() const;
    /// Takes what the database said that lines come to: those that count, then the optional ones.
    void setPriced(const QuotationSums &priced, const QJsonArray &counting,
                   const QJsonArray &optional);
    /// Whether prices may be changed at all: a draft at the quoter's stage.
    [[nodiscard]] bool isOpen() const
    {
        return mayChange && status == u"draft" && stage == u"quotation";
    }
    /// Whether its paper is for the hospital, and kept.
    [[nodiscard]] bool isIssued() const
    {
        return status == u"approved" || status == u"sent" || status == u"accepted";
    }
    /// Whether what things cost us may be seen.
    [[nodiscard]] bool showsCost() const;
    [[nodiscard]] bool isInterState() const;
    /// Sentences about what is wrong, the first of each cell; empty when it may be saved.
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] static QString problem(const LineWords &words, Field field);
    [[nodiscard]] QString discountProblem() const;
    [[nodiscard]] QString validityProblem() const;
    [[nodiscard]] static QString chargeProblem(const DraftCharge &charge);

    /// For api.price_document: the lines that count, or the optional ones by themselves.
    [[nodiscard]] QJsonObject forPricing(bool optional) const;
    /// For api.save_quotation.
    [[nodiscard]] QJsonObject forSaving() const;
    /// The database has what was typed now, as this version.
    void settle(int savedAs) { settle(QuotationDraft(*this), savedAs); }
    /// It has what was sent; what was typed since then is still to be saved.
    void settle(const QuotationDraft &sent, int savedAs);
    /// Takes over everything about the same version but what was typed here.
    void refresh(const QuotationDraft &again);
};

} // namespace desk
