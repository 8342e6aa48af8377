#pragma once

#include "result.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QString>

namespace desk {

/// Gives every act its request id. The same act tried again after its answer was lost keeps the id,
/// so that the database does it once and answers as before; an act that was answered gets a new
/// one.
class RequestBook
{
public:
    /// The id for these words: arguments of a call, without its request.
    QString idFor(const QString &function, const QJsonObject &arguments);
    /// The act was answered; `kind` is what failed. Without a connection nobody knows whether it
    /// was done, so its id is kept.
    void settle(const QString &function, const QJsonObject &arguments, const Error *error);

private:
    QMutex m_lock;
    QHash<QString, QString> m_open;
};

} // namespace desk
