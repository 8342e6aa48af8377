#pragma once

#include <QDate>
#include <QString>

namespace desk::dashboard {

constexpr int monthsShown = 6;

/// How late an invoice is, by the bucket of api and store: "31–60 d late".
QString bucketWords(int bucket);
/// Who works on an order in a stage.
QString worksWords(const QString &stage);
/// A step on the way, as api.dashboard names it.
QString stepWords(const QString &step);
/// "12 min", "5 h", "2.1 d".
QString hoursText(double hours);
/// The first day of one of the months shown, the last of them being this one.
QDate monthShown(int place);
/// "Nov".
QString monthText(const QDate &month);

} // namespace desk::dashboard
