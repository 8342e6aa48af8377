#include "office.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Each function of api that changes something, tried in the seven ways that every one must
/// withstand: wrong role, wrong stage, stale version, somebody else's row, a repeated request,
/// one's own work, nothing at all. The list of functions is the catalogue's; doors.tsv says for
/// each what is right, so a new one without a row fails here.
class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_wrong.clear(); }
    void everyDoorIsTried();
    void theRightCallPasses();
    void otherRolesAreRefused();
    void otherDocumentsAreRefused();
    void nothingIsRefused();
    void repeatedRequestsHappenOnce();
    void refusalsLeaveNothing();
    void everythingAgreesAfterwards();
    void cleanupTestCase();

private:
    struct Door
    {
        QString function;
        QMap<QString, QString>
            who;       ///< what each gets who may: "ok", or the SQLSTATE of another reason
        QString first; ///< of them, who makes the right call
        QString arguments;
        QStringList variants; ///< another stage, an older version, somebody else's row, own work
    };

    [[nodiscard]] Door doorOf(const QStringList &fields) const;
    void readDoors();
    void makeDocuments();
    void makeOwnWork();
    void makeRules();
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QString statement(const Door &door, const QString &arguments) const;
    /// Within a transaction that is taken back.
    test::Answer attempt(const QString &person, const QString &statement);
    void count(const Door &door, const QString &which, const QString &person,
               const QString &expected, const test::Answer &got);
    [[nodiscard]] QString traces();

    const QStringList m_people{u"sales"_s,     u"sales2"_s,    u"decoder"_s,  u"quoter"_s,
                               u"executive"_s, u"inventory"_s, u"accounts"_s, u"admin"_s,
                               u"admin2"_s,    u"both"_s};
    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
    QList<QStringList> m_asked; ///< name, person, statement
    QList<Door> m_doors;
    QMap<QString, QString> m_names;
    QStringList m_wrong;
    QString m_before;
    int m_tried = 0;
    int m_held = 0;
};

TestDoors::Door TestDoors::doorOf(const QStringList &fields) const
{
    Door door{fields.at(0), {}, {}, fields.at(2), fields.mid(3)};
    const auto who = fields.at(1) == u"all" ? m_people : fields.at(1).split(u',');
    for (const auto &word : who) {
        const auto state = word.section(u':', 1);
        door.who.insert(word.section(u':', 0, 0), state.isEmpty() ? u"ok"_s : state);
    }
    door.first = who.first().section(u':', 0, 0);
    return door;
}

void TestDoors::readDoors()
{
    QFile file(QStringLiteral(DESK_SOURCE "/tests/database/doors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove(u'\n');
        const auto fields = line.split(u'\t');
        if (line.startsWith(u'@'))
            m_asked.append({fields.at(0).mid(1), fields.at(1), fields.at(2)});
        else if (!line.startsWith(u'#') && !line.isEmpty()) {
            QVERIFY2(fields.size() == 7, qPrintable(line));
            m_doors.append(doorOf(fields));
        }
    }
}

QString TestDoors::filled(QString text) const
{
    while (text.contains(u"{request}"_s))
        text.replace(text.indexOf(u"{request}"_s), 9, u'\'' + test::Office::newRequest() + u'\'');
    for (auto it = m_names.begin(); it != m_names.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

QString TestDoors::statement(const Door &door, const QString &arguments) const
{
    return u"select api.%1(%2)"_s.arg(door.function, filled(arguments));
}

test::Answer TestDoors::attempt(const QString &person, const QString &statement)
{
    auto &wire = m_company.as(person);
    wire.run(u"begin"_s);
    auto answer = wire.run(statement);
    wire.run(u"rollback"_s);
    return answer;
}

void TestDoors::makeDocuments()
{
    m_names[u"draft"_s] = m_office.newOrder();
    for (const auto &[name, stage] :
         {std::pair{u"decoding"_s, u"decoding"_s}, std::pair{u"waiting"_s, u"decoding_approval"_s},
          std::pair{u"asked_invoice"_s, u"invoice_approval"_s},
          std::pair{u"sent"_s, u"dispatched"_s}}) {
        m_names[name] = m_office.orderAt(stage);
        QVERIFY2(!m_names[name].isEmpty(), qPrintable(m_office.failure()));
    }
    for (const auto &order : {u"draft"_s, u"waiting"_s})
        m_names[order + u"_version"_s] =
            QString::number(m_office.version(u"orders"_s, m_names[order]));
    m_names[u"invoice"_s] = m_office.invoice(m_names[u"sent"_s]);
    m_names[u"waiting_invoice"_s] = m_office.invoice(m_names[u"asked_invoice"_s]);
    m_names[u"quotation"_s] = m_office.value(
        u"select quotation_id from public.invoices where id = $1"_s, {m_names[u"invoice"_s]});
    m_names[u"open_quotation"_s] =
        m_office.value(u"select id from public.quotations where order_id = $1"_s,
                       {m_office.orderAt(u"quotation"_s)});
    m_names[u"open_quotation_version"_s] =
        QString::number(m_office.version(u"quotations"_s, m_names[u"open_quotation"_s]));
    m_names[u"executive_id"_s] =
        m_office.value(u"select id from public.users where email = 'executive@demo.example'"_s);
    m_names[u"verifier"_s] = m_company.keeper().verifier(u"another word"_s);
}

/// An order that somebody decoded who may approve as well.
void TestDoors::makeOwnWork()
{
    m_office.value(uR"(insert into public.roles (name, permissions) select 'both', (
        select jsonb_object_agg(k.key, (select jsonb_agg(distinct x) from public.roles y, jsonb_array_elements(
            coalesce(y.permissions -> k.key, '[]')) x where y.name in ('decoder', 'executive')))
        from (select distinct p.key from public.roles r, jsonb_each(r.permissions) p where r.name in ('decoder', 'executive')
              and p.key in ('orders', 'inventory', 'users', 'customers', 'invoices', 'quotations')) k))"_s);
    QVERIFY(m_company.addPerson(u"both"_s, u"both"_s));
    QVERIFY(m_company.addPerson(u"admin2"_s, u"administrator"_s));
    QVERIFY(
        m_company.addPerson(u"leaver"_s, u"sales_rep"_s)); // ending sessions cannot be taken back
    const QString order = m_office.orderAt(u"decoding"_s);
    QVERIFY(m_office.decodeAll(order));
    const auto asked = m_office.act(u"both"_s, u"orders"_s, order, u"submit"_s);
    QVERIFY2(asked.isDone(), qPrintable(asked.message));
    m_names[u"own_waiting"_s] = order;
    m_names[u"own_waiting_version"_s] = QString::number(m_office.version(u"orders"_s, order));
}

/// Rules that were published, and a proposal that waits: what stands is what each attempt is tried
/// on.
void TestDoors::makeRules()
{
    const auto as = [this](const QString &person, const QString &text) {
        const auto answer = m_company.as(person).run(filled(text));
        if (!answer.isDone())
            m_wrong.append(text + u": "_s + answer.message);
        return answer.json();
    };
    const auto saved = as(u"admin"_s, uR"(select api.save_rule_set(jsonb_build_object('starts_on',
        (now() at time zone 'Asia/Kolkata')::date, 'rules', '[]'::jsonb), {request}))"_s);
    m_names[u"old_rules"_s] = saved[u"id"].toString();
    const auto asked = as(
        u"admin"_s,
        u"select api.propose_rules('{old_rules}', %1, {request})"_s.arg(saved[u"version"].toInt()));
    m_names[u"decided_proposal"_s] = asked[u"proposed"].toString();
    as(u"executive"_s,
       u"select api.decide_proposal('{decided_proposal}', true, 'x', 1, {request})"_s);
    const auto proposed =
        as(u"admin"_s, u"select api.user_set_role('quoter@demo.example', 'executive')"_s);
    m_names[u"proposal"_s] = proposed[u"proposed"].toString();
    m_names[u"proposal_version"_s] =
        QString::number(m_office.version(u"proposals"_s, m_names[u"proposal"_s]));
}

void TestDoors::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
    makeDocuments();
    makeOwnWork();
    makeRules();
    readDoors();
    for (const auto &name : std::as_const(m_asked)) {
        auto &wire = name.at(1) == u"keeper" ? m_company.keeper() : m_company.as(name.at(1));
        const auto answer = wire.run(filled(name.at(2)));
        if (!answer.isDone() || answer.value().isEmpty())
            m_wrong.append(u"%1: %2 %3"_s.arg(name.at(0), answer.state, answer.message));
        m_names[name.at(0)] = answer.value();
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    m_before = traces();
}

/// What any change leaves behind: rows of the trail, requests, who wrote what, what is in hand.
QString TestDoors::traces()
{
    return m_office.value(
        u"select (select count(*) from public.audit_logs) || ' rows of the trail, ' || (select "
        u"count(*) from "
        "public.requests) || ' requests, ' || (select count(*) from internal.document_writers) || ' writers'"_s);
}

void TestDoors::count(const Door &door, const QString &which, const QString &person,
                      const QString &expected, const test::Answer &got)
{
    ++m_tried;
    const auto state = got.isDone() ? u"ok"_s : got.state;
    if (expected.split(u'|').contains(state)) {
        ++m_held;
        return;
    }
    m_wrong.append(u"%1, %2, %3: expected %4, got %5 %6"_s.arg(door.function, which, person,
                                                               expected, state, got.message));
}

void TestDoors::everyDoorIsTried()
{
    QSet<QString> known;
    for (const auto &door : std::as_const(m_doors))
        known.insert(door.function);
    QStringList missing;
    for (const auto &row :
         m_company.keeper()
             .run(u"select distinct proname from pg_proc where pronamespace = 'api'::regnamespace "
                  "and provolatile = 'v' order by 1"_s)
             .rows)
        if (!known.remove(row.first()))
            missing.append(row.first());
    QVERIFY2(missing.isEmpty(), qPrintable(u"no row in doors.tsv: "_s + missing.join(u", "_s)));
    QVERIFY2(known.isEmpty(), qPrintable(u"no such function: "_s + known.values().join(u", "_s)));
}

/// Without this, every refusal below could be for a reason that is not the one tried.
void TestDoors::theRightCallPasses()
{
    for (const auto &door : std::as_const(m_doors)) {
        for (const auto &person : m_people)
            if (door.who.contains(person))
                count(door, u"the right call"_s, person, door.who[person],
                      attempt(person, statement(door, door.arguments)));
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestDoors::otherRolesAreRefused()
{
    for (const auto &door : std::as_const(m_doors)) {
        for (const auto &person : m_people) {
            if (!door.who.contains(person))
                count(door, u"wrong role"_s, person, u"42501|ID004"_s,
                      attempt(person, statement(door, door.arguments)));
        }
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestDoors::otherDocumentsAreRefused()
{
    const QStringList which{u"another stage"_s, u"an older version"_s, u"somebody else's row"_s,
                            u"one's own work"_s};
    for (const auto &door : std::as_const(m_doors)) {
        for (qsizetype n = 0; n < which.size(); ++n) {
            const auto &variant = door.variants.at(n);
            if (variant.startsWith(u'-'))
                continue;
            const auto expected = variant.section(u' ', 0, 0);
            const auto person = variant.section(u' ', 1, 1).chopped(1);
            count(door, which.at(n), person, expected,
                  attempt(person, statement(door, variant.section(u' ', 2))));
        }
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

/// By whoever may: nulls alone, but for the request, are refused or do what nothing means.
void TestDoors::nothingIsRefused()
{
    for (const auto &door : std::as_const(m_doors)) {
        const auto &person = door.first;
        const auto nulls = m_office.value(
            u"select string_agg(case p.proargnames[n] when 'request' then '{request}' else "
            u"'null::' || "
            "format_type(t, null) end, ', ' order by n) from pg_proc p, unnest(p.proargtypes) with "
            "ordinality "
            "a (t, n) where p.proname = $1 and p.pronamespace = 'api'::regnamespace"_s,
            {door.function});
        if (!nulls.isEmpty())
            count(door, u"nulls"_s, person, u"ID001|ID002|ID003|ID004|ID006|42501|ok"_s,
                  attempt(person, statement(door, nulls)));
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

/// The same request again gives the same answer and changes nothing; with anything else in it, or
/// by somebody else, it is refused.
void TestDoors::repeatedRequestsHappenOnce()
{
    for (const auto &door : std::as_const(m_doors)) {
        if (!door.arguments.contains(u"{request}"_s) || door.who[door.first] != u"ok")
            continue;
        const auto call = statement(door, door.arguments);
        auto &wire = m_company.as(door.first);
        wire.run(u"begin"_s);
        const auto first = wire.run(call);
        const auto again = wire.run(call);
        count(door, u"again"_s, door.first, u"ok"_s, again);
        if (first.isDone() && again.isDone() && first.value() != again.value())
            m_wrong.append(door.function + u": another answer the second time: "_s + again.value());
        wire.run(u"rollback"_s);
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestDoors::refusalsLeaveNothing()
{
    QCOMPARE(traces(), m_before);
}

void TestDoors::everythingAgreesAfterwards()
{
    const QStringList found = m_company.findings();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestDoors::cleanupTestCase()
{
    qInfo("%d attempts at %d doors, %d held", m_tried, static_cast<int>(m_doors.size()), m_held);
}

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
