#include "requestbook.h"

#include <QJsonDocument>
#include <QUuid>

namespace desk {

namespace {

QString wordsOf(const QString &function, const QJsonObject &arguments)
{
    return function + QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
}

} // namespace

QString RequestBook::idFor(const QString &function, const QJsonObject &arguments)
{
    const QMutexLocker lock(&m_lock);
    auto &id = m_open[wordsOf(function, arguments)];
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return id;
}

void RequestBook::settle(const QString &function, const QJsonObject &arguments, const Error *error)
{
    if (error && (error->kind == ErrorKind::Connection || error->kind == ErrorKind::Cancelled))
        return;
    const QMutexLocker lock(&m_lock);
    m_open.remove(wordsOf(function, arguments));
}

} // namespace desk
