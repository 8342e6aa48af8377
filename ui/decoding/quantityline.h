#pragma once

#include "candidatemodel.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace desk {

class TextLabel;

/// "20 box = [2,000] pieces, 20 box × 100": how many pieces will be written, always to be seen and
/// to be changed. E brings the focus here; Enter takes the chosen SKU with it, Esc takes the change
/// back.
class QuantityLine : public QWidget
{
    Q_OBJECT

public:
    explicit QuantityLine(QWidget *parent = nullptr);

    /// Another line: what was typed is forgotten.
    void setLine(const DecodingLine &line);
    /// The SKU that is chosen, with what it makes of the asked quantity; none clears.
    void setCandidate(const CandidateRow *row);
    /// Parts of a split line took so many already: the rest is proposed.
    void setTaken(qint64 pieces);
    /// Whether somebody must look before this is written.
    [[nodiscard]] bool mustLook() const;
    /// What will be written, or nothing when the field holds no whole number.
    [[nodiscard]] std::optional<qint64> quantity() const;
    /// What somebody typed, empty while it is only proposed; and back again.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &words);
    /// Puts the focus into the field, with a sentence when the number must be looked at.
    void ask();

Q_SIGNALS:
    void confirmed();
    void left();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void propose();
    void tell(const QString &sentence, bool wrong);

    DecodingLine m_line;
    PackConversion m_conversion;
    QString m_unit;
    QString m_pack;
    qint64 m_taken = 0;
    bool m_typed = false;
    bool m_looked = false;
    TextLabel *m_asked;
    QLineEdit *m_field;
    TextLabel *m_pieces;
    TextLabel *m_how;
};

} // namespace desk
