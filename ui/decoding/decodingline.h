#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// One thing the hospital asked for, and what became of it so far.
struct DecodingLine
{
    QString id;
    int version = 0;
    int number = 0;
    QString words; ///< the hospital's own
    QString asked; ///< a number: "20", "2.5"
    QString unit;  ///< in the hospital's spelling; may be empty
    QString free;  ///< "10 free asked": expected on top; empty for none
    QString notes;
    QString status; ///< pending, decoded or not_supplied
    QString itemName;
    QString sku;
    QString skuUnit;
    qint64 quantity = 0; ///< in the SKU's smallest unit
    QString refusal;     ///< why it is not supplied
    QString substitute;  ///< why another thing is offered
    QString rework;      ///< what the executive wrote on sending it back
    QString question;    ///< what the rep was asked, until it is decided
    QString skuWish;     ///< the SKU that was asked for
    QString skuAnswer;   ///< open, the SKU that was added, or why not
    QString skuStatus;   ///< open, added, declined; empty when none was asked for
    QString decodedBy;
    QStringList parts;   ///< of a split line: "Gauze 10 × 10 × 30"
    bool saving = false; ///< decided here, not yet confirmed by the server

    [[nodiscard]] bool isOpen() const { return status == u"pending"; }
    /// "20 box"
    [[nodiscard]] QString askedText() const;
};

/// The lines of api.order_detail; the parts of a split line stand in their parent.
QList<DecodingLine> decodingLines(const QJsonArray &lines);

/// What a row of the list shows of a line: number, words, asked, mark, and what it became.
QJsonObject lineRecord(const DecodingLine &line);

} // namespace desk
