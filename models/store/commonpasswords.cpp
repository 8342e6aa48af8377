#include "commonpasswords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QSet<QString> &words()
{
    static const QSet<QString> known{
        u"password"_s,   u"passwort"_s, u"passwd"_s,     u"pass"_s,          u"secret"_s,
        u"welcome"_s,    u"letmein"_s,  u"changeme"_s,   u"qwerty"_s,        u"qwertyui"_s,
        u"qwertyuiop"_s, u"asdfghjk"_s, u"asdfghjkl"_s,  u"zxcvbnm"_s,       u"abcd"_s,
        u"abcdef"_s,     u"abcdefgh"_s, u"admin"_s,      u"administrator"_s, u"root"_s,
        u"user"_s,       u"guest"_s,    u"login"_s,      u"test"_s,          u"default"_s,
        u"master"_s,     u"monkey"_s,   u"dragon"_s,     u"football"_s,      u"cricket"_s,
        u"iloveyou"_s,   u"sunshine"_s, u"princess"_s,   u"superman"_s,      u"trustno"_s,
        u"india"_s,      u"bharat"_s,   u"mumbai"_s,     u"krishna"_s,       u"ganesh"_s,
        u"jaihind"_s,    u"saibaba"_s,  u"sairam"_s,     u"hospital"_s,      u"medical"_s,
        u"surgical"_s,   u"pharmacy"_s, u"indentdesk"_s, u"company"_s,       u"office"_s};
    return known;
}

/// The letters that digits and signs stand for in such words.
QString asLetters(QString text)
{
    constexpr std::pair<char16_t, char16_t> signs[] = {{u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'},
                                                       {u'1', u'i'}, {u'!', u'i'}, {u'0', u'o'},
                                                       {u'5', u's'}, {u'$', u's'}, {u'7', u't'}};
    for (const auto &[sign, letter] : signs)
        text.replace(QChar(sign), QChar(letter));
    return text;
}

/// Without the digits and signs around it; other letters than a to z stay.
QString core(const QString &text)
{
    const auto isAround = [](QChar c) { return c.unicode() < 128 && !(c >= u'a' && c <= u'z'); };
    qsizetype from = 0;
    auto to = text.size();
    while (from < to && isAround(text.at(from)))
        ++from;
    while (to > from && isAround(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

/// 12345678, 87654321, abcdefgh, aaaaaaaa: each sign as far from the one before.
bool isRun(const QString &text)
{
    if (text.size() < 2)
        return true;
    const int step = text.at(1).unicode() - text.at(0).unicode();
    return std::abs(step) <= 1 &&
           std::adjacent_find(text.begin(), text.end(), [step](QChar a, QChar b) {
               return b.unicode() - a.unicode() != step;
           }) == text.end();
}

} // namespace

bool isCommonPassword(const QString &password)
{
    const auto text = password.toCaseFolded();
    return isRun(text) || core(text).isEmpty() || words().contains(core(text)) ||
           words().contains(asLetters(core(text))) || words().contains(core(asLetters(text)));
}

} // namespace desk
