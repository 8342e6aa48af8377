#include "historywords.h"

#include "money.h"
#include "quantity.h"
#include "stage.h"

#include "indianformat.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::HistoryWords)
};

/// An event while its sentence is made.
struct Event
{
    QString who;
    QString inPlaceOf; ///< a sentence about the person who was away
    QJsonObject values;

    [[nodiscard]] QString text(const QString &key) const { return values.value(key).toString(); }
    [[nodiscard]] int number(const QString &key) const { return values.value(key).toInt(); }
};

struct Said
{
    QString words;
    Tone tone = Tone::Plain;
};

QString quoted(const QString &sentence, const QString &comment)
{
    return comment.isEmpty() ? Words::tr("%1.").arg(sentence)
                             : Words::tr("%1: “%2”").arg(sentence, comment);
}

Said entered(const Event &event)
{
    const auto source = event.text(u"source"_s);
    if (source == u"email")
        return {Words::tr("%1 entered it from an e-mail.").arg(event.who)};
    if (source == u"whatsapp")
        return {Words::tr("%1 entered it from WhatsApp.").arg(event.who)};
    if (source == u"phone")
        return {Words::tr("%1 entered it after a call.").arg(event.who)};
    if (source == u"sheet")
        return {Words::tr("%1 entered it from a sheet.").arg(event.who)};
    if (source == u"repeat")
        return {Words::tr("%1 ordered the same again.").arg(event.who)};
    return {Words::tr("%1 entered it.").arg(event.who)};
}

Said decoded(const Event &event)
{
    if (!event.values.contains(u"lines"_s))
        return {Words::tr("%1 finished decoding.").arg(event.who)};
    QStringList parts{Words::tr("%n line(s)", nullptr, event.number(u"lines"_s))};
    const auto substitutes = event.number(u"substitutes"_s);
    if (substitutes > 0)
        parts << (substitutes == 1 ? Words::tr("one as a substitute")
                                   : Words::tr("%1 as substitutes").arg(substitutes));
    const auto missing = event.number(u"not_supplied"_s);
    if (missing > 0)
        parts << (missing == 1 ? Words::tr("one is not supplied")
                               : Words::tr("%1 are not supplied").arg(missing));
    return {Words::tr("%1 decoded %2.").arg(event.who, parts.join(u", "_s))};
}

Said cancelled(const Event &event)
{
    const auto isLost = event.text(u"from"_s) == u"quotation_sent";
    return {quoted(isLost ? Words::tr("%1 closed it as lost or cancelled").arg(event.who)
                          : Words::tr("%1 cancelled it").arg(event.who),
                   event.text(u"comment"_s)),
            Tone::Red};
}

Said moved(const Event &event)
{
    const auto to = event.text(u"to"_s);
    const auto number = event.text(u"number"_s);
    if (to == u"decoding")
        return {Words::tr("%1 sent it to the decoders.").arg(event.who)};
    if (to == u"order_request")
        return {event.text(u"question"_s).isEmpty()
                    ? Words::tr("%1 gave it back to the rep.").arg(event.who)
                    : quoted(Words::tr("%1 asked").arg(event.who), event.text(u"question"_s)),
                Tone::Violet};
    if (to == u"decoding_approval")
        return decoded(event);
    if (to == u"quotation_approval")
        return {Words::tr("%1 submitted quotation %2.").arg(event.who, number)};
    if (to == u"quotation_sent")
        return {Words::tr("%1 sent quotation %2.").arg(event.who, number)};
    if (to == u"quotation")
        return {Words::tr("%1 started revision %2.").arg(event.who, number)};
    if (to == u"po_approval")
        return {Words::tr("%1 submitted the PO for approval.").arg(event.who)};
    if (to == u"cancelled")
        return cancelled(event);
    if (to == u"completed")
        return {Words::tr("The order is complete."), Tone::Green};
    const auto stage = stageFullName(stageFromCode(to).value_or(Stage::Cancelled));
    return {Words::tr("%1 moved it on to %2.").arg(event.who, stage)};
}

QString decidedThing(const Event &event)
{
    const auto what = event.text(u"what"_s);
    if (what == u"quotations")
        return Words::tr("quotation %1").arg(event.text(u"number"_s));
    if (what == u"po")
        return Words::tr("the PO");
    if (what == u"invoices")
        return Words::tr("the invoice");
    return Words::tr("the decoding");
}

Said approved(const Event &event)
{
    const auto what = event.text(u"what"_s);
    const auto number = event.text(u"number"_s);
    const auto comment = event.text(u"comment"_s);
    if (what == u"close_short")
        return {quoted(Words::tr("%1 agreed to close it short").arg(event.who), comment)};
    if (what == u"void")
        return {quoted(Words::tr("%1 voided invoice %2").arg(event.who, number), comment),
                Tone::Red};
    if (what == u"invoices" && !number.isEmpty())
        return {Words::tr("%1 approved the invoice: %2.").arg(event.who, number), Tone::Green};
    auto sentence =
        quoted(Words::tr("%1 approved %2").arg(event.who, decidedThing(event)), comment);
    if (what != u"po")
        return {sentence, Tone::Green};
    const auto differing = event.number(u"differing"_s);
    return {Words::tr("%1 %2").arg(
                sentence, differing == 0 ? Words::tr("It equals the quotation.")
                                         : Words::tr("It differs from the quotation in %n line(s).",
                                                     nullptr, differing)),
            Tone::Green};
}

Said ofDecision(const Event &event)
{
    const auto outcome = event.text(u"outcome"_s);
    const auto comment = event.text(u"comment"_s);
    if (event.text(u"event"_s) == u"agreed")
        return {quoted(Words::tr("%1 agreed, and “%2” asks others too")
                           .arg(event.who, event.text(u"rule"_s)),
                       comment),
                Tone::Green};
    if (outcome == u"approved")
        return approved(event);
    const auto what = event.text(u"what"_s);
    if (what == u"close_short")
        return {quoted(Words::tr("%1 kept it open").arg(event.who), comment), Tone::Amber};
    if (what == u"void")
        return {quoted(Words::tr("%1 kept the invoice").arg(event.who), comment), Tone::Amber};
    if (outcome == u"rejected")
        return {quoted(Words::tr("%1 rejected %2").arg(event.who, decidedThing(event)), comment),
                Tone::Red};
    return {quoted(Words::tr("%1 sent %2 back").arg(event.who, decidedThing(event)), comment),
            Tone::Violet};
}

/// In whose place it was decided, and that it was signed, is said beside the decision.
Said decided(const Event &event)
{
    auto said = ofDecision(event);
    if (event.values.value(u"is_signed"_s).toBool())
        said.words = Words::tr("%1 %2").arg(said.words, Words::tr("Signed with the password."));
    if (!event.inPlaceOf.isEmpty())
        said.words = Words::tr("%1 %2").arg(said.words, event.inPlaceOf);
    return said;
}

Said dispatched(const Event &event)
{
    const auto boxes = event.number(u"boxes"_s);
    auto how = boxes > 0 ? Words::tr("%n box(es)", nullptr, boxes) : Words::tr("the goods");
    const auto by =
        QString(event.text(u"courier"_s) + u' ' + event.text(u"tracking"_s)).simplified();
    if (!by.isEmpty())
        how = Words::tr("%1, %2").arg(how, by);
    return {Words::tr("%1 sent %2.").arg(event.who, how)};
}

Said delivered(const Event &event)
{
    const auto boxes = event.number(u"boxes"_s);
    const auto what = boxes > 0 ? Words::tr("%n box(es)", nullptr, boxes) : Words::tr("the goods");
    return {Words::tr("%1 noted the delivery of %2.").arg(event.who, what), Tone::Green};
}

Said recordedPo(const Event &event)
{
    return {
        event.values.value(u"again"_s).toBool()
            ? Words::tr("%1 recorded their PO anew: %2.").arg(event.who, event.text(u"number"_s))
            : Words::tr("%1 recorded their PO %2.").arg(event.who, event.text(u"number"_s))};
}

Said reserved(const Event &event)
{
    const auto pieces = event.values.value(u"pieces"_s).toInteger();
    return {Words::tr("%1 reserved %2 pieces.").arg(event.who, countText(pieces))};
}

Said paid(const Event &event)
{
    const auto amount = Money::fromNumeric(event.text(u"amount"_s));
    return {Words::tr("%1 recorded a payment of %2 for %3.")
                .arg(event.who, amount ? amount->display() : event.text(u"amount"_s),
                     event.text(u"number"_s)),
            Tone::Green};
}

using Sayer = Said (*)(const Event &);

const QHash<QString, Sayer> &sayers()
{
    static const QHash<QString, Sayer> table{
        {u"entered"_s, entered},
        {u"moved"_s, moved},
        {u"decided"_s, decided},
        {u"agreed"_s, decided},
        {u"recorded_po"_s, recordedPo},
        {u"reserved"_s, reserved},
        {u"paid"_s, paid},
        {u"in_transit"_s, dispatched},
        {u"delivered"_s, delivered},
        {u"returned"_s,
         [](const Event &event) -> Said {
             return {quoted(Words::tr("%1 noted that the goods came back").arg(event.who),
                            event.text(u"comment"_s)),
                     Tone::Amber};
         }},
        {u"asked_close_short"_s,
         [](const Event &event) -> Said {
             return {quoted(Words::tr("%1 asked to close it short").arg(event.who),
                            event.text(u"comment"_s)),
                     Tone::Amber};
         }},
        {u"asked_void"_s,
         [](const Event &event) -> Said {
             return {Words::tr("%1 asked to void the invoice.").arg(event.who), Tone::Amber};
         }},
        {u"drafted_invoice"_s,
         [](const Event &event) -> Said {
             return {Words::tr("%1 drafted an invoice.").arg(event.who)};
         }},
        {u"asked_invoice"_s,
         [](const Event &event) -> Said {
             return {Words::tr("%1 submitted the invoice for approval.").arg(event.who)};
         }},
        {u"attached"_s,
         [](const Event &event) -> Said {
             return {Words::tr("%1 attached %2.").arg(event.who, event.text(u"name"_s)),
                     Tone::Secondary};
         }},
        {u"took_back"_s, [](const Event &event) -> Said {
             return {Words::tr("%1 took back %2.").arg(event.who, event.text(u"name"_s)),
                     Tone::Secondary};
         }}};
    return table;
}

} // namespace

QString personWords(const QJsonObject &people, const QString &id, const QString &me)
{
    if (!id.isEmpty() && id == me)
        return Words::tr("You");
    const auto name = people.value(id).toObject().value(u"short"_s).toString();
    return name.isEmpty() ? Words::tr("Somebody") : name;
}

QList<HistoryEntry> historyEntries(const QJsonObject &story, const QString &me)
{
    QList<HistoryEntry> entries;
    const auto people = story.value(u"people"_s).toObject();
    for (const auto &value : story.value(u"events"_s).toArray()) {
        const auto values = value.toObject();
        const auto say = sayers().value(values.value(u"event"_s).toString());
        if (!say)
            continue; // of a server that knows more
        HistoryEntry entry;
        entry.who = values.value(u"who_id"_s).toString();
        entry.at = QDateTime::fromString(values.value(u"at"_s).toString(), Qt::ISODateWithMs);
        const auto away = values.value(u"for_id"_s).toString();
        const auto said =
            say({personWords(people, entry.who, me),
                 away.isEmpty() ? QString()
                 : away == me   ? Words::tr("In your place.")
                              : Words::tr("In the place of %1.").arg(personWords(people, away, me)),
                 values});
        entry.words = said.words;
        entry.tone = said.tone;
        entries << entry;
    }
    return entries;
}

} // namespace desk
