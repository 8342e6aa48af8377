#pragma once

#include "result.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace desk {

/// An array that is either built in memory or lies in a mapped file.
template <class T>
class FlatArray
{
public:
    FlatArray() = default;
    FlatArray(std::vector<T> values) : m_own(std::move(values)), m_view(m_own) {}
    explicit FlatArray(std::span<const T> view) : m_view(view) {}
    FlatArray(FlatArray &&other) noexcept { *this = std::move(other); }
    FlatArray &operator=(FlatArray &&other) noexcept
    {
        const bool mine = !other.m_own.empty();
        m_own = std::move(other.m_own);
        m_view = mine ? std::span<const T>(m_own) : other.m_view;
        other.m_view = {};
        return *this;
    }

    [[nodiscard]] size_t size() const { return m_view.size(); }
    [[nodiscard]] bool empty() const { return m_view.empty(); }
    const T &operator[](size_t i) const { return m_view[i]; }
    [[nodiscard]] std::span<const T> all() const { return m_view; }
    [[nodiscard]] std::span<const T> part(size_t begin, size_t end) const
    {
        return m_view.subspan(begin, end - begin);
    }

private:
    std::vector<T> m_own;
    std::span<const T> m_view;
};

/// Arrays one after another in a file that is mapped, not read: a head with magic, format, version,
/// length and checksum, then each array with its size.
class FlatWriter
{
public:
    template <class T>
    void add(std::span<const T> values)
    {
        addBytes(values.data(), values.size_bytes());
    }
    Result<Done> write(const QString &file, const QByteArray &version) const;

private:
    void addBytes(const void *data, size_t size);

    QByteArray m_body;
};

class FlatReader
{
public:
    /// Error: NotFound, State (another version or format), Validation (damaged or foreign).
    static Result<FlatReader> open(const QString &file, const QByteArray &version);

    /// The next array; empty, and the reader not whole() any more, where it does not fit.
    template <class T>
    FlatArray<T> take()
    {
        const auto bytes = takeBytes();
        m_whole = m_whole && bytes.size() % sizeof(T) == 0;
        if (!m_whole)
            return {};
        return FlatArray<T>(std::span<const T>(reinterpret_cast<const T *>(bytes.data()),
                                               bytes.size() / sizeof(T)));
    }
    [[nodiscard]] bool whole() const { return m_whole; }
    /// Says that the file is none of ours.
    [[nodiscard]] Error damaged() const;
    /// What keeps the arrays' memory mapped.
    [[nodiscard]] std::shared_ptr<QFile> file() const { return m_file; }

private:
    std::span<const unsigned char> takeBytes();

    std::shared_ptr<QFile> m_file;
    std::span<const unsigned char> m_rest;
    bool m_whole = true;
};

} // namespace desk
