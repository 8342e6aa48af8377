#include "onetimepassword.h"

#include <QRandomGenerator>

namespace desk {

QString oneTimePassword()
{
    // without 0 and o, 1, i and l
    constexpr QLatin1String letters("23456789abcdefghjkmnpqrstuvwxyz");
    QString word;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            word += u'-';
        word += letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size())));
    }
    return word;
}

} // namespace desk
