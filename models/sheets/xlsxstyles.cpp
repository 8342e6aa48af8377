#include "xlsxstyles.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr double s_lastDay = 2'958'466; // 31 December 9999

/// Excel keeps numbers as doubles and shows at most 15 digits; so do we. These are what people
/// typed, not sums of ours.
QString plain(double number)
{
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(number, 'f', 0);
    const auto brief = QString::number(number, 'g', 15);
    if (!brief.contains(u'e'))
        return brief;
    auto text = QString::number(number, 'f', 12);
    static const QRegularExpression zeros(u"\\.?0+$"_s);
    return text.remove(zeros);
}

QString day(double serial, XlsxStyles::Kind kind, bool from1904)
{
    const auto first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto date = first.addDays(static_cast<qint64>(std::floor(serial)));
    return date.toString(kind == XlsxStyles::Kind::Month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

} // namespace

XlsxStyles::Kind XlsxStyles::kindOfBuiltIn(int number)
{
    if (number == 9 || number == 10)
        return Kind::Percent;
    if (number == 17)
        return Kind::Month;
    if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47))
        return Kind::Time;
    if ((number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
        (number >= 50 && number <= 58))
        return Kind::Date;
    return Kind::Number;
}

XlsxStyles::Kind XlsxStyles::kindOfCode(const QString &code)
{
    // words in quotes, escaped signs, colours and conditions say nothing about the number
    static const QRegularExpression asides(u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]"_s);
    auto letters = code.section(u';', 0, 0).toLower();
    letters.remove(asides);
    letters.remove(u"am/pm"_s);
    if (letters.contains(u"general"_s))
        return Kind::Number;
    const bool year = letters.contains(u'y');
    if (letters.contains(u'd'))
        return Kind::Date;
    if (year)
        return Kind::Month;
    if (letters.contains(u'h') || letters.contains(u's'))
        return Kind::Time;
    return letters.contains(u'%') ? Kind::Percent : Kind::Number;
}

XlsxStyles::XlsxStyles(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QHash<int, QString> codes;
    bool cells = false;
    while (!reader.atEnd() && m_kinds.size() < 65'536) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        const auto name = reader.name();
        if (name == u"cellXfs"_s)
            cells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        const int format = attributes.value(u"numFmtId"_s).toInt();
        if (name == u"numFmt"_s)
            codes.insert(format, attributes.value(u"formatCode"_s).toString().left(255));
        else if (cells && name == u"xf"_s)
            m_kinds << (codes.contains(format) ? kindOfCode(codes.value(format))
                                               : kindOfBuiltIn(format));
    }
}

QString XlsxStyles::shown(const QString &value, Kind kind, bool from1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value;
    switch (kind) {
    case Kind::Percent:
        return plain(std::round(number * 1e10) / 1e8) + u'%';
    case Kind::Date:
    case Kind::Month:
        return number >= 1 && number < s_lastDay ? day(number, kind, from1904) : plain(number);
    case Kind::Time:
    case Kind::Number:
        break;
    }
    return plain(number);
}

} // namespace desk
