#include "gstin.h"

#include "text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr qsizetype Length = 15;

struct Shape
{
    Gstin::Kind kind;
    bool hasPan;
    bool doubtful;
    QRegularExpression expression;
};

QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

// Two digits of the state, a PAN (or, for deductors, a TAN; for those without either, a number), an
// entity character, a letter for the kind, the check character.
const std::array<Shape, 8> &shapes()
{
    using Kind = Gstin::Kind;
    static const std::array<Shape, 8> all = {{
        {Kind::Taxpayer, true, false, whole("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]")},
        {Kind::TaxCollector, true, false, whole("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]C[0-9A-Z]")},
        {Kind::TaxDeductor, true, false, whole("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]D[0-9A-Z]")},
        {Kind::TaxDeductor, false, false, whole("\\d{2}[A-Z]{4}\\d{5}[A-Z][1-9A-Z]D[0-9A-Z]")},
        {Kind::OnlineService, false, false, whole("99\\d{2}[A-Z]{3}\\d{5}OS[0-9A-Z]")},
        {Kind::UnBody, false, false, whole("\\d{4}[A-Z]{3}\\d{5}[UO]N[0-9A-Z]")},
        {Kind::NonResident, false, false, whole("\\d{4}[A-Z]{3}\\d{5}NR[0-9A-Z]")},
        // Some programs allow these in place of the Z; nobody could show a real one.
        {Kind::Taxpayer, true, true, whole("\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z][1-9ABE-J][0-9A-Z]")},
    }};
    return all;
}

int valueOf(QChar c)
{
    return c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

bool isGstinCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

bool hasOnlyGstinCharacters(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isGstinCharacter);
}

// 99 is the centre's own, for the shapes without a PAN; 96 is never in a GSTIN; 25 and 28 went up
// in other states.
bool canIssue(const IndianState &state, Gstin::Kind kind)
{
    using Kind = Gstin::Kind;
    const bool fromAbroad =
        kind == Kind::OnlineService || kind == Kind::UnBody || kind == Kind::NonResident;
    return !state.isNull() && (state.active || (fromAbroad && state.code == u"99"));
}

} // namespace

QChar Gstin::checkCharacter(QStringView first14)
{
    int sum = 0;
    int factor = 1;
    for (const QChar c : first14) {
        const int product = valueOf(c) * factor;
        sum += product / 36 + product % 36;
        factor = 3 - factor;
    }
    const int check = (36 - sum % 36) % 36;
    return QChar(check < 10 ? u'0' + check : u'A' + check - 10);
}

Gstin Gstin::read(const QString &text)
{
    Gstin gstin;
    gstin.m_text = cleanLine(asciiDigits(text)).remove(u' ').toUpper();
    gstin.readShape();
    gstin.m_verdict = gstin.judge();
    return gstin;
}

void Gstin::readShape()
{
    for (const auto &shape : shapes()) {
        if (!shape.expression.match(m_text).hasMatch())
            continue;
        m_kind = shape.kind;
        m_doubtful = shape.doubtful;
        m_pan = shape.hasPan ? m_text.mid(2, 10) : QString();
        const IndianState place = indianState(QStringView(m_text).left(2));
        if (canIssue(place, m_kind))
            m_state = place;
        return;
    }
}

Gstin::Verdict Gstin::judge() const
{
    if (m_text.size() != Length)
        return Verdict::InvalidLength;
    if (!hasOnlyGstinCharacters(m_text))
        return Verdict::InvalidCharset;
    if (m_kind == Kind::Unknown)
        return Verdict::InvalidFormat;
    if (m_state.isNull())
        return Verdict::InvalidState;
    if (checkCharacter(QStringView(m_text).left(Length - 1)) != m_text.back())
        return Verdict::InvalidChecksum;
    return m_doubtful ? Verdict::Review : Verdict::Valid;
}

QString Gstin::legalForm() const
{
    if (m_pan.isEmpty())
        return {};
    switch (m_pan.at(3).unicode()) {
    case u'A':
        return tr("Association of persons");
    case u'B':
        return tr("Body of individuals");
    case u'C':
        return tr("Company");
    case u'E':
        return tr("Limited liability partnership");
    case u'F':
        return tr("Partnership firm");
    case u'G':
        return tr("Government");
    case u'H':
        return tr("Hindu undivided family");
    case u'J':
        return tr("Artificial juridical person");
    case u'L':
        return tr("Local authority");
    case u'P':
        return tr("Individual");
    case u'T':
        return tr("Trust");
    default:
        return {};
    }
}

QString Gstin::stateSentence() const
{
    const QString code = m_text.left(2);
    if (code == u"25")
        return tr("State code 25 was merged into 26, Dadra and Nagar Haveli and Daman and Diu.");
    if (code == u"28")
        return tr("State code 28 was replaced by 37, Andhra Pradesh.");
    if (code == u"99")
        return tr("State code 99 is only for suppliers from abroad.");
    return tr("There is no state with the code %1. Check the first two digits.").arg(code);
}

QString Gstin::validSentence() const
{
    switch (m_kind) {
    case Kind::TaxCollector:
        return tr("%1, a collector of tax at source.").arg(m_state.name);
    case Kind::TaxDeductor:
        return tr("%1, a deductor of tax at source.").arg(m_state.name);
    case Kind::OnlineService:
        return tr("An online service from abroad: it cannot be the buyer of goods.");
    case Kind::UnBody:
        return tr("%1, an embassy or a body of the United Nations.").arg(m_state.name);
    case Kind::NonResident:
        return tr("%1, a non-resident.").arg(m_state.name);
    case Kind::Taxpayer:
    case Kind::Unknown:
        break;
    }
    const QString form = legalForm();
    return form.isEmpty() ? tr("%1.", "state").arg(m_state.name)
                          : tr("%1, %2.", "state, legal form").arg(m_state.name, form);
}

QString Gstin::sentence() const
{
    switch (m_verdict) {
    case Verdict::Valid:
        return validSentence();
    case Verdict::InvalidLength:
        if (m_text.isEmpty())
            return tr("Enter a GSTIN.");
        return tr("A GSTIN has 15 characters; this one has %1.").arg(m_text.size());
    case Verdict::InvalidCharset:
        return tr("A GSTIN has only the digits 0–9 and the letters A–Z.");
    case Verdict::InvalidFormat:
        return tr("This is not built like a GSTIN: two digits of the state, the PAN, and three "
                  "more characters.");
    case Verdict::InvalidState:
        return stateSentence();
    case Verdict::InvalidChecksum:
        return tr("A character is wrong: the last one does not fit the others. Compare with the "
                  "certificate.");
    case Verdict::Review:
        return tr("The 14th character should be Z. Compare with the certificate.");
    }
    return {};
}

QString Gstin::verdictCode() const
{
    switch (m_verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::InvalidLength:
        return QStringLiteral("invalid_length");
    case Verdict::InvalidCharset:
        return QStringLiteral("invalid_charset");
    case Verdict::InvalidFormat:
        return QStringLiteral("invalid_format");
    case Verdict::InvalidState:
        return QStringLiteral("invalid_state");
    case Verdict::InvalidChecksum:
        return QStringLiteral("invalid_checksum");
    case Verdict::Review:
        return QStringLiteral("review");
    }
    return {};
}

} // namespace desk
