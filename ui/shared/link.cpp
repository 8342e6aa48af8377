#include "link.h"

#include <QUrl>

namespace desk {

using namespace Qt::StringLiterals;

QString Link::toString() const
{
    return u"indentdesk://%1/%2"_s.arg(kind, name);
}

Link Link::fromText(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (url.scheme() != u"indentdesk")
        return {};
    return {url.host().toLower(), url.path().mid(1)};
}

} // namespace desk
