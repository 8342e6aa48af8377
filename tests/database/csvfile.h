#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk::test {

/// The fields of one line of a CSV; fields may stand in quotation marks, and hold them doubled.
inline QStringList csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last().append(c);
    }
    for (auto &field : fields) {
        if (field.startsWith(u'"'))
            field = field.mid(1, field.size() - 2)
                        .replace(QStringLiteral("\"\""), QStringLiteral("\""));
    }
    return fields;
}

/// The rows of a CSV file with a header, as a JSON array of objects.
inline QString rowsAsJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList names = csvFields(QString::fromUtf8(file.readLine()).trimmed());
    QJsonArray rows;
    while (!file.atEnd()) {
        const QStringList fields = csvFields(QString::fromUtf8(file.readLine()).trimmed());
        QJsonObject row;
        for (int i = 0; i < names.size() && i < fields.size(); ++i)
            row.insert(names.at(i), fields.at(i));
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace desk::test
