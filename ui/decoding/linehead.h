#pragma once

#include "decodingline.h"
#include "decodingstore.h"
#include "pane.h"
#include "wordspan.h"

namespace desk {

class ChipLabel;
class MarkedText;
class QuantityLine;
class TextLabel;

/// Over the suggestions: the line in the hospital's words, how many pieces that makes, and what
/// speaks for the likest SKU or what became of the line.
class LineHead : public Pane
{
    Q_OBJECT

public:
    explicit LineHead(QWidget *parent = nullptr);

    /// Another line, or the same one changed.
    void setLine(const DecodingLine &line);
    /// A sentence in place of a line.
    void setNothing(const QString &sentence);
    /// The stretches of the words that the chosen SKU has too.
    void setMarks(const QList<WordSpan> &spans);
    /// How often these words were confirmed as the likest SKU for this hospital.
    void setConfirmed(int times);
    /// What the hospital asked for last in like words.
    void setLatest(const EarlierRequest &request);

    [[nodiscard]] const DecodingLine &line() const { return m_line; }
    [[nodiscard]] MarkedText *words() const { return m_words; }
    [[nodiscard]] QuantityLine *quantity() const { return m_quantity; }
    /// What speaks for the line's likest SKU, and what stands beside that.
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString before() const;

private:
    void build();
    void showWhy();

    DecodingLine m_line;
    EarlierRequest m_latest;
    int m_confirmed = 0;
    TextLabel *m_number;
    TextLabel *m_notes;
    MarkedText *m_words;
    QuantityLine *m_quantity;
    ChipLabel *m_why;
    TextLabel *m_became;
};

} // namespace desk
