#pragma once

#include "money.h"
#include "percentage.h"
#include "result.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace desk::paper {

/// Reads fields of a snapshot and keeps the first thing that is wrong with it, with its place.
class JsonPaper
{
    Q_DECLARE_TR_FUNCTIONS(desk::JsonPaper)

public:
    /// One member, cleaned; empty where it is missing. A whole number counts as text.
    QString text(const QJsonObject &object, const QString &key, qsizetype most = 200);
    /// A list of texts, or one text; each line of them on its own.
    QStringList texts(const QJsonObject &object, const QString &key);
    bool flag(const QJsonObject &object, const QString &key);
    QDate date(const QJsonObject &object, const QString &key);
    Money money(const QJsonObject &object, const QString &key, bool needed = true);
    Percentage percentage(const QJsonObject &object, const QString &key);
    /// A decimal number for show, grouped the Indian way, with at least `decimals` decimals.
    QString number(const QJsonObject &object, const QString &key, int decimals);
    QJsonObject object(const QJsonObject &parent, const QString &key);
    /// The objects of a list; with each, errors are placed as key[n].
    template <class Take>
    void each(const QJsonObject &parent, const QString &key, Take take)
    {
        const auto entries = list(parent, key);
        for (qsizetype at = 0; at < entries.size(); ++at) {
            const auto outer =
                std::exchange(m_place, m_place + key + QStringLiteral("[%1].").arg(at + 1));
            if (entries.at(at).isObject())
                take(entries.at(at).toObject());
            else
                refuse(QString());
            m_place = outer;
        }
    }

    void refuse(const QString &key);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonArray list(const QJsonObject &parent, const QString &key);

    QString m_place;
    std::optional<Error> m_error;
};

} // namespace desk::paper
