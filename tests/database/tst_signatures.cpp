#include "office.h"
#include "signing.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// What the test company's people have in place of a hash.
const auto s_hash = u"$2a$10$"_s + QString(53, u'x');
const auto s_sales = u"quotation_approval"_s;

} // namespace

/// Decisions above an amount are signed: once, by their person, for one document, version and
/// action, within a minute; and nobody guesses more than five times.
class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyAboveTheAmount();
    void aRightOneDecides();
    void thePoAndTheInvoiceToo();
    void isUsedUp();
    void fitsNothingElse_data();
    void fitsNothingElse();
    void runsOut();
    void guessesAreCountedThoughRolledBack();
    void aRightOneForgivesTheWrong();
    void onlyAnAdministratorUnlocks();
    void aPasswordOfElsewhereDoesNotSign();
    void twoDecideAtOnce();
    void oneSignsTwoAtOnce();
    void aBrokenServerForgetsNoGuess();
    void everythingAgreesAfterwards();

private:
    void setAbove(const QString &rupees);
    QString waiting();
    QJsonObject challenge(const QString &person, const ActToSign &act);
    QJsonObject sign(const QString &person, const ActToSign &act, const QString &hash = s_hash);
    ActToSign approval(const QString &order);
    test::Answer decide(const QString &person, const ActToSign &act, const QJsonObject &signature);
    bool unlock(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestSignatures::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

void TestSignatures::init()
{
    setAbove(u"0"_s);
}

void TestSignatures::setAbove(const QString &rupees)
{
    const auto answer = m_company.as(u"admin"_s)
                            .run(u"select api.save_setting('signature_above', $1, $2)"_s,
                                 {rupees, test::Office::newRequest()});
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
}

/// An order whose quotation waits for approval, while approvals are signed.
QString TestSignatures::waiting()
{
    setAbove(u"0"_s);
    const auto order = m_office.orderAt(s_sales);
    setAbove(u"1"_s);
    return order;
}

ActToSign TestSignatures::approval(const QString &order)
{
    return {u"orders"_s, order, u"approve"_s, m_office.version(u"orders"_s, order)};
}

QJsonObject TestSignatures::challenge(const QString &person, const ActToSign &act)
{
    const auto answer =
        m_company.as(person).run(u"select api.signature_challenge($1, $2, $3, $4)"_s,
                                 {act.kind, act.id, act.action, QString::number(act.version)});
    return answer.isDone() ? answer.json().object() : QJsonObject{{u"refused"_s, answer.state}};
}

QJsonObject TestSignatures::sign(const QString &person, const ActToSign &act, const QString &hash)
{
    const auto nonce = challenge(person, act).value(u"nonce"_s).toString();
    return {{u"nonce"_s, nonce}, {u"proof"_s, signatureProof(hash, nonce, act)}};
}

test::Answer TestSignatures::decide(const QString &person, const ActToSign &act,
                                    const QJsonObject &signature)
{
    return test::Office::actOn(
        m_company.as(person), act.kind, act.id, act.action, act.version, test::Office::newRequest(),
        signature.isEmpty() ? QJsonObject() : QJsonObject{{u"signature"_s, signature}});
}

bool TestSignatures::unlock(const QString &person)
{
    return m_company.as(u"admin"_s)
        .run(u"select api.unlock_signature($1, $2)"_s,
             {test::Company::email(person), test::Office::newRequest()})
        .isDone();
}

void TestSignatures::onlyAboveTheAmount()
{
    const auto order = waiting();
    QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
    const auto total = m_office.value(
        u"select total_amount from public.quotations where order_id = $1"_s, {order});
    const auto refused = decide(u"executive"_s, approval(order), {});
    QCOMPARE(refused.state, u"ID006"_s);
    QCOMPARE(refused.field, u"signature"_s);
    QVERIFY2(refused.message.endsWith(u"is above ₹1: sign with your password."),
             qPrintable(refused.message));
    // sent back or refused, it costs the company nothing
    QCOMPARE(m_company.as(u"executive"_s)
                 .run(u"select to_sign from api.inbox() where order_id = $1"_s, {order})
                 .value(),
             refused.message);
    setAbove(total); // as much is not above
    QCOMPARE(m_company.as(u"executive"_s)
                 .run(u"select to_sign is null from api.inbox() where order_id = $1"_s, {order})
                 .value(),
             u"t"_s);
    QVERIFY(decide(u"executive"_s, approval(order), {}).isDone());
    setAbove(u"0"_s);
    const auto back = m_office.orderAt(s_sales);
    setAbove(u"1"_s);
    QVERIFY(
        m_office.act(u"executive"_s, u"orders"_s, back, u"rework"_s, {{u"comment"_s, u"dearer"_s}})
            .isDone());
    const auto undecided = m_office.orderAt(u"decoding_approval"_s);
    QVERIFY(m_office.act(u"executive"_s, u"orders"_s, undecided, u"approve"_s).isDone());
}

void TestSignatures::aRightOneDecides()
{
    const auto act = approval(waiting());
    const auto asked = challenge(u"executive"_s, act);
    QCOMPARE(asked.value(u"salt"_s).toString(), s_hash.left(29));
    const auto signature = sign(u"executive"_s, act);
    const auto check =
        m_company.as(u"executive"_s)
            .run(u"select api.check_signature($1, $2)"_s,
                 {signature.value(u"nonce"_s).toString(), signature.value(u"proof"_s).toString()});
    QVERIFY2(check.isDone(), qPrintable(check.message)); // and it is not used up by that
    const auto done = decide(u"executive"_s, act, signature);
    QVERIFY2(done.isDone(), qPrintable(done.message));
    QCOMPARE(m_office.value(u"select is_signed from public.approvals where order_id = $1 and "
                            "stage = 'quotation_approval' and status = 'approved'"_s,
                            {act.id}),
             u"t"_s);
}

void TestSignatures::thePoAndTheInvoiceToo()
{
    const auto order = m_office.orderAt(u"po_approval"_s);
    QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
    setAbove(u"1"_s);
    QCOMPARE(decide(u"executive"_s, approval(order), {}).state, u"ID006"_s);
    QVERIFY(
        decide(u"executive"_s, approval(order), sign(u"executive"_s, approval(order))).isDone());
    setAbove(u"0"_s);
    QVERIFY2(m_office.bring(order, u"invoice_approval"_s), qPrintable(m_office.failure()));
    setAbove(u"1"_s);
    const auto invoice = m_office.invoice(order);
    ActToSign act{u"invoices"_s, invoice, u"approve"_s, m_office.version(u"invoices"_s, invoice)};
    QCOMPARE(decide(u"executive"_s, act, {}).state, u"ID006"_s);
    const auto done = decide(u"executive"_s, act, sign(u"executive"_s, act));
    QVERIFY2(done.isDone(), qPrintable(done.message));
    // voiding it is as dear
    QVERIFY(m_office
                .act(u"accounts"_s, u"invoices"_s, invoice, u"void"_s,
                     {{u"comment"_s, u"the wrong hospital"_s}})
                .isDone());
    act.action = u"approve_void"_s;
    act.version = m_office.version(u"invoices"_s, invoice);
    QCOMPARE(decide(u"executive"_s, act, {}).state, u"ID006"_s);
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act)).isDone());
}

void TestSignatures::isUsedUp()
{
    const auto first = approval(waiting());
    const auto signature = sign(u"executive"_s, first);
    QVERIFY(decide(u"executive"_s, first, signature).isDone());
    const auto second = approval(waiting());
    QCOMPARE(decide(u"executive"_s, second, signature).state, u"ID006"_s);
    QCOMPARE(
        m_company.as(u"executive"_s)
            .run(u"select api.check_signature($1, $2)"_s,
                 {signature.value(u"nonce"_s).toString(), signature.value(u"proof"_s).toString()})
            .state,
        u"ID006"_s);
    QCOMPARE(m_office.stage(second.id), s_sales);
}

void TestSignatures::fitsNothingElse_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"order", "action", "version", "person", "kind", "proof", "nonce"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// A proof that is right for one thing is none for another, and such a mistake is no guess.
void TestSignatures::fitsNothingElse()
{
    QFETCH(QString, what);
    const auto act = approval(waiting());
    auto other = act;
    if (what == u"order")
        other = approval(waiting());
    else if (what == u"action")
        other.action = u"reject"_s;
    else if (what == u"version")
        other.version += 1;
    auto signature = sign(what == u"person" ? u"executive2"_s : u"executive"_s, other);
    if (what == u"kind") // nothing but what public.transitions has
        QCOMPARE(challenge(u"executive"_s,
                           {u"dispatches"_s, act.id, act.action, act.version})[u"refused"_s],
                 QJsonValue(u"ID004"_s));
    if (what == u"kind" || what == u"nonce")
        signature[u"nonce"_s] = test::Office::newRequest();
    if (what == u"proof")
        signature[u"proof"_s] = QString(64, u'0');
    QCOMPARE(decide(u"executive"_s, act, signature).state, u"ID006"_s);
    QCOMPARE(m_office.stage(act.id), s_sales);
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act)).isDone());
}

void TestSignatures::runsOut()
{
    const auto act = approval(waiting());
    const auto signature = sign(u"executive"_s, act);
    QVERIFY(m_company.keeper()
                .run(u"update internal.signature_nonces set expires = clock_timestamp() where "
                     "nonce = $1"_s,
                     {signature.value(u"nonce"_s).toString()})
                .isDone());
    QCOMPARE(decide(u"executive"_s, act, signature).state, u"ID006"_s);
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act)).isDone());
}

void TestSignatures::guessesAreCountedThoughRolledBack()
{
    const auto act = approval(waiting());
    auto &wire = m_company.as(u"executive"_s);
    const QStringList sentences{u"This is not your password. 4 tries are left."_s,
                                u"This is not your password. 3 tries are left."_s,
                                u"This is not your password. 2 tries are left."_s,
                                u"This is not your password. One try is left."_s,
                                u"This is not your password. Signing is locked now; an "
                                "administrator unlocks it."_s};
    for (const auto &sentence : sentences) {
        const auto signature = sign(u"executive"_s, act, u"$2a$10$guess"_s);
        QVERIFY(wire.run(u"begin"_s).isDone());
        const auto answer = decide(u"executive"_s, act, signature);
        QVERIFY(wire.run(u"rollback"_s).isDone());
        QCOMPARE(answer.state, u"ID006"_s);
        QCOMPARE(answer.message, sentence);
    }
    QCOMPARE(challenge(u"executive"_s, act)[u"refused"_s].toString(), u"ID003"_s);
    const auto locked = decide(u"executive"_s, act, {});
    QCOMPARE(locked.state, u"ID003"_s);
    QVERIFY(locked.message.startsWith(u"Signing is locked"_s));
    QVERIFY(m_company.as(u"admin"_s)
                .run(u"select count(*) from jsonb_array_elements(api.people()) p where "
                     "(p ->> 'signing_locked')::boolean"_s)
                .value() == u"1"_s);
    QVERIFY(unlock(u"executive"_s));
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act)).isDone());
}

void TestSignatures::aRightOneForgivesTheWrong()
{
    const auto act = approval(waiting());
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i) {
            const auto guess = sign(u"executive"_s, act, u"$2a$10$guess"_s);
            QCOMPARE(
                m_company.as(u"executive"_s)
                    .run(u"select api.check_signature($1, $2)"_s,
                         {guess.value(u"nonce"_s).toString(), guess.value(u"proof"_s).toString()})
                    .state,
                u"ID006"_s);
        }
        const auto right = sign(u"executive"_s, act);
        QVERIFY(m_company.as(u"executive"_s)
                    .run(u"select api.check_signature($1, $2)"_s,
                         {right.value(u"nonce"_s).toString(), right.value(u"proof"_s).toString()})
                    .isDone());
    }
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act)).isDone());
}

void TestSignatures::onlyAnAdministratorUnlocks()
{
    const auto unlockAs = [this](const QString &person, const QString &whom) {
        return m_company.as(person)
            .run(u"select api.unlock_signature($1, $2)"_s,
                 {test::Company::email(whom), test::Office::newRequest()})
            .state;
    };
    QCOMPARE(unlockAs(u"executive2"_s, u"executive"_s), u"42501"_s);
    QCOMPARE(unlockAs(u"executive"_s, u"executive"_s), u"42501"_s);
    QCOMPARE(unlockAs(u"admin"_s, u"admin"_s), u"ID003"_s);
    QCOMPARE(unlockAs(u"admin"_s, u"nobody"_s), u"ID004"_s);
    // nobody takes their own count back, nor reads what they sign with
    for (
        const auto &statement :
        {u"select setval(c.oid, 1, false) from pg_class c where relkind = 'S' and relname like 'signature%'"_s,
         u"select last_value from internal.signature_misses_x"_s,
         u"update internal.signers set forgiven = 99"_s,
         u"select * from internal.signature_nonces"_s, u"select * from internal.signers"_s,
         u"select hashed_password from public.users"_s})
        QCOMPARE(m_company.as(u"executive"_s).run(statement).state, u"42501"_s);
}

void TestSignatures::aPasswordOfElsewhereDoesNotSign()
{
    const auto act = approval(waiting());
    auto &keeper = m_company.keeper();
    QVERIFY(keeper
                .run(u"update public.users set hashed_password = '!' where email = $1"_s,
                     {test::Company::email(u"executive"_s)})
                .isDone());
    auto refused = decide(u"executive"_s, act, {});
    QCOMPARE(refused.state, u"ID003"_s);
    QVERIFY(refused.message.contains(u"no password to sign with"));
    QVERIFY(keeper
                .run(u"update public.users set hashed_password = $2 where email = $1"_s,
                     {test::Company::email(u"executive"_s), s_hash})
                .isDone());
    // another company of this server sets the login's password
    QVERIFY(
        keeper
            .run(u"select internal.login_password($1, $2)"_s,
                 {test::Company::email(u"executive"_s), keeper.verifier(test::Server::password())})
            .isDone());
    refused = decide(u"executive"_s, act, {});
    QCOMPARE(refused.state, u"ID003"_s);
    QVERIFY(refused.message.contains(u"changed elsewhere"));
    // set here once more, it signs again
    const auto other = u"$2a$10$"_s + QString(53, u'y');
    QVERIFY(m_company.as(u"executive"_s)
                .run(u"select api.change_password($1, $2)"_s,
                     {keeper.verifier(test::Server::password()), other})
                .isDone());
    QVERIFY(decide(u"executive"_s, act, sign(u"executive"_s, act, other)).isDone());
    QVERIFY(m_company.addPerson(u"executive"_s, u"executive"_s));
}

void TestSignatures::twoDecideAtOnce()
{
    const auto act = approval(waiting());
    QList<test::Answer> answers(2);
    QList<QJsonObject> signatures{sign(u"executive"_s, act), sign(u"executive2"_s, act)};
    const QStringList people{u"executive"_s, u"executive2"_s};
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([&, i] {
            auto wire = m_company.connection(people.at(i));
            answers[i] = test::Office::actOn(wire, act.kind, act.id, act.action, act.version,
                                             test::Office::newRequest(),
                                             {{u"signature"_s, signatures.at(i)}});
        });
    for (auto &thread : threads)
        thread.join();
    QVERIFY(answers.at(0).isDone() != answers.at(1).isDone());
    const auto &loser = answers.at(0).isDone() ? answers.at(1) : answers.at(0);
    QVERIFY2(loser.state == u"ID002" || loser.state == u"ID003", qPrintable(loser.state));
}

void TestSignatures::oneSignsTwoAtOnce()
{
    const QList<ActToSign> acts{approval(waiting()), approval(waiting()), approval(waiting())};
    QList<QJsonObject> signatures;
    for (const auto &act : acts)
        signatures << sign(u"executive"_s, act);
    QList<test::Answer> answers(acts.size());
    std::vector<std::thread> threads;
    for (int i = 0; i < acts.size(); ++i)
        threads.emplace_back([&, i] {
            auto wire = m_company.connection(u"executive"_s);
            answers[i] = test::Office::actOn(
                wire, acts.at(i).kind, acts.at(i).id, acts.at(i).action, acts.at(i).version,
                test::Office::newRequest(), {{u"signature"_s, signatures.at(i)}});
        });
    for (auto &thread : threads)
        thread.join();
    for (const auto &answer : std::as_const(answers))
        QVERIFY2(answer.isDone(), qPrintable(answer.message));
}

/// Killed right after a guess, the server has not forgotten it.
void TestSignatures::aBrokenServerForgetsNoGuess()
{
    const auto act = approval(waiting());
    const auto left = [this] {
        return m_office.value(u"select internal.tries_left(s) from internal.signers s join "
                              "public.users u on u.id = s.user_id where u.email = $1"_s,
                              {test::Company::email(u"executive"_s)});
    };
    QCOMPARE(decide(u"executive"_s, act, sign(u"executive"_s, act, u"$2a$10$guess"_s)).state,
             u"ID006"_s);
    QCOMPARE(left(), u"4"_s);
    setAbove(u"1"_s); // what the guess wrote goes to the disk with the next commit
    QVERIFY(m_company.server().kill() && m_company.server().start());
    m_company.reconnect();
    QCOMPARE(left(), u"4"_s); // and no more than that
}

void TestSignatures::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
