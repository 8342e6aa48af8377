#pragma once

#include "database.h"
#include "requestbook.h"

namespace desk {

/// Calls a function that changes something: adds the request id and settles it with the answer.
inline QFuture<Result<QJsonObject>> callOnce(Database *database,
                                             const std::shared_ptr<RequestBook> &book,
                                             const QString &function, const QJsonObject &arguments)
{
    auto sent = arguments;
    sent.insert(QStringLiteral("request"), book->idFor(function, arguments));
    return database->call(function, sent)
        .then([book, function, arguments](const Result<QJsonObject> &answer) {
            book->settle(function, arguments, answer ? nullptr : &answer.error());
            return answer;
        });
}

} // namespace desk
