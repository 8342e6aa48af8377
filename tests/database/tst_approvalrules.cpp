#include "office.h"
#include "serversentences.h"
#include "serverwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <mutex>
#include <thread>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// Says every sentence of the server in Devanagari, with its values only.
class AllHindi : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1String(context) != "desk::ServerWords"_L1 || !isKnown(source))
            return {};
        QString words = u"वाक्य"_s;
        static const QRegularExpression place(u"%\\d"_s);
        for (auto it = place.globalMatch(QString::fromUtf8(source)); it.hasNext();)
            words += u' ' + it.next().captured();
        return words;
    }

private:
    static bool isKnown(const char *source)
    {
        return std::any_of(std::begin(serverSentences), std::end(serverSentences),
                           [source](const char *known) { return qstrcmp(known, source) == 0; });
    }
};

} // namespace

/// The company's own rules of approval: who is asked, who is refused and with which words, how
/// rules are written, published by a second person and brought back.
class TestApprovalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceIsWholeInHindi_data();
    void everySentenceIsWholeInHindi();
    void whoMayWrite();
    void nobodyCouldFulfil_data();
    void nobodyCouldFulfil();
    void aSecondPersonPublishes();
    void oneOfAGroup();
    void twoDifferentPeople();
    void levelsOneAfterTheOther();
    void whatARuleLooksAt();
    void theFirstThatFitsAsks();
    void reworkBeginsAnew();
    void whatWaitsKeepsItsRule();
    void laterRulesStartLater();
    void earlierRulesComeBack();
    void inTheirPlace();
    void escalatedWithAge();
    void whoeverIsGoneIsNotWaitedFor();
    void sixteenExecutives();
    void versionsRunOn();
    void everythingAgreesAfterwards();

private:
    [[nodiscard]] static QString text(const QJsonObject &document);
    [[nodiscard]] static QJsonObject rule(const QString &name, const QString &kind,
                                          const QJsonArray &levels, const QJsonObject &more = {});
    [[nodiscard]] static QJsonObject level(const QJsonObject &who = {}, int needed = 1);
    [[nodiscard]] static QJsonObject asRole(const QString &role);
    [[nodiscard]] QJsonObject asPerson(const QString &person);
    [[nodiscard]] static QJsonObject document(const QJsonArray &rules, int startsIn = 0);
    test::Answer save(const QJsonObject &document, const QString &person = u"admin"_s);
    test::Answer propose(const QJsonObject &draft);
    test::Answer decideOn(const QString &proposal, const QString &person, bool approve);
    /// Written by the administrator, published by an executive; why not, or nothing.
    QString publish(const QJsonArray &rules, int startsIn = 0);
    QString dropDraft();
    test::Answer decide(const QString &person, const QString &order, const QString &action,
                        int version = 0);
    [[nodiscard]] bool waitsFor(const QString &person, const QString &order);
    [[nodiscard]] QString ruleOf(const QString &order);
    [[nodiscard]] QString idOf(const QString &person);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

QString TestApprovalRules::text(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QJsonObject TestApprovalRules::rule(const QString &name, const QString &kind,
                                    const QJsonArray &levels, const QJsonObject &more)
{
    auto made = more;
    made[u"name"] = name;
    made[u"kind"] = kind;
    made[u"levels"] = levels;
    return made;
}

QJsonObject TestApprovalRules::level(const QJsonObject &who, int needed)
{
    auto made = who;
    made[u"needed"] = needed;
    return made;
}

QJsonObject TestApprovalRules::asRole(const QString &role)
{
    return {{u"role"_s, role}};
}

QJsonObject TestApprovalRules::asPerson(const QString &person)
{
    return {{u"user_id"_s, idOf(person)}};
}

QJsonObject TestApprovalRules::document(const QJsonArray &rules, int startsIn)
{
    const auto today = QDateTime::currentDateTimeUtc().addSecs(19800).date(); // Asia/Kolkata
    return {{u"starts_on"_s, today.addDays(startsIn).toString(Qt::ISODate)}, {u"rules"_s, rules}};
}

QString TestApprovalRules::idOf(const QString &person)
{
    return m_office.value(u"select id from public.users where email = $1"_s,
                          {test::Company::email(person)});
}

test::Answer TestApprovalRules::save(const QJsonObject &document, const QString &person)
{
    return m_company.as(person).run(u"select api.save_rule_set($1, $2)"_s,
                                    {text(document), test::Office::newRequest()});
}

test::Answer TestApprovalRules::propose(const QJsonObject &draft)
{
    return m_company.as(u"admin"_s)
        .run(u"select api.propose_rules($1, $2, $3)"_s,
             {draft[u"id"].toString(), QString::number(draft[u"version"].toInt()),
              test::Office::newRequest()});
}

test::Answer TestApprovalRules::decideOn(const QString &proposal, const QString &person,
                                         bool approve)
{
    const QString version =
        m_office.value(u"select version from public.proposals where id = $1"_s, {proposal});
    return m_company.as(person).run(u"select api.decide_proposal($1, $2, $3, $4, $5)"_s,
                                    {proposal, approve ? u"true"_s : u"false"_s, u"looked at"_s,
                                     version, test::Office::newRequest()});
}

QString TestApprovalRules::publish(const QJsonArray &rules, int startsIn)
{
    const auto saved = save(document(rules, startsIn));
    if (!saved.isDone())
        return saved.message;
    const auto proposed = propose(saved.json().object());
    if (!proposed.isDone())
        return proposed.message;
    const auto decided = decideOn(proposed.json()[u"proposed"].toString(), u"executive"_s, true);
    return decided.isDone() ? QString() : decided.message;
}

QString TestApprovalRules::dropDraft()
{
    const auto draft =
        m_company.keeper()
            .run(u"select id, version from public.approval_rule_sets where status = 'draft'"_s)
            .rows;
    if (draft.isEmpty())
        return {};
    return m_company.as(u"admin"_s)
        .run(u"select api.drop_rule_draft($1, $2, $3)"_s,
             {draft.first().at(0), draft.first().at(1), test::Office::newRequest()})
        .message;
}

/// On the newest version, unless told the one that was seen.
test::Answer TestApprovalRules::decide(const QString &person, const QString &order,
                                       const QString &action, int version)
{
    return test::Office::actOn(m_company.as(person), u"orders"_s, order, action,
                               version ? version : m_office.version(u"orders"_s, order),
                               test::Office::newRequest(), {{u"comment"_s, u"looked at"_s}});
}

bool TestApprovalRules::waitsFor(const QString &person, const QString &order)
{
    return m_company.as(person)
               .run(u"select count(*) from api.inbox() where order_id = $1"_s, {order})
               .value() == u"1";
}

QString TestApprovalRules::ruleOf(const QString &order)
{
    return m_office.value(u"select coalesce(r.name, '') from public.approvals a left join "
                          "public.approval_rules r on r.id = a.rule_id where a.order_id = $1 and "
                          "a.status = 'pending'"_s,
                          {order});
}

void TestApprovalRules::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    m_office.value(
        uR"(insert into public.roles (name, permissions) select 'director', r.permissions from public.roles r where r.name = 'executive')"_s);
    QVERIFY(m_company.addPerson(u"director"_s, u"director"_s));
    QVERIFY(m_company.addPerson(u"admin2"_s, u"administrator"_s));
}

void TestApprovalRules::whoMayWrite()
{
    const auto rules = document({rule(u"all"_s, u"orders"_s, {level()})});
    for (const auto &person : {u"sales"_s, u"quoter"_s, u"executive"_s, u"accounts"_s})
        QCOMPARE(save(rules, person).state, u"42501"_s);
    QCOMPARE(m_company.as(u"sales"_s).run(u"select api.approval_rules()"_s).state, u"42501"_s);
    QCOMPARE(m_company.as(u"sales"_s).run(u"select count(*) from public.approval_rules"_s).value(),
             u"0"_s);
    const auto saved = save(rules);
    QVERIFY2(saved.isDone(), qPrintable(saved.message));
    // one draft at a time, and nobody saves over another's version
    QCOMPARE(save(rules, u"admin2"_s).state, u"ID003"_s);
    auto stale = rules;
    stale[u"id"] = saved.json()[u"id"];
    stale[u"version"] = saved.json()[u"version"].toInt() + 1;
    QCOMPARE(save(stale, u"admin2"_s).state, u"ID002"_s);
    QCOMPARE(dropDraft(), QString());
}

void TestApprovalRules::nobodyCouldFulfil_data()
{
    QTest::addColumn<QJsonArray>("rules");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const auto everybody = QJsonArray{level()};
    QTest::newRow("no level") << QJsonArray{rule(u"a"_s, u"orders"_s, {})} << u"rules[0].levels"_s
                              << u"at least one level"_s;
    QTest::newRow("three of two") << QJsonArray{rule(u"a"_s, u"orders"_s,
                                                     {level(asRole(u"executive"_s), 3)})}
                                  << u"rules[0].levels[0].needed"_s
                                  << u"level 1: it asks for 3 different people who may approve, "
                                     "and only 2 can be found"_s;
    QTest::newRow("nobody of the role")
        << QJsonArray{rule(u"a"_s, u"orders"_s, {level(asRole(u"decoder"_s))})}
        << u"rules[0].levels[0].needed"_s << u"level 1: nobody whom it asks may approve"_s;
    QTest::newRow("the same two at both levels")
        << QJsonArray{rule(u"a"_s, u"orders"_s,
                           {level(asRole(u"executive"_s), 2), level(asRole(u"executive"_s))})}
        << u"rules[0].levels[0].needed"_s
        << u"levels 1 + 2: together they ask for 3 different people"_s;
    QTest::newRow("one person twice")
        << QJsonArray{rule(u"a"_s, u"orders"_s,
                           {level(asPerson(u"director"_s)), level(asRole(u"director"_s))})}
        << u"rules[0].levels[0].needed"_s << u"and only 1 can be found"_s;
    QTest::newRow("an amount before it is quoted")
        << QJsonArray{rule(u"a"_s, u"orders"_s, everybody, {{u"amount_from"_s, u"100"_s}})}
        << u"rules[0].kind"_s << u"has no amount"_s;
    QTest::newRow("the margin of an invoice")
        << QJsonArray{rule(u"a"_s, u"invoices"_s, everybody, {{u"margin_below"_s, u"10"_s}})}
        << u"rules[0].margin_below"_s << u"without its margin"_s;
    QTest::newRow("never asked") << QJsonArray{rule(u"from a lakh"_s, u"po"_s, everybody,
                                                    {{u"amount_from"_s, u"100000"_s}}),
                                               rule(u"from a crore"_s, u"po"_s, {level({}, 2)},
                                                    {{u"amount_from"_s, u"10000000"_s}})}
                                 << u"rules[1].name"_s << u"\"from a lakh\" stands before it"_s;
}

/// Said before they are published, with the place; the draft stays as it was written.
void TestApprovalRules::nobodyCouldFulfil()
{
    QFETCH(const QJsonArray, rules);
    QFETCH(const QString, field);
    QFETCH(const QString, words);
    const auto saved = save(document(rules));
    QVERIFY2(saved.isDone(), qPrintable(saved.message));
    QVERIFY(!saved.json()[u"problems"].toArray().isEmpty());
    const auto proposed = propose(saved.json().object());
    QCOMPARE(proposed.state, u"ID001"_s);
    QCOMPARE(proposed.field, field);
    QVERIFY2(proposed.message.contains(words), qPrintable(proposed.message));
    QCOMPARE(m_office.value(
                 u"select count(*) from public.approval_rules r join "
                 "public.approval_rule_sets s on s.id = r.rule_set_id where s.status = 'draft'"_s),
             QString::number(rules.size()));
    QCOMPARE(dropDraft(), QString());
}

void TestApprovalRules::everySentenceIsWholeInHindi_data()
{
    QTest::addColumn<QJsonObject>("level");
    QTest::addColumn<QStringList>("names");
    const QStringList none;
    QTest::newRow("a person") << level(asPerson(u"director"_s)) << QStringList{u"Director"_s};
    QTest::newRow("one of a role") << level(asRole(u"director"_s)) << QStringList{u"director"_s};
    QTest::newRow("a role with a word of its own") << level(asRole(u"executive"_s)) << none;
    QTest::newRow("two of a role") << level(asRole(u"executive"_s), 2) << none;
    QTest::newRow("anybody") << level() << none;
    QTest::newRow("two people") << level({}, 2) << none;
    QTest::newRow("three of two") << level(asRole(u"executive"_s), 3) << none;
    QTest::newRow("nobody of the role") << level(asRole(u"decoder"_s)) << none;
}

/// Whatever a level says to people is one sentence that the program knows whole, with names and
/// numbers alone put in.
void TestApprovalRules::everySentenceIsWholeInHindi()
{
    QFETCH(const QJsonObject, level);
    QFETCH(const QStringList, names);
    const auto saved = save(document({rule(u"Niyam"_s, u"orders"_s, {level})}));
    QVERIFY2(saved.isDone(), qPrintable(saved.message));
    const auto id = saved.json()[u"id"].toString();
    QStringList said{m_office.value(
        u"select internal.asks_words(r.name, l) from public.approval_rules r join "
        "public.approval_rule_levels l on l.rule_id = r.id where r.rule_set_id = $1"_s,
        {id})};
    for (const auto &problem : saved.json()[u"problems"].toArray())
        said << problem[u"sentence"].toString();
    AllHindi hindi;
    QVERIFY(QCoreApplication::installTranslator(&hindi));
    for (const auto &sentence : std::as_const(said)) {
        auto rest = serverWords(sentence).remove(u"Niyam"_s);
        QVERIFY2(rest != sentence, qPrintable(sentence));
        for (const auto &name : names)
            rest.remove(name);
        QVERIFY2(!rest.contains(QRegularExpression(u"[A-Za-z]"_s)), qPrintable(rest));
    }
    QCoreApplication::removeTranslator(&hindi);
    QCOMPARE(dropDraft(), QString());
}

void TestApprovalRules::aSecondPersonPublishes()
{
    const auto saved = save(document({rule(u"plain"_s, u"orders"_s, {level()})}));
    const auto proposed = propose(saved.json().object());
    QVERIFY2(proposed.isDone(), qPrintable(proposed.message));
    const QString proposal = proposed.json()[u"proposed"].toString();
    QCOMPARE(decideOn(proposal, u"admin"_s, true).state, u"ID003"_s);
    QCOMPARE(decideOn(proposal, u"sales"_s, true).state, u"ID004"_s);
    auto again = saved.json().object();
    again[u"rules"] = QJsonArray{};
    again[u"version"] = again[u"version"].toInt() + 1;
    QCOMPARE(save(again).state, u"ID003"_s); // nothing moves under whoever decides
    // refused, it is a draft again; another who writes in it does not decide on it either
    QVERIFY(decideOn(proposal, u"executive"_s, false).isDone());
    auto changed = saved.json().object();
    changed[u"version"] =
        m_office
            .value(u"select version from public.approval_rule_sets where id = $1"_s,
                   {changed[u"id"].toString()})
            .toInt();
    const auto second = save(changed, u"admin2"_s);
    QVERIFY2(second.isDone(), qPrintable(second.message));
    const auto asked = propose(second.json().object());
    QVERIFY2(asked.isDone(), qPrintable(asked.message));
    QCOMPARE(decideOn(asked.json()[u"proposed"].toString(), u"admin2"_s, true).state, u"42501"_s);
    QVERIFY(decideOn(asked.json()[u"proposed"].toString(), u"executive2"_s, true).isDone());
    QCOMPARE(m_office.value(u"select status from public.approval_rule_sets where id = $1"_s,
                            {changed[u"id"].toString()}),
             u"published"_s);
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QCOMPARE(ruleOf(order), u"plain"_s);
    QVERIFY(decide(u"executive"_s, order, u"approve"_s).isDone());
}

void TestApprovalRules::oneOfAGroup()
{
    QCOMPARE(publish({rule(u"directors"_s, u"orders"_s, {level(asRole(u"director"_s))})}),
             QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QVERIFY(waitsFor(u"director"_s, order));
    QVERIFY(!waitsFor(u"executive"_s, order));
    QCOMPARE(m_office.value(u"select reason from public.approval_assignments t join "
                            "public.approvals a on a.id = t.approval_id where a.order_id = $1"_s,
                            {order}),
             u"The rule \"directors\" asks one person of the role director."_s);
    for (const auto &action : {u"approve"_s, u"rework"_s, u"reject"_s}) {
        const auto refused = decide(u"executive"_s, order, action);
        QCOMPARE(refused.state, u"42501"_s);
        QCOMPARE(refused.message,
                 u"The rule \"directors\" asks one person of the role director."_s);
    }
    for (const auto &action : m_company.as(u"executive"_s)
                                  .run(u"select api.actions('orders', $1)"_s, {order})
                                  .json()
                                  .array())
        QVERIFY(!action[u"is_decision"].toBool());
    QVERIFY(decide(u"director"_s, order, u"approve"_s).isDone());
    QCOMPARE(m_office.stage(order), u"quotation"_s);
}

void TestApprovalRules::twoDifferentPeople()
{
    QCOMPARE(publish({rule(u"four eyes"_s, u"orders"_s, {level({}, 2)})}), QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    const int seen = m_office.version(u"orders"_s, order);
    const auto first = decide(u"executive"_s, order, u"approve"_s);
    QVERIFY2(first.isDone(), qPrintable(first.message));
    QCOMPARE(first.json()[u"decided"].toString(), u"partly"_s);
    QCOMPARE(m_office.stage(order), u"decoding_approval"_s);
    QVERIFY(!waitsFor(u"executive"_s, order));
    QVERIFY(waitsFor(u"executive2"_s, order));
    QCOMPARE(decide(u"executive"_s, order, u"approve"_s).state, u"ID003"_s);
    const auto stale = decide(u"executive2"_s, order, u"approve"_s, seen);
    QCOMPARE(stale.state, u"ID002"_s);
    QVERIFY(decide(u"executive2"_s, order, u"approve"_s).isDone());
    QCOMPARE(m_office.stage(order), u"quotation"_s);
    QCOMPARE(m_office.value(u"select string_agg(split_part(u.email, '@', 1), ',' order by "
                            "s.created_at) from public.approval_steps s join public.approvals a on "
                            "a.id = s.approval_id join public.users u on u.id = s.decided_by "
                            "where a.order_id = $1"_s,
                            {order}),
             u"executive,executive2"_s);
}

void TestApprovalRules::levelsOneAfterTheOther()
{
    QCOMPARE(publish({rule(u"stairs"_s, u"quotations"_s,
                           {level(asRole(u"executive"_s)), level(asPerson(u"director"_s))})}),
             QString());
    const QString order = m_office.orderAt(u"quotation_approval"_s);
    QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
    const auto early = decide(u"director"_s, order, u"approve"_s);
    QCOMPARE(early.state, u"42501"_s);
    QCOMPARE(early.message, u"The rule \"stairs\" asks one person of the role executive."_s);
    const auto first = decide(u"executive"_s, order, u"approve"_s);
    QCOMPARE(first.json()[u"level"].toInt(), 2);
    QCOMPARE(first.json()[u"levels"].toInt(), 2);
    QCOMPARE(decide(u"executive2"_s, order, u"approve"_s).state, u"42501"_s);
    QCOMPARE(m_office.value(u"select status from public.quotations where order_id = $1"_s, {order}),
             u"pending_approval"_s);
    QVERIFY(m_office
                .value(u"select count(*) from public.notifications n where n.user_id = $1 and "
                       "n.title like '%your decision is next'"_s,
                       {idOf(u"director"_s)})
                .toInt() == 1);
    QVERIFY(decide(u"director"_s, order, u"approve"_s).isDone());
    QCOMPARE(m_office.value(u"select status from public.quotations where order_id = $1"_s, {order}),
             u"approved"_s);
}

void TestApprovalRules::whatARuleLooksAt()
{
    const QString customer = m_office.value(
        u"select id from public.customers where hospital_name = 'Shanti Hospital'"_s);
    const QString elsewhere =
        m_office.value(u"select id from public.customers where hospital_name = 'Ganga Clinic'"_s);
    const QString branch = m_office.value(u"select id from public.branches where code = 'BLR'"_s);
    // two lines of ten: gloves and a suture, ₹1,933.50 before tax, a margin of thirty percent
    struct Case
    {
        QJsonObject condition;
        bool fits;
    };
    const QList<Case> cases{
        {{{u"amount_from"_s, u"1000"_s}}, true},   {{{u"amount_from"_s, u"99999999"_s}}, false},
        {{{u"margin_below"_s, u"31"_s}}, true},    {{{u"margin_below"_s, u"30"_s}}, false},
        {{{u"discount_from"_s, u"0.5"_s}}, false}, {{{u"customer_id"_s, customer}}, true},
        {{{u"customer_id"_s, elsewhere}}, false},  {{{u"branch_id"_s, branch}}, false}};
    for (const auto &[condition, fits] : cases) {
        QCOMPARE(publish({rule(u"looks"_s, u"quotations"_s, {level()}, condition)}), QString());
        const QString order = m_office.orderAt(u"quotation_approval"_s);
        QVERIFY2(!order.isEmpty(), qPrintable(m_office.failure()));
        QVERIFY2((ruleOf(order) == u"looks"_s) == fits, qPrintable(text(condition)));
    }
    QCOMPARE(
        publish({rule(u"bills"_s, u"invoices"_s, {level()}, {{u"amount_from"_s, u"1"_s}}),
                 rule(u"purchase orders"_s, u"po"_s, {level()}, {{u"amount_from"_s, u"1"_s}})}),
        QString());
    QCOMPARE(ruleOf(m_office.orderAt(u"po_approval"_s)), u"purchase orders"_s);
    QCOMPARE(ruleOf(m_office.orderAt(u"invoice_approval"_s)), u"bills"_s);
}

void TestApprovalRules::theFirstThatFitsAsks()
{
    QCOMPARE(publish({rule(u"large"_s, u"quotations"_s, {level({}, 2)},
                           {{u"amount_from"_s, u"99999999"_s}}),
                      rule(u"small"_s, u"quotations"_s, {level()})}),
             QString());
    QCOMPARE(ruleOf(m_office.orderAt(u"quotation_approval"_s)), u"small"_s);
    QCOMPARE(ruleOf(m_office.orderAt(u"decoding_approval"_s)), QString(u""_s));
}

void TestApprovalRules::reworkBeginsAnew()
{
    QCOMPARE(publish({rule(u"stairs"_s, u"quotations"_s,
                           {level(asRole(u"executive"_s)), level(asPerson(u"director"_s))})}),
             QString());
    const QString order = m_office.orderAt(u"quotation_approval"_s);
    QVERIFY(decide(u"executive"_s, order, u"approve"_s).isDone());
    QVERIFY(decide(u"director"_s, order, u"rework"_s).isDone());
    QCOMPARE(m_office.stage(order), u"quotation"_s);
    QVERIFY2(m_office.bring(order, u"quotation_approval"_s), qPrintable(m_office.failure()));
    QVERIFY(waitsFor(u"executive"_s, order)); // whose first yes was for what is no more
    QCOMPARE(decide(u"director"_s, order, u"approve"_s).state, u"42501"_s);
}

void TestApprovalRules::whatWaitsKeepsItsRule()
{
    QCOMPARE(publish({rule(u"before"_s, u"orders"_s, {level(asRole(u"director"_s))})}), QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QCOMPARE(publish({rule(u"after"_s, u"orders"_s, {level(asRole(u"executive"_s))})}), QString());
    QCOMPARE(ruleOf(order), u"before"_s);
    QCOMPARE(decide(u"executive"_s, order, u"approve"_s).state, u"42501"_s);
    QVERIFY(decide(u"director"_s, order, u"approve"_s).isDone());
}

void TestApprovalRules::laterRulesStartLater()
{
    QCOMPARE(publish({rule(u"tomorrow's"_s, u"orders"_s, {level(asRole(u"director"_s))})}, 1),
             QString());
    QCOMPARE(ruleOf(m_office.orderAt(u"decoding_approval"_s)), u"after"_s);
    // the day comes
    m_office.value(u"update public.approval_rule_sets set starts_on = current_date - 1 where "
                   "starts_on > (now() at time zone 'Asia/Kolkata')::date"_s);
    QCOMPARE(ruleOf(m_office.orderAt(u"decoding_approval"_s)), u"after"_s);
    m_office.value(u"update public.approval_rule_sets set starts_on = current_date - 2 where "
                   "starts_on >= current_date - 1 and number < (select max(number) from "
                   "public.approval_rule_sets)"_s);
    QCOMPARE(ruleOf(m_office.orderAt(u"decoding_approval"_s)), u"tomorrow's"_s);
}

void TestApprovalRules::earlierRulesComeBack()
{
    const auto earlier = m_office.value(
        u"select s.id from public.approval_rule_sets s join public.approval_rules r on "
        "r.rule_set_id = s.id where r.name = 'four eyes'"_s);
    const QString request = test::Office::newRequest();
    const auto back =
        m_company.as(u"admin"_s).run(u"select api.bring_back_rules($1, $2)"_s, {earlier, request});
    QVERIFY2(back.isDone(), qPrintable(back.message));
    // the answer was lost: asked again, it is the same draft
    QCOMPARE(m_company.as(u"admin"_s)
                 .run(u"select api.bring_back_rules($1, $2)"_s, {earlier, request})
                 .json()[u"id"],
             back.json()[u"id"]);
    const auto proposed = propose(back.json().object());
    QVERIFY2(proposed.isDone(), qPrintable(proposed.message));
    QVERIFY(decideOn(proposed.json()[u"proposed"].toString(), u"executive"_s, true).isDone());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QCOMPARE(ruleOf(order), u"four eyes"_s);
    QVERIFY(decide(u"executive"_s, order, u"approve"_s).isDone());
    QCOMPARE(m_office.stage(order), u"decoding_approval"_s);
}

/// Whoever decides in two people's places is still one person.
void TestApprovalRules::inTheirPlace()
{
    QCOMPARE(publish({rule(u"the director"_s, u"orders"_s, {level(asPerson(u"director"_s))})}),
             QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    const QString today =
        m_office.value(u"select (now() at time zone 'Asia/Kolkata')::date::text"_s);
    const auto away = m_company.as(u"director"_s)
                          .run(u"select api.delegate_work($1, $2, $2, '{}', 'away', $3)"_s,
                               {idOf(u"executive2"_s), today, test::Office::newRequest()});
    QVERIFY2(away.isDone(), qPrintable(away.message));
    QVERIFY(waitsFor(u"executive2"_s, order));
    QVERIFY(!waitsFor(u"executive"_s, order));
    QVERIFY(decide(u"executive2"_s, order, u"approve"_s).isDone());
    QCOMPARE(m_office.value(u"select in_place_of from public.approvals where order_id = $1 and "
                            "stage = 'decoding_approval'"_s,
                            {order}),
             idOf(u"director"_s));
    QVERIFY(m_company.as(u"director"_s)
                .run(u"select api.end_delegation($1, $2)"_s,
                     {away.json()[u"id"].toString(), test::Office::newRequest()})
                .isDone());
}

void TestApprovalRules::escalatedWithAge()
{
    auto patient = level(asPerson(u"director"_s));
    patient[u"escalate_after_hours"] = u"2"_s;
    QCOMPARE(publish({rule(u"patient"_s, u"orders"_s, {patient})}), QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QVERIFY(!waitsFor(u"executive"_s, order));
    m_office.value(u"update public.approvals set level_since = now() - interval '121 minutes' "
                   "where order_id = $1 and status = 'pending'"_s,
                   {order});
    QVERIFY(waitsFor(u"executive"_s, order)); // it is so when it is read …
    const auto told = u"select count(*) from public.notifications where title like '%has waited "
                      "too long' and user_id = $1"_s;
    const int before = m_office.value(told, {idOf(u"executive"_s)}).toInt();
    QVERIFY(m_company.as(u"sales"_s).run(u"select api.due()"_s).isDone());
    QVERIFY(m_company.as(u"sales"_s).run(u"select api.due()"_s).isDone());
    QCOMPARE(m_office.value(told, {idOf(u"executive"_s)}).toInt(),
             before + 1); // … and written once
    QVERIFY(decide(u"executive"_s, order, u"approve"_s).isDone());
}

void TestApprovalRules::whoeverIsGoneIsNotWaitedFor()
{
    QCOMPARE(publish({rule(u"the second"_s, u"orders"_s, {level(asPerson(u"director"_s))})}),
             QString());
    const QString order = m_office.orderAt(u"decoding_approval"_s);
    QCOMPARE(decide(u"executive"_s, order, u"approve"_s).state, u"42501"_s);
    QVERIFY(m_company.as(u"admin"_s)
                .run(u"select api.user_disable('director@demo.example')"_s)
                .isDone());
    QVERIFY(decide(u"executive"_s, order, u"approve"_s).isDone());
}

/// Sixteen executives at the same two hundred documents: each is decided once, and whoever comes
/// later is told by whom.
void TestApprovalRules::sixteenExecutives()
{
    constexpr int people = 16;
    constexpr int documents = 200;
    QCOMPARE(publish({rule(u"anybody"_s, u"orders"_s, {level()})}), QString());
    QStringList executives;
    for (int n = 0; n < people; ++n) {
        executives.append(u"boss%1"_s.arg(n));
        QVERIFY(m_company.addPerson(executives.last(), u"executive"_s));
    }
    QStringList orders;
    QList<int> versions;
    for (int n = 0; n < documents; ++n) {
        orders.append(m_office.orderAt(u"decoding_approval"_s, 1, 1));
        QVERIFY2(!orders.last().isEmpty(), qPrintable(m_office.failure()));
        versions.append(m_office.version(u"orders"_s, orders.last()));
    }
    std::mutex lock;
    QHash<QString, int> decided;
    QStringList unexpected;
    std::atomic<int> told = 0;
    std::barrier start(people);
    std::vector<std::thread> threads;
    for (int n = 0; n < people; ++n) {
        threads.emplace_back([&, n] {
            test::Wire wire = m_company.connection(executives.at(n));
            start.arrive_and_wait();
            for (int k = 0; k < documents; ++k) {
                const auto answer = test::Office::actOn(
                    wire, u"orders"_s, orders.at(k), (n + k) % 3 == 0 ? u"rework"_s : u"approve"_s,
                    versions.at(k), test::Office::newRequest(), {{u"comment"_s, u"looked at"_s}});
                if (answer.isDone()) {
                    const std::lock_guard guard(lock);
                    ++decided[orders.at(k)];
                } else if (answer.state == u"ID002" && answer.message.contains(u"Boss")) {
                    ++told;
                } else {
                    const std::lock_guard guard(lock);
                    unexpected.append(answer.state + u' ' + answer.message);
                }
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.mid(0, 5).join(u'\n')));
    QCOMPARE(decided.size(), documents);
    for (const int times : std::as_const(decided))
        QCOMPARE(times, 1);
    QCOMPARE(told.load(), documents * (people - 1));
    qInfo("%d people at %d documents: %d decisions, %d told by whom", people, documents, documents,
          told.load());
}

/// A version's number is never given again, and what it asked stays with it; the newest ten are
/// offered.
void TestApprovalRules::versionsRunOn()
{
    const auto newest = u"select max(number) from public.approval_rule_sets"_s;
    while (m_office.value(newest).toInt() < 12)
        QCOMPARE(publish({rule(u"once more"_s, u"orders"_s, {level()})}), QString());
    const int last = m_office.value(newest).toInt();
    QCOMPARE(m_office.value(u"select count(distinct number) from public.approval_rule_sets"_s),
             m_office.value(u"select count(*) from public.approval_rule_sets"_s));
    QCOMPARE(m_office.value(u"select r.name from public.approvals a join public.approval_rules r "
                            "on r.id = a.rule_id order by a.created_at limit 1"_s),
             u"plain"_s); // the first decision that a rule asked for
    int newestShown = 0;
    const auto answer = m_company.as(u"admin"_s).run(u"select api.approval_rules()"_s).json();
    for (const auto &set : answer[u"sets"].toArray()) {
        const bool isNew = set[u"number"].toInt() > last - 10;
        newestShown += isNew ? 1 : 0;
        QVERIFY(isNew || set[u"is_in_force"].toBool());
    }
    QCOMPARE(newestShown, 10);
}

void TestApprovalRules::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestApprovalRules)
#include "tst_approvalrules.moc"
