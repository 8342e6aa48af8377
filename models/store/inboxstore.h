#pragma once

#include "ids.h"
#include "records.h"
#include "result.h"
#include "rows.h"

#include <QDate>
#include <QFuture>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace desk {

class Database;

/// What an executive has decided today.
struct DecidedToday
{
    int approved = 0;
    int sentBack = 0;
    int rejected = 0;
};

/// How a hospital stands with us, and what it did in the last twelve months. Amounts are texts as
/// the database wrote them.
struct CustomerStanding
{
    QString limit; ///< empty: none was agreed
    QString outstanding;
    QString overdue;
    int paymentDays = 0;
    int paidIn = -1; ///< days from invoice to payment on the average; -1 when none was paid
    int orders = 0;
    QString invoiced;
    int answered = 0; ///< quotations that were won or lost
    int won = 0;
    int purchaseOrders = 0;
    int differing = 0; ///< of them, otherwise than quoted
    qint64 sentPieces = 0;
    qint64 returnedPieces = 0;
    int marginFloor = 0; ///< the company's, in percent
};

/// A line that is sent back; without words of its own the decision's stand for it.
struct LineRework
{
    QString id;
    QString comment;
};

/// A decision as it is sent: what api.inbox said about acting, and what the person decided.
struct Decision
{
    QString kind; ///< of the act: orders or invoices
    QString id;
    int version = 0;
    QString action; ///< with its suffix: approve, approve_void …
    QString comment;
    QList<LineRework> lines;    ///< sent back one by one; orders only
    QJsonObject signature = {}; ///< where one is asked for
};

/// What an executive who is away hands on.
struct DelegatedWork
{
    QString person;
    QDate from;
    QDate until;
    QStringList kinds; ///< orders, quotations, po, invoices; none is all
    QString words;
};

/// What the inbox asks of the server.
class InboxStore
{
public:
    explicit InboxStore(Database *database);

    /// What waits for this person's decision: columns of api.inbox.
    /// `first`: so many of the most urgent and oldest; 0 is all of them.
    QFuture<Result<Records>> waiting(int first = 0);
    QFuture<Result<QJsonObject>> order(const QString &id);
    QFuture<Result<QJsonObject>> quotation(const QString &id);
    QFuture<Result<QJsonObject>> invoice(const QString &id);
    QFuture<Result<CustomerStanding>> standing(const QString &customerId);
    QFuture<Result<DecidedToday>> today(const UserId &person);
    /// Colleagues who may decide in one's place: {id, full_name}.
    QFuture<Result<Rows>> deciders(const QString &approval);
    /// Hands the decision to a colleague; the answer names the person.
    QFuture<Result<QJsonObject>> delegate(const QString &approval, const QString &person,
                                          const QString &words, const RequestId &request);
    /// Colleagues who may decide on all of these kinds; none is all that one decides on.
    QFuture<Result<Rows>> delegates(const QStringList &kinds);
    /// What one handed on or was handed, as far as it runs or will: columns of api.my_delegations.
    QFuture<Result<Rows>> delegations();
    QFuture<Result<QJsonObject>> delegateWork(const DelegatedWork &work, const RequestId &request);
    QFuture<Result<QJsonObject>> endDelegation(const QString &id, const RequestId &request);
    /// Tells the others what one has open to decide on: these and no other approvals.
    QFuture<Result<QJsonObject>> takeInHand(const QStringList &approvals);
    QFuture<Result<QJsonObject>> decide(const Decision &decision, const RequestId &request);

private:
    QFuture<Result<QJsonObject>> detail(const QString &function, const QString &id);

    Database *m_database;
};

} // namespace desk
