#include "checkplan.h"

#include "indianformat.h"
#include "quantity.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A whole number of pieces, none included.
std::optional<int> piecesOf(const QString &text)
{
    if (text.trimmed() == u"0")
        return 0;
    const auto quantity = Quantity::fromText(text);
    if (!quantity || !quantity->whole() || *quantity->whole() > 999'999'999)
        return std::nullopt;
    return static_cast<int>(*quantity->whole());
}

BatchShare shareOf(const QJsonObject &batch, int pieces, const QString &reason = {})
{
    return {batch[u"batch"].toString(), QDate::fromString(batch[u"expiry"].toString(), Qt::ISODate),
            batch[u"months"].toInt(-1), pieces, reason};
}

QString say(const char *words)
{
    return QCoreApplication::translate("desk::CheckPlan", words);
}

} // namespace

void CheckPlan::setLines(const QList<QJsonObject> &lines)
{
    m_lines = lines;
    allot();
}

QJsonObject CheckPlan::line(const QString &id) const
{
    for (const auto &line : m_lines)
        if (line[u"id"].toString() == id)
            return line;
    return {};
}

int CheckPlan::wanted(const QString &line) const
{
    return this->line(line)[u"wanted"].toInt();
}

bool CheckPlan::isOpen(const QString &line) const
{
    return wanted(line) > 0;
}

int CheckPlan::chosen(const QString &line) const
{
    int pieces = 0;
    for (const auto &choice : m_choices.value(line))
        pieces += choice.pieces;
    return pieces;
}

/// Choices first, because they name their batch; then every line in its turn from what is left.
void CheckPlan::allot()
{
    QHash<QString, int> left;
    m_shares.clear();
    m_most.clear();
    for (const auto &line : std::as_const(m_lines)) {
        const auto id = line[u"id"].toString();
        for (const auto &value : line[u"batches"].toArray()) {
            const auto batch = value.toObject();
            const auto batchId = batch[u"id"].toString();
            if (!left.contains(batchId))
                left.insert(batchId, batch[u"free"].toInt());
            if (const auto choice = this->choice(id, batchId); choice.pieces > 0) {
                left[batchId] -= choice.pieces;
                m_shares[id] << shareOf(batch, choice.pieces, choice.reason);
            }
        }
    }
    for (const auto &line : std::as_const(m_lines)) {
        const auto id = line[u"id"].toString();
        const int own = chosen(id);
        const int most = qMax(0, line[u"wanted"].toInt() - own);
        const auto typed = m_typed.constFind(id);
        int rest =
            typed == m_typed.cend() ? most : qBound(0, piecesOf(*typed).value_or(0) - own, most);
        int possible = own;
        for (const auto &value : line[u"batches"].toArray()) {
            const auto batch = value.toObject();
            auto &there = left[batch[u"id"].toString()];
            if (batch[u"verdict"].toString() != u"good" || there <= 0)
                continue;
            possible += there;
            if (const int take = qMin(rest, there); take > 0) {
                m_shares[id] << shareOf(batch, take);
                rest -= take;
                there -= take;
            }
        }
        m_most.insert(id, qMin(own + most, possible));
    }
}

int CheckPlan::usable(const QJsonObject &line)
{
    int pieces = 0;
    for (const auto &batch : line[u"batches"].toArray())
        pieces += batch[u"verdict"].toString() == u"good" ? batch[u"free"].toInt() : 0;
    return pieces;
}

int CheckPlan::planned(const QString &line) const
{
    int pieces = 0;
    for (const auto &share : m_shares.value(line))
        pieces += share.pieces;
    return pieces;
}

int CheckPlan::planned() const
{
    int pieces = 0;
    for (const auto &line : m_lines)
        pieces += planned(line[u"id"].toString());
    return pieces;
}

int CheckPlan::shortage() const
{
    int pieces = 0;
    for (const auto &line : m_lines)
        pieces += qMax(0, line[u"wanted"].toInt() - planned(line[u"id"].toString()));
    return pieces;
}

void CheckPlan::type(const QString &line, const QString &quantity)
{
    m_typed.insert(line, quantity);
    allot();
}

QString CheckPlan::typed(const QString &line) const
{
    return m_typed.value(line, QString::number(planned(line)));
}

QString CheckPlan::problem(const QString &line) const
{
    const auto typed = m_typed.constFind(line);
    if (typed == m_typed.cend() || !isOpen(line))
        return {};
    if (typed->trimmed() != u"0") {
        const auto quantity = Quantity::fromText(*typed);
        if (!quantity)
            return quantity.error().message;
        if (!quantity->whole())
            return say(QT_TRANSLATE_NOOP("desk::CheckPlan", "Only whole pieces can be reserved."));
    }
    const auto pieces = piecesOf(*typed);
    if (!pieces || *pieces > m_most.value(line))
        return say(QT_TRANSLATE_NOOP("desk::CheckPlan",
                                     "At most %1 can be reserved: %2 wanted, %3 free."))
            .arg(countText(m_most.value(line)), countText(wanted(line)),
                 countText(usable(this->line(line))));
    if (*pieces < chosen(line))
        return say(QT_TRANSLATE_NOOP("desk::CheckPlan", "%1 come from batches that you chose."))
            .arg(countText(chosen(line)));
    return {};
}

bool CheckPlan::hasProblems() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const QJsonObject &line) {
        return !problem(line[u"id"].toString()).isEmpty();
    });
}

void CheckPlan::choose(const QString &line, const QString &batch, const Choice &choice)
{
    if (choice.pieces > 0)
        m_choices[line].insert(batch, choice);
    else
        m_choices[line].remove(batch);
    if (m_choices.value(line).isEmpty())
        m_choices.remove(line);
    m_typed.remove(line); // as much as goes with it
    allot();
}

CheckPlan::Choice CheckPlan::choice(const QString &line, const QString &batch) const
{
    return m_choices.value(line).value(batch);
}

void CheckPlan::toggle(const QString &line)
{
    const bool nothing = planned(line) == 0;
    m_choices.remove(line);
    m_typed.remove(line);
    if (!nothing)
        m_typed.insert(line, u"0"_s);
    allot();
}

QJsonObject CheckPlan::reservation() const
{
    QJsonArray lines;
    bool whole = m_choices.isEmpty();
    for (const auto &line : m_lines) {
        const auto id = line[u"id"].toString();
        whole = whole && planned(id) == m_most.value(id);
        const auto choices = m_choices.value(id);
        for (auto it = choices.cbegin(); it != choices.cend(); ++it)
            lines.append(QJsonObject{{u"order_item_id"_s, id},
                                     {u"batch_id"_s, it.key()},
                                     {u"quantity"_s, QString::number(it->pieces)},
                                     {u"batch_reason"_s, it->reason}});
        if (const int rest = planned(id) - chosen(id); rest > 0)
            lines.append(
                QJsonObject{{u"order_item_id"_s, id}, {u"quantity"_s, QString::number(rest)}});
    }
    return whole ? QJsonObject() : QJsonObject{{u"lines"_s, lines}};
}

QJsonObject CheckPlan::words() const
{
    QJsonObject typed;
    QJsonObject choices;
    for (const auto &line : m_lines) {
        const auto id = line[u"id"].toString();
        if (m_typed.contains(id))
            typed.insert(id, m_typed.value(id));
        QJsonObject own;
        const auto mine = m_choices.value(id);
        for (auto it = mine.cbegin(); it != mine.cend(); ++it)
            own.insert(it.key(), QJsonObject{{u"pieces"_s, it->pieces}, {u"reason"_s, it->reason}});
        if (!own.isEmpty())
            choices.insert(id, own);
    }
    if (typed.isEmpty() && choices.isEmpty())
        return {};
    return {{u"typed"_s, typed}, {u"choices"_s, choices}};
}

void CheckPlan::forget()
{
    for (const auto &line : std::as_const(m_lines)) {
        m_typed.remove(line[u"id"].toString());
        m_choices.remove(line[u"id"].toString());
    }
    allot();
}

void CheckPlan::putWords(const QJsonObject &words)
{
    const auto typed = words[u"typed"].toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        m_typed.insert(it.key(), it.value().toString());
    const auto choices = words[u"choices"].toObject();
    for (auto line = choices.begin(); line != choices.end(); ++line) {
        const auto own = line.value().toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            m_choices[line.key()].insert(
                it.key(), {it.value()[u"pieces"].toInt(), it.value()[u"reason"].toString()});
    }
    allot();
}

} // namespace desk
