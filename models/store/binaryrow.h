#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace desk {

/// A row of Connection::copyOut(), read field after field.
class BinaryRow
{
public:
    explicit BinaryRow(QByteArrayView row) : m_all(row), m_left(row) {}

    /// All of it, read or not.
    [[nodiscard]] QByteArrayView all() const { return m_all; }

    /// The next field; nothing for NULL, and after the last.
    std::optional<QByteArrayView> next()
    {
        if (m_left.size() < 4)
            return std::nullopt;
        const auto length = qFromBigEndian<qint32>(m_left.data());
        m_left = m_left.sliced(4);
        if (length < 0 || length > m_left.size())
            return std::nullopt;
        const auto field = m_left.first(length);
        m_left = m_left.sliced(length);
        return field;
    }
    QByteArrayView bytes() { return next().value_or(QByteArrayView()); }
    qint64 int8()
    {
        const auto field = bytes();
        return field.size() == 8 ? qFromBigEndian<qint64>(field.data()) : 0;
    }

private:
    QByteArrayView m_all;
    QByteArrayView m_left;
};

} // namespace desk
