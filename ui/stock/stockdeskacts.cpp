#include "stockdesk.h"

#include "actionbar.h"
#include "checklines.h"
#include "deliveryform.h"
#include "deskcontext.h"
#include "dispatchform.h"
#include "draftkeeping.h"
#include "editordraft.h"
#include "goodsin.h"
#include "itemview.h"
#include "link.h"
#include "notice.h"
#include "openingfile.h"
#include "recordmodel.h"
#include "retireline.h"
#include "rowlist.h"
#include "skurequestform.h"
#include "whendone.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QtConcurrentRun>

// What the desk does with an order, a dispatch or an item.

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void StockDesk::act(const Action &action, const QString &comment)
{
    const bool onDispatch = action.kind == u"dispatches";
    Deed deed{action, onDispatch ? chosenDispatch() : m_shown[u"order"].toObject(), {}};
    if (action.action == u"reserve" && m_check->plan().hasProblems())
        return notice()->tell(Notice::Level::Warning, tr("A quantity cannot be reserved."),
                              tr("Correct it in its field."));
    if (action.action == u"reserve")
        deed.arguments = m_check->plan().reservation();
    if (action.action == u"dispatch") {
        deed.arguments = m_dispatch->arguments();
        if (deed.arguments.isEmpty())
            return;
    }
    if (!comment.isEmpty())
        deed.arguments.insert(u"comment"_s, comment);
    if (action.action == u"delivered")
        return deliver(deed);
    send(deed);
}

void StockDesk::send(const Deed &deed)
{
    bar()->setBusy(true);
    whenDone(m_store.act(deed.action.kind == u"dispatches" ? u"dispatches"_s : u"orders"_s,
                         deed.document[u"id"].toString(), deed.action.action,
                         Version{deed.document[u"version"].toInt()}, deed.arguments),
             this, [this, deed](const Result<QJsonObject> &answer) { answered(deed, answer); });
}

void StockDesk::deliver(Deed deed)
{
    auto *form = m_dispatch->delivery();
    deed.arguments.insert(u"received_by"_s, form->receivedBy());
    const auto path = form->proofPath();
    if (path.isEmpty())
        return send(deed);
    bar()->setBusy(true);
    whenDone(QtConcurrent::run(readAll, path), this, [=, this](const QByteArray &bytes) {
        whenDone(
            m_store.attachProof(deed.document[u"id"].toString(), QFileInfo(path).fileName(), bytes),
            this, [this, deed](const Result<QJsonObject> &file) {
                if (!file)
                    return answered(deed, file);
                auto whole = deed;
                whole.arguments.insert(u"proof_id"_s, (*file)[u"id"]);
                send(whole);
            });
    });
}

bool StockDesk::isOnShow(const Deed &deed) const
{
    const auto shown =
        deed.action.kind == u"dispatches" ? chosenDispatch() : m_shown[u"order"].toObject();
    return shown[u"id"] == deed.document[u"id"];
}

bool StockDesk::tellInPlace(const Error &error)
{
    if (m_stack->currentWidget() == m_check)
        return m_check->tell(error.field, error.message);
    return error.kind == ErrorKind::Validation && m_dispatch->tell(error);
}

void StockDesk::answered(const Deed &deed, const Result<QJsonObject> &answer)
{
    bar()->setBusy(false);
    if (answer) {
        usedUp(deed);
        notice()->tell(Notice::Level::Done,
                       tr("%1: %2.").arg(deed.document[u"number"].toString(), deed.action.label));
    } else if (isOnShow(deed) && tellInPlace(answer.error())) {
        return; // it stands beside the field until that is changed
    } else {
        notice()->tell(answer.error());
    }
    readWork();
    if (!m_orderId.isEmpty())
        readCheck();
}

/// What was typed for it is on the server: nothing of it is offered again.
void StockDesk::usedUp(const Deed &deed)
{
    const bool onDispatch = deed.action.kind == u"dispatches";
    if (!onDispatch && deed.action.action != u"reserve")
        return;
    if (onDispatch && m_typedDispatch == deed.document[u"id"].toString())
        m_typedDispatch.clear();
    if (isOnShow(deed)) {
        (onDispatch ? m_dispatchKept : m_checkKept)->done();
        if (!onDispatch)
            m_check->reserved();
    } else if (context().drafts) {
        context().drafts->drop(onDispatch ? u"dispatches"_s : u"stock checks"_s,
                               deed.document[u"id"].toString());
    }
}

void StockDesk::receive(const QJsonObject &goods)
{
    auto *form = m_item->goodsIn();
    whenDone(m_store.receive(goods), this, [this, form, goods](const Result<QJsonObject> &answer) {
        if (!answer) {
            if (!form->tell(goods[u"sku"].toString(), answer.error()))
                notice()->tell(answer.error());
            return;
        }
        form->received(goods[u"sku"].toString());
        m_item->refresh();
        notice()->tell(Notice::Level::Done,
                       tr("%1 pieces of batch %2 are in stock.")
                           .arg(goods[u"quantity"].toString(), goods[u"batch_number"].toString()));
    });
}

void StockDesk::expect(const QJsonObject &goods)
{
    auto *form = m_item->goodsIn();
    whenDone(m_store.expect(goods), this, [this, form, goods](const Result<QJsonObject> &answer) {
        if (!answer) {
            if (!form->tell(goods[u"sku"].toString(), answer.error()))
                notice()->tell(answer.error());
            return;
        }
        form->promised(goods[u"sku"].toString());
        m_item->refresh();
    });
}

void StockDesk::answerSkuRequest(const QJsonObject &given)
{
    const auto id = given[u"id"].toString();
    whenDone(m_store.answerSkuRequest(given), this, [this, id](const Result<QJsonObject> &answer) {
        if (!answer) {
            if (!m_request->tell(id, answer.error()))
                notice()->tell(answer.error());
            return;
        }
        if (list()->chosenId() == id)
            m_requestKept->done();
        else if (context().drafts)
            context().drafts->drop(u"sku requests"_s, id);
        const auto sku = (*answer)[u"sku"].toString();
        notice()->tell(Notice::Level::Done,
                       sku.isEmpty() ? tr("The decoder reads why there is none.")
                                     : tr("%1 is in the catalogue; the decoder is told.").arg(sku));
        readWork();
    });
}

void StockDesk::retire(const QJsonObject &item)
{
    const auto id = item[u"id"].toString();
    whenDone(m_store.retire(item), this, [this, item, id](const Result<QJsonObject> &answer) {
        if (!answer) {
            if (!m_item->retiring()->tell(id, answer.error()))
                notice()->tell(answer.error());
            return;
        }
        const auto next = (*answer)[u"successor"].toString();
        notice()->tell(Notice::Level::Done,
                       item[u"is_active"].toBool() ? tr("It is sold again.")
                       : next.isEmpty()            ? tr("It is sold no more.")
                                        : tr("It is sold no more; %1 takes its place.").arg(next));
        whenDone(m_store.item(id), this, [this, id](const Result<Records> &found) {
            if (found && !found->isEmpty() && list()->chosenId() == id)
                m_item->retiring()->show(found->first());
        });
    });
}

void StockDesk::askShelfLife(int months)
{
    const auto customer = m_shown[u"customer"].toObject();
    whenDone(m_store.askShelfLife(customer[u"id"].toString(),
                                  months > 0 ? std::optional(months) : std::nullopt,
                                  Version{customer[u"version"].toInt()}),
             this, [this](const Result<QJsonObject> &answer) {
                 if (!answer)
                     notice()->tell(answer.error());
                 if (!m_orderId.isEmpty())
                     readCheck();
             });
}

void StockDesk::openProof(const QString &attachment)
{
    const auto failed = [this](const QString &sentence) {
        notice()->tell(Notice::Level::Error, sentence);
    };
    whenDone(m_files.attachment(attachment), this,
             [this, failed](const Result<AttachedFile> &file) {
                 if (!file)
                     return notice()->tell(file.error());
                 openCopy(*file, this, failed);
             });
}

void StockDesk::openOrder()
{
    const auto number = m_shown[u"order"].toObject()[u"number"].toString();
    if (!number.isEmpty())
        Q_EMIT openLink(Link{u"order"_s, number}.toString());
}

} // namespace desk
