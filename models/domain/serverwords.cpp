#include "serverwords.h"

#include "serversentences.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A sentence with values in it.
struct Pattern
{
    QString source;
    QRegularExpression regex;
};

QString exact(const QString &english)
{
    return english.isEmpty()
               ? english
               : QCoreApplication::translate("desk::ServerWords", english.toUtf8().constData());
}

bool isPlace(const QString &text, qsizetype at)
{
    return text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1).isDigit();
}

QRegularExpression regexOf(const QString &source)
{
    static const QRegularExpression place(u"\\\\%\\d"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(
                                  QRegularExpression::escape(source).replace(place, u"(.+?)"_s)),
                              QRegularExpression::DotMatchesEverythingOption);
}

QList<Pattern> makePatterns()
{
    QList<Pattern> all;
    for (const auto *sentence : serverSentences) {
        const auto source = QString::fromUtf8(sentence);
        if (source.contains(u"%1"_s))
            all.append({source, regexOf(source)});
    }
    // the one with more words of its own fits better
    std::sort(all.begin(), all.end(),
              [](const Pattern &a, const Pattern &b) { return a.source.size() > b.source.size(); });
    return all;
}

QString filled(const QString &words, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPlace(words, i))
            text += exact(match.captured(words.at(++i).digitValue()));
        else
            text += words.at(i);
    }
    return text;
}

} // namespace

QString serverWords(const QString &english)
{
    const auto known = exact(english);
    const auto probe = QString::fromUtf8(serverSentences[0]);
    if (known != english || exact(probe) == probe) // found, or the program speaks English
        return known;
    static const auto patterns = makePatterns();
    for (const auto &pattern : patterns) {
        if (const auto match = pattern.regex.match(english); match.hasMatch())
            return filled(exact(pattern.source), match);
    }
    return english;
}

} // namespace desk
