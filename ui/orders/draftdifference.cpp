#include "draftdifference.h"

#include "daytext.h"
#include "indianformat.h"
#include "text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("desk::DraftDifference", words);
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? say("nothing") : u"“%1”"_s.arg(text);
}

/// "22 Nov" and "2026-11-22" are the same day.
QString comparable(const QString &text)
{
    const auto day = DayText::read(text, indianToday());
    return day ? dateText(*day) : cleanLine(text);
}

void compare(const QString &name, const QString &mine, const QString &theirs, QStringList &found)
{
    if (comparable(mine) != comparable(theirs))
        found << say("%1: yours %2, theirs %3.").arg(name, quoted(mine), quoted(theirs));
}

QString lineWords(const OrderLine &line)
{
    return QStringList{line.cell(LineColumn::Words), line.cell(LineColumn::Quantity),
                       line.cell(LineColumn::Unit)}
        .join(u' ')
        .trimmed();
}

void compareLines(const OrderDraft &mine, const OrderDraft &theirs, QStringList &found)
{
    QHash<QString, OrderLine> left;
    for (const auto &line : theirs.lines)
        left.insert(line.id, line);
    for (int i = 0; i < mine.lines.size(); ++i) {
        const auto &line = mine.lines.at(i);
        const auto name = say("Line %1").arg(i + 1);
        if (line.isBlank())
            continue;
        if (!left.contains(line.id))
            found << say("%1: only yours, %2.").arg(name, quoted(lineWords(line)));
        else if (const auto other = left.take(line.id); other.cells != line.cells)
            compare(name, lineWords(line), lineWords(other), found);
    }
    for (const auto &line : std::as_const(left))
        found << say("Only theirs: %1.").arg(quoted(lineWords(line)));
}

} // namespace

QStringList differences(const OrderDraft &mine, const OrderDraft &theirs)
{
    QStringList found;
    compare(say("Hospital"), mine.hospital(), theirs.hospital(), found);
    compare(say("Asked by"), mine.contact, theirs.contact, found);
    compare(say("Priority"), mine.priority, theirs.priority, found);
    compare(say("Needed by"), mine.neededBy, theirs.neededBy, found);
    compare(say("Note"), mine.notes, theirs.notes, found);
    compareLines(mine, theirs, found);
    return found.isEmpty() ? QStringList{say("Nothing differs.")} : found;
}

} // namespace desk
