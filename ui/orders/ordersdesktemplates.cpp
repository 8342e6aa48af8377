#include "ordersdesk.h"

#include "customersstore.h"
#include "draftkeeper.h"
#include "indianformat.h"
#include "keeptemplatecard.h"
#include "linesmodel.h"
#include "notice.h"
#include "noticeboard.h"
#include "ordereditor.h"
#include "rowlist.h"
#include "templatecard.h"
#include "whendone.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

// Orders kept under a name, and those that begin from them.

namespace {

/// What is worth keeping of lines: neither whose they were nor by when they were needed.
QJsonArray keptLines(const QJsonArray &lines)
{
    QJsonArray kept;
    for (const auto &value : lines) {
        auto line = value.toObject();
        line.remove(u"id"_s);
        line.remove(u"needed_by"_s);
        kept << line;
    }
    return kept;
}

QJsonArray linesOf(const OrderDraft &draft)
{
    QJsonArray lines;
    for (const auto &line : draft.lines)
        lines << line.toJson(indianToday());
    return lines;
}

bool hasLines(const OrderDraft &draft)
{
    return !std::all_of(draft.lines.begin(), draft.lines.end(),
                        [](const OrderLine &line) { return line.isBlank(); });
}

} // namespace

void OrdersDesk::keepAsTemplate()
{
    m_editor->commit();
    const auto isTyped = m_mode == Mode::Edit;
    const auto draft = isTyped ? m_editor->draft() : OrderDraft::fromDetail(m_detail);
    const auto lines = keptLines(isTyped ? m_editor->lines()->toJson() : linesOf(draft));
    const auto left = isTyped ? m_editor->lines()->wrongCount() : 0;
    if (lines.isEmpty())
        return notice()->tell(Notice::Level::Info, tr("There is no line to keep yet."));
    auto *card = new KeepTemplateCard(context().database, window());
    connect(card, &KeepTemplateCard::kept, this, [this](const QString &name, int count) {
        if (context().notices)
            context().notices->tell(
                Notice::Level::Done, tr("“%1” is kept as a template.").arg(name),
                tr("%n line(s). Ctrl+T begins an order with it.", nullptr, count));
    });
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->ask(lines, left, draft.customer);
}

void OrdersDesk::chooseTemplate()
{
    m_editor->commit();
    const auto isNew = m_mode == Mode::Edit && m_editor->draft().id.isEmpty();
    auto *card = new TemplateCard(context().database, window());
    connect(card, &TemplateCard::begun, this, [this](const QJsonObject &kept) { beginFrom(kept); });
    connect(card, &Overlay::closed, card, &QObject::deleteLater);
    card->ask(isNew ? m_editor->draft().customerId() : QString());
}

/// The hospital of the template is read before the order begins.
void OrdersDesk::beginFrom(const QJsonObject &kept)
{
    const auto customerId = kept.value(u"customer_id"_s).toString();
    if (customerId.isEmpty())
        return beginFrom(kept, {});
    whenDone(CustomersStore(context().database).read(customerId), this,
             [this, kept](const Result<QJsonObject> &customer) {
                 if (!customer)
                     return tell(customer.error());
                 beginFrom(kept, *customer);
             });
}

/// A draft that has no lines yet takes them, unless it is for another hospital.
void OrdersDesk::beginFrom(const QJsonObject &kept, const QJsonObject &customer)
{
    m_editor->commit();
    const auto &typed = m_editor->draft();
    const auto isOther = !customer.isEmpty() && !typed.customer.isEmpty() &&
                         typed.customerId() != customer.value(u"id"_s).toString();
    const auto takesThem =
        m_mode == Mode::Edit && typed.id.isEmpty() && !hasLines(typed) && !isOther;
    auto draft = takesThem ? typed : OrderDraft::create();
    if (draft.customer.isEmpty())
        draft.customer = customer;
    draft.source = u"repeat"_s;
    draft.lines.clear();
    for (const auto &line : kept.value(u"lines"_s).toArray())
        draft.lines << OrderLine::fromJson(line.toObject());
    draft.changedAt = QDateTime::currentDateTimeUtc();
    m_keeper->keep(draft);
    m_id = draft.key;
    m_detail = {};
    notice()->dismiss();
    list()->setCurrentIndex({});
    edit(draft);
    m_editor->focusFirst();
}

} // namespace desk
