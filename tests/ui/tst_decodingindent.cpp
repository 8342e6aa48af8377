#include "candidatelist.h"
#include "candidatemodel.h"
#include "cataloguecopy.h"
#include "decodingseat.h"
#include "linehelp.h"
#include "quantityline.h"
#include "rowlist.h"
#include "suggestions.h"
#include "suggestpane.h"
#include "surelines.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace desk::test {

/// An indent of sixty lines in the words of hospitals, decoded by keyboard alone with nothing
/// learnt before; the keys are counted.
class TestDecodingIndent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void takesWhatIsSure();
    void decodesTheRest();
    void submits();
    void theNextOneIsLearnt();

private:
    struct Meant
    {
        QString sku;
        int quantity = 0;
    };
    void readIndent();
    void forgetAll();
    [[nodiscard]] int rowOf(const QString &sku) const;
    [[nodiscard]] bool takeMeant(const Meant &meant);
    /// Lines of the order that are decoded as something else than was meant.
    [[nodiscard]] QStringList wrong();

    std::unique_ptr<DecodingSeat> m_seat;
    QStringList m_lines;
    QHash<QString, Meant> m_meant; ///< by words
    QString m_order;
    int m_sure = 0;
    int m_begun = 0; ///< keys pressed before
    QElapsedTimer m_clock;
};

namespace {

constexpr int s_lines = 60;

} // namespace

void TestDecodingIndent::readIndent()
{
    QFile file(QStringLiteral(DESK_SOURCE "/resources/database/demo/40_indents.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto orders = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &order : orders)
        for (const auto &value : order.toObject()[u"lines"].toArray()) {
            const auto line = value.toObject();
            const auto words = line[u"item_description"].toString();
            const auto sku = line[u"sku"].toString();
            if (m_lines.size() >= s_lines || m_meant.contains(words) || sku.isEmpty())
                continue;
            m_meant.insert(words, {sku, line[u"quantity"].toInt()});
            m_lines.append(u"%1|%2|%3"_s.arg(words, line[u"asked_quantity"].toVariant().toString(),
                                             line[u"asked_unit"].toString()));
        }
    QCOMPARE(m_lines.size(), s_lines);
}

/// The demo company has decoded these words before.
void TestDecodingIndent::forgetAll()
{
    (void)m_seat->value(u"update public.decoding_confirmations set undone_at = now(), undone_by = "
                        "confirmed_by where undone_at is null returning 1"_s);
    const auto words = m_lines.first().section(u'|', 0, 0);
    const auto customer = m_seat->value(u"select id::text from public.customers limit 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        ([&] {
            const auto best = m_seat->desk()
                                  ->help()
                                  ->copy()
                                  ->catalogue()
                                  ->suggest(words, {customer.toString(), {}}, 1)
                                  .value(0);
            return std::none_of(best.reasons.begin(), best.reasons.end(), [](const Reason &why) {
                return why.kind == Reason::Kind::ConfirmedHere ||
                       why.kind == Reason::Kind::ConfirmedByOthers;
            });
        }()),
        20'000);
}

void TestDecodingIndent::initTestCase()
{
    useLook();
    m_seat = std::make_unique<DecodingSeat>();
    QVERIFY(m_seat->settle());
    readIndent();
    forgetAll();
    QVERIFY(m_seat->openOrder(m_seat->newOrder(m_seat->hospital(1), m_lines)));
    QVERIFY(m_seat->settle());
    m_order = m_seat->desk()->work().order();
    QCOMPARE(m_seat->desk()->work().openCount(), s_lines);
    QVERIFY(m_seat->sit());
    m_begun = m_seat->presses();
    m_clock.start();
    picture(m_seat->desk(), u"decoding-indent-begun-light"_s);
}

void TestDecodingIndent::cleanupTestCase()
{
    m_seat.reset();
}

QStringList TestDecodingIndent::wrong()
{
    QStringList found;
    for (const auto &line : m_seat->desk()->work().lines()) {
        const auto meant = m_meant.value(line.words);
        if (line.status == u"decoded" && (line.sku != meant.sku || line.quantity != meant.quantity))
            found.append(u"%1: %2 × %3, meant %4 × %5"_s.arg(line.words, line.sku)
                             .arg(line.quantity)
                             .arg(meant.sku)
                             .arg(meant.quantity));
    }
    return found;
}

void TestDecodingIndent::takesWhatIsSure()
{
    m_seat->desk()->help()->suggestions()->forgetNow(); // stock moves
    m_seat->press(Qt::Key_A);
    m_seat->desk()->help()->suggestions()->forgetNow(); // and again while the answer is on its way
    QTRY_VERIFY_WITH_TIMEOUT(m_seat->desk()->sure() && m_seat->desk()->sure()->isVisible(), 60'000);
    m_sure = m_seat->desk()->sure()->list()->model()->rowCount();
    picture(m_seat->desk(), u"decoding-indent-sure-light"_s);
    m_seat->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_seat->desk()->work().openCount(), s_lines - m_sure, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat->desk()->work().isSaving(), 60'000);
    QVERIFY2(m_sure >= s_lines / 2, qPrintable(QString::number(m_sure)));
    const auto mistaken = wrong();
    QVERIFY2(mistaken.size() <= 1, qPrintable(mistaken.join(u'\n')));
}

int TestDecodingIndent::rowOf(const QString &sku) const
{
    const auto list = m_seat->desk()->suggest()->candidates();
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list.at(i).item.sku == sku)
            return static_cast<int>(i);
    return -1;
}

/// One digit where it is among the nine, else the search; the quantity where it must be looked at.
bool TestDecodingIndent::takeMeant(const Meant &meant)
{
    const auto line = m_seat->desk()->currentLine();
    if (rowOf(meant.sku) < 0) {
        m_seat->press(Qt::Key_Slash);
        m_seat->type(meant.sku);
        if (!QTest::qWaitFor([&] { return m_seat->chosenSku() == meant.sku && m_seat->settle(); },
                             20'000))
            return false;
        m_seat->press(Qt::Key_Down);
        m_seat->press(Qt::Key_Return);
    } else {
        m_seat->press(static_cast<Qt::Key>(Qt::Key_1 + rowOf(meant.sku)));
    }
    const auto *quantity = m_seat->desk()->suggest()->quantity();
    if (m_seat->desk()->currentLine() == line && m_seat->current()->isOpen()) {
        if (quantity->quantity().value_or(0) != meant.quantity)
            m_seat->type(QString::number(meant.quantity));
        m_seat->press(Qt::Key_Return);
    }
    return QTest::qWaitFor([&] { return !m_seat->desk()->work().line(line)->isOpen(); }, 20'000);
}

void TestDecodingIndent::decodesTheRest()
{
    for (int i = 0; i < s_lines && m_seat->desk()->work().openCount() > 0; ++i) {
        QVERIFY(m_seat->goToOpenLine());
        const auto words = m_seat->current()->words;
        if (i == 0)
            picture(m_seat->desk(), u"decoding-indent-line-light"_s);
        QVERIFY2(takeMeant(m_meant.value(words)), qPrintable(words));
    }
    QCOMPARE(m_seat->desk()->work().openCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_seat->desk()->work().isSaving(), 60'000);
}

void TestDecodingIndent::submits()
{
    m_seat->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_seat->value(u"select workflow_stage from public.orders where id = $1::uuid"_s, {m_order})
            .toString(),
        u"decoding_approval"_s, 20'000);
    const auto keys = m_seat->presses() - m_begun;
    qInfo("%d lines: %d keys, %.1f s of the machine; %d were sure", s_lines, keys,
          static_cast<double>(m_clock.elapsed()) / 1000, m_sure);
    QVERIFY2(keys <= 2 * s_lines, qPrintable(QString::number(keys)));
    const auto right = m_seat->value(
        u"select count(*) from public.order_items l join public.inventory i on i.id = "
        "l.inventory_id join jsonb_array_elements($2::jsonb) m on m ->> 'words' = "
        "l.item_description and m ->> 'sku' = i.sku where l.order_id = $1::uuid"_s,
        {m_order, [&] {
             QJsonArray all;
             for (auto it = m_meant.cbegin(); it != m_meant.cend(); ++it)
                 all.append(QJsonObject{{u"words"_s, it.key()}, {u"sku"_s, it->sku}});
             return QString::fromUtf8(QJsonDocument(all).toJson());
         }()});
    QVERIFY2(right.toInt() >= s_lines - 1, qPrintable(right.toString()));
}

/// The same hospital sends the same words again: every line is sure now, or one digit away.
void TestDecodingIndent::theNextOneIsLearnt()
{
    QVERIFY(m_seat->openOrder(m_seat->newOrder(m_seat->hospital(1), m_lines)));
    QVERIFY(m_seat->settle());
    const auto first = [this] {
        const auto &lines = m_seat->desk()->work().lines();
        return std::count_if(lines.begin(), lines.end(), [this](const auto &line) {
            return m_seat->desk()->help()->suggestions()->of(line.words).value(0).item.sku ==
                   m_meant.value(line.words).sku;
        });
    };
    // what was confirmed last reaches the desk's memory a moment later
    QTRY_VERIFY2_WITH_TIMEOUT(first() >= s_lines - 1, qPrintable(QString::number(first())), 30'000);
}

} // namespace desk::test

QTEST_MAIN(desk::test::TestDecodingIndent)
#include "tst_decodingindent.moc"
