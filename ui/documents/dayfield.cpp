#include "dayfield.h"

#include "icons.h"
#include "indianformat.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

int monthOf(const QString &word)
{
    const auto &english = QLocale::c();
    for (int month = 1; month <= 12; ++month)
        if (english.monthName(month).startsWith(word.left(3), Qt::CaseInsensitive))
            return month;
    return 0;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

QDate withoutYear(int month, int day, const QDate &today)
{
    const QDate here(today.year(), month, day);
    return here.isValid() && here < today.addMonths(-6) ? here.addYears(1) : here;
}

QDate fromParts(const QString &day, const QString &month, const QString &year, const QDate &today)
{
    const auto number = month.at(0).isDigit() ? month.toInt() : monthOf(month);
    if (number == 0)
        return {};
    if (year.isEmpty())
        return withoutYear(number, day.toInt(), today);
    return {fullYear(year.toInt()), number, day.toInt()};
}

} // namespace

QDate dayFromText(const QString &text, const QDate &today)
{
    const auto words = text.trimmed();
    if (words.compare(u"today"_s, Qt::CaseInsensitive) == 0)
        return today;
    static const QRegularExpression relative(u"^([+-])\\s*(\\d{1,4})$"_s);
    if (const auto match = relative.match(words); match.hasMatch())
        return today.addDays(match.captured(2).toLongLong() * (match.captured(1) == u"-" ? -1 : 1));
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(words); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    static const QRegularExpression plain(u"^(\\d{2})(\\d{2})(\\d{2}|\\d{4})$"_s);
    if (const auto match = plain.match(words); match.hasMatch())
        return fromParts(match.captured(1), match.captured(2), match.captured(3), today);
    static const QRegularExpression parts(
        u"^(\\d{1,2})[\\s./-]*([A-Za-z]{3,9}|\\b\\d{1,2})(?:[\\s.,/-]+(\\d{2}|\\d{4}))?$"_s);
    if (const auto match = parts.match(words); match.hasMatch())
        return fromParts(match.captured(1), match.captured(2), match.captured(3), today);
    return {};
}

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    auto *mark = addAction(themeIcon(icons::date, Token::Text2), QLineEdit::TrailingPosition);
    mark->setText(tr("Date"));
    connect(this, &QLineEdit::textEdited, this, &DayField::dayEdited);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = day(); typed.isValid())
            setDay(typed);
    });
}

void DayField::setDay(const QDate &day)
{
    if (const auto words = dateText(day); words != text())
        setText(words);
}

QDate DayField::day() const
{
    return dayFromText(text(), indianToday());
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || !day().isValid() || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    setDay(day().addDays(step));
    Q_EMIT dayEdited();
}

} // namespace desk
