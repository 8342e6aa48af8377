#pragma once

#include "indianstate.h"

#include <QCoreApplication>
#include <QString>

namespace desk {

/// A GSTIN as typed, examined: what it is, whom it names, and what is wrong with it.
class Gstin
{
    Q_DECLARE_TR_FUNCTIONS(desk::Gstin)

public:
    enum class Verdict {
        Valid,
        InvalidLength,
        InvalidCharset,
        InvalidFormat,
        InvalidState,
        InvalidChecksum,
        Review
    };
    /// Taxpayer is the common kind; collectors (TCS) and deductors (TDS) of tax, foreign online
    /// services (OIDAR), UN bodies and embassies (UIN) and non-residents have shapes of their own.
    enum class Kind {
        Unknown,
        Taxpayer,
        TaxCollector,
        TaxDeductor,
        OnlineService,
        UnBody,
        NonResident
    };

    Gstin() = default;
    /// Examines the text; blanks around it, spaces inside and small letters are forgiven.
    static Gstin read(const QString &text);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /// Review counts as not valid: the shape is doubtful although the check character fits.
    [[nodiscard]] bool isValid() const { return m_verdict == Verdict::Valid; }
    /// A document with tax credit can name it as the buyer.
    [[nodiscard]] bool isBuyer() const { return isValid() && m_kind != Kind::OnlineService; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Upper case, without spaces; also where it is not valid.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Null where the shape does not tell, or the code is nobody's.
    [[nodiscard]] const IndianState &state() const { return m_state; }
    /// Empty where the shape holds none.
    [[nodiscard]] const QString &pan() const { return m_pan; }
    /// From the fourth letter of the PAN: "Company", "Trust", "Government"…; empty where unknown.
    [[nodiscard]] QString legalForm() const;
    /// For the person: what was read, or what is wrong and what to do.
    [[nodiscard]] QString sentence() const;
    /// The word that the rest of the world has for the verdict: "valid", "invalid_checksum"…
    [[nodiscard]] QString verdictCode() const;

    /// The check character that belongs after these 14 characters (0–9, A–Z).
    static QChar checkCharacter(QStringView first14);

private:
    void readShape();
    [[nodiscard]] Verdict judge() const;
    [[nodiscard]] QString validSentence() const;
    [[nodiscard]] QString stateSentence() const;

    QString m_text;
    QString m_pan;
    IndianState m_state;
    Kind m_kind = Kind::Unknown;
    bool m_doubtful = false;
    Verdict m_verdict = Verdict::InvalidLength;
};

} // namespace desk
