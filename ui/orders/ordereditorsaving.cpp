#include "ordereditor.h"

#include "draftkeeper.h"
#include "indianformat.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "orderform.h"
#include "ordermerge.h"
#include "whendone.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

// How what is typed reaches the server, and what comes back.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "lines[3].asked_quantity" as 3 and the column.
std::pair<int, std::optional<LineColumn>> lineField(const QString &field)
{
    static const QRegularExpression pattern(u"^lines\\[(\\d+)\\]\\.(\\w+)$"_s);
    static const QHash<QString, LineColumn> columns = {
        {u"item_description"_s, LineColumn::Words}, {u"asked_quantity"_s, LineColumn::Quantity},
        {u"asked_unit"_s, LineColumn::Unit},        {u"free_quantity"_s, LineColumn::Free},
        {u"needed_by"_s, LineColumn::NeededBy},     {u"notes"_s, LineColumn::Note}};
    const auto match = pattern.match(field);
    if (!match.hasMatch() || !columns.contains(match.captured(2)))
        return {-1, std::nullopt};
    return {match.captured(1).toInt(), columns.value(match.captured(2))};
}

} // namespace

void OrderEditor::save(bool submit)
{
    commit();
    if (m_isBusy)
        return;
    m_lines->giveIds();
    collect();
    m_form->clearErrors();
    if (m_draft.customer.isEmpty()) {
        m_form->tell(
            {ErrorKind::Validation, u"customer_id"_s, tr("Choose the hospital that asks."), {}});
        return;
    }
    if (const auto what = hindrance(); (submit || m_lines->isTooLong()) && !what.isEmpty()) {
        Q_EMIT failed({ErrorKind::Validation, {}, what, {}});
        return goToWrong();
    }
    auto document = m_draft.head(indianToday());
    document.insert(u"lines"_s, m_lines->toJson());
    m_sentChange = m_change;
    m_sent = rightOnes();
    if (isDirty())
        m_keeper->keep(m_draft); // its lines have ids now
    setBusy(true);
    whenDone(m_store.save(document, m_draft.id.isEmpty() ? m_draft.request() : QString()), this,
             [this, submit, sent = m_sent, key = m_draft.key](const Result<QJsonObject> &answer) {
                 setBusy(false);
                 if (key == m_draft.key)
                     take(answer, submit);
                 else if (answer)
                     adopt(key, *answer, sent);
             });
}

/// What is saved of the draft: all but the lines that are wrong.
QJsonObject OrderEditor::rightOnes() const
{
    auto draft = m_draft;
    draft.lines.clear();
    for (int row = 0; row < m_draft.lines.size(); ++row)
        if (m_lines->firstError(row).isEmpty())
            draft.lines.append(m_draft.lines.at(row));
    return orderMerge::documentOf(draft);
}

/// The answer came when another draft was on show: what that one holds beyond what was sent
/// belongs to the order now.
void OrderEditor::adopt(const QString &key, const QJsonObject &answer, const QJsonObject &sent)
{
    const auto *kept = m_keeper->find(key);
    if (!kept)
        return;
    auto draft = *kept;
    m_keeper->drop(key);
    draft.id = draft.key = answer.value(u"id"_s).toString();
    draft.version = answer.value(u"version"_s).toInt();
    draft.number = answer.value(u"order_number"_s).toString();
    draft.was = sent;
    if (orderMerge::documentOf(draft) != sent)
        m_keeper->keep(draft);
}

void OrderEditor::take(const Result<QJsonObject> &answer, bool submit)
{
    if (!answer)
        return refused(answer.error(), submit);
    m_waits = m_waitsToSubmit = false;
    const auto key = m_draft.key;
    m_draft.id = m_draft.key = answer->value(u"id"_s).toString();
    m_draft.version = answer->value(u"version"_s).toInt();
    m_draft.number = answer->value(u"order_number"_s).toString();
    m_draft.was = m_sent;
    attachFiles();
    const auto isAll = m_sentChange == m_change && m_lines->wrongCount() == 0;
    if (isAll)
        m_draft.changedAt = {};
    else
        m_keeper->keep(m_draft);
    if (key != m_draft.key)
        Q_EMIT becameOrder(key, m_draft.id);
    if (isAll || key != m_draft.key)
        m_keeper->drop(key);
    if (submit)
        return this->submit();
    whenDone(m_store.detail(m_draft.id), this,
             [this, id = m_draft.id](const Result<QJsonObject> &detail) {
                 if (detail && id == m_draft.id)
                     learn(*detail);
             });
    Q_EMIT saved(m_draft.id, m_lines->wrongCount());
    Q_EMIT stateChanged();
}

/// What the server made of it is what the next comparison begins with.
void OrderEditor::learn(const QJsonObject &detail)
{
    const auto saved = OrderDraft::fromDetail(detail);
    if (saved.version == m_draft.version)
        m_draft.was = saved.was;
}

/// An earlier try made the order, but its answer was lost; it is found by the request's id, and
/// what was typed since then is saved over it.
void OrderEditor::findMade(bool submit)
{
    setBusy(true);
    whenDone(m_store.answerOf(m_draft.request()), this,
             [this, submit, key = m_draft.key](const Result<QJsonObject> &answer) {
                 setBusy(false);
                 if (key != m_draft.key)
                     return;
                 if (!answer)
                     return refused(answer.error(), submit);
                 m_keeper->drop(key);
                 m_draft.id = m_draft.key = answer->value(u"id"_s).toString();
                 m_draft.version = answer->value(u"version"_s).toInt();
                 m_draft.number = answer->value(u"order_number"_s).toString();
                 m_keeper->keep(m_draft);
                 Q_EMIT becameOrder(key, m_draft.id);
                 save(submit);
             });
}

void OrderEditor::refused(const Error &error, bool submit)
{
    if (error.kind == ErrorKind::Conflict)
        return Q_EMIT conflicted(error);
    if (error.field == u"request" && m_draft.id.isEmpty())
        return findMade(submit);
    if (error.kind == ErrorKind::Connection) {
        m_waits = true;
        m_waitsToSubmit = submit;
    }
    if (const auto [n, column] = lineField(error.field); column) {
        m_lines->tell(m_lines->rowOfSent(n), *column, error.message);
        m_grid->goToWrong();
    } else if (!m_form->tell(error)) {
        Q_EMIT failed(error);
    }
    Q_EMIT stateChanged();
}

void OrderEditor::submit()
{
    setBusy(true);
    whenDone(m_store.act(u"orders"_s, m_draft.id, u"submit"_s, {m_draft.version}, {}), this,
             [this, id = m_draft.id](const Result<QJsonObject> &answer) {
                 setBusy(false);
                 if (id != m_draft.id)
                     return;
                 if (!answer)
                     return refused(answer.error(), true);
                 m_keeper->drop(m_draft.key);
                 m_draft.changedAt = {};
                 Q_EMIT submitted(id, m_draft.number);
             });
}

void OrderEditor::saveWaiting()
{
    if (std::exchange(m_waits, false))
        save(m_waitsToSubmit);
}

void OrderEditor::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT stateChanged();
}

} // namespace desk
