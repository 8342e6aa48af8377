#include "orderchatter.h"

#include <QRegularExpression>

namespace desk {

namespace {

using Options = QRegularExpression::PatternOption;

QRegularExpression compiled(const QString &pattern)
{
    QRegularExpression expression(pattern, Options::CaseInsensitiveOption |
                                               Options::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

bool hasWords(const QString &line)
{
    static const auto letter = compiled(QStringLiteral("\\p{L}"));
    return letter.match(line).hasMatch();
}

// Labels of everything that a letter or a form carries besides goods.
bool isLabelled(const QString &line)
{
    static const auto label = compiled(QStringLiteral(
        "^(?:from|to|cc|bcc|subject|sub|sent|date|dated|time|reply-to|tel|telephone|phone|ph|mob|"
        "mobile|cell|contact|whatsapp|fax|e-?mail|web|website|address|gstin|gst|pan|dl|"
        "drug licen[cs]e|po|p\\.o\\.|indent|order|ref|reference|invoice|bill|quotation|our ref|"
        "your ref|ward|department|dept|hospital|vendor|supplier|buyer|consignee|bill to|ship to|"
        "deliver(?:y)? (?:to|at|address)|place of supply|state code|page|patient|bed|uhid|ip|mr|"
        "doctor|consultant|sister|nurse|mfg|mfr|mktd|make|brand|company|batch|exp|hsn|remarks?|"
        "note|prepared by|checked by|approved by|received by|"
        "requested by|indented by|ordered by|issued by|authori[sz]ed "
        "(?:by|signatory)|signature|sign|"
        "मो|मोबाइल|फोन|दिनांक|विषय)"
        "\\s*(?:no\\b|num\\b|number|id)?\\.?\\s*(?:[:#]|$)"));
    static const auto sum = compiled(QStringLiteral(
        "^(?:grand|sub|net|gross)?[\\s-]*total\\b|^(?:cgst|sgst|igst|gst|round(?:ed)? off|discount|"
        "less|freight|taxable|amount|net amount)\\b.*\\d|^\\(?\\s*(?:rupees|rs\\.?|inr)\\b|"
        "\\brupees\\b.*\\bonly\\b|^कुल(?!\\p{M})|^(?:gst|tax(?:es)?)\\b.*\\b(?:extra|applicable|"
        "inclu\\w+)\\b"));
    static const auto numbered = compiled(QStringLiteral(
        "^(?:po|p\\.o\\.|indent|ref|gstin|gst|pan|invoice|bill|order)\\s*(?:no|number)\\b|"
        "^page \\d+ of \\d+|^(?:prepared|checked|approved|authori[sz]ed|requested|indented) "
        "(?:by|signatory)\\b"));
    return label.match(line).hasMatch() || sum.match(line).hasMatch() ||
           numbered.match(line).hasMatch();
}

bool isContact(const QString &line)
{
    static const auto phone =
        compiled(QStringLiteral("(?<![\\d])(?:\\+?91[\\s-]*|0)?[6-9]\\d{4}[\\s-]?\\d{5}(?!\\d)"));
    static const auto landline = compiled(QStringLiteral("(?<!\\d)0\\d{2,4}[\\s-]\\d{6,8}(?!\\d)"));
    static const auto address =
        compiled(QStringLiteral("\\S+@\\S+\\.\\p{L}{2,}|\\bhttps?://|\\bwww\\."));
    static const auto bank =
        compiled(QStringLiteral("\\b(?:ifsc|a/?c\\s*no|account\\s*no|upi)\\b"));
    static const auto gstin =
        compiled(QStringLiteral("\\b\\d{2}[a-z]{5}\\d{4}[a-z][1-9a-z]z[0-9a-z]\\b"));
    for (const auto *expression : {&phone, &landline, &address, &gstin, &bank}) {
        if (expression->match(line).hasMatch())
            return true;
    }
    return false;
}

bool isDateOrTime(const QString &line)
{
    static const auto moment = compiled(
        QStringLiteral("^(?=.*\\d)(?:(?:on|dt|date|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:"
                       "rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b[\\s,.:]*)*"
                       "(?:\\d{1,2}[-/.]\\d{1,2}[-/"
                       ".]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:jan|feb|mar|apr|may|jun|jul|"
                       "aug|sep|oct|nov|dec)\\w*"
                       "[\\s,-]*(?:\\d{2,4})?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:am|pm|hrs)?)?["
                       "\\s,.]*(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:am|pm)?)?$"));
    static const auto quoted = compiled(QStringLiteral(
        "^on\\b.*\\bwrote:?$|^[-_=\\s]*(?:original|forwarded) (?:message|mail)|^begin forwarded"));
    static const auto service = compiled(QStringLiteral(
        "^<.*(?:omitted|attached.*)>$|(?:image|video|audio|sticker|gif|document|contact card) "
        "omitted$|"
        "^<attached: |\\(file attached\\)$|^(?:this message was deleted|you deleted this message)|"
        "^(?:missed|incoming|outgoing) (?:voice|video) call|messages and calls are end-to-end|"
        "security code (?:with .* )?changed|^sent from my |^get outlook for|"
        "^(?:you|\\S+(?: \\S+){0,3}) (?:created group|added|left|joined "
        "using)\\b|^\\[[^\\]]*\\]$"));
    return moment.match(line).hasMatch() || quoted.match(line).hasMatch() ||
           service.match(line).hasMatch();
}

bool isSignature(const QString &line)
{
    static const auto close = compiled(QStringLiteral(
        "^(?:thanks?|thank you|thanking "
        "you|thx|tnx|with|warm|best|kind)?[\\s,&]*(?:with|and|n|warm|best|kind)?[\\s,&]*"
        "(?:regards?|regds|rgds|rgrds|yours "
        "(?:sincerely|faithfully|truly)|sincerely|faithfully|cordially)\\b"));
    // Thanks alone end a letter; "thanks, send 5 boxes" does not.
    static const auto thanks = compiled(QStringLiteral(
        "^(?:(?:many|with|lots of)\\s+)?(?:thanks?|thank(?:ing)? (?:you|u)|thx|tnx|ty|dhanyava+d|"
        "dhanyawad|shukriya|धन्यवाद|शुक्रिया|सादर|भवदीय|भवदीया|आभार|आपका|आपकी|apka|aapka)(?:\\s+(?:"
        "sir|madam|you|so much|"
        "a lot|in advance|ji|team|जी))*[\\s.,!🙏]*$"));
    static const auto terms = compiled(
        QStringLiteral("^(?:general "
                       ")?terms\\b.{0,25}$|^(?:conditions|disclaimer|नोट)\\s*:?\\s*$|^(?:to|the\\s+"
                       "(?:manager|proprietor|sales manager))\\s*,?\\s*$|^m/s\\b"));
    return close.match(line).hasMatch() || thanks.match(line).hasMatch() ||
           terms.match(line).hasMatch();
}

// A ward or a department, as a heading over what it needs.
bool isPlace(const QString &line)
{
    static const auto place = compiled(QStringLiteral(
        "^[-=*_~\\s]*(?:for\\s+)?(?:n?icu|picu|m?icu|sicu|iccu|ccu|hdu|ot|o\\.t\\.|opd|ipd|er|"
        "casualty|"
        "emergency|pharmacy|laboratory|lab|labou?r room|cssd|dialysis|radiology|cath ?lab|stores?|"
        "maternity|operation theat(?:re|er)|(?:general |male |female |private |special )?ward)"
        "(?:\\s*[-.]?\\s*(?:no\\.?\\s*)?(?:\\d{1,2}|[a-f]))?"
        "(?:\\s+(?:ward|unit|dept|department|items?|requirement|list|incharge|in-charge|store))?[-="
        "*_~\\s:.]*$"));
    return place.match(line).hasMatch();
}

// Who writes: a hospital's or a person's name on a line of its own.
bool isParty(const QString &line)
{
    static const auto house = compiled(QStringLiteral(
        "\\b(?:hospitals?|nursing home|medical (?:college|centre|center|stores?|hall|foundation)|"
        "clinic|poly ?clinic|health ?care|pharma(?:cy|ceuticals?)?|trust|foundation|research "
        "(?:centre|center)|"
        "enterprises|agenc(?:y|ies)|distributors?|pvt\\.? ltd\\.?|private "
        "limited|limited|ltd\\.?)\\s*"
        "(?:$|[,(&|.-])|(?:अस्पताल|चिकित्सालय|हॉस्पिटल|मेडिकल)\\s*(?:$|[,(])"));
    static const auto person =
        compiled(QStringLiteral("^(?:dr|mr|mrs|ms|sr|sis|sister|bro|shri|smt|prof|डॉ|डा|श्री|श्रीमती|"
                                "सिस्टर)\\.\\s*\\p{L}[\\p{L}\\p{M}.\\s]{0,30}$"));
    static const auto post = compiled(QStringLiteral(
        "^(?:(?:sr|chief|head|asst|assistant|purchase|store|stores|nursing|medical|pharmacy|"
        "material|"
        "materials)\\.?\\s+)*(?:manager|officer|in-?charge|superintendent|pharmacist|keeper|matron|"
        "executive|administrator|director|purchase (?:dept|department))\\b[^\\d]{0,30}$"));
    return house.match(line).hasMatch() || person.match(line).hasMatch() ||
           post.match(line).hasMatch();
}

bool isCourtesy(const QString &line)
{
    static const auto opening = compiled(QStringLiteral(
        "^(?:dear|respected|hello|hi|hey|hii+|namaste|namaskar|नमस्ते|नमस्कार|"
        "प्रणाम|pranam|jai|"
        "greetings|good (?:day|morning|afternoon|evening|noon)|"
        "g\\.?m\\.?$|morning|evening|sir|madam|maam|ma'am|bhai|bhaiya|team|"
        "thanks?|thank you|thx|tnx|dhanyavaad|dhanyawad|"
        "धन्यवाद|shukriya|ok|okay|yes|noted|note|terms|same "
        "(?:as|discount|rate)|as discussed|सर|मैडम|महोदय|श्रीमान|respectfully|"
        "as per|with reference|this is|here is|aur kya|haan|ji|जी)(?![\\p{L}\\p{M}])"));
    static const auto request = compiled(QStringLiteral(
        "(?<![\\p{L}])(?:please|pls|plz|kindly|do not|don.t|send|bhej\\w*|dispatch|"
        "deliver|delivery|confirm|quote|share|"
        "arrange|revert|call|following|below|requirement|requirements|order|orders|"
        "indent|tomorrow|kal|aaj|payment|"
        "discount|attached|find|chahiye|wrote|cancel|expiry|reply|jaldi|ledger|invoice|bill|"
        "driver|address|number do|rate|hisa+b|list|saman|samaan|urgent|today|asap)(?![\\p{L}])"));
    static const auto sentence = compiled(QStringLiteral(
        "(?<![\\p{L}])(?:we|you|your|our|us|is|are|was|were|will|shall|should|would|could|have|has|"
        "had|been|must|may|any query|regarding|need|want|hai|hain|tha|thi|kab|kya|kyu|kyon|kaise|"
        "karo|karna|kar|kijiye|batao|bata|bolo|dekho|aaya|aaye|aayega|gaya|gaye|hua|hue|milega|"
        "mila|"
        "raha|rahe|liye|lena|dena|dijiye|pahucha|pahunch\\w*|wapas|vapas)(?![\\p{L}])|\\?\\s*$"));
    static const auto hindi = compiled(QStringLiteral(
        "(?<![\\p{L}\\p{M}])(?:ऑर्डर|आर्डर|कृपया|भेज|भेजें|भेजिए|भेजो|चाहिए|लिखिए|लिखें|लिखो|निम्न|"
        "निम्नलिखित|आज|कल|जल्दी|सामान|सामग्री|है|हैं|था|थे|करें|करो|दीजिए|दें|दो|तक|के "
        "लिए)(?![\\p{L}\\p{M}])"));
    static const auto heading =
        compiled(QStringLiteral(":\\s*$|^for\\b|^(?:baa?ki|sorry|rest)\\b"));
    for (const auto *expression : {&opening, &request, &sentence, &hindi, &heading}) {
        if (expression->match(line).hasMatch())
            return true;
    }
    return isPlace(line) || isParty(line);
}

} // namespace

Chatter chatterOf(const QString &line)
{
    static const auto sender = compiled(QStringLiteral("^from\\s*[-,]?$"));
    if (sender.match(line).hasMatch())
        return Chatter::Signature;
    if (!hasWords(line) || isLabelled(line) || isContact(line) || isDateOrTime(line))
        return Chatter::Never;
    if (isSignature(line))
        return Chatter::Signature;
    return isCourtesy(line) ? Chatter::Courtesy : Chatter::None;
}

bool opensLetter(const QString &line)
{
    static const auto opening =
        compiled(QStringLiteral("^(?:dear|respected|sub(?:ject)?\\s*:|sir|madam|hello|hi|namaste|"
                                "namaskar|नमस्ते|नमस्कार|सर|महोदय)"
                                "(?![\\p{L}\\p{M}])"));
    return opening.match(line).hasMatch();
}

QString withoutCourtesy(const QString &line)
{
    static const auto front = compiled(
        QStringLiteral("^(?:(?:hi|hello|sir|dear sir|madam|good "
                       "(?:morning|afternoon|evening)|please|pls|plz|kindly|also|and|aur|we|"
                       "need|want|require|send|arrange|supply|quote|bhejo|bhej "
                       "do|sorry|कृपया|और)(?![\\p{L}'])[\\s,:.-]*|"
                       "(?:item|product|medicine|drug|description|name)(?:\\s+name)?\\s*:\\s*)+"));
    const auto match = front.match(line);
    return match.hasMatch() ? line.mid(match.capturedEnd()) : line;
}

} // namespace desk
