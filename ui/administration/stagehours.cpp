#include "stagehours.h"

#include "statuschip.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::StageHours)
};

const std::array s_priorities{u"urgent"_s, u"high"_s, u"medium"_s, u"low"_s};

constexpr double s_day = 24;

/// "4 h", "1.5 h", "2 d 6 h".
QString hoursText(double hours)
{
    if (hours < s_day * 2)
        return Words::tr("%1 h").arg(QString::number(hours, 'g', 3));
    const auto days = static_cast<int>(hours / s_day);
    const auto rest = hours - days * s_day;
    return rest < 1 ? Words::tr("%1 d").arg(days)
                    : Words::tr("%1 d %2 h").arg(days).arg(static_cast<int>(rest));
}

} // namespace

QJsonObject stageHoursRecord(const QJsonObject &company)
{
    const auto stages = company[u"stages"].toArray();
    QJsonObject hours;
    for (const auto &value : stages)
        hours.insert(value[u"name"].toString(), value[u"allowed_hours"]);
    QJsonValue factors;
    for (const auto &setting : company[u"settings"].toArray())
        if (setting[u"name"] == u"priority_factors"_s)
            factors = setting[u"value"];
    if (hours.isEmpty() || !factors.isObject())
        return {};
    return {{u"stages"_s, stages}, {u"hours"_s, hours}, {u"factors"_s, factors}};
}

QList<FormField> stageHoursFields(const QJsonObject &record)
{
    QList<FormField> fields;
    for (const auto &priority : s_priorities)
        fields.append({u"factors."_s + priority,
                       Words::tr("Times the hours when %1").arg(statusWords(priority)),
                       FormField::Kind::Number});
    for (const auto &stage : record[u"stages"].toArray())
        fields.append({u"hours."_s + stage[u"name"].toString(),
                       Words::tr("%1, hours").arg(stage[u"title"].toString()),
                       FormField::Kind::Number, false, u" "_s});
    return fields;
}

QHash<QString, QString> stageHoursHints(const QJsonObject &values)
{
    QHash<QString, QString> hints;
    const auto factors = values[u"factors"].toObject();
    const auto hours = values[u"hours"].toObject();
    for (auto it = hours.begin(); it != hours.end(); ++it) {
        QStringList parts;
        for (const auto &priority : s_priorities)
            if (const auto of = factors[priority].toDouble() * it.value().toDouble(); of > 0)
                parts << Words::tr("%1 %2").arg(statusWords(priority), hoursText(of));
        hints.insert(u"hours."_s + it.key(), parts.join(u" · "_s));
    }
    return hints;
}

} // namespace desk
