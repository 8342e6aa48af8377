#include "outbox.h"

#include "database.h"
#include "whendone.h"

#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Acts whose words may lie on a disk. Whatever carries a password or a paper does not.
bool mayBeKept(const QString &function)
{
    static const QSet<QString> kept{
        u"act"_s,          u"save_order"_s,         u"save_quotation"_s, u"save_customer"_s,
        u"decode_lines"_s, u"record_payment"_s,     u"receive_stock"_s,  u"save_delegation"_s,
        u"comment"_s,      u"keep_order_template"_s};
    return kept.contains(function);
}

QString text(const QJsonObject &json, const QString &name)
{
    return json.value(name).toString();
}

} // namespace

QString Outbox::subject()
{
    return u"acts"_s;
}

QString Outbox::Act::link() const
{
    const auto document = arguments.value(u"document"_s).toObject();
    const auto link = [](const QString &kind, const QString &id) {
        return id.isEmpty() ? QString() : u"indentdesk://%1/%2"_s.arg(kind, id);
    };
    if (function == u"save_order")
        return link(u"order"_s, text(document, u"id"_s));
    if (function == u"save_quotation")
        return link(u"quotation"_s, text(document, u"id"_s));
    if (function == u"decode_lines")
        return link(u"order"_s, text(arguments, u"order_id"_s));
    if (function == u"record_payment")
        return link(u"invoice"_s, text(arguments, u"invoice_id"_s));
    if (function == u"act" && text(arguments, u"kind"_s) == u"invoices")
        return link(u"invoice"_s, text(arguments, u"document_id"_s));
    if (function == u"act" && text(arguments, u"kind"_s) == u"orders")
        return link(u"order"_s, text(arguments, u"document_id"_s));
    return {};
}

Outbox::Outbox(Database *database, DraftKeeping *drafts, QObject *parent)
    : QObject(parent), m_database(database), m_drafts(drafts)
{
    for (const auto &entry : drafts->left())
        if (entry.subject == subject())
            m_left.prepend({entry.key, text(entry.draft, u"function"_s),
                            entry.draft.value(u"arguments"_s).toObject(), entry.at});
    database->setOutbox(this);
}

Outbox::~Outbox() = default;

void Outbox::sent(const QString &function, const QJsonObject &arguments,
                  const QFuture<Result<QJsonObject>> &answer)
{
    const auto request = text(arguments, u"request"_s);
    m_open.insert(request, function);
    if (mayBeKept(function)) // answered at once, it never reaches the disk
        m_drafts->keep({subject(), request}, [function, arguments] {
            return QJsonObject{{u"function"_s, function}, {u"arguments"_s, arguments}};
        });
    Q_EMIT waitingChanged(waiting());
    whenDone(answer, this,
             [this, request](const Result<QJsonObject> &done) { answered(request, done); });
}

void Outbox::answered(const QString &request, const Result<QJsonObject> &answer)
{
    m_open.remove(request);
    const auto isUnknown = !answer && (answer.error().kind == ErrorKind::Connection ||
                                       answer.error().kind == ErrorKind::Cancelled);
    if (!isUnknown)
        m_drafts->drop(subject(), request);
    Q_EMIT waitingChanged(waiting());
}

void Outbox::ask()
{
    m_asked = static_cast<int>(m_left.size());
    if (m_asked == 0)
        return Q_EMIT settled();
    for (const auto &act : std::as_const(m_left))
        whenDone(m_database->call(u"request_answer"_s, {{u"request_id"_s, act.request}}), this,
                 [this, request = act.request](const Result<QJsonObject> &answer) {
                     if (answer && answer->value(u"is_known"_s).toBool())
                         forget(request);
                     if (--m_asked == 0)
                         Q_EMIT settled();
                 });
}

void Outbox::forget(const QString &request)
{
    m_left.removeIf([&request](const Act &act) { return act.request == request; });
    m_drafts->drop(subject(), request);
}

QFuture<Result<QJsonObject>> Outbox::sendAgain(const QString &request)
{
    const auto found = std::find_if(m_left.begin(), m_left.end(),
                                    [&request](const Act &act) { return act.request == request; });
    if (found == m_left.end())
        return QtFuture::makeReadyFuture(Result<QJsonObject>(
            Error{ErrorKind::NotFound, {}, tr("This was done or dropped meanwhile."), {}}));
    const auto act = *found;
    m_left.erase(found);
    return m_database->call(act.function, act.arguments);
}

void Outbox::drop(const QString &request)
{
    forget(request);
    m_database->call(u"withdraw_request"_s, {{u"request_id"_s, request}});
}

} // namespace desk
