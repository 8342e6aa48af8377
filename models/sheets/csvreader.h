#pragma once

#include "sheetreader.h"

#include <QByteArray>

namespace desk {

/// Rows of text with separators; fields may be quoted and then hold separators, line ends and
/// doubled quotes. The separator is the one that the first lines have most of.
class CsvReader : public SheetReader
{
public:
    explicit CsvReader(const QByteArray &content);

    [[nodiscard]] char separator() const { return m_separator; }
    /// Whether the bytes begin with the mark of UTF-16.
    static bool isUtf16(const QByteArray &content);

protected:
    Result<std::optional<SheetRow>> read() override;

private:
    [[nodiscard]] QString decoded(const QByteArray &field) const;
    [[nodiscard]] static char guessSeparator(const QByteArray &content);
    QByteArray takeField();
    QByteArray takeQuoted();
    [[nodiscard]] bool atFieldEnd() const;
    void skipLineEnd();

    QByteArray m_content;
    qsizetype m_at = 0;
    int m_line = 0; ///< rows read so far
    char m_separator = ',';
    bool m_utf8 = true;
};

} // namespace desk
