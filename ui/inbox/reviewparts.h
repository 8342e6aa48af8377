#pragma once

#include "money.h"
#include "review.h"

namespace desk {

/// Small things that the reviews of all kinds share.
QString textAt(const QJsonObject &json, const QString &key);
/// An exact amount from a text or a number of the database; zero for nothing.
Money moneyAt(const QJsonObject &json, const QString &key);
qint64 countAt(const QJsonObject &json, const QString &key);
QString dateAt(const QJsonObject &json, const QString &key);
QString hospitalAndCity(const QJsonObject &customer);
/// Stage and priority as chips.
QList<Chip> orderChips(const QString &stage, const QString &priority);
QJsonObject term(const QString &label, const QString &value, const QString &was = {},
                 Tone tone = Tone::Plain);
/// A chip behind the item of a row; empty words are none.
void addChip(QJsonObject &row, const QString &words);
/// Fills an amount's value, and red when it is negative.
void putMoney(QJsonObject &row, const QString &key, Money amount);

/// "16.8 %"
QString shareOf(Money part, Money whole);
/// The fact of the margin; `below` is what it is held against.
void putMargin(Review &review, const QString &below, Money taxable, Money cost);
/// "line 9 short by 60".
QString shortLine(const QString &number, qint64 wanted, qint64 free);
/// Whether enough is free, and which lines lack something.
QJsonObject stockTerm(const QStringList &shortLines);

} // namespace desk
