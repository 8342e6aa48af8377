#include "mailtext.h"
#include "ordertext.h"

#include <QTest>

#include <random>

using namespace desk;
using namespace Qt::StringLiterals;

/// Mails as mail programs save them.
class TestMailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void takesTheTextBesideAnAttachment();
    void readsTablesOfHtml();
    void survivesDamage();
};

namespace {

QByteArray mail(const QByteArray &heads, const QByteArray &body)
{
    return "Message-ID: <1@x.example>\r\nFrom: Stores <stores@x.example>\r\nSubject: Indent\r\n"
           "MIME-Version: 1.0\r\n" +
           heads + "\r\n" + body;
}

const auto s_heads = u"From: Stores <stores@x.example>\nSubject: Indent\n\n"_s;

} // namespace

void TestMailText::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &heads, const QByteArray &body,
                        const QString &text) { QTest::newRow(name) << mail(heads, body) << text; };
    row("plain", "", "Gauze - 5 pkt\r\n", u"Gauze - 5 pkt"_s);
    row("quoted-printable",
        "Content-Type: text/plain;\r\n charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\n",
        "=E0=A4=AA=E0=A4=9F=E0=A5=8D=E0=A4=9F=E0=A5=80 4 inch =3D 5=\r\n pkt",
        u"पट्टी 4 inch = 5 pkt"_s);
    row("base64",
        "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n",
        QByteArray("Spirit 5 ltr - 4 can").toBase64(), u"Spirit 5 ltr - 4 can"_s);
    row("latin", "Content-Type: text/plain; charset=iso-8859-1\r\n", "5 \xb5l tips - 2 box",
        u"5 µl tips - 2 box"_s);
    row("unknown letters", "Content-Type: text/plain; charset=klingon\r\n", "Gauze - 5",
        u"Gauze - 5"_s);
    row("empty", "", "", u""_s);
}

void TestMailText::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QVERIFY(isMail(bytes));
    QCOMPARE(mailText(bytes), s_heads + text);
    QVERIFY(!isMail("Gauze: 5\nDear sir\n"));
}

void TestMailText::takesTheTextBesideAnAttachment()
{
    const auto bytes = mail("Content-Type: multipart/mixed; boundary=out\r\n",
                            "--out\r\nContent-Type: multipart/alternative; boundary=\"in\"\r\n\r\n"
                            "--in\r\nContent-Type: text/html\r\n\r\n<p>Gauze <b>9</b></p>\r\n"
                            "--in\r\nContent-Type: text/plain\r\n\r\nGauze - 5 pkt\r\n--in--\r\n"
                            "--out\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; "
                            "filename=a.txt\r\n\r\n"
                            "not this\r\n--out--\r\n");
    QCOMPARE(mailText(bytes), s_heads + u"Gauze - 5 pkt"_s);
}

void TestMailText::readsTablesOfHtml()
{
    const auto bytes = mail(
        "Content-Type: text/html; charset=utf-8\r\n",
        "<html><head><style>p {}</style></head><body><p>Dear sir,</p><table>\r\n<tr><th>Item</th>"
        "<th>Qty</th></tr><tr><td>Gauze &amp; cotton</td>\r\n<td>5</td></tr>"
        "<tr><td>Spirit&nbsp;5&#8239;l</td><td>2</td></tr></table></body></html>");
    const auto lines = parseOrderText(mailText(bytes));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).text, u"Gauze & cotton"_s);
    QCOMPARE(lines.at(1).quantity->toText(), u"2"_s);
}

void TestMailText::survivesDamage()
{
    const auto whole = mail("Content-Type: multipart/mixed; boundary=b\r\n",
                            "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n\r\n=E0=A4\r\n--b--");
    std::mt19937 chance(20261120);
    const auto below = [&chance](qsizetype most) {
        return std::uniform_int_distribution<int>(0, int(most) - 1)(chance);
    };
    for (int i = 0; i < 5000; ++i) {
        auto bytes = whole;
        for (int k = below(6); k > 0; --k)
            bytes.insert(below(bytes.size() + 1), char(below(256)));
        bytes.truncate(below(bytes.size() + 1));
        QVERIFY(mailText(bytes).size() <= bytes.size() + 64);
    }
}

QTEST_APPLESS_MAIN(TestMailText)
#include "tst_mailtext.moc"
