#include "decodingwork.h"

#include "session.h"
#include "whendone.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

DecodingWork::DecodingWork(Database *database, const Session &session, QObject *parent)
    : QObject(parent), m_store(database), m_me(session.fullName)
{
}

void DecodingWork::open(const QString &order)
{
    if (order == m_order && !order.isEmpty())
        return reload();
    m_order = order;
    m_done.clear();
    m_saving.clear();
    m_takeBackNext.clear();
    m_detail = {};
    m_lines.clear();
    m_newest.forget();
    if (!order.isEmpty())
        reload();
}

void DecodingWork::reload()
{
    if (m_order.isEmpty())
        return;
    m_newest.whenDone(m_store.order(OrderId(m_order)), this,
                      [this](const Result<QJsonObject> &detail) { take(detail); });
}

void DecodingWork::take(const Result<QJsonObject> &detail)
{
    if (!detail) {
        Q_EMIT failed(detail.error(), {});
        return;
    }
    m_detail = *detail;
    auto lines = decodingLines(detail->value(u"lines"_s).toArray());
    for (auto &read : lines) // what was answered since it was asked is newer
        if (const auto *here = line(read.id); here && here->version > read.version)
            read = *here;
    m_lines = lines;
    for (const auto &decided : std::as_const(m_saving))
        put(decided);
    Q_EMIT shown();
}

CustomerId DecodingWork::customer() const
{
    return CustomerId(m_detail.value(u"order"_s).toObject().value(u"customer_id"_s).toString());
}

DecodingLine *DecodingWork::find(const QString &id)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const DecodingLine &line) { return line.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

const DecodingLine *DecodingWork::line(const QString &id) const
{
    return const_cast<DecodingWork *>(this)->find(id);
}

void DecodingWork::put(const DecodingLine &line)
{
    if (auto *here = find(line.id))
        *here = line;
}

int DecodingWork::openCount() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const auto &line) { return line.isOpen(); }));
}

QString DecodingWork::nextOpen(const QString &after) const
{
    qsizetype here = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).id == after)
            here = i;
    for (qsizetype step = 1; step <= m_lines.size(); ++step) {
        const auto &line = m_lines.at((here + step + m_lines.size()) % m_lines.size());
        if (line.isOpen())
            return line.id;
    }
    return {};
}

void DecodingWork::decode(const QString &id, const Candidate &item, qint64 quantity,
                          const QString &substitute)
{
    const auto *old = line(id);
    if (!old || old->saving)
        return;
    auto decided = *old;
    decided.status = u"decoded"_s;
    decided.itemName = item.name;
    decided.sku = item.sku;
    decided.skuUnit = item.unit;
    decided.quantity = quantity;
    decided.substitute = substitute;
    decided.parts.clear();
    QJsonObject change = {{u"inventory_id"_s, item.id.toString()}, {u"quantity"_s, quantity}};
    if (!substitute.isEmpty())
        change.insert(u"substitute_reason"_s, substitute);
    send(decided, change);
}

void DecodingWork::refuse(const QString &id, const QString &reason)
{
    const auto *old = line(id);
    if (!old || old->saving)
        return;
    auto decided = *old;
    decided.status = u"not_supplied"_s;
    decided.refusal = reason;
    send(decided, {{u"not_supplied_reason"_s, reason}});
}

void DecodingWork::split(const QString &id, const QList<Part> &parts)
{
    const auto *old = line(id);
    if (!old || old->saving)
        return;
    auto decided = *old;
    decided.status = u"decoded"_s;
    decided.parts.clear();
    QJsonArray wanted;
    for (const auto &part : parts) {
        decided.parts.append(tr("%1 × %2").arg(part.item.name).arg(part.quantity));
        wanted.append(QJsonObject{{u"inventory_id"_s, part.item.id.toString()},
                                  {u"quantity"_s, part.quantity}});
    }
    send(decided, {{u"split"_s, wanted}});
}

void DecodingWork::takeBack(const QString &id)
{
    const auto *old = line(id);
    if (!old || old->isOpen())
        return;
    m_done.removeAll(id);
    if (old->saving) { // its version is not known yet
        m_takeBackNext.append(id);
        return;
    }
    auto decided = *old;
    decided.status = u"pending"_s;
    decided.parts.clear();
    decided.rework.clear();
    send(decided, {{u"undo"_s, true}});
}

void DecodingWork::send(const DecodingLine &decided, QJsonObject change)
{
    change.insert(u"id"_s, decided.id);
    change.insert(u"version"_s, decided.version);
    auto here = decided;
    here.saving = true;
    here.decodedBy = m_me;
    m_saving.insert(here.id, here);
    put(here);
    if (!here.isOpen()) {
        m_done.removeAll(here.id);
        m_done.append(here.id);
    }
    whenDone(m_store.decode(OrderId(m_order), {change}, RequestId::create()), this,
             [this, order = m_order, id = here.id](const Result<QJsonObject> &answer) {
                 answered(order, id, answer);
             });
    Q_EMIT lineChanged(here.id);
}

void DecodingWork::answered(const QString &order, const QString &id,
                            const Result<QJsonObject> &answer)
{
    if (order != m_order) {
        if (!answer)
            Q_EMIT failed(answer.error(), {});
        return;
    }
    auto decided = m_saving.take(id);
    if (!answer) {
        m_done.removeAll(id);
        m_takeBackNext.removeAll(id);
        reload();
        Q_EMIT failed(answer.error(), id);
        return;
    }
    const auto lines = answer->value(u"lines"_s).toArray();
    decided.version = lines.at(0).toObject().value(u"version"_s).toInt();
    decided.saving = false;
    put(decided);
    if (m_takeBackNext.removeAll(id) > 0)
        takeBack(id);
    Q_EMIT lineChanged(id);
}

void DecodingWork::askForSku(const QString &id, const QString &wish)
{
    if (const auto *here = line(id); here && here->isOpen() && !here->saving)
        waitFor(m_store.askForSku(OrderId(m_order), id, here->version, wish, RequestId::create()),
                *here, tr("The stock keepers are asked for “%1”.").arg(wish));
}

void DecodingWork::askAboutLine(const QString &id, const QString &question)
{
    if (const auto *here = line(id); here && here->isOpen() && !here->saving)
        waitFor(m_store.askAboutLine(OrderId(m_order), id, here->version, question,
                                     RequestId::create()),
                *here, tr("The rep is asked about line %1.").arg(here->number));
}

/// What comes of it is read again, whoever is on show then.
void DecodingWork::waitFor(const QFuture<Result<QJsonObject>> &answer, const DecodingLine &line,
                           const QString &sentence)
{
    whenDone(answer, this,
             [this, order = m_order, id = line.id, sentence](const Result<QJsonObject> &done) {
                 if (order == m_order)
                     reload();
                 if (done)
                     Q_EMIT asked(sentence);
                 else
                     Q_EMIT failed(done.error(), order == m_order ? id : QString());
             });
}

void DecodingWork::act(const QString &action, const QString &comment)
{
    const Version version{m_detail.value(u"order"_s).toObject().value(u"version"_s).toInt()};
    whenDone(m_store.act(OrderId(m_order), action, version, comment, RequestId::create()), this,
             [this, action](const Result<QJsonObject> &answer) {
                 if (answer)
                     Q_EMIT acted(action, *answer);
                 else
                     Q_EMIT failed(answer.error(), {});
             });
}

} // namespace desk
