#include "splitparts.h"

#include "indianformat.h"

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

SplitParts::SplitParts(QWidget *parent) : TextLabel(Type::BodyStrong, Token::Accent, parent)
{
    setContentsMargins(16, 8, 12, 4);
    setWordWrap(true);
    hide();
}

void SplitParts::begin()
{
    m_isOn = true;
    tell();
}

void SplitParts::add(const Candidate &item, qint64 quantity)
{
    m_parts.append({item, quantity});
    tell();
}

qint64 SplitParts::pieces() const
{
    qint64 sum = 0;
    for (const auto &part : m_parts)
        sum += part.quantity;
    return sum;
}

QList<DecodingWork::Part> SplitParts::end()
{
    m_isOn = false;
    hide();
    return std::exchange(m_parts, {});
}

void SplitParts::tell()
{
    QStringList texts;
    for (const auto &part : std::as_const(m_parts))
        texts.append(tr("%1 × %2").arg(part.item.name, countText(part.quantity)));
    const auto rest = m_parts.size() > 1 ? tr("S splits the line so, Esc leaves it whole.")
                                         : tr("Take the SKUs one by one; E changes the quantity.");
    setText(texts.isEmpty() ? tr("Split into: %1").arg(rest)
                            : tr("Split into: %1. %2").arg(texts.join(u" + "_s), rest));
    show();
}

} // namespace desk
