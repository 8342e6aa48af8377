#include "inboxgroups.h"

#include "icons.h"

#include <QCoreApplication>
#include <QDateTime>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lateAfter = 2LL * 24 * 60 * 60; ///< seconds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::InboxGroups)
};

/// Own work cannot be decided, so it is not among what can be approved at once; nor is what a
/// colleague asks for.
bool needsLook(const QJsonObject &row)
{
    return !row.value(u"flag"_s).toString().isEmpty() || row.value(u"is_own_work"_s).toBool() ||
           row.value(u"is_assigned_to_me"_s).toBool();
}

bool isWithAColleague(const QJsonObject &row)
{
    return !row.value(u"assigned_to"_s).toString().isEmpty() &&
           !row.value(u"is_assigned_to_me"_s).toBool();
}

/// What came before this is late. Times of records are ISO text of this machine's clock and compare
/// as text; to take those of thousands apart would hold the window up.
QString lateBefore()
{
    return QDateTime::currentDateTime().addSecs(-lateAfter).toString(Qt::ISODateWithMs);
}

/// Or is past the hours that its rule gives it.
bool cameBefore(const QJsonObject &row, const QString &time)
{
    const auto since = row.value(u"waiting_since"_s).toString();
    return row.value(u"is_escalated"_s).toBool() || (!since.isEmpty() && since < time);
}

} // namespace

bool isLate(const QJsonObject &row)
{
    return cameBefore(row, lateBefore());
}

QString kindWords(const QString &kind)
{
    if (kind == u"orders")
        return Words::tr("Decoding");
    if (kind == u"quotations")
        return Words::tr("Quotation");
    return kind == u"po" ? Words::tr("PO") : Words::tr("Invoice");
}

QString kindIcon(const QString &kind)
{
    if (kind == u"orders")
        return icons::decoding;
    if (kind == u"quotations")
        return icons::quotations;
    return kind == u"po" ? icons::purchaseOrder : icons::invoices;
}

QList<RecordGroup> inboxGroups(const QList<QJsonObject> &waiting, const QString &kind)
{
    RecordGroup late = {u"late"_s, Words::tr("Late, raised to you"), Tone::Red, {}, {}, {}};
    RecordGroup look = {u"look"_s, Words::tr("Look first"), Tone::Amber, {}, {}, {}};
    RecordGroup plain = {unflaggedGroup, Words::tr("Nothing flagged"), Tone::Secondary, {}, {}, {}};
    RecordGroup away = {u"away"_s, Words::tr("With a colleague"), Tone::Secondary, {}, {}, {}};
    const auto latest = lateBefore();
    for (auto row : waiting) {
        const auto of = row.value(u"kind"_s).toString();
        if (!kind.isEmpty() && of != kind)
            continue;
        row.insert(u"id"_s, row.value(u"approval_id"_s));
        row.insert(u"icon"_s, kindIcon(of));
        auto &group = isWithAColleague(row)     ? away
                      : cameBefore(row, latest) ? late
                      : needsLook(row)          ? look
                                                : plain;
        group.rows.append(row);
    }
    if (plain.rows.size() > 1) {
        plain.action = Words::tr("Approve all %1").arg(plain.rows.size());
        plain.actionKey = u"Shift+A"_s;
    }
    return {late, look, plain, away};
}

} // namespace desk
