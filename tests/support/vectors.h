#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace desk::test {

/// The vectors of tests/data/gst/<name>.json; empty when the file cannot be read.
inline QList<QJsonObject> vectors(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/gst/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> list;
    const QJsonArray array =
        QJsonDocument::fromJson(file.readAll()).object().value(u"vectors").toArray();
    for (const auto &vector : array)
        list.append(vector.toObject());
    return list;
}

} // namespace desk::test
