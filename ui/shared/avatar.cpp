#include "avatar.h"

#include "theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace desk {

namespace {

struct RoleNames
{
    Q_DECLARE_TR_FUNCTIONS(desk::Role)
};

} // namespace

QString initials(const QString &name)
{
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    auto letters = parts.first().left(1);
    if (parts.size() > 1)
        letters += parts.last().left(1);
    return letters.toUpper();
}

void paintAvatar(QPainter *painter, const QRect &circle, const QString &name)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::NeutralSoft));
    painter->drawEllipse(circle);
    auto font = typeFont(Type::SmallMedium);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter->setFont(font);
    painter->setPen(color(Token::Text2));
    painter->drawText(circle, Qt::AlignCenter, initials(name));
    painter->restore();
}

QString roleWords(const QString &role)
{
    if (role == u"executive")
        return RoleNames::tr("Executive");
    if (role == u"sales_rep")
        return RoleNames::tr("Sales");
    if (role == u"decoder")
        return RoleNames::tr("Decoder");
    if (role == u"quoter")
        return RoleNames::tr("Quoter");
    if (role == u"inventory_admin")
        return RoleNames::tr("Stock");
    if (role == u"accounts")
        return RoleNames::tr("Accounts");
    if (role == u"administrator")
        return RoleNames::tr("Administrator");
    if (role.isEmpty())
        return role;
    auto own = QString(role).replace(u'_', u' '); // the company's own
    return own.front().toUpper() + own.mid(1);
}

} // namespace desk
