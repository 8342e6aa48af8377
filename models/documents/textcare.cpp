#include "textcare.h"

#include "text.h"

#include <QRegularExpression>

namespace desk::paper {

namespace {

constexpr int kMostMarks = 4; // Devanagari stacks up to three on one letter
constexpr int kMostAccents = 2;

bool isHarmful(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return letter == 0xfffc || QChar::isNonCharacter(letter);
    }
}

int mostOf(char32_t mark)
{
    return QChar::script(mark) == QChar::Script_Inherited ? kMostAccents : kMostMarks;
}

bool isMark(char32_t letter)
{
    const auto category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

const QRegularExpression &glue()
{
    // A space that must hold: before a unit, around ×, within short brackets.
    static const QRegularExpression expression(QStringLiteral(
        "(?<=[0-9½¼¾⅜]) "
        "(?=(?:ml|mL|l|L|litre|mm|cm|m|g|kg|mg|mcg|µg|μg|IU|Fr|FR|Ch|G|V|W|A|Hz|kHz|kg/m²|g/m²|"
        "inch|in|°C|µm|μm|%)(?![A-Za-z]))|(?<=[0-9a-z]) (?=× ?[0-9])|(?<=×) (?=[0-9])"));
    return expression;
}

const QRegularExpression &shortBrackets()
{
    static const QRegularExpression expression(QStringLiteral("\\([^()]{1,24}\\)"));
    return expression;
}

const QRegularExpression &joinedHyphen()
{
    static const QRegularExpression expression(QStringLiteral("(?<=[\\w½])-(?=\\w)"));
    return expression;
}

} // namespace

QString glued(QString text)
{
    auto brackets = shortBrackets().globalMatch(text);
    while (brackets.hasNext()) {
        const auto match = brackets.next();
        for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (text.at(at) == u' ')
                text[at] = QChar::Nbsp;
    }
    text.replace(glue(), QString(QChar::Nbsp));
    text.replace(joinedHyphen(), QStringLiteral("\u2011"));
    return text;
}

QString clean(const QString &text, qsizetype most)
{
    QString result;
    result.reserve(qMin(text.size(), most));
    int marks = 0;
    for (const auto letter : cleanLine(text.left(most)).toUcs4()) {
        marks = isMark(letter) ? marks + 1 : 0;
        if (isHarmful(letter) || marks > mostOf(letter))
            continue;
        result += QChar::fromUcs4(letter);
    }
    return result.simplified();
}

} // namespace desk::paper
