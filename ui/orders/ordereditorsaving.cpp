#include "ordereditor.h"

#include "draftkeeper.h"
#include "indianformat.h"
#include "linesgrid.h"
#include "linesmodel.h"
#include "orderform.h"
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
    static const QHash<QString, LineColumn> columns = {{u"item_description"_s, LineColumn::Words},
                                                       {u"asked_quantity"_s, LineColumn::Quantity},
                                                       {u"asked_unit"_s, LineColumn::Unit},
                                                       {u"needed_by"_s, LineColumn::NeededBy},
                                                       {u"notes"_s, LineColumn::Note}};
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
    setBusy(true);
    whenDone(m_store.save(document), this,
             [this, submit, key = m_draft.key](const Result<QJsonObject> &answer) {
                 setBusy(false);
                 if (key == m_draft.key)
                     take(answer, submit);
                 else if (answer)
                     adopt(key, *answer);
             });
}

/// The answer came when another draft was on show: what is left of that one belongs to the order
/// now.
void OrderEditor::adopt(const QString &key, const QJsonObject &answer)
{
    const auto *kept = m_keeper->find(key);
    if (!kept)
        return;
    auto draft = *kept;
    m_keeper->drop(key);
    draft.id = draft.key = answer.value(u"id"_s).toString();
    draft.version = answer.value(u"version"_s).toInt();
    draft.number = answer.value(u"order_number"_s).toString();
    const auto today = indianToday();
    const auto isWrong = [&today](const OrderLine &line) {
        return !line.isBlank() && !line.problem(LineColumn::Quantity, today).isEmpty();
    };
    if (std::any_of(draft.lines.begin(), draft.lines.end(), isWrong))
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
                     takeIds(*detail);
             });
    Q_EMIT saved(m_draft.id, m_lines->wrongCount());
    Q_EMIT stateChanged();
}

/// The lines that were saved are now known by their ids; unless something was typed meanwhile, when
/// the next saving tells them apart by their places.
void OrderEditor::takeIds(const QJsonObject &detail)
{
    if (m_sentChange != m_change)
        return;
    QStringList ids;
    for (const auto &line : OrderDraft::fromDetail(detail).lines)
        ids << line.id;
    m_lines->takeIds(ids);
    m_draft.lines = m_lines->lines();
}

void OrderEditor::refused(const Error &error, bool submit)
{
    if (error.kind == ErrorKind::Conflict)
        return Q_EMIT conflicted(error);
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

void OrderEditor::saveOver()
{
    whenDone(m_store.detail(m_draft.id), this,
             [this, id = m_draft.id](const Result<QJsonObject> &detail) {
                 if (!detail)
                     return Q_EMIT failed(detail.error());
                 if (id != m_draft.id)
                     return;
                 m_draft.version = OrderDraft::fromDetail(*detail).version;
                 save();
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
