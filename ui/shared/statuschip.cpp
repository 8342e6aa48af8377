#include "statuschip.h"

#include "icons.h"
#include "stage.h"

#include <QCoreApplication>
#include <QHash>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Status
{
    const char *words;
    Tone tone;
    QString icon;
};

const QHash<QString, Status> &statuses()
{
    static const auto ticked = icons::agrees;
    static const QHash<QString, Status> table = {
        {u"draft"_s, {QT_TRANSLATE_NOOP("desk::Status", "draft"), Tone::Outline, {}}},
        {u"open"_s, {QT_TRANSLATE_NOOP("desk::Status", "open"), Tone::Outline, {}}},
        {u"unpaid"_s, {QT_TRANSLATE_NOOP("desk::Status", "open"), Tone::Outline, {}}},
        {u"pending"_s, {QT_TRANSLATE_NOOP("desk::Status", "pending"), Tone::Outline, {}}},
        {u"invited"_s, {QT_TRANSLATE_NOOP("desk::Status", "invited"), Tone::Outline, {}}},
        {u"sent"_s, {QT_TRANSLATE_NOOP("desk::Status", "sent"), Tone::Outline, {}}},
        {u"cancelled"_s, {QT_TRANSLATE_NOOP("desk::Status", "cancelled"), Tone::Outline, {}}},
        {u"superseded"_s, {QT_TRANSLATE_NOOP("desk::Status", "superseded"), Tone::Outline, {}}},
        {u"withdrawn"_s, {QT_TRANSLATE_NOOP("desk::Status", "withdrawn"), Tone::Outline, {}}},
        {u"not_supplied"_s, {QT_TRANSLATE_NOOP("desk::Status", "not supplied"), Tone::Outline, {}}},
        {u"pending_approval"_s,
         {QT_TRANSLATE_NOOP("desk::Status", "for approval"), Tone::Amber, icons::waiting}},
        {u"partial"_s, {QT_TRANSLATE_NOOP("desk::Status", "part paid"), Tone::Amber, {}}},
        {u"in_transit"_s, {QT_TRANSLATE_NOOP("desk::Status", "on the way"), Tone::Accent, {}}},
        {u"decoded"_s, {QT_TRANSLATE_NOOP("desk::Status", "decoded"), Tone::Accent, {}}},
        {u"approved"_s, {QT_TRANSLATE_NOOP("desk::Status", "approved"), Tone::Green, ticked}},
        {u"accepted"_s, {QT_TRANSLATE_NOOP("desk::Status", "accepted"), Tone::Green, ticked}},
        {u"paid"_s, {QT_TRANSLATE_NOOP("desk::Status", "paid"), Tone::Green, {}}},
        {u"completed"_s, {QT_TRANSLATE_NOOP("desk::Status", "completed"), Tone::Green, {}}},
        {u"fulfilled"_s, {QT_TRANSLATE_NOOP("desk::Status", "fulfilled"), Tone::Green, {}}},
        {u"delivered"_s, {QT_TRANSLATE_NOOP("desk::Status", "delivered"), Tone::Green, ticked}},
        {u"active"_s, {QT_TRANSLATE_NOOP("desk::Status", "active"), Tone::Green, {}}},
        {u"rework_required"_s,
         {QT_TRANSLATE_NOOP("desk::Status", "rework"), Tone::Violet, icons::rework}},
        {u"rework"_s, {QT_TRANSLATE_NOOP("desk::Status", "rework"), Tone::Violet, icons::rework}},
        {u"rejected"_s, {QT_TRANSLATE_NOOP("desk::Status", "refused"), Tone::Red, {}}},
        {u"lost"_s, {QT_TRANSLATE_NOOP("desk::Status", "lost"), Tone::Red, {}}},
        {u"overdue"_s, {QT_TRANSLATE_NOOP("desk::Status", "late"), Tone::Red, {}}},
        {u"returned"_s, {QT_TRANSLATE_NOOP("desk::Status", "returned"), Tone::Red, {}}},
        {u"disabled"_s, {QT_TRANSLATE_NOOP("desk::Status", "disabled"), Tone::Outline, {}}},
        {u"urgent"_s, {QT_TRANSLATE_NOOP("desk::Status", "urgent"), Tone::Red, icons::flag}},
        {u"high"_s, {QT_TRANSLATE_NOOP("desk::Status", "high"), Tone::Amber, {}}},
        {u"normal"_s, {QT_TRANSLATE_NOOP("desk::Status", "normal"), Tone::Plain, {}}},
    };
    return table;
}

Tone stageTone(Stage stage)
{
    switch (stage) {
    case Stage::Invoiced:
    case Stage::Dispatched:
    case Stage::Completed:
        return Tone::Green;
    case Stage::QuotationSent:
    case Stage::Cancelled:
        return Tone::Outline;
    default:
        return stageMeaning(stage) == StageMeaning::Decide ? Tone::Amber : Tone::Accent;
    }
}

} // namespace

Chip stageChip(const QString &code)
{
    const auto stage = stageFromCode(code);
    if (!stage)
        return statusChip(code);
    const auto decides = stageMeaning(*stage) == StageMeaning::Decide;
    return {stageShortName(*stage), stageTone(*stage), decides ? icons::waiting : QString(),
            stageFullName(*stage)};
}

Chip statusChip(const QString &status)
{
    const auto known = statuses().constFind(status);
    if (known == statuses().constEnd())
        return {statusWords(status), Tone::Neutral, {}, {}};
    return {statusWords(status), known->tone, known->icon, {}};
}

Chip priorityChip(const QString &priority)
{
    return priority == u"urgent" || priority == u"high" ? statusChip(priority) : Chip{};
}

QString statusWords(const QString &status)
{
    const auto known = statuses().constFind(status);
    if (known != statuses().constEnd())
        return QCoreApplication::translate("desk::Status", known->words);
    auto words = status;
    return words.replace(u'_', u' ');
}

} // namespace desk
