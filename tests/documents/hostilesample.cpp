#include "papersamples.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace desk::samples {

QJsonObject hostile()
{
    auto paper = snapshot({.lines = 14, .interState = true});
    auto lines = paper[u"lines"_s].toArray();
    const auto change = [&lines](int at, const QString &key, const QJsonValue &value) {
        auto line = lines.at(at).toObject();
        line[key] = value;
        lines[at] = line;
    };
    const auto description = u"description"_s;
    change(
        0, description,
        u"Bell\a, null\0, escape\u001b[31m, tab\tand\nnew line, \u202eturned around\u202c, \u200bzero width"_s);
    change(1, description, u"قفازات جراحية معقمة size 7½ كفوف (box of 50 pairs) שלום"_s);
    change(
        2, description,
        u"शल्य दस्ताने, लेटेक्स, रोगाणुरहित, पाउडर-मुक्त, आकार 7½ (50 जोड़ी का डिब्बा) और क्षत्रिय शृंखला ट्रिब्यूनल"_s);
    change(3, description,
           u"Syringe with needle 24G, a description that does not end "_s.repeated(35));
    change(4, description, QString(2000, u'W'));
    change(5, description,
           u"Z"_s + QString(300, QChar(0x0300)) +
               u"algo e\u0301 and 😀 and \ufffe and \ue000 end"_s);
    change(6, description, QString());
    change(7, u"make"_s, u"A maker with a very long name"_s);
    change(7, u"hsn"_s, u"3808 9400 1234 5678"_s);
    change(7, u"unit"_s, u"UNIT-OF-MEASURE"_s);
    change(8, u"quantity"_s, u"999999999.999"_s);
    change(8, u"unit_price"_s, u"999999999999.99"_s);
    change(8, u"taxable_value"_s, u"999999999999.99"_s);
    change(8, u"amount"_s, u"999999999999.99"_s);
    change(9, u"batches"_s, QJsonValue());
    change(9, u"make"_s, QJsonValue());
    QJsonArray many;
    for (int at = 1; at <= 50; ++at)
        many += QJsonObject{{u"batch"_s, u"LOT-2026-ABCDEFGH-%1"_s.arg(at)},
                            {u"expiry"_s, u"2031-03-31"_s},
                            {u"quantity"_s, at}};
    change(10, u"batches"_s, many);
    change(11, u"discount_percentage"_s, QJsonValue());
    paper[u"lines"_s] = lines;
    auto hospital = paper[u"bill_to"_s].toObject();
    hospital[u"name"_s] =
        u"श्रीमती कमला नेहरू स्मारक चिकित्सालय एवं अनुसंधान केन्द्र, The Very Long Memorial Hospital and Institute of Everything"_s;
    hospital[u"address"_s] =
        QJsonArray{u"First line of an address that goes on and on and on until it has to wrap"_s,
                   u"नर्मदा रोड, जबलपुर"_s,
                   u"Third"_s,
                   u"Fourth"_s,
                   u"Fifth"_s,
                   u"Sixth"_s};
    paper[u"bill_to"_s] = hospital;
    paper[u"ship_to"_s] = QJsonValue();
    auto terms = paper[u"terms"_s].toObject();
    terms[u"payment"_s] =
        u"A term of payment that is as long as the lawyer who wrote it. "_s.repeated(8);
    paper[u"terms"_s] = terms;
    return paper;
}

} // namespace desk::samples
