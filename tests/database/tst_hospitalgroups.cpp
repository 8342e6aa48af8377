#include "office.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

/// The group that a hospital belongs to: one spelling for all of its hospitals, known to decoders.
class TestHospitalGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsOneSpelling();
    void staysWhereItIsNotGiven();
    void isSetByWhoHoldsTheHospital();
    void isFoundByAnyWord();
    void decodersKnowWhoBelongsTogether();
    void comesWithASheet();
    void refusesWhatIsTooLong();

private:
    test::Answer save(const QJsonObject &document);
    QString made(const QString &name, const QString &group);
    QString groupOf(const QString &id);

    test::Company m_company{{u"fsync = off"_s}};
    test::Office m_office{m_company};
};

void TestHospitalGroups::initTestCase()
{
    QVERIFY2(m_company.failure().isEmpty(), qPrintable(m_company.failure()));
}

test::Answer TestHospitalGroups::save(const QJsonObject &document)
{
    return m_company.as(u"sales"_s)
        .run(u"select api.save_customer($1, gen_random_uuid())"_s, {compact(document)});
}

QString TestHospitalGroups::made(const QString &name, const QString &group)
{
    return save({{u"hospital_name"_s, name},
                 {u"state_code"_s, u"27"_s},
                 {u"hospital_group"_s, group}})
        .json()[u"id"]
        .toString();
}

QString TestHospitalGroups::groupOf(const QString &id)
{
    return m_office.value(
        u"select coalesce(hospital_group, '-') from public.customers where id = $1"_s, {id});
}

void TestHospitalGroups::keepsOneSpelling()
{
    QCOMPARE(groupOf(made(u"Sunrise Pune"_s, u"Sunrise Hospitals"_s)), u"Sunrise Hospitals"_s);
    QCOMPARE(groupOf(made(u"Sunrise Nashik"_s, u"  sunrise   HOSPITALS "_s)),
             u"Sunrise Hospitals"_s);
    QCOMPARE(groupOf(made(u"Alone"_s, u"  "_s)), u"-"_s);
}

void TestHospitalGroups::staysWhereItIsNotGiven()
{
    const auto id = made(u"Sunrise Satara"_s, u"Sunrise Hospitals"_s);
    const auto change = [&](QJsonObject document) {
        document.insert(u"id"_s, id);
        document.insert(u"state_code"_s, u"27"_s);
        document.insert(u"version"_s, m_office.version(u"customers"_s, id));
        return save(document);
    };
    QVERIFY(change({{u"phone"_s, u"0000010999"_s}}).isDone());
    QCOMPARE(groupOf(id), u"Sunrise Hospitals"_s);
    QVERIFY(change({{u"hospital_group"_s, QJsonValue()}}).isDone());
    QCOMPARE(groupOf(id), u"-"_s);
}

void TestHospitalGroups::isSetByWhoHoldsTheHospital()
{
    const auto id =
        m_office.value(u"select id from public.customers where hospital_name = 'Ganga Clinic'"_s);
    const auto set = [&](const QString &person, const QString &group, int version) {
        return m_company.as(person).run(
            u"select api.set_hospital_group($1, gen_random_uuid())"_s,
            {compact({{u"id"_s, id}, {u"version"_s, version}, {u"hospital_group"_s, group}})});
    };
    const auto version = m_office.version(u"customers"_s, id);
    QCOMPARE(set(u"sales2"_s, u"Mine"_s, version).state, u"ID004"_s);
    for (const auto &person : {u"decoder"_s, u"quoter"_s, u"executive"_s, u"accounts"_s})
        QCOMPARE(set(person, u"Mine"_s, version).state, u"42501"_s);
    QVERIFY(set(u"sales"_s, u"sunrise  hospitals"_s, version).isDone());
    QCOMPARE(groupOf(id), u"Sunrise Hospitals"_s);
    QCOMPARE(set(u"sales"_s, u"x"_s, version).state, u"ID002"_s);
    QCOMPARE(set(u"sales"_s, u"y"_s.repeated(121), version + 1).field, u"hospital_group"_s);
    QVERIFY(set(u"sales"_s, u" "_s, version + 1).isDone());
    QCOMPARE(groupOf(id), u"-"_s);
}

void TestHospitalGroups::isFoundByAnyWord()
{
    const auto found = [this](const QString &person, const QString &words) {
        const auto answer = m_company.as(person).run(
            u"select name || ' ' || hospitals from api.find_hospital_groups($1)"_s, {words});
        return answer.isDone() ? answer.value() : answer.state;
    };
    QCOMPARE(found(u"sales"_s, u"hosp SUN"_s), u"Sunrise Hospitals 2"_s);
    QVERIFY(found(u"sales"_s, u"moon"_s).isNull());
    QVERIFY(found(u"sales"_s, u"%"_s).isNull());
}

void TestHospitalGroups::decodersKnowWhoBelongsTogether()
{
    const auto count = [this](const QString &person) {
        const auto answer =
            m_company.as(person).run(u"select count(*) from api.hospital_groups()"_s);
        return answer.isDone() ? answer.value() : answer.state;
    };
    QCOMPARE(count(u"decoder"_s), u"2"_s);
    QCOMPARE(count(u"executive"_s), u"2"_s);
    for (const auto &person : {u"sales"_s, u"quoter"_s, u"inventory"_s, u"accounts"_s})
        QCOMPARE(count(person), u"42501"_s);
}

void TestHospitalGroups::comesWithASheet()
{
    const auto load = [this](const QString &rows) {
        return m_company.as(u"admin"_s)
            .run(u"select api.import_rows('customers', $1, false, gen_random_uuid())"_s, {rows});
    };
    const auto row = u"[{\"row\": 2, \"hospital_name\": \"Sunrise Kolhapur\", \"state\": "
                     "\"Maharashtra\", \"hospital_group\": \"SUNRISE hospitals\"}]"_s;
    const auto answer = load(row);
    QVERIFY2(answer.isDone(), qPrintable(answer.message));
    const auto id = m_office.value(
        u"select id from public.customers where hospital_name = 'Sunrise Kolhapur'"_s);
    QCOMPARE(groupOf(id), u"Sunrise Hospitals"_s);
    QCOMPARE(load(row).json()[u"unchanged"].toInt(), 1);
    // a sheet without the column leaves it as it is
    QVERIFY(load(u"[{\"row\": 2, \"hospital_name\": \"Sunrise Kolhapur\", \"state\": "
                 "\"Maharashtra\", \"phone\": \"0000010888\"}]"_s)
                .isDone());
    QCOMPARE(groupOf(id), u"Sunrise Hospitals"_s);
}

void TestHospitalGroups::refusesWhatIsTooLong()
{
    const auto answer = save({{u"hospital_name"_s, u"x"_s},
                              {u"state_code"_s, u"27"_s},
                              {u"hospital_group"_s, u"y"_s.repeated(121)}});
    QCOMPARE(answer.state, u"ID001"_s);
    QCOMPARE(answer.field, u"hospital_group"_s);
}

QTEST_GUILESS_MAIN(TestHospitalGroups)
#include "tst_hospitalgroups.moc"
