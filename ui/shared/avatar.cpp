#include "avatar.h"

#include "theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace desk {

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
    const auto tr = [](const char *words) {
        return QCoreApplication::translate("desk::Role", words);
    };
    if (role == u"executive")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Executive"));
    if (role == u"sales_rep")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Sales"));
    if (role == u"decoder")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Decoder"));
    if (role == u"quoter")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Quoter"));
    if (role == u"inventory_admin")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Stock"));
    if (role == u"accounts")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Accounts"));
    if (role == u"administrator")
        return tr(QT_TRANSLATE_NOOP("desk::Role", "Administrator"));
    return role;
}

} // namespace desk
