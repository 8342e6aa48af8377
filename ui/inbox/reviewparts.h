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
QList<HistoryLine> historyFrom(const QJsonArray &history);
/// Stage and priority as chips.
QList<Chip> orderChips(const QString &stage, const QString &priority);
QJsonObject term(const QString &label, const QString &value, const QString &was = {},
                 Tone tone = Tone::Plain);
/// Fills an amount's value, and red when it is negative.
void putMoney(QJsonObject &row, const QString &key, Money amount);

} // namespace desk
