<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>desk::AboutCard</name>
    <message>
        <source>About IndentDesk</source>
        <translation>IndentDesk के बारे में</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद का, के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
</context>
<context>
    <name>desk::ActionBar</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Comment (C)</source>
        <translation>टिप्पणी (C)</translation>
    </message>
    <message>
        <source>%1: write the reason, then press Enter</source>
        <translation>%1: कारण लिखें, फिर Enter दबाएँ</translation>
    </message>
</context>
<context>
    <name>desk::AdministrationDesk</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>किसी को चुना नहीं गया है।</translation>
    </message>
    <message>
        <source>Choose a person, or make a new one with Ctrl+N.</source>
        <translation>किसी व्यक्ति को चुनें, या Ctrl+N से नया बनाएँ।</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>प्रशासन</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>दिखे</translation>
    </message>
    <message>
        <source>Person, role, branch, setting, goods</source>
        <translation>व्यक्ति, भूमिका, शाखा, सेटिंग, माल</translation>
    </message>
    <message>
        <source>%1 is changed and not saved.</source>
        <translation>%1 बदला है, सहेजा नहीं।</translation>
    </message>
    <message>
        <source>Save it with Ctrl+S.</source>
        <translation>Ctrl+S से सहेजें।</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>This waits for a second person.</source>
        <translation>यह दूसरे व्यक्ति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>It holds as soon as they have approved it.</source>
        <translation>उनके स्वीकृत करते ही यह लागू होगा।</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>बदलाव दिखाएँ</translation>
    </message>
    <message>
        <source>new role</source>
        <translation>नई भूमिका</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>नई भूमिका</translation>
    </message>
</context>
<context>
    <name>desk::AdministrationPage</name>
    <message>
        <source>Changed and not saved.</source>
        <translation>बदला है, सहेजा नहीं।</translation>
    </message>
</context>
<context>
    <name>desk::Age</name>
    <message>
        <source>now</source>
        <comment>how long ago, in a list</comment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 माह</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 साल</translation>
    </message>
</context>
<context>
    <name>desk::AgeBar</name>
    <message>
        <source>Outstanding %1</source>
        <translation>बकाया %1</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>1–30 d late</source>
        <translation>1–30 दिन देर</translation>
    </message>
    <message>
        <source>31–60 d</source>
        <translation>31–60 दिन</translation>
    </message>
    <message>
        <source>61–90 d</source>
        <translation>61–90 दिन</translation>
    </message>
    <message>
        <source>over 90 d</source>
        <translation>90 दिन से ऊपर</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>lakh ₹, a click filters</source>
        <translation>लाख ₹, क्लिक से छँटता है</translation>
    </message>
</context>
<context>
    <name>desk::AllRows</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>There is nothing yet.</source>
        <translation>अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <translation>आते ही पंक्तियाँ यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>It is filtered by %1.</source>
        <translation>%1 से छाँटा गया है।</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. Filter or sort for the others.</source>
        <translation>%2 में से पहली %1 पंक्तियाँ। बाकी के लिए छाँटें या क्रम बदलें।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) match</source>
        <translation>
            <numerusform>%n पंक्ति मिली</numerusform>
            <numerusform>%n पंक्तियाँ मिलीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Amounts</name>
    <message>
        <source>₹%1 L</source>
        <translation>₹%1 लाख</translation>
    </message>
    <message>
        <source>₹%1 Cr</source>
        <translation>₹%1 करोड़</translation>
    </message>
</context>
<context>
    <name>desk::Application</name>
    <message>
        <source>The demo&apos;s server is starting. Choose already, it goes on by itself.</source>
        <translation>डेमो का सर्वर चालू हो रहा है। तब तक चुन लें, आगे अपने आप बढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>desk::ApprovalSummary</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>What would be approved</source>
        <translation>क्या मंज़ूर होगा</translation>
    </message>
    <message>
        <source>Documents to approve</source>
        <translation>मंज़ूर करने के दस्तावेज़</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n document(s)?</source>
        <translation>
            <numerusform>%n दस्तावेज़ मंज़ूर करें?</numerusform>
            <numerusform>%n दस्तावेज़ मंज़ूर करें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) are numbered at once and stay.</source>
        <translation>
            <numerusform>%n इनवॉइस को तुरंत नंबर मिलता है और वह वापस नहीं होता।</numerusform>
            <numerusform>%n इनवॉइस को तुरंत नंबर मिलते हैं और वे वापस नहीं होते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Z takes them back for a few seconds.</source>
        <translation>Z कुछ सेकंड तक उन्हें वापस लेता है।</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>सभी %1 मंज़ूर करें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>desk::AskedWords</name>
    <message>
        <source>%1 + %2 free</source>
        <translation>%1 + %2 मुफ़्त</translation>
    </message>
    <message>
        <source>%1 free asked</source>
        <translation>%1 मुफ़्त माँगे</translation>
    </message>
    <message>
        <source>+%1 free</source>
        <translation>+%1 मुफ़्त</translation>
    </message>
</context>
<context>
    <name>desk::AssistantBar</name>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>new company</source>
        <translation>नई कंपनी</translation>
    </message>
</context>
<context>
    <name>desk::AwayCard</name>
    <message>
        <source>%1 decides for you from %2 to %3.</source>
        <translation>%2 से %3 तक आपकी जगह %1 फ़ैसला करेंगे।</translation>
    </message>
    <message>
        <source>You decide for %1 from %2 to %3.</source>
        <translation>%2 से %3 तक %1 की जगह आप फ़ैसला करेंगे।</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>साथी</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Delegate with dates</source>
        <translation>तारीखों के साथ सौंपें</translation>
    </message>
    <message>
        <source>Colleagues who may decide</source>
        <translation>साथी जो फ़ैसला कर सकते हैं</translation>
    </message>
    <message>
        <source>Nobody else may decide on all of it.</source>
        <translation>इन सब पर और कोई फ़ैसला नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>On</source>
        <translation>किन पर</translation>
    </message>
    <message>
        <source>Who decides in your place</source>
        <translation>आपकी जगह कौन फ़ैसला करेगा</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>उन्हें क्या पता होना चाहिए</translation>
    </message>
    <message>
        <source>While you are away</source>
        <translation>जब तक आप बाहर हैं</translation>
    </message>
    <message>
        <source>End</source>
        <translation>खत्म करें</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>खत्म करें: %1</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>यह कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>कोई साथी चुनें।</translation>
    </message>
    <message>
        <source>%1 decides in your place on these days.</source>
        <translation>इन दिनों आपकी जगह %1 फ़ैसला करेंगे।</translation>
    </message>
    <message>
        <source>The delegation has ended.</source>
        <translation>सौंपना खत्म हुआ।</translation>
    </message>
    <message>
        <source>%1 decides for you until %2.</source>
        <translation>%2 तक आपकी जगह %1 फ़ैसला करेंगे।</translation>
    </message>
    <message>
        <source>You decide for %1 until %2.</source>
        <translation>%2 तक %1 की जगह आप फ़ैसला करेंगे।</translation>
    </message>
</context>
<context>
    <name>desk::BatchChoice</name>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Why this batch</source>
        <translation>यही बैच क्यों</translation>
    </message>
    <message>
        <source>Take from this batch</source>
        <translation>इस बैच से लें</translation>
    </message>
    <message>
        <source>From batch %1, at most %2</source>
        <translation>बैच %1 से, ज़्यादा से ज़्यादा %2</translation>
    </message>
    <message>
        <source>Give a whole number, at most %1. 0 takes it back.</source>
        <translation>पूरी संख्या दें, ज़्यादा से ज़्यादा %1। 0 से वापस होता है।</translation>
    </message>
</context>
<context>
    <name>desk::BatchLine</name>
    <message>
        <source>Papers that are through</source>
        <translation>हो चुके काग़ज़</translation>
    </message>
    <message>
        <source>save PDFs</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>print</source>
        <translation>छापें</translation>
    </message>
    <message numerus="yes">
        <source>Print %n marked row(s)…</source>
        <translation>
            <numerusform>%n चिह्नित पंक्ति छापें…</numerusform>
            <numerusform>%n चिह्नित पंक्तियाँ छापें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the PDFs…</source>
        <translation>PDF सहेजें…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 में से %1: %3</translation>
    </message>
</context>
<context>
    <name>desk::BoxLines</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n बॉक्स</numerusform>
            <numerusform>%n बॉक्स</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kg</source>
        <translation>%1, %2 किग्रा</translation>
    </message>
    <message>
        <source>%1. Every piece is in a box.</source>
        <translation>%1। हर नग किसी बॉक्स में है।</translation>
    </message>
    <message>
        <source>%1. The boxes hold %2 of goods %3 too many.</source>
        <translation>%1। बॉक्सों में माल %3 के %2 नग ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>%1. %2 of goods %3 are in no box.</source>
        <translation>%1। माल %3 के %2 नग किसी बॉक्स में नहीं हैं।</translation>
    </message>
    <message>
        <source>Write the numbers of the goods, as in 1, 2 x 40.</source>
        <translation>माल के नंबर लिखें, जैसे 1, 2 x 40।</translation>
    </message>
    <message>
        <source>Of goods %1 there are only %2.</source>
        <translation>माल %1 के केवल %2 नग हैं।</translation>
    </message>
    <message>
        <source>Write length, width and height in cm, as in 60 x 40 x 40.</source>
        <translation>लंबाई, चौड़ाई और ऊँचाई सेमी में लिखें, जैसे 60 x 40 x 40।</translation>
    </message>
    <message>
        <source>Write the weight in kg, as in 14.2.</source>
        <translation>वज़न किग्रा में लिखें, जैसे 14.2।</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Size, cm</source>
        <translation>नाप, सेमी</translation>
    </message>
    <message>
        <source>Kg</source>
        <translation>किग्रा</translation>
    </message>
    <message>
        <source>Holds goods</source>
        <translation>कौन-सा माल है</translation>
    </message>
</context>
<context>
    <name>desk::BranchesPage</name>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n ठीक करना है</numerusform>
            <numerusform>%n ठीक करने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>no GSTIN yet</source>
        <translation>अभी GSTIN नहीं</translation>
    </message>
    <message>
        <source>%1 · head</source>
        <translation>%1 · मुख्य</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>इससे क्या तय होता है</translation>
    </message>
    <message>
        <source>Its own series</source>
        <translation>अपनी सीरीज़</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>PAN of the company</source>
        <translation>कंपनी का PAN</translation>
    </message>
    <message>
        <source>Two branches in one state share a GSTIN. One in another state needs its own, under the same PAN.</source>
        <translation>एक राज्य की दो शाखाओं का GSTIN एक ही होता है। दूसरे राज्य की शाखा का अपना GSTIN चाहिए, उसी PAN पर।</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>head of an invoice</source>
        <translation>इनवॉइस का ऊपरी भाग</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>शाखा का नाम</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>पंजीकरण कब से</translation>
    </message>
    <message>
        <source>State, from the GSTIN</source>
        <translation>राज्य, GSTIN से</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>छोटा नाम</translation>
    </message>
    <message>
        <source>Letter in numbers</source>
        <translation>नंबर में अक्षर</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>as it is on the registration</source>
        <translation>जैसा पंजीकरण में है</translation>
    </message>
    <message>
        <source>Building, street</source>
        <translation>इमारत, सड़क</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>इलाका</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Drug licence</source>
        <translation>ड्रग लाइसेंस</translation>
    </message>
    <message>
        <source>printed on every invoice of this branch</source>
        <translation>इस शाखा के हर इनवॉइस पर छपता है</translation>
    </message>
    <message>
        <source>Form 20B</source>
        <translation>फ़ॉर्म 20B</translation>
    </message>
    <message>
        <source>Form 21B</source>
        <translation>फ़ॉर्म 21B</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Bank for payments</source>
        <translation>भुगतान का बैंक</translation>
    </message>
    <message>
        <source>Same as head branch</source>
        <translation>मुख्य शाखा जैसा</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No, its own</source>
        <translation>नहीं, अपना</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Branch of the bank</source>
        <translation>बैंक की शाखा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>IFSC</source>
        <translation>IFSC</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>नई शाखा</translation>
    </message>
    <message>
        <source>head branch</source>
        <translation>मुख्य शाखा</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>15 characters, check digit agrees</source>
        <translation>15 अक्षर, चेक अंक सही</translation>
    </message>
    <message>
        <source>GSTIN %1</source>
        <translation>GSTIN %1</translation>
    </message>
    <message>
        <source>DL 20B %1</source>
        <translation>DL 20B %1</translation>
    </message>
    <message>
        <source>DL 21B %1</source>
        <translation>DL 21B %1</translation>
    </message>
    <message>
        <source>its state</source>
        <translation>उसका राज्य</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>यह शाखा</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>CGST + %1</source>
        <translation>CGST + %1</translation>
    </message>
    <message>
        <source>%1 to any other state</source>
        <translation>दूसरे राज्य को %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Invoices, no gaps</source>
        <translation>इनवॉइस, बिना ख़ाली नंबर</translation>
    </message>
    <message>
        <source>Credit notes, no gaps</source>
        <translation>क्रेडिट नोट, बिना ख़ाली नंबर</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>Changed in step 4. Fixed with the first document.</source>
        <translation>कदम 4 में बदलता है। पहले दस्तावेज़ के साथ पक्का।</translation>
    </message>
</context>
<context>
    <name>desk::CandidateDelegate</name>
    <message>
        <source>HSN %1</source>
        <translation>HSN %1</translation>
    </message>
</context>
<context>
    <name>desk::CandidateHead</name>
    <message>
        <source>Suggested SKU</source>
        <translation>सुझाया SKU</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
</context>
<context>
    <name>desk::CandidateList</name>
    <message>
        <source>Suggested SKUs</source>
        <translation>सुझाए SKU</translation>
    </message>
</context>
<context>
    <name>desk::CandidateModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>कीमत नहीं</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>प्रति %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>confirmed %1× for others</source>
        <translation>औरों के लिए %1× पक्का हुआ</translation>
    </message>
    <message>
        <source>same words here, %1×</source>
        <translation>यहाँ यही शब्द, %1×</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, माँगा %2</translation>
    </message>
    <message>
        <source>%1 not said</source>
        <translation>%1 नहीं बताया</translation>
    </message>
    <message>
        <source>%1: look at the quantity</source>
        <translation>%1: मात्रा देख लें</translation>
    </message>
    <message>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <source>words alike</source>
        <translation>मिलते शब्द</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 उपलब्ध</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>एक्सपायरी %1</translation>
    </message>
    <message>
        <source>the next expires on %1</source>
        <translation>अगली एक्सपायरी %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>confirmed %1× in its group</source>
        <translation>इसके समूह में %1× पक्का हुआ</translation>
    </message>
    <message>
        <source>sent back %1×</source>
        <translation>%1× लौटाया गया</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>%1 की जगह</translation>
    </message>
</context>
<context>
    <name>desk::Catalogue</name>
    <message>
        <source>The file “%1” is damaged or no catalogue.</source>
        <translation>फ़ाइल “%1” ख़राब है या कैटलॉग नहीं है।</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>फ़ाइल “%1” लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>फ़ाइल “%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file “%1” is of another version of the catalogue.</source>
        <translation>फ़ाइल “%1” कैटलॉग के किसी और संस्करण की है।</translation>
    </message>
</context>
<context>
    <name>desk::ChangesStrip</name>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of rules and roles wait for you.</source>
        <translation>
            <numerusform>नियमों और भूमिकाओं का %n बदलाव आपकी प्रतीक्षा में है।</numerusform>
            <numerusform>नियमों और भूमिकाओं के %n बदलाव आपकी प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ChangesTable</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <translation>%1: %2, अब %3</translation>
    </message>
</context>
<context>
    <name>desk::ChargesEdit</name>
    <message>
        <source>Freight</source>
        <translation>भाड़ा</translation>
    </message>
    <message>
        <source>Charge for</source>
        <translation>किसका शुल्क</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>Charge in rupees</source>
        <translation>शुल्क, रुपये में</translation>
    </message>
</context>
<context>
    <name>desk::CheckLines</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>रिज़र्व करें</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ऑर्डर की लाइनें</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>Left, asked</source>
        <translation>बाकी, माँगी</translation>
    </message>
    <message>
        <source>%1 are free, %2 of them may go to this hospital.</source>
        <translation>%1 उपलब्ध हैं, इनमें से %2 इस अस्पताल को दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>चुना गया: %1</translation>
    </message>
    <message>
        <source>%1 / %2 m</source>
        <translation>%1 / %2 माह</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 माह</translation>
    </message>
    <message>
        <source>then, of another batch</source>
        <translation>फिर, दूसरे बैच से</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>जाँचना है</translation>
    </message>
    <message>
        <source>Went ahead, reserved before</source>
        <translation>आगे गया, पहले रिज़र्व हुआ</translation>
    </message>
</context>
<context>
    <name>desk::CheckPanel</name>
    <message>
        <source>Reserve</source>
        <translation>रिज़र्व करें</translation>
    </message>
    <message>
        <source>Batches, first expiry first</source>
        <translation>बैच, पहले एक्सपायर होने वाला पहले</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Shelf life they ask, months</source>
        <translation>माँगी गई शेल्फ़ लाइफ़, महीने</translation>
    </message>
    <message>
        <source>Of this hospital, for all its orders; empty when it asks for none</source>
        <translation>इस अस्पताल की, उसके सब ऑर्डरों के लिए; न माँगे तो खाली</translation>
    </message>
    <message>
        <source>%1 · “%2”, %3 wanted</source>
        <translation>%1 · “%2”, %3 चाहिए</translation>
    </message>
    <message>
        <source>Takes %1: %2</source>
        <translation>%1 लेता है: %2</translation>
    </message>
    <message>
        <source>Expired, not given.</source>
        <translation>एक्सपायर हो गया, नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>In quarantine, not given.</source>
        <translation>क्वारंटीन में है, नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Blocked, not given.</source>
        <translation>रोका हुआ है, नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Skipped: %1 months, they ask %2.</source>
        <translation>छोड़ा गया: %1 महीने, वे %2 माँगते हैं।</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>%1 लेता है।</translation>
    </message>
    <message>
        <source>Takes %1. %2 months left.</source>
        <translation>%1 लेता है। %2 महीने बाकी।</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Not needed. %1 months left.</source>
        <translation>ज़रूरत नहीं। %1 महीने बाकी।</translation>
    </message>
    <message>
        <source>Can be reserved</source>
        <translation>रिज़र्व हो सकता है</translation>
    </message>
    <message>
        <source>For other orders</source>
        <translation>दूसरे ऑर्डरों के लिए</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>%1 को आना है</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>आना है</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Give 1 to 120 months, or nothing.</source>
        <translation>1 से 120 महीने दें, या खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>desk::CheckPlan</name>
    <message>
        <source>Only whole pieces can be reserved.</source>
        <translation>केवल पूरे नग ही रिज़र्व हो सकते हैं।</translation>
    </message>
    <message>
        <source>At most %1 can be reserved: %2 wanted, %3 free.</source>
        <translation>ज़्यादा से ज़्यादा %1 रिज़र्व हो सकते हैं: %2 चाहिए, %3 उपलब्ध।</translation>
    </message>
    <message>
        <source>%1 come from batches that you chose.</source>
        <translation>%1 नग उन बैचों से हैं जो आपने चुने।</translation>
    </message>
</context>
<context>
    <name>desk::ColumnBar</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>desk::ColumnsBar</name>
    <message>
        <source>Column of items</source>
        <translation>आइटम का कॉलम</translation>
    </message>
    <message>
        <source>of quantities</source>
        <translation>मात्रा का</translation>
    </message>
    <message>
        <source>of units</source>
        <translation>यूनिट का</translation>
    </message>
    <message>
        <source>of sizes</source>
        <translation>साइज़ का</translation>
    </message>
    <message>
        <source>of free goods</source>
        <translation>मुफ़्त माल का</translation>
    </message>
    <message>
        <source>The column of the sheet that holds it</source>
        <translation>शीट का वह कॉलम जिसमें यह लिखा है</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>desk::CommentsPane</name>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Enter sends, @ names somebody</source>
        <translation>Enter से भेजें, @ से किसी का नाम</translation>
    </message>
    <message>
        <source>%1, asks</source>
        <translation>%1, पूछते हैं</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Comment, not sent yet</source>
        <translation>टिप्पणी, अभी भेजी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n अक्षर ज़्यादा</numerusform>
            <numerusform>%n अक्षर ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n अक्षर बाकी</numerusform>
            <numerusform>%n अक्षर बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Company</name>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>“%1” हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“%1” cannot be set aside.</source>
        <translation>“%1” अलग नहीं रखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>desk::CompanyPage</name>
    <message>
        <source>a company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>a firm or LLP</source>
        <translation>फ़र्म या LLP</translation>
    </message>
    <message>
        <source>a Hindu family</source>
        <translation>हिंदू परिवार</translation>
    </message>
    <message>
        <source>a trust</source>
        <translation>ट्रस्ट</translation>
    </message>
    <message>
        <source>an association</source>
        <translation>संघ</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>सरकार</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>इससे क्या तय होता है</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>as it is on the registration</source>
        <translation>जैसा पंजीकरण में है</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>कानूनी नाम</translation>
    </message>
    <message>
        <source>Short name, for screens</source>
        <translation>छोटा नाम, स्क्रीन के लिए</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>for all branches</source>
        <translation>सभी शाखाओं के लिए</translation>
    </message>
    <message>
        <source>PAN</source>
        <translation>PAN</translation>
    </message>
    <message>
        <source>Turnover over ₹5 crore</source>
        <translation>टर्नओवर ₹5 करोड़ से ऊपर</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Yes, e-invoices</source>
        <translation>हाँ, ई-इनवॉइस</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>काग़ज़ पर</translation>
    </message>
    <message>
        <source>head of an invoice</source>
        <translation>इनवॉइस का ऊपरी भाग</translation>
    </message>
    <message>
        <source>ten characters, %1</source>
        <translation>दस अक्षर, %1</translation>
    </message>
    <message>
        <source>Holder of the PAN</source>
        <translation>PAN किसका है</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>Invoices to registered buyers</source>
        <translation>पंजीकृत ख़रीदारों के इनवॉइस</translation>
    </message>
    <message>
        <source>with IRN</source>
        <translation>IRN के साथ</translation>
    </message>
    <message>
        <source>without IRN</source>
        <translation>बिना IRN</translation>
    </message>
    <message>
        <source>Name on screens</source>
        <translation>स्क्रीन पर नाम</translation>
    </message>
    <message>
        <source>Every branch&apos;s GSTIN is checked against the PAN.</source>
        <translation>हर शाखा का GSTIN इस PAN से मिलाया जाता है।</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>on every paper</source>
        <translation>हर काग़ज़ पर</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>where nothing else is agreed</source>
        <translation>जहाँ और कुछ तय न हो</translation>
    </message>
    <message>
        <source>Days of credit</source>
        <translation>उधार के दिन</translation>
    </message>
    <message>
        <source>Days a quotation holds</source>
        <translation>कोटेशन कितने दिन मान्य</translation>
    </message>
    <message>
        <source>0 is paid at once</source>
        <translation>0 यानी तुरंत भुगतान</translation>
    </message>
</context>
<context>
    <name>desk::CompanyRecords</name>
    <message>
        <source>New role</source>
        <translation>नई भूमिका</translation>
    </message>
</context>
<context>
    <name>desk::ConflictHead</name>
    <message>
        <source>Somebody</source>
        <translation>किसी</translation>
    </message>
    <message>
        <source>%1 saved %2 while you typed.</source>
        <translation>आप टाइप कर रहे थे तब %1 ने %2 सहेजा।</translation>
    </message>
    <message>
        <source>%1 saved %2 at %3, while you typed.</source>
        <translation>आप टाइप कर रहे थे तब %1 ने %3 पर %2 सहेजा।</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) went together,</source>
        <translation>
            <numerusform>%n बदलाव अपने आप जुड़ गया,</numerusform>
            <numerusform>%n बदलाव अपने आप जुड़ गए,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n जगह अंतर है।</numerusform>
            <numerusform>%n जगह अंतर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%2 में से %1 तय</translation>
    </message>
    <message>
        <source>until %1, kept here</source>
        <translation>%1 तक, यहीं रखा है</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>यहीं रखा है</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 पर सहेजा</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>%1 का</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>पहले क्या था</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>आपका चुनाव</translation>
    </message>
</context>
<context>
    <name>desk::ConflictRow</name>
    <message>
        <source>Keep mine</source>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Mine kept</source>
        <translation>मेरा रखा</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>उनका लें</translation>
    </message>
    <message>
        <source>Take %1’s</source>
        <translation>%1 का लें</translation>
    </message>
    <message>
        <source>Theirs taken</source>
        <translation>उनका लिया</translation>
    </message>
    <message>
        <source>%1’s taken</source>
        <translation>%1 का लिया</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>दोनों: %1</translation>
    </message>
    <message>
        <source>Both taken</source>
        <translation>दोनों लिए</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>लाइन %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It was %1. Mine: %2. %3: %4. %5</source>
        <translation>पहले %1। मेरा: %2। %3: %4। %5</translation>
    </message>
    <message>
        <source>To decide.</source>
        <translation>तय करना है।</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>तय हो गया।</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>तय</translation>
    </message>
</context>
<context>
    <name>desk::ConflictSums</name>
    <message>
        <source>What it comes to</source>
        <translation>कुल कितना बनता है</translation>
    </message>
    <message>
        <source>%1: mine %2, theirs %3, so far %4</source>
        <translation>%1: मेरा %2, उनका %3, अब तक %4</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>अब तक</translation>
    </message>
</context>
<context>
    <name>desk::ConflictView</name>
    <message>
        <source>Comparison of two people&apos;s changes</source>
        <translation>दो लोगों के बदलावों की तुलना</translation>
    </message>
    <message>
        <source>Merged without asking</source>
        <translation>बिना पूछे जुड़ा</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>सब मेरा रखें</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>सब उनका लें</translation>
    </message>
    <message>
        <source>Save as chosen</source>
        <translation>चुने अनुसार सहेजें</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n, nobody else touched them</source>
        <translation>
            <numerusform>%n, इसे किसी और ने नहीं छुआ</numerusform>
            <numerusform>%n, इन्हें किसी और ने नहीं छुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all %1’s</source>
        <translation>सब %1 का लें</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>%1’s</source>
        <translation>%1 का</translation>
    </message>
    <message>
        <source>All is decided. Save it, or look again.</source>
        <translation>सब तय हो गया। सहेजें, या फिर से देखें।</translation>
    </message>
    <message numerus="yes">
        <source>Line(s) %1 wait for your choice. Nothing is overwritten until then.</source>
        <translation>
            <numerusform>लाइन %1 आपके चुनाव के इंतज़ार में है। तब तक कुछ भी बदला नहीं जाएगा।</numerusform>
            <numerusform>लाइनें %1 आपके चुनाव के इंतज़ार में हैं। तब तक कुछ भी बदला नहीं जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) wait for your choice. Nothing is overwritten until then.</source>
        <translation>
            <numerusform>%n जगह आपके चुनाव के इंतज़ार में है। तब तक कुछ भी बदला नहीं जाएगा।</numerusform>
            <numerusform>%n जगहें आपके चुनाव के इंतज़ार में हैं। तब तक कुछ भी बदला नहीं जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>next button</source>
        <translation>अगला बटन</translation>
    </message>
    <message>
        <source>press</source>
        <translation>दबाएँ</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>उनका</translation>
    </message>
    <message>
        <source>both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>अगली लाइन</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>save as chosen</source>
        <translation>चुने अनुसार सहेजें</translation>
    </message>
</context>
<context>
    <name>desk::ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>किसी</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>नई लाइन</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>नहीं था</translation>
    </message>
    <message>
        <source>line removed</source>
        <translation>लाइन हटाई</translation>
    </message>
    <message>
        <source>both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>लाइन %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3, by %4.</source>
        <translation>%1: %3 की जगह %2, किया %4 ने।</translation>
    </message>
</context>
<context>
    <name>desk::Connection</name>
    <message>
        <source>This did not work because of a mistake in the program.</source>
        <translation>प्रोग्राम की गलती से यह काम नहीं हुआ।</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>सर्वर ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>This was called off before it was done.</source>
        <translation>यह पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>नाम या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>यह खाता बंद है।</translation>
    </message>
    <message>
        <source>This account has no access to this company.</source>
        <translation>इस खाते को इस कंपनी की पहुँच नहीं है।</translation>
    </message>
    <message>
        <source>The server does not admit this account from here.</source>
        <translation>सर्वर इस खाते को यहाँ से आने नहीं देता।</translation>
    </message>
    <message>
        <source>The server has no such company.</source>
        <translation>सर्वर पर ऐसी कोई कंपनी नहीं है।</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>सर्वर पर एक और कनेक्शन की जगह नहीं है।</translation>
    </message>
    <message>
        <source>The server is starting or stopping.</source>
        <translation>सर्वर चालू या बंद हो रहा है।</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent to it.</source>
        <translation>सर्वर साबित नहीं कर सका कि वह सही सर्वर है, इसलिए उसे कुछ नहीं भेजा गया।</translation>
    </message>
</context>
<context>
    <name>desk::ConnectionSettings</name>
    <message>
        <source>This is not a connection string of PostgreSQL.</source>
        <translation>यह PostgreSQL की कनेक्शन स्ट्रिंग नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::ConnectionStrip</name>
    <message>
        <source>Read and type on: what you do is kept here and sent when it is back.</source>
        <translation>पढ़ना और टाइप करना जारी रखें: आपका काम यहीं रखा जाता है और कनेक्शन लौटने पर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>%1 पर कनेक्शन टूट गया।</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s</source>
        <translation>
            <numerusform>%n से में अगली कोशिश</numerusform>
            <numerusform>%n से में अगली कोशिश</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>अभी कोशिश हो रही है</translation>
    </message>
</context>
<context>
    <name>desk::ContactCard</name>
    <message>
        <source>They agreed to</source>
        <translation>उन्होंने सहमति दी</translation>
    </message>
    <message>
        <source>On</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस ली गई</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>आज वापस ली गई</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>संपर्क हटाएँ</translation>
    </message>
    <message>
        <source>The contact&apos;s data</source>
        <translation>संपर्क का डेटा</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Contact of the hospital</source>
        <translation>अस्पताल का संपर्क</translation>
    </message>
    <message>
        <source>What the contact agreed to</source>
        <translation>संपर्क ने किस पर सहमति दी</translation>
    </message>
    <message>
        <source>No consent is kept.</source>
        <translation>कोई सहमति दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Write below what they agreed to, in the words that they were told.</source>
        <translation>नीचे लिखें कि उन्होंने किस बात पर सहमति दी, उन्हीं शब्दों में जो उन्हें बताए गए।</translation>
    </message>
    <message>
        <source>Data as a file…</source>
        <translation>डेटा फ़ाइल के रूप में…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>They agree to</source>
        <translation>वे सहमत हैं</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>No contact is kept.</source>
        <translation>कोई संपर्क दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>सहमति दर्ज हो गई।</translation>
    </message>
    <message>
        <source>It holds no longer, from today.</source>
        <translation>आज से यह लागू नहीं है।</translation>
    </message>
    <message>
        <source>contact %1.json</source>
        <translation>संपर्क %1.json</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>All that is kept of them is in the file.</source>
        <translation>उनके बारे में जो कुछ रखा है, वह सब फ़ाइल में है।</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail go for good.</source>
        <translation>नाम, टेलीफ़ोन और ई-मेल हमेशा के लिए हट जाएँगे।</translation>
    </message>
    <message>
        <source>Issued papers and the audit trail stay, as the law wants them. Press again to remove them.</source>
        <translation>जारी किए गए कागज़ात और ऑडिट का लेखा बने रहेंगे, जैसा कानून चाहता है। हटाने के लिए फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>हमेशा के लिए हटाएँ</translation>
    </message>
    <message>
        <source>The contact is removed.</source>
        <translation>संपर्क हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>desk::Credential</name>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>पासवर्ड में कम से कम %1 अक्षर चाहिए।</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>पासवर्ड बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The password contains characters that cannot be typed.</source>
        <translation>पासवर्ड में ऐसे अक्षर हैं जो टाइप नहीं हो सकते।</translation>
    </message>
    <message>
        <source>The password could not be prepared.</source>
        <translation>पासवर्ड तैयार नहीं हो सका।</translation>
    </message>
    <message>
        <source>This is one of the passwords that everybody tries first. Choose another one.</source>
        <translation>यह उन पासवर्डों में है जिन्हें सब सबसे पहले आज़माते हैं। कोई दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>desk::CsvFile</name>
    <message>
        <source>Row %1 does not have %2 columns.</source>
        <translation>पंक्ति %1 में %2 कॉलम नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>desk::CustomerField</name>
    <message>
        <source>Name, city, GSTIN or phone</source>
        <translation>नाम, शहर, GSTIN या फ़ोन</translation>
    </message>
    <message>
        <source>New hospital “%1”</source>
        <translation>नया अस्पताल “%1”</translation>
    </message>
</context>
<context>
    <name>desk::CustomerForm</name>
    <message>
        <source>Add the hospital</source>
        <translation>अस्पताल जोड़ें</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>अस्पताल का नाम</translation>
    </message>
    <message>
        <source>GSTIN, if registered</source>
        <translation>GSTIN, यदि पंजीकृत हो</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>ख़रीदार का प्रकार</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>अपंजीकृत</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>कंपोज़िशन</translation>
    </message>
    <message>
        <source>SEZ</source>
        <translation>SEZ</translation>
    </message>
    <message>
        <source>UIN holder</source>
        <translation>UIN धारक</translation>
    </message>
    <message>
        <source>deemed export</source>
        <translation>मान्य निर्यात</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>विदेशी</translation>
    </message>
    <message>
        <source>%1 of 15 characters</source>
        <translation>15 में से %1 अक्षर</translation>
    </message>
    <message>
        <source>a new hospital</source>
        <translation>नया अस्पताल</translation>
    </message>
    <message>
        <source>Shelf life, months</source>
        <translation>शेल्फ़ लाइफ़, महीने</translation>
    </message>
    <message>
        <source>How long goods must be good for when they arrive, if they ask</source>
        <translation>पहुँचने पर माल कितने समय तक ठीक रहे, अगर वे माँगें</translation>
    </message>
    <message>
        <source>Group, such as a chain</source>
        <translation>समूह, जैसे कोई श्रृंखला</translation>
    </message>
    <message>
        <source>What one hospital of a group means by its words, the others may mean too: decoders see it</source>
        <translation>समूह का एक अस्पताल अपने शब्दों से जो कहता है, बाकी भी वही कह सकते हैं: डीकोडर इसे देखते हैं</translation>
    </message>
</context>
<context>
    <name>desk::CustomersStore</name>
    <message>
        <source>There is no such hospital any more.</source>
        <translation>ऐसा अस्पताल अब नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::DashboardDesk</name>
    <message>
        <source>executives</source>
        <translation>एग्ज़ीक्यूटिव</translation>
    </message>
    <message>
        <source>decoders</source>
        <translation>डिकोडर</translation>
    </message>
    <message>
        <source>quoters</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>अकाउंट्स</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>सेल्स</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>1–30 d late</source>
        <translation>1–30 दिन देर</translation>
    </message>
    <message>
        <source>31–60 d late</source>
        <translation>31–60 दिन देर</translation>
    </message>
    <message>
        <source>61–90 d late</source>
        <translation>61–90 दिन देर</translation>
    </message>
    <message>
        <source>Over 90 d late</source>
        <translation>90 दिन से ऊपर देर</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next picture</source>
        <translation>अगला चित्र</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>पट्टी</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the list behind</source>
        <translation>पीछे की सूची खोलें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the pictures</source>
        <translation>चित्रों पर लौटें</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>फिर गिनें</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>फ़ैसले के इंतज़ार में</translation>
    </message>
    <message>
        <source>Hit rate, sent quotations</source>
        <translation>सफलता दर, भेजे कोटेशन</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Outstanding invoices</source>
        <translation>बकाया इनवॉइस</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>कम स्टॉक</translation>
    </message>
    <message>
        <source>Pipeline by stage and age</source>
        <translation>चरण और समय के हिसाब से ऑर्डर</translation>
    </message>
    <message>
        <source>Hit rate by month</source>
        <translation>महीने के हिसाब से सफलता दर</translation>
    </message>
    <message>
        <source>quotations won of those sent</source>
        <translation>भेजे कोटेशन में से कितने मिले</translation>
    </message>
    <message>
        <source>Outstanding by age</source>
        <translation>समय के हिसाब से बकाया</translation>
    </message>
    <message>
        <source>Invoices: %1</source>
        <translation>इनवॉइस: %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>opens the inbox</source>
        <translation>इनबॉक्स खोलता है</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) at or under the reorder level</source>
        <translation>
            <numerusform>%n आइटम रीऑर्डर स्तर पर या नीचे</numerusform>
            <numerusform>%n आइटम रीऑर्डर स्तर पर या नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s), </source>
        <translation>
            <numerusform>%1: %n ऑर्डर, </numerusform>
            <numerusform>%1: %n ऑर्डर, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n खुला ऑर्डर</numerusform>
            <numerusform>%n खुले ऑर्डर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n इनवॉइस</numerusform>
            <numerusform>%n इनवॉइस</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 won of %3 sent</source>
        <translation>%1: %3 भेजे, %2 मिले</translation>
    </message>
    <message>
        <source>print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Turnaround, indent to dispatch</source>
        <translation>इंडेंट से डिस्पैच तक समय</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>इनवॉइस बना</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>समय कहाँ लगता है</translation>
    </message>
    <message>
        <source>%1 of %2 won</source>
        <translation>%2 में से %1 मिले</translation>
    </message>
    <message>
        <source>Request to decoded</source>
        <translation>माँग से डिकोड तक</translation>
    </message>
    <message>
        <source>Decoded to quoted</source>
        <translation>डिकोड से कोटेशन तक</translation>
    </message>
    <message>
        <source>Waiting for approvals</source>
        <translation>मंज़ूरी का इंतज़ार</translation>
    </message>
    <message>
        <source>PO to invoice</source>
        <translation>PO से इनवॉइस तक</translation>
    </message>
    <message>
        <source>Invoice to dispatch</source>
        <translation>इनवॉइस से डिस्पैच तक</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>bar is now, mark is target</source>
        <translation>पट्टी अभी है, निशान लक्ष्य</translation>
    </message>
    <message>
        <source>Late invoices</source>
        <translation>देर वाले इनवॉइस</translation>
    </message>
    <message>
        <source>Hospitals that are latest</source>
        <translation>सबसे ज़्यादा देर वाले अस्पताल</translation>
    </message>
    <message>
        <source>Dashboard, %1, %2</source>
        <translation>डैशबोर्ड, %1, %2</translation>
    </message>
    <message>
        <source>Open orders: %1</source>
        <translation>खुले ऑर्डर: %1</translation>
    </message>
    <message>
        <source>Late invoices: %1</source>
        <translation>देर वाले इनवॉइस: %1</translation>
    </message>
    <message>
        <source>Invoices since %1</source>
        <translation>%1 से अब तक के इनवॉइस</translation>
    </message>
    <message>
        <source>Quotations sent from %1 to %2</source>
        <translation>%1 से %2 तक भेजे कोटेशन</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list, branch</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>गिनती %1</translation>
    </message>
    <message>
        <source>no order has moved on yet</source>
        <translation>अभी कोई ऑर्डर आगे नहीं बढ़ा</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>लक्ष्य %1</translation>
    </message>
    <message>
        <source>target %1, was %2 in %3</source>
        <translation>लक्ष्य %1, %3 में %2 था</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>कुछ नहीं भेजा</translation>
    </message>
    <message>
        <source>%1, %2 %3 %</source>
        <comment>51 of 75 won, Oct 66 %</comment>
        <translation>%1, %2 %3 %</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>112 invoices, Oct ₹79.8 L</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>over present cost</source>
        <translation>आज की लागत पर</translation>
    </message>
    <message>
        <source>No order has left a stage in these days. As soon as one moves on, its hours stand here against the target.</source>
        <translation>इन दिनों में कोई ऑर्डर किसी चरण से आगे नहीं बढ़ा। जैसे ही कोई बढ़ेगा, उसके घंटे यहाँ लक्ष्य के सामने दिखेंगे।</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>%1: %2 of %3 allowed</source>
        <translation>%1: %2, सीमा %3</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>%1 within target, %2 over it, %3 over twice, worth %4</source>
        <translation>लक्ष्य के भीतर %1, लक्ष्य से ऊपर %2, दुगुने से ऊपर %3, मूल्य %4</translation>
    </message>
    <message>
        <source>nothing late</source>
        <translation>कुछ देर नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1 late, on %n invoice(s)</source>
        <translation>
            <numerusform>%1 देर, %n इनवॉइस पर</numerusform>
            <numerusform>%1 देर, %n इनवॉइस पर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one stock for all branches</source>
        <translation>%1, सभी शाखाओं का एक ही स्टॉक</translation>
    </message>
    <message>
        <source>Nothing is at or under its reorder level.</source>
        <translation>कोई आइटम रीऑर्डर स्तर पर या नीचे नहीं है।</translation>
    </message>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 मि</translation>
    </message>
    <message>
        <source>No quotation was sent in the last six months.</source>
        <translation>पिछले छह महीनों में कोई कोटेशन नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>floor %1 %</source>
        <translation>न्यूनतम %1 %</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>floor 15 %, Oct 18.2 %</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>desk::DashboardLists</name>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>रेप</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation>यहाँ कब से</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>देर के दिन</translation>
    </message>
    <message>
        <source>Total ₹</source>
        <translation>कुल ₹</translation>
    </message>
    <message>
        <source>Balance ₹</source>
        <translation>बाकी ₹</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Quoter</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>रिज़र्व</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>रीऑर्डर पर</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>मेक</translation>
    </message>
    <message>
        <source>Worth ₹</source>
        <translation>मूल्य ₹</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>कितना चलेगा</translation>
    </message>
    <message>
        <source>Late ₹</source>
        <translation>देर का ₹</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>%1 कम</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
</context>
<context>
    <name>desk::DataLoader</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::Database</name>
    <message>
        <source>This company&apos;s database is older than this program. An administrator brings it up to date with “indentdesk-admin migrate up”.</source>
        <translation>इस कंपनी का डेटाबेस इस प्रोग्राम से पुराना है। एडमिन इसे “indentdesk-admin migrate up” से अपडेट कर सकते हैं।</translation>
    </message>
    <message>
        <source>This program is older than the company&apos;s database. Install the newer one.</source>
        <translation>यह प्रोग्राम कंपनी के डेटाबेस से पुराना है। नया प्रोग्राम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This database does not hold an IndentDesk company yet, or an older one. An administrator prepares it with “indentdesk-admin migrate up”.</source>
        <translation>इस डेटाबेस में अभी IndentDesk की कंपनी नहीं है, या पुरानी है। एडमिन इसे “indentdesk-admin migrate up” से तैयार कर सकते हैं।</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>यह खाता बंद है।</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>आप साइन आउट हो गए हैं।</translation>
    </message>
    <message>
        <source>This is the password that you have now. Choose another one.</source>
        <translation>यह तो आपका अभी का पासवर्ड है। कोई दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>desk::DayField</name>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
</context>
<context>
    <name>desk::DayText</name>
    <message>
        <source>“%1” is not a day. Write it as in 22 Nov 2026.</source>
        <translation>“%1” तारीख नहीं है। ऐसे लिखें: 22 Nov 2026।</translation>
    </message>
    <message>
        <source>%1 has passed.</source>
        <translation>%1 बीत चुकी है।</translation>
    </message>
    <message>
        <source>%1 is too far away.</source>
        <translation>%1 बहुत दूर है।</translation>
    </message>
</context>
<context>
    <name>desk::DecisionLine</name>
    <message>
        <source>Decisions that were sent</source>
        <translation>भेजे गए निर्णय</translation>
    </message>
    <message>
        <source>%1 of %2 decisions are made</source>
        <translation>%2 में से %1 निर्णय हो गए</translation>
    </message>
</context>
<context>
    <name>desk::DecodingDesk</name>
    <message>
        <source>No line is chosen.</source>
        <translation>कोई लाइन नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>take</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>take, next</source>
        <translation>लें, अगली</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>अगली लाइन</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>नहीं देते</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>ask the rep</source>
        <translation>रेप से पूछें</translation>
    </message>
    <message>
        <source>next order</source>
        <translation>अगला ऑर्डर</translation>
    </message>
    <message>
        <source>previous order</source>
        <translation>पिछला ऑर्डर</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>%1 is not with the decoders.</source>
        <translation>%1 डिकोडरों के पास नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not decoded yet.</source>
        <translation>
            <numerusform>%n लाइन अभी डिकोड नहीं हुई।</numerusform>
            <numerusform>%n लाइनें अभी डिकोड नहीं हुईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Here is the next one.</source>
        <translation>यह रही अगली।</translation>
    </message>
    <message>
        <source>%1 is submitted.</source>
        <translation>%1 आगे भेजा गया।</translation>
    </message>
    <message>
        <source>%1 is back with its rep.</source>
        <translation>%1 अपने रेप के पास लौट गया।</translation>
    </message>
    <message>
        <source>Take, next line</source>
        <translation>लें, अगली लाइन</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Also learns these words.</source>
        <translation>ये शब्द भी याद रखता है।</translation>
    </message>
    <message>
        <source>Every line is decided.</source>
        <translation>हर लाइन तय हो गई।</translation>
    </message>
    <message>
        <source>Take %1, next line</source>
        <translation>%1 लें, अगली लाइन</translation>
    </message>
    <message>
        <source>new SKU</source>
        <translation>नया SKU</translation>
    </message>
    <message>
        <source>take all that is sure</source>
        <translation>जो पक्का है सब लें</translation>
    </message>
    <message>
        <source>asked before</source>
        <translation>पहले की माँगें</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>%1 is on this line too.</source>
        <translation>%1 भी इसी लाइन पर हैं।</translation>
    </message>
    <message>
        <source>Whoever decides it first keeps it; J goes on.</source>
        <translation>जो पहले तय करे, वही रहेगा; J से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>No open line is sure enough to be taken unseen.</source>
        <translation>कोई खुली लाइन इतनी पक्की नहीं कि बिना देखे ली जाए।</translation>
    </message>
</context>
<context>
    <name>desk::DecodingLine</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>लौटाया: %1</translation>
    </message>
    <message>
        <source>Not supplied: %1</source>
        <translation>नहीं देते: %1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>बाँटा: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asked the rep: %1</source>
        <translation>रेप से पूछा: %1</translation>
    </message>
    <message>
        <source>New SKU asked for: %1</source>
        <translation>नया SKU माँगा: %1</translation>
    </message>
    <message>
        <source>In the catalogue now: %1</source>
        <translation>अब कैटलॉग में है: %1</translation>
    </message>
    <message>
        <source>No new SKU: %1</source>
        <translation>नया SKU नहीं: %1</translation>
    </message>
</context>
<context>
    <name>desk::DecodingProgress</name>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>%1 of %2 lines done</source>
        <translation>%2 में से %1 लाइनें हुईं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हुआ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
</context>
<context>
    <name>desk::DecodingWork</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The stock keepers are asked for “%1”.</source>
        <translation>स्टॉक कीपर से “%1” माँगा गया।</translation>
    </message>
    <message>
        <source>The rep is asked about line %1.</source>
        <translation>लाइन %1 के बारे में रेप से पूछा गया।</translation>
    </message>
</context>
<context>
    <name>desk::DelegateCard</name>
    <message>
        <source>Colleague</source>
        <translation>साथी</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation>उन्हें क्या बताना है</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Delegate the decision</source>
        <translation>फ़ैसला सौंपें</translation>
    </message>
    <message>
        <source>Colleagues who may decide</source>
        <translation>साथी जो फ़ैसला कर सकते हैं</translation>
    </message>
    <message>
        <source>Nobody else may decide on this.</source>
        <translation>इस पर कोई और फ़ैसला नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>मेरे पास वापस</translation>
    </message>
    <message>
        <source>Who decides on %1?</source>
        <translation>%1 पर फ़ैसला कौन करे?</translation>
    </message>
    <message>
        <source>While I am away…</source>
        <translation>जब तक मैं बाहर हूँ…</translation>
    </message>
</context>
<context>
    <name>desk::DeliveryForm</name>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Signed paper or picture</source>
        <translation>हस्ताक्षर वाला काग़ज़ या तस्वीर</translation>
    </message>
    <message>
        <source>Open the proof</source>
        <translation>प्रमाण खोलें</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>किसने लिया</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>लौटा: %1</translation>
    </message>
    <message>
        <source>Delivered on %1.</source>
        <translation>%1 को डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>Delivered on %1, received by %2.</source>
        <translation>%1 को डिलीवर हुआ, %2 ने लिया।</translation>
    </message>
    <message>
        <source>%1 No proof is kept.</source>
        <translation>%1 कोई प्रमाण नहीं रखा है।</translation>
    </message>
    <message>
        <source>%1 Proof: %2.</source>
        <translation>%1 प्रमाण: %2।</translation>
    </message>
    <message>
        <source>What proves the delivery</source>
        <translation>डिलीवरी का प्रमाण</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg *.webp)</source>
        <translation>PDF और तस्वीरें (*.pdf *.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 ख़ाली है या पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file may have at most 20 MB.</source>
        <translation>फ़ाइल ज़्यादा से ज़्यादा 20 MB की हो सकती है।</translation>
    </message>
</context>
<context>
    <name>desk::Demo</name>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
</context>
<context>
    <name>desk::DeskPage</name>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose a row of the list to see it here.</source>
        <translation>सूची की कोई पंक्ति चुनें, वह यहाँ दिखेगी।</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>सभी पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 में %1 पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>mark a row</source>
        <translation>पंक्ति चिह्नित करें</translation>
    </message>
    <message>
        <source>mark rows downwards</source>
        <translation>नीचे की पंक्तियाँ चिह्नित करें</translation>
    </message>
    <message>
        <source>mark all rows</source>
        <translation>सभी पंक्तियाँ चिह्नित करें</translation>
    </message>
    <message>
        <source>copy rows as a table</source>
        <translation>पंक्तियाँ तालिका की तरह कॉपी करें</translation>
    </message>
    <message>
        <source>export all rows that match</source>
        <translation>मिलती सभी पंक्तियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>a comment on %1</source>
        <translation>%1 पर टिप्पणी</translation>
    </message>
</context>
<context>
    <name>desk::Desks</name>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>प्रशासन</translation>
    </message>
</context>
<context>
    <name>desk::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>desk::DispatchForm</name>
    <message>
        <source>Courier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>ट्रैकिंग नंबर</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Goods of the dispatch</source>
        <translation>डिस्पैच का माल</translation>
    </message>
    <message>
        <source>Say who carries the goods, or “own van”.</source>
        <translation>बताएँ माल कौन ले जाएगा, या “अपनी गाड़ी”।</translation>
    </message>
    <message>
        <source>Give a whole number of boxes, at least 1.</source>
        <translation>बॉक्स की पूरी संख्या दें, कम से कम 1।</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>बॉक्सों में</translation>
    </message>
    <message>
        <source>Boxes of the dispatch</source>
        <translation>डिस्पैच के बॉक्स</translation>
    </message>
    <message>
        <source>What each box holds can be listed: 1, 2 x 40 is all of goods 1 and 40 of goods 2.</source>
        <translation>हर बॉक्स में क्या है, लिखा जा सकता है: 1, 2 x 40 यानी माल 1 पूरा और माल 2 के 40 नग।</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) are listed below.</source>
        <translation>
            <numerusform>नीचे %n बॉक्स लिखा है।</numerusform>
            <numerusform>नीचे %n बॉक्स लिखे हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DraftCheck</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>The legal name is missing.</source>
        <translation>कानूनी नाम नहीं दिया।</translation>
    </message>
    <message>
        <source>The PAN is missing.</source>
        <translation>PAN नहीं दिया।</translation>
    </message>
    <message>
        <source>A PAN has five letters, four digits and a letter.</source>
        <translation>PAN में पाँच अक्षर, चार अंक और एक अक्षर होता है।</translation>
    </message>
    <message>
        <source>The branch has no name.</source>
        <translation>शाखा का नाम नहीं दिया।</translation>
    </message>
    <message>
        <source>The street is missing.</source>
        <translation>सड़क नहीं दी।</translation>
    </message>
    <message>
        <source>The city is missing.</source>
        <translation>शहर नहीं दिया।</translation>
    </message>
    <message>
        <source>An IFSC is like MAHB0000241.</source>
        <translation>IFSC ऐसा होता है: MAHB0000241।</translation>
    </message>
    <message>
        <source>Another branch has these numbers.</source>
        <translation>ये नंबर दूसरी शाखा के हैं।</translation>
    </message>
    <message>
        <source>The GSTIN is missing.</source>
        <translation>GSTIN नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 of 15 characters</source>
        <translation>15 में से %1 अक्षर</translation>
    </message>
    <message>
        <source>Its PAN is %1; the company&apos;s is %2.</source>
        <translation>इसका PAN %1 है; कंपनी का %2।</translation>
    </message>
    <message>
        <source>The PIN code is missing.</source>
        <translation>पिन कोड नहीं दिया।</translation>
    </message>
    <message>
        <source>A PIN code has six digits.</source>
        <translation>पिन कोड में छह अंक होते हैं।</translation>
    </message>
    <message>
        <source>%1 is in %2. The GSTIN says %3.</source>
        <translation>%1, %2 में है। GSTIN कहता है %3।</translation>
    </message>
    <message>
        <source>PIN codes of %1 begin with %2.</source>
        <translation>%1 के पिन कोड %2 से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>One to four letters or digits, a letter first: a number may have 16 characters.</source>
        <translation>एक से चार अक्षर या अंक, पहले अक्षर: नंबर में 16 अक्षर हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 पहले से %2 का है।</translation>
    </message>
    <message>
        <source>A number from 1 to 9,99,999.</source>
        <translation>1 से 9,99,999 तक की संख्या।</translation>
    </message>
    <message>
        <source>This is from %1 to 365 days.</source>
        <translation>यह %1 से 365 दिन तक होता है।</translation>
    </message>
</context>
<context>
    <name>desk::DraftJournal</name>
    <message>
        <source>What you type cannot be kept on this machine. Save soon.</source>
        <translation>आप जो टाइप करते हैं वह इस कंप्यूटर पर रखा नहीं जा पा रहा। जल्द सहेज लें।</translation>
    </message>
    <message>
        <source>it is cut or broken</source>
        <translation>वह कटी या टूटी हुई है</translation>
    </message>
    <message>
        <source>another version of this program wrote it</source>
        <translation>उसे इस प्रोग्राम के दूसरे संस्करण ने लिखा है</translation>
    </message>
    <message>
        <source>it is not what its name says it is</source>
        <translation>वह अपने नाम के अनुसार नहीं है</translation>
    </message>
    <message>
        <source>Something that was kept here could not be used and was set aside: %1.</source>
        <translation>यहाँ रखी एक चीज़ काम में नहीं आ सकी और अलग रख दी गई: %1।</translation>
    </message>
</context>
<context>
    <name>desk::DraftKeeper</name>
    <message>
        <source>a new order</source>
        <translation>नया ऑर्डर</translation>
    </message>
</context>
<context>
    <name>desk::DraftLines</name>
    <message>
        <source>Take at least one piece onto the invoice.</source>
        <translation>इनवॉइस में कम से कम एक नग लें।</translation>
    </message>
    <message>
        <source>Only whole pieces can be invoiced.</source>
        <translation>केवल पूरे नग ही इनवॉइस हो सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Only %n piece(s) of this line are reserved.</source>
        <translation>
            <numerusform>इस लाइन का केवल %n नग रिज़र्व है।</numerusform>
            <numerusform>इस लाइन के केवल %n नग रिज़र्व हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर हुआ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>रिज़र्व</translation>
    </message>
    <message>
        <source>Invoice now</source>
        <translation>अभी इनवॉइस</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
</context>
<context>
    <name>desk::DraftPage</name>
    <message>
        <source>Lines to invoice</source>
        <translation>इनवॉइस की लाइनें</translation>
    </message>
    <message>
        <source>Everything that is reserved goes on the invoice. Type fewer pieces, or 0, to invoice a part; the rest waits here for another invoice.</source>
        <translation>जो कुछ रिज़र्व है वह इनवॉइस में जाएगा। कुछ ही का इनवॉइस बनाने के लिए कम नग या 0 लिखें; बाकी अगले इनवॉइस तक यहीं रहेगा।</translation>
    </message>
</context>
<context>
    <name>desk::EarlierRequests</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Asked before by this hospital</source>
        <translation>इस अस्पताल ने पहले माँगा</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>पहले माँगा</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ExportLine</name>
    <message>
        <source>Export the list</source>
        <translation>सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>अल्पविराम से अलग मान (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported rows</source>
        <translation>निर्यात हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Exporting: %1 rows</source>
        <translation>निर्यात हो रहा है: %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows</source>
        <translation>निर्यात हो रहा है: %2 में से %1 पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>desk::FieldForm</name>
    <message>
        <source>day, month, year</source>
        <translation>दिन, महीना, साल</translation>
    </message>
</context>
<context>
    <name>desk::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::FileQueue</name>
    <message>
        <source>Picture %1.png</source>
        <translation>चित्र %1.png</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>क्लिपबोर्ड का चित्र पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach its files, or a ZIP of it.</source>
        <translation>%1 फ़ोल्डर है। उसकी फ़ाइलें या उसका ZIP जोड़ें।</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ख़ाली है।</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, the most that a file may have.</source>
        <translation>%1, 20 MB से बड़ी है; फ़ाइल इससे बड़ी नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>पढ़ते समय फ़ाइल बदल गई।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::FilesPane</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>किसने जोड़ा</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>जुड़ी फ़ाइलें</translation>
    </message>
    <message>
        <source>Add a file (%1)</source>
        <translation>फ़ाइल जोड़ें (%1)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>sending %1</source>
        <translation>%1 भेज रहे हैं</translation>
    </message>
    <message>
        <source>%1, %2, added by %3 on %4</source>
        <translation>%1, %2, %3 ने %4 को जोड़ी</translation>
    </message>
    <message>
        <source>Drop a file here, or paste it.</source>
        <translation>फ़ाइल यहाँ छोड़ें, या पेस्ट करें।</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)</source>
        <translation>काग़ज़ (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The same file is there already: %1, added by %2.</source>
        <translation>यही फ़ाइल पहले से है: %1, %2 ने जोड़ी।</translation>
    </message>
    <message>
        <source>This machine has no program for this file. Save it instead.</source>
        <translation>इस कंप्यूटर पर इस फ़ाइल का प्रोग्राम नहीं है। इसे सहेज लें।</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से सहेजा।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>%1 added this file and may take it back.</source>
        <translation>यह फ़ाइल %1 ने जोड़ी है, वही वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
</context>
<context>
    <name>desk::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Filters of the list</source>
        <translation>सूची के फ़िल्टर</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>desk::FilterChip</name>
    <message>
        <source>Enter changes the filter, Delete takes it away.</source>
        <translation>Enter से फ़िल्टर बदलता है, Delete से हटता है।</translation>
    </message>
</context>
<context>
    <name>desk::FilterPopup</name>
    <message>
        <source>Filter by</source>
        <translation>किससे छाँटें</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>किससे छाँटना है</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Search among the values</source>
        <translation>मानों में खोजें</translation>
    </message>
    <message>
        <source>From, as 1 Nov</source>
        <translation>कब से, जैसे 1 Nov</translation>
    </message>
    <message>
        <source>Until, as 20 Nov</source>
        <translation>कब तक, जैसे 20 Nov</translation>
    </message>
    <message>
        <source>Name it to keep it</source>
        <translation>रखने के लिए नाम दें</translation>
    </message>
    <message>
        <source>Name to keep these filters under</source>
        <translation>इन फ़िल्टर को किस नाम से रखें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखे हुए</translation>
    </message>
</context>
<context>
    <name>desk::FilterSet</name>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल (बीता)</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>पिछले 7 दिन में</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>पिछले महीने</translation>
    </message>
    <message>
        <source>this financial year</source>
        <translation>इस वित्त वर्ष में</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>आज से पहले</translation>
    </message>
    <message>
        <source>in the next 7 days</source>
        <translation>अगले 7 दिन में</translation>
    </message>
    <message>
        <source>in the next 30 days</source>
        <translation>अगले 30 दिन में</translation>
    </message>
    <message>
        <source>in the next 90 days</source>
        <translation>अगले 90 दिन में</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) or more</source>
        <translation>
            <numerusform>%n दिन या ज़्यादा</numerusform>
            <numerusform>%n दिन या ज़्यादा</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
</context>
<context>
    <name>desk::FilterTabs</name>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>desk::Finder</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find an order, hospital, SKU, document or action</source>
        <translation>ऑर्डर, अस्पताल, SKU, दस्तावेज़ या काम खोजें</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>काम</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 उपलब्ध</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>नंबर से</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
</context>
<context>
    <name>desk::FinderRow</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>desk::FirstCompanyWindow</name>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>IndentDesk, a new company</source>
        <translation>IndentDesk, नई कंपनी</translation>
    </message>
    <message>
        <source>kept here at every key, last %1</source>
        <translation>हर अक्षर यहीं रखा, पिछली बार %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Branches and GSTIN</source>
        <translation>शाखाएँ और GSTIN</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation>आइटम और कीमतें</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>यहाँ की कुंजियाँ</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>बाद में पूरा करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>%1, made</source>
        <translation>%1, बनी</translation>
    </message>
    <message>
        <source>name and PAN</source>
        <translation>नाम और PAN</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%2 में से %1 पूरे</translation>
    </message>
    <message>
        <source>series for %1</source>
        <translation>%1 की सीरीज़</translation>
    </message>
    <message numerus="yes">
        <source>%n admitted</source>
        <translation>
            <numerusform>%n शामिल</numerusform>
            <numerusform>%n शामिल</numerusform>
        </translation>
    </message>
    <message>
        <source>roles, passwords</source>
        <translation>भूमिकाएँ, पासवर्ड</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) in</source>
        <translation>
            <numerusform>%n शीट आई</numerusform>
            <numerusform>%n शीटें आईं</numerusform>
        </translation>
    </message>
    <message>
        <source>import or later</source>
        <translation>आयात या बाद में</translation>
    </message>
    <message>
        <source>A new company, step %1 of 6</source>
        <translation>नई कंपनी, 6 में से कदम %1</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>कंपनी</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct, first in %1.</source>
        <translation>
            <numerusform>%n खाना ठीक करना है, पहला %1 में।</numerusform>
            <numerusform>%n खाने ठीक करने हैं, पहला %1 में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there. The next step makes the company.</source>
        <translation>सब कुछ है। अगला कदम कंपनी बनाएगा।</translation>
    </message>
    <message>
        <source>The company stands. What comes now can also be done later.</source>
        <translation>कंपनी बन गई। आगे का काम बाद में भी हो सकता है।</translation>
    </message>
    <message>
        <source>Kept on this computer at every key.</source>
        <translation>हर अक्षर इस कंप्यूटर पर रखा जाता है।</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>Make the company</source>
        <translation>कंपनी बनाएँ</translation>
    </message>
    <message>
        <source>Open the desks</source>
        <translation>डेस्क खोलें</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>अगला खाना</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>next to correct</source>
        <translation>अगला जो ठीक करना है</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>finish later</source>
        <translation>बाद में पूरा करें</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>field before</source>
        <translation>पिछला खाना</translation>
    </message>
    <message>
        <source>next field to correct</source>
        <translation>ठीक करने का अगला खाना</translation>
    </message>
    <message>
        <source>another branch or person</source>
        <translation>एक और शाखा या व्यक्ति</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>ऊपर, नीचे</translation>
    </message>
    <message>
        <source>in lists and steps</source>
        <translation>सूचियों और कदमों में</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>goes to the chosen step</source>
        <translation>चुने कदम पर जाता है</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>पिछला कदम</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <source>Connected, saved</source>
        <translation>जुड़ा है, सहेजा है</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
</context>
<context>
    <name>desk::FolderLock</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Another program is busy with it.</source>
        <translation>कोई दूसरा प्रोग्राम इस पर काम कर रहा है।</translation>
    </message>
</context>
<context>
    <name>desk::Founding</name>
    <message>
        <source>New branch</source>
        <translation>नई शाखा</translation>
    </message>
</context>
<context>
    <name>desk::FrameStore</name>
    <message>
        <source>An administrator asks you to choose a new password. Sign in again to do so.</source>
        <translation>व्यवस्थापक चाहते हैं कि आप नया पासवर्ड चुनें। इसके लिए फिर से साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>desk::GoodsIn</name>
    <message>
        <source>Goods that come in</source>
        <translation>आने वाला माल</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>बैच नंबर</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>MRP ₹</source>
        <translation>MRP ₹</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>माल लें</translation>
    </message>
    <message>
        <source>Goods that a supplier promised</source>
        <translation>माल जो सप्लायर ने देने को कहा</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>कब आना है</translation>
    </message>
    <message>
        <source>Our order to them</source>
        <translation>उन्हें हमारा ऑर्डर</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>आना दर्ज करें</translation>
    </message>
    <message>
        <source>As expected on %1</source>
        <translation>जो %1 को आना था</translation>
    </message>
    <message>
        <source>From %1, expected on %2</source>
        <translation>%1 से, %2 को आना था</translation>
    </message>
    <message>
        <source>Give the batch number on the box.</source>
        <translation>बॉक्स पर लिखा बैच नंबर दें।</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” तारीख नहीं है।</translation>
    </message>
    <message>
        <source>Only whole pieces can be taken in.</source>
        <translation>केवल पूरे नग ही लिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Give the day on which the goods are expected.</source>
        <translation>वह तारीख दें जब माल आना है।</translation>
    </message>
    <message>
        <source>Only whole pieces can be expected.</source>
        <translation>केवल पूरे नग ही दर्ज हो सकते हैं।</translation>
    </message>
</context>
<context>
    <name>desk::GroupCard</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Group of the hospital</source>
        <translation>अस्पताल का समूह</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Group, such as a chain; empty for none</source>
        <translation>समूह, जैसे कोई श्रृंखला; न हो तो खाली</translation>
    </message>
</context>
<context>
    <name>desk::GroupField</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>%n अस्पताल</numerusform>
            <numerusform>%n अस्पताल</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Gstin</name>
    <message>
        <source>Association of persons</source>
        <translation>व्यक्तियों का संघ (AOP)</translation>
    </message>
    <message>
        <source>Body of individuals</source>
        <translation>व्यक्तियों का समूह (BOI)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Limited liability partnership</source>
        <translation>सीमित देयता भागीदारी (LLP)</translation>
    </message>
    <message>
        <source>Partnership firm</source>
        <translation>साझेदारी फ़र्म</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>सरकार</translation>
    </message>
    <message>
        <source>Hindu undivided family</source>
        <translation>हिंदू अविभाजित परिवार (HUF)</translation>
    </message>
    <message>
        <source>Artificial juridical person</source>
        <translation>कृत्रिम विधिक व्यक्ति</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>स्थानीय प्राधिकरण</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ट्रस्ट</translation>
    </message>
    <message>
        <source>State code 25 was merged into 26, Dadra and Nagar Haveli and Daman and Diu.</source>
        <translation>राज्य कोड 25 अब 26 में मिल गया है: दादरा और नगर हवेली तथा दमन और दीव।</translation>
    </message>
    <message>
        <source>State code 28 was replaced by 37, Andhra Pradesh.</source>
        <translation>राज्य कोड 28 की जगह अब 37 है, आंध्र प्रदेश।</translation>
    </message>
    <message>
        <source>State code 99 is only for suppliers from abroad.</source>
        <translation>राज्य कोड 99 केवल विदेशी सप्लायर के लिए है।</translation>
    </message>
    <message>
        <source>There is no state with the code %1. Check the first two digits.</source>
        <translation>%1 कोड का कोई राज्य नहीं है। पहले दो अंक जाँचें।</translation>
    </message>
    <message>
        <source>%1, a collector of tax at source.</source>
        <translation>%1, स्रोत पर टैक्स वसूलने वाला (TCS)।</translation>
    </message>
    <message>
        <source>%1, a deductor of tax at source.</source>
        <translation>%1, स्रोत पर टैक्स काटने वाला (TDS)।</translation>
    </message>
    <message>
        <source>An online service from abroad: it cannot be the buyer of goods.</source>
        <translation>विदेश की ऑनलाइन सेवा: यह माल की ख़रीदार नहीं हो सकती।</translation>
    </message>
    <message>
        <source>%1, an embassy or a body of the United Nations.</source>
        <translation>%1, दूतावास या संयुक्त राष्ट्र की संस्था।</translation>
    </message>
    <message>
        <source>%1, a non-resident.</source>
        <translation>%1, अनिवासी।</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>state</comment>
        <translation>%1।</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>state, legal form</comment>
        <translation>%1, %2।</translation>
    </message>
    <message>
        <source>Enter a GSTIN.</source>
        <translation>GSTIN लिखें।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters; this one has %1.</source>
        <translation>GSTIN में 15 अक्षर होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>A GSTIN has only the digits 0–9 and the letters A–Z.</source>
        <translation>GSTIN में केवल अंक 0–9 और अक्षर A–Z होते हैं।</translation>
    </message>
    <message>
        <source>This is not built like a GSTIN: two digits of the state, the PAN, and three more characters.</source>
        <translation>यह GSTIN जैसा नहीं बना: राज्य के दो अंक, PAN, और तीन अक्षर और।</translation>
    </message>
    <message>
        <source>A character is wrong: the last one does not fit the others. Compare with the certificate.</source>
        <translation>कोई अक्षर गलत है: आख़िरी अक्षर बाकी से मेल नहीं खाता। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>The 14th character should be Z. Compare with the certificate.</source>
        <translation>14वाँ अक्षर Z होना चाहिए। प्रमाणपत्र से मिलाएँ।</translation>
    </message>
</context>
<context>
    <name>desk::HandOverCard</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand customers over</source>
        <translation>ग्राहक सौंपें</translation>
    </message>
    <message>
        <source>Customers that go; mark those that go alone</source>
        <translation>जो ग्राहक जाएँगे; केवल कुछ जाने हों तो उन्हें चिह्नित करें</translation>
    </message>
    <message>
        <source>No customer is theirs.</source>
        <translation>उनका कोई ग्राहक नहीं है।</translation>
    </message>
    <message>
        <source>Nobody else works with customers.</source>
        <translation>और कोई ग्राहकों के साथ काम नहीं करता।</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What goes (X marks; none marked is all)</source>
        <translation>क्या जाएगा (X चिह्नित करता है; कोई चिह्नित न हो तो सब)</translation>
    </message>
    <message>
        <source>Who takes over from %1?</source>
        <translation>%1 का काम कौन सँभालेगा?</translation>
    </message>
    <message>
        <source>%1 and %2 go to %3.</source>
        <translation>%1 और %2 %3 को जाएँगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n ग्राहक</numerusform>
            <numerusform>%n ग्राहक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n खुला ऑर्डर</numerusform>
            <numerusform>%n खुले ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 and %3 now.</source>
        <translation>%1 के पास अब %2 और %3 हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more</source>
        <translation>
            <numerusform>%n और ग्राहक</numerusform>
            <numerusform>%n और ग्राहक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) more</source>
        <translation>
            <numerusform>%n और खुला ऑर्डर</numerusform>
            <numerusform>%n और खुले ऑर्डर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::HistoryChanges</name>
    <message>
        <source>priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>PO amount</source>
        <translation>PO राशि</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>माँगा</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>closed short</source>
        <translation>कम पर बंद</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>नहीं देते</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>discount %</source>
        <translation>छूट %</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>tracking</source>
        <translation>ट्रैकिंग</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>बॉक्स</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>लाइन %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>और %n।</numerusform>
            <numerusform>और %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>%2 की पंक्ति %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 changed %2 of %3 from %4 to %5.</source>
        <translation>%1 ने %3 का %2 %4 से %5 किया।</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %2 and %n more of %3.</source>
        <translation>
            <numerusform>%1 ने %3 का %2 और %n और मान बदला।</numerusform>
            <numerusform>%1 ने %3 के %2 और %n और मान बदले।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed %2 of %3.</source>
        <translation>%1 ने %3 के %2 बदले।</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>order line</source>
        <translation>ऑर्डर की पंक्ति</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>quotation line</source>
        <translation>कोटेशन की पंक्ति</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>invoice line</source>
        <translation>इनवॉइस की पंक्ति</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>stock movement</source>
        <translation>स्टॉक का आना-जाना</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>आरक्षण</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>संलग्न फ़ाइल</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>रखरखाव</translation>
    </message>
    <message>
        <source>%1 made %2.</source>
        <translation>%1 ने %2 बनाया।</translation>
    </message>
    <message>
        <source>%1 removed %2.</source>
        <translation>%1 ने %2 हटाया।</translation>
    </message>
    <message>
        <source>%1 approved: %2.</source>
        <translation>%1 ने मंज़ूर किया: %2।</translation>
    </message>
    <message>
        <source>%1 rejected: %2.</source>
        <translation>%1 ने अस्वीकार किया: %2।</translation>
    </message>
    <message>
        <source>%1 sent back: %2.</source>
        <translation>%1 ने वापस भेजा: %2।</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ी गई</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाई गई</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>desk::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
</context>
<context>
    <name>desk::HistoryWords</name>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1 entered it from an e-mail.</source>
        <translation>%1 ने इसे ई-मेल से दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 entered it from WhatsApp.</source>
        <translation>%1 ने इसे WhatsApp से दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 entered it after a call.</source>
        <translation>%1 ने इसे फ़ोन के बाद दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 entered it from a sheet.</source>
        <translation>%1 ने इसे शीट से दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 ordered the same again.</source>
        <translation>%1 ने यही फिर ऑर्डर किया।</translation>
    </message>
    <message>
        <source>%1 entered it.</source>
        <translation>%1 ने इसे दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 finished decoding.</source>
        <translation>%1 ने डिकोडिंग पूरी की।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>one as a substitute</source>
        <translation>एक की जगह विकल्प</translation>
    </message>
    <message>
        <source>%1 as substitutes</source>
        <translation>%1 की जगह विकल्प</translation>
    </message>
    <message>
        <source>one is not supplied</source>
        <translation>एक नहीं देते</translation>
    </message>
    <message>
        <source>%1 are not supplied</source>
        <translation>%1 नहीं देते</translation>
    </message>
    <message>
        <source>%1 decoded %2.</source>
        <translation>%1 ने डिकोड किया: %2।</translation>
    </message>
    <message>
        <source>%1 closed it as lost or cancelled</source>
        <translation>%1 ने इसे नहीं मिला या रद्द लिखकर बंद किया</translation>
    </message>
    <message>
        <source>%1 cancelled it</source>
        <translation>%1 ने इसे रद्द किया</translation>
    </message>
    <message>
        <source>%1 sent it to the decoders.</source>
        <translation>%1 ने इसे डिकोडरों को भेजा।</translation>
    </message>
    <message>
        <source>%1 gave it back to the rep.</source>
        <translation>%1 ने इसे रेप को लौटाया।</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 ने पूछा</translation>
    </message>
    <message>
        <source>%1 submitted quotation %2.</source>
        <translation>%1 ने कोटेशन %2 आगे भेजा।</translation>
    </message>
    <message>
        <source>%1 sent quotation %2.</source>
        <translation>%1 ने कोटेशन %2 भेजा।</translation>
    </message>
    <message>
        <source>%1 started revision %2.</source>
        <translation>%1 ने संस्करण %2 शुरू किया।</translation>
    </message>
    <message>
        <source>%1 submitted the PO for approval.</source>
        <translation>%1 ने PO मंज़ूरी को भेजा।</translation>
    </message>
    <message>
        <source>The order is complete.</source>
        <translation>ऑर्डर पूरा हुआ।</translation>
    </message>
    <message>
        <source>%1 moved it on to %2.</source>
        <translation>%1 ने इसे आगे भेजा: %2।</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>कोटेशन %1</translation>
    </message>
    <message>
        <source>the PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>the decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>%1 agreed to close it short</source>
        <translation>%1 ने इसे कम पर बंद करना माना</translation>
    </message>
    <message>
        <source>%1 voided invoice %2</source>
        <translation>%1 ने इनवॉइस %2 रद्द किया</translation>
    </message>
    <message>
        <source>%1 approved the invoice: %2.</source>
        <translation>%1 ने इनवॉइस मंज़ूर किया: %2।</translation>
    </message>
    <message>
        <source>%1 approved %2</source>
        <translation>%1 ने मंज़ूर किया: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It equals the quotation.</source>
        <translation>यह कोटेशन जैसा ही है।</translation>
    </message>
    <message numerus="yes">
        <source>It differs from the quotation in %n line(s).</source>
        <translation>
            <numerusform>कोटेशन से %n लाइन में अंतर है।</numerusform>
            <numerusform>कोटेशन से %n लाइनों में अंतर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept it open</source>
        <translation>%1 ने इसे खुला रखा</translation>
    </message>
    <message>
        <source>%1 kept the invoice</source>
        <translation>%1 ने इनवॉइस रखा</translation>
    </message>
    <message>
        <source>%1 rejected %2</source>
        <translation>%1 ने नामंज़ूर किया: %2</translation>
    </message>
    <message>
        <source>%1 sent %2 back</source>
        <translation>%1 ने लौटाया: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n बॉक्स</numerusform>
            <numerusform>%n बॉक्स</numerusform>
        </translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 sent %2.</source>
        <translation>%1 ने %2 भेजा।</translation>
    </message>
    <message>
        <source>%1 recorded their PO anew: %2.</source>
        <translation>%1 ने उनका PO फिर दर्ज किया: %2।</translation>
    </message>
    <message>
        <source>%1 recorded their PO %2.</source>
        <translation>%1 ने उनका PO %2 दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 reserved %2 pieces.</source>
        <translation>%1 ने %2 नग रिज़र्व किए।</translation>
    </message>
    <message>
        <source>%1 recorded a payment of %2 for %3.</source>
        <translation>%1 ने %3 के लिए %2 का भुगतान दर्ज किया।</translation>
    </message>
    <message>
        <source>%1 noted that the goods came back</source>
        <translation>%1 ने लिखा कि माल लौट आया</translation>
    </message>
    <message>
        <source>%1 asked to close it short</source>
        <translation>%1 ने इसे कम पर बंद करने को कहा</translation>
    </message>
    <message>
        <source>%1 asked to void the invoice.</source>
        <translation>%1 ने इनवॉइस रद्द करने को कहा।</translation>
    </message>
    <message>
        <source>%1 drafted an invoice.</source>
        <translation>%1 ने इनवॉइस का ड्राफ़्ट बनाया।</translation>
    </message>
    <message>
        <source>%1 submitted the invoice for approval.</source>
        <translation>%1 ने इनवॉइस मंज़ूरी को भेजा।</translation>
    </message>
    <message>
        <source>%1 attached %2.</source>
        <translation>%1 ने %2 जोड़ा।</translation>
    </message>
    <message>
        <source>%1 took back %2.</source>
        <translation>%1 ने %2 वापस लिया।</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>किसी</translation>
    </message>
    <message>
        <source>%1 noted the delivery of %2.</source>
        <translation>%1 ने %2 की डिलीवरी लिखी।</translation>
    </message>
    <message>
        <source>In your place.</source>
        <translation>आपकी जगह।</translation>
    </message>
    <message>
        <source>In the place of %1.</source>
        <translation>%1 की जगह।</translation>
    </message>
    <message>
        <source>%1 agreed, and “%2” asks others too</source>
        <translation>%1 सहमत हुए, और “%2” औरों से भी पूछता है</translation>
    </message>
    <message>
        <source>Signed with the password.</source>
        <translation>पासवर्ड से हस्ताक्षर किया।</translation>
    </message>
</context>
<context>
    <name>desk::ImportCard</name>
    <message>
        <source>no file yet</source>
        <translation>अभी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>फ़ाइल चुनें: %1</translation>
    </message>
    <message>
        <source>is taken in</source>
        <translation>लिया जा रहा है</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>शीट चुनें</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.csv.gz *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>शीट (*.csv *.csv.gz *.xlsx *.txt *.tsv);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति आयात करें</numerusform>
            <numerusform>%n पंक्तियाँ आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read</source>
        <translation>%1 पढ़ी गई</translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 आ गई</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they were, %4 left out</source>
        <translation>%1 नए, %2 बदले, %3 वैसे ही, %4 छोड़े</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the import: %1</source>
        <translation>आयात रोकें: %1</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, रोका गया</translation>
    </message>
</context>
<context>
    <name>desk::ImportKind</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>मेक</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>लागत</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>GST rate</source>
        <translation>GST दर</translation>
    </message>
    <message>
        <source>GST class</source>
        <translation>GST वर्ग</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>पैक साइज़</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Reorder level</source>
        <translation>रीऑर्डर स्तर</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>कानूनी नाम</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Kind of buyer</source>
        <translation>ख़रीदार का प्रकार</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Days of credit</source>
        <translation>उधार के दिन</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>उधार सीमा</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>सेल्स रेप</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>डिलीवरी का पता</translation>
    </message>
    <message>
        <source>Delivery city</source>
        <translation>डिलीवरी का शहर</translation>
    </message>
    <message>
        <source>Delivery PIN code</source>
        <translation>डिलीवरी का पिन कोड</translation>
    </message>
    <message>
        <source>Delivery addresses</source>
        <translation>डिलीवरी के पते</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>कब देय</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
</context>
<context>
    <name>desk::ImportPane</name>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>खाना</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Items and prices</source>
        <translation>आइटम और कीमतें</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>शुरुआती स्टॉक</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>बकाया इनवॉइस</translation>
    </message>
    <message>
        <source>SKU, name, make, HSN, GST rate, price, MRP, pack, reorder level</source>
        <translation>SKU, नाम, मेक, HSN, GST दर, कीमत, MRP, पैक, रीऑर्डर स्तर</translation>
    </message>
    <message>
        <source>hospital, GSTIN, address, PIN code, days of credit</source>
        <translation>अस्पताल, GSTIN, पता, पिन कोड, उधार के दिन</translation>
    </message>
    <message>
        <source>SKU, batch, expiry, quantity, MRP</source>
        <translation>SKU, बैच, एक्सपायरी, मात्रा, MRP</translation>
    </message>
    <message>
        <source>of the earlier program: number, customer, date, due, total, open</source>
        <translation>पहले वाले प्रोग्राम के: नंबर, ग्राहक, तारीख, कब देय, कुल, बकाया</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>आयात रोक दिया गया।</translation>
    </message>
    <message>
        <source>%1 rows are in already. The sheet may be brought again; what is there stays as it is.</source>
        <translation>%1 पंक्तियाँ आ चुकी हैं। शीट फिर लाई जा सकती है; जो है वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>What was found in the sheet</source>
        <translation>शीट में क्या मिला</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>अभी बताने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Choose a sheet, and each row that is left out is named here.</source>
        <translation>शीट चुनें, जो पंक्ति छूटेगी वह यहाँ बताई जाएगी।</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Every row is right</source>
        <translation>हर पंक्ति सही है</translation>
    </message>
    <message>
        <source>Row by row: %1</source>
        <translation>पंक्ति दर पंक्ति: %1</translation>
    </message>
    <message>
        <source>Nothing was found in this sheet.</source>
        <translation>इस शीट में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>The report is kept.</source>
        <translation>रिपोर्ट रख ली गई।</translation>
    </message>
</context>
<context>
    <name>desk::ImportReport</name>
    <message>
        <source>%1 imported, %2 updated, %3 unchanged, %4 refused</source>
        <translation>%1 आयात, %2 बदले, %3 वैसे ही, %4 नामंज़ूर</translation>
    </message>
    <message>
        <source>The report “%1” cannot be written.</source>
        <translation>रिपोर्ट “%1” लिखी नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>desk::ImportRows</name>
    <message>
        <source>The sheet is empty.</source>
        <translation>शीट ख़ाली है।</translation>
    </message>
    <message>
        <source>The sheet has no column for %1. Its headings are: %2.</source>
        <translation>शीट में %1 का कॉलम नहीं है। उसके शीर्षक हैं: %2।</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already.</source>
        <translation>%1 पहले से पंक्ति %2 में है।</translation>
    </message>
</context>
<context>
    <name>desk::ImportsPage</name>
    <message>
        <source>Import from sheets</source>
        <translation>शीट से आयात</translation>
    </message>
    <message>
        <source>CSV, CSV.gz and XLSX. A sheet is checked first; nothing is taken in until you say so.</source>
        <translation>CSV, CSV.gz और XLSX। शीट पहले जाँची जाती है; आपके कहने से पहले कुछ नहीं लिया जाता।</translation>
    </message>
</context>
<context>
    <name>desk::InboxDesk</name>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>नामंज़ूर करें</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>equal lines</source>
        <translation>समान लाइनें</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दायाँ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>सूची पर लौटें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the order</source>
        <translation>ऑर्डर खोलें</translation>
    </message>
    <message>
        <source>approve all unflagged</source>
        <translation>बिना निशान वाले सब मंज़ूर करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose a document to decide on it.</source>
        <translation>फ़ैसला करने के लिए दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Decided today: %1 approved, %2 sent back, %3 rejected</source>
        <translation>आज के फ़ैसले: %1 मंज़ूर, %2 लौटाए, %3 नामंज़ूर</translation>
    </message>
    <message>
        <source>void asked</source>
        <translation>रद्द करने की माँग</translation>
    </message>
    <message>
        <source>close short asked</source>
        <translation>कम पर बंद करने की माँग</translation>
    </message>
    <message>
        <source>%1 · asked by %2</source>
        <translation>%1 · %2 ने माँगा</translation>
    </message>
    <message>
        <source>You worked on this document, so somebody else decides on it.</source>
        <translation>इस दस्तावेज़ पर आपने काम किया है, इसलिए फ़ैसला कोई और करेगा।</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 मंज़ूर हुआ।</translation>
    </message>
    <message>
        <source>%1 is sent back.</source>
        <translation>%1 लौटाया गया।</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 नामंज़ूर हुआ।</translation>
    </message>
    <message>
        <source>Z takes it back.</source>
        <translation>Z से वापस लें।</translation>
    </message>
    <message>
        <source>Nothing can be taken back any more.</source>
        <translation>अब कुछ भी वापस नहीं लिया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are approved.</source>
        <translation>
            <numerusform>%n दस्तावेज़ मंज़ूर हुआ।</numerusform>
            <numerusform>%n दस्तावेज़ मंज़ूर हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rework %n line(s)</source>
        <translation>
            <numerusform>%n लाइन सुधार को लौटाएँ</numerusform>
            <numerusform>%n लाइनें सुधार को लौटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>सुधार को लौटाएँ</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>differences in the history</source>
        <translation>इतिहास में अंतर</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>to the lines; Space marks one for rework, Enter says why</source>
        <translation>लाइनों पर; Space सुधार के लिए एक चुनता है, Enter कारण लिखता है</translation>
    </message>
    <message>
        <source>approve them</source>
        <translation>इन्हें मंज़ूर करें</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>You worked on these documents, so somebody else decides.</source>
        <translation>इन दस्तावेज़ों पर आपने काम किया है, इसलिए फ़ैसला कोई और करेगा।</translation>
    </message>
    <message>
        <source>Everything here is to be looked at first.</source>
        <translation>यहाँ सब कुछ पहले देखना है।</translation>
    </message>
    <message>
        <source>The decision is with you again.</source>
        <translation>फ़ैसला फिर आपके पास है।</translation>
    </message>
    <message>
        <source>%1 is asked to decide.</source>
        <translation>%1 से फ़ैसला माँगा गया है।</translation>
    </message>
    <message>
        <source>No paper is attached to this order.</source>
        <translation>इस ऑर्डर से कोई काग़ज़ नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>delegate with dates</source>
        <translation>तारीखों के साथ सौंपें</translation>
    </message>
    <message>
        <source>open the paper</source>
        <translation>काग़ज़ खोलें</translation>
    </message>
    <message>
        <source>%1 decides</source>
        <translation>%1 फ़ैसला कर रहे हैं</translation>
    </message>
    <message>
        <source>Being decided by %1</source>
        <translation>%1 इस पर फ़ैसला कर रहे हैं</translation>
    </message>
    <message>
        <source>%1 · in the place of %2</source>
        <translation>%1 · %2 की जगह</translation>
    </message>
    <message>
        <source>changes of rules and roles</source>
        <translation>नियमों और भूमिकाओं के बदलाव</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were not sent; they wait as before.</source>
        <translation>
            <numerusform>%n निर्णय नहीं भेजा गया; वह पहले की तरह प्रतीक्षा में है।</numerusform>
            <numerusform>%n निर्णय नहीं भेजे गए; वे पहले की तरह प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are to be signed: one password for all.</source>
        <translation>
            <numerusform>%n दस्तावेज़ पर हस्ताक्षर करने हैं: सबके लिए एक पासवर्ड।</numerusform>
            <numerusform>%n दस्तावेज़ों पर हस्ताक्षर करने हैं: सबके लिए एक पासवर्ड।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::InboxGroups</name>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Late, raised to you</source>
        <translation>देर से, आप तक पहुँचाया</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>पहले देखें</translation>
    </message>
    <message>
        <source>Nothing flagged</source>
        <translation>कोई निशान नहीं</translation>
    </message>
    <message>
        <source>Approve all %1</source>
        <translation>सभी %1 मंज़ूर करें</translation>
    </message>
    <message>
        <source>With a colleague</source>
        <translation>साथी के पास</translation>
    </message>
</context>
<context>
    <name>desk::InboxQueue</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>POs</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>आपके फ़ैसले के इंतज़ार में</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>What the desks submit appears here at once.</source>
        <translation>डेस्क जो भेजते हैं वह तुरंत यहाँ दिखता है।</translation>
    </message>
</context>
<context>
    <name>desk::InboxRows</name>
    <message>
        <source>%1 of %2, asked by %3</source>
        <translation>%2 का %1, %3 ने माँगा</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपका अपना</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>निशान</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>अभी तक देखा नहीं।</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1 के पास</translation>
    </message>
    <message>
        <source>You decide in the place of %1.</source>
        <translation>आप %1 की जगह फ़ैसला कर रहे हैं।</translation>
    </message>
    <message>
        <source>Being decided by %1</source>
        <translation>%1 इस पर फ़ैसला कर रहे हैं</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
</context>
<context>
    <name>desk::IndentFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is larger than 5 MB.</source>
        <translation>%1 5 MB से बड़ी है।</translation>
    </message>
    <message>
        <source>%1 is neither text nor a sheet. Attach it to the order and type the lines.</source>
        <translation>%1 न टेक्स्ट है, न शीट। इसे ऑर्डर के साथ जोड़ें और लाइनें टाइप करें।</translation>
    </message>
</context>
<context>
    <name>desk::InvitationCard</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>निमंत्रण</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Word for the first sign-in</source>
        <translation>पहले साइन-इन के लिए शब्द</translation>
    </message>
    <message>
        <source>An invitation for %1</source>
        <translation>%1 के लिए निमंत्रण</translation>
    </message>
    <message>
        <source>Hand it to them by a safe way. It is shown only now and lets them in until %1; they choose a password of their own then.</source>
        <translation>इसे सुरक्षित तरीके से उन तक पहुँचाएँ। यह केवल अभी दिखता है और %1 तक प्रवेश देता है; तब वे अपना पासवर्ड चुनते हैं।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>desk::InvoicePage</name>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message numerus="yes">
        <source>%n batches</source>
        <translation>
            <numerusform>%n बैच</numerusform>
            <numerusform>%n बैच</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Amount ₹</source>
        <translation>राशि ₹</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Batch, expiry</source>
        <translation>बैच, एक्सपायरी</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Taxable ₹</source>
        <translation>कर योग्य ₹</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>Lines  %1</source>
        <translation>लाइनें  %1</translation>
    </message>
</context>
<context>
    <name>desk::InvoicePanel</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>पहला पेज</translation>
    </message>
    <message>
        <source>All they owe</source>
        <translation>उनका कुल बकाया</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Of it late</source>
        <translation>इसमें देर का</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waits for the stock keeper</source>
        <translation>स्टॉक कीपर के इंतज़ार में</translation>
    </message>
    <message>
        <source>Planned when it is approved.</source>
        <translation>मंज़ूर होने पर तय होगा।</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>not paid yet</comment>
        <translation>बकाया</translation>
    </message>
</context>
<context>
    <name>desk::InvoiceQueue</name>
    <message>
        <source>%1 d late</source>
        <translation>%1 दिन देर</translation>
    </message>
    <message>
        <source>to draft</source>
        <translation>बनाना है</translation>
    </message>
    <message>
        <source>void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Total ₹</source>
        <translation>कुल ₹</translation>
    </message>
    <message>
        <source>Due ₹</source>
        <translation>देय ₹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>इनवॉइस बनाना है</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>मंज़ूरी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>अभी देय नहीं</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>इस महीने चुकाए</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>कुल %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>देय %1</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>कब देय</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
</context>
<context>
    <name>desk::InvoicesDesk</name>
    <message>
        <source>The invoice is drafted.</source>
        <translation>इनवॉइस का ड्राफ़्ट बन गया।</translation>
    </message>
    <message>
        <source>It gets its number when it is approved.</source>
        <translation>नंबर मंज़ूर होने पर मिलेगा।</translation>
    </message>
    <message>
        <source>The invoice waits for approval.</source>
        <translation>इनवॉइस मंज़ूरी के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: हो गया।</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 जारी हुआ।</translation>
    </message>
    <message>
        <source>The payment is recorded.</source>
        <translation>भुगतान दर्ज हुआ।</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>%1 बाकी हैं।</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>कुछ बाकी नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n दिन देर</numerusform>
            <numerusform>%1, %n दिन देर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, %n दिन में</numerusform>
            <numerusform>%1, %n दिन में</numerusform>
        </translation>
    </message>
    <message>
        <source>To draft</source>
        <translation>बनाना है</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>मंज़ूरी के लिए</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>यहाँ कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>An order comes here when its goods are reserved.</source>
        <translation>माल रिज़र्व होने पर ऑर्डर यहाँ आता है।</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>Print copies</source>
        <translation>प्रतियाँ छापें</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>draft, or submit</source>
        <translation>ड्राफ़्ट बनाएँ, या आगे भेजें</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Draft, numbered when it is approved</source>
        <translation>ड्राफ़्ट, नंबर मंज़ूर होने पर</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <translation>%1 %2 को</translation>
    </message>
    <message>
        <source>CGST + SGST %1</source>
        <translation>CGST + SGST %1</translation>
    </message>
    <message>
        <source>IGST %1</source>
        <translation>IGST %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>कर योग्य</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>PO %1</source>
        <translation>PO %1</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>Lines reserved</source>
        <translation>रिज़र्व लाइनें</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>रेप</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>कब देय</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>an invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>an invoice of %1</source>
        <translation>%1 का इनवॉइस</translation>
    </message>
    <message>
        <source>save the PDFs of marked rows</source>
        <translation>चिह्नित पंक्तियों के PDF सहेजें</translation>
    </message>
    <message>
        <source>a payment of %1</source>
        <translation>%1 का भुगतान</translation>
    </message>
    <message>
        <source>from the earlier program</source>
        <translation>पहले वाले प्रोग्राम से</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Drop to attach to the invoice</source>
        <translation>इनवॉइस से जोड़ने को यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>history, comments and files</source>
        <translation>इतिहास, टिप्पणियाँ और फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>desk::InvoicesStore</name>
    <message>
        <source>There is no such document, or it is not yours to see.</source>
        <translation>ऐसा कोई दस्तावेज़ नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::ItemView</name>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>MRP ₹</source>
        <translation>MRP ₹</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>रिज़र्व</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Batches of the item</source>
        <translation>आइटम के बैच</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>किसे इंतज़ार है</translation>
    </message>
    <message>
        <source>Orders that want the item</source>
        <translation>इस आइटम के ऑर्डर</translation>
    </message>
    <message>
        <source>No open order wants it.</source>
        <translation>कोई खुला ऑर्डर इसे नहीं माँगता।</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>कब आना है</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>सप्लायर</translation>
    </message>
    <message>
        <source>Our order</source>
        <translation>हमारा ऑर्डर</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>क्या आना है</translation>
    </message>
    <message>
        <source>Goods that are expected</source>
        <translation>माल जो आना है</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>कुछ नहीं आना है।</translation>
    </message>
</context>
<context>
    <name>desk::ItemsPage</name>
    <message>
        <source>Items and prices</source>
        <translation>आइटम और कीमतें</translation>
    </message>
    <message>
        <source>import now or later</source>
        <translation>अभी या बाद में आयात करें</translation>
    </message>
    <message>
        <source>How a sheet is read</source>
        <translation>शीट कैसे पढ़ी जाती है</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>CSV, CSV.gz, XLSX</source>
        <translation>CSV, CSV.gz, XLSX</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>found by their names</source>
        <translation>नाम से पहचाने जाते हैं</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>ज़्यादा से ज़्यादा पंक्तियाँ</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>बदला जाता है</translation>
    </message>
    <message>
        <source>A wrong row</source>
        <translation>गलत पंक्ति</translation>
    </message>
    <message>
        <source>left out, and named</source>
        <translation>छोड़ी और बताई जाती है</translation>
    </message>
    <message>
        <source>A sheet is checked first; nothing is taken in until you say so. It may be brought again after it was put right.</source>
        <translation>शीट पहले जाँची जाती है; आपके कहने तक कुछ नहीं लिया जाता। ठीक करके उसे फिर ला सकते हैं।</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>इसी क्रम में</translation>
    </message>
    <message>
        <source>1  Items</source>
        <translation>1  आइटम</translation>
    </message>
    <message>
        <source>prices and HSN</source>
        <translation>कीमतें और HSN</translation>
    </message>
    <message>
        <source>2  Customers</source>
        <translation>2  ग्राहक</translation>
    </message>
    <message>
        <source>who may order</source>
        <translation>कौन ऑर्डर कर सकता है</translation>
    </message>
    <message>
        <source>3  Stock</source>
        <translation>3  स्टॉक</translation>
    </message>
    <message>
        <source>by batch and expiry</source>
        <translation>बैच और एक्सपायरी से</translation>
    </message>
    <message>
        <source>Known rows</source>
        <translation>पहले से मौजूद पंक्तियाँ</translation>
    </message>
    <message>
        <source>4  Open invoices</source>
        <translation>4  बकाया इनवॉइस</translation>
    </message>
    <message>
        <source>what is still owed</source>
        <translation>जो अभी देना बाकी है</translation>
    </message>
</context>
<context>
    <name>desk::JsonPaper</name>
    <message>
        <source>The paper cannot be made: %1 is missing or cannot be read.</source>
        <translation>काग़ज़ नहीं बन सकता: %1 नहीं है या पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>desk::KeepTemplateCard</name>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>टेम्पलेट के रूप में रखें</translation>
    </message>
    <message>
        <source>Monthly consumables</source>
        <translation>मासिक उपभोग्य सामग्री</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>टेम्पलेट का नाम</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>all hospitals</source>
        <translation>सभी अस्पताल</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not right yet stay out.</source>
        <translation>
            <numerusform>%n पंक्ति जो अभी सही नहीं है, बाहर रहती है।</numerusform>
            <numerusform>%n पंक्तियाँ जो अभी सही नहीं हैं, बाहर रहती हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::KeptChips</name>
    <message>
        <source>expired on %1</source>
        <translation>%1 को समाप्त</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>निमंत्रित</translation>
    </message>
    <message>
        <source>head</source>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>दूसरे व्यक्ति की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>desk::KeptRecords</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>fixed once an invoice bears it</source>
        <translation>इनवॉइस पर आते ही पक्का</translation>
    </message>
    <message>
        <source>Address, as it is on the registration</source>
        <translation>पता, जैसा पंजीकरण में है</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>टेलीफ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Drug licences, one a line</source>
        <translation>ड्रग लाइसेंस, एक लाइन में एक</translation>
    </message>
    <message>
        <source>Licences valid until</source>
        <translation>लाइसेंस कब तक मान्य</translation>
    </message>
    <message>
        <source>Registered since</source>
        <translation>पंजीकरण कब से</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>बैंक</translation>
    </message>
    <message>
        <source>Its branch</source>
        <translation>उसकी शाखा</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>IFSC</source>
        <translation>IFSC</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>fixed with the first number</source>
        <translation>पहले नंबर के साथ पक्का</translation>
    </message>
    <message>
        <source>one to four letters or digits</source>
        <translation>एक से चार अक्षर या अंक</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>अगला नंबर</translation>
    </message>
    <message>
        <source>New rate, %</source>
        <translation>नई दर, %</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>until %1; another rate follows</source>
        <translation>%1 तक; फिर दूसरी दर</translation>
    </message>
    <message>
        <source>the old rate ends the day before</source>
        <translation>पुरानी दर एक दिन पहले तक</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>अधिसूचना</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>कानूनी नाम</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>तारीख नहीं दी</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n दिन बाकी</numerusform>
            <numerusform>%n दिन बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>स्कीमा</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>लेखा</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ahead</source>
        <translation>
            <numerusform>%n महीना आगे तक</numerusform>
            <numerusform>%n महीने आगे तक</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>नंबर सीरीज़</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>GST rates by goods</source>
        <translation>माल के हिसाब से GST दर</translation>
    </message>
    <message>
        <source>Given already</source>
        <translation>दिए जा चुके</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no, it can be changed</source>
        <translation>नहीं, बदल सकते हैं</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>अभी दर</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>head branch</source>
        <translation>मुख्य शाखा</translation>
    </message>
    <message>
        <source>Numbers have no gaps; a series is fixed with its first number.</source>
        <translation>नंबर बिना ख़ाली जगह चलते हैं; सीरीज़ पहले नंबर के साथ पक्की हो जाती है।</translation>
    </message>
    <message>
        <source>indentdesk-admin validate looks through all of it.</source>
        <translation>indentdesk-admin validate सब कुछ जाँचता है।</translation>
    </message>
    <message>
        <source>Import from sheets</source>
        <translation>शीट से आयात</translation>
    </message>
    <message>
        <source>CSV, XLSX</source>
        <translation>CSV, XLSX</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>सीखे हुए शब्द</translation>
    </message>
    <message>
        <source>of decoding</source>
        <translation>डिकोडिंग के</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>याददाश्त</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>on every paper</source>
        <translation>हर काग़ज़ पर</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n आपकी प्रतीक्षा में है</numerusform>
            <numerusform>%n आपकी प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n प्रतीक्षा में है</numerusform>
            <numerusform>%n प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>none waits</source>
        <translation>कोई प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>स्वीकृति नियम</translation>
    </message>
    <message>
        <source>who decides what</source>
        <translation>कौन क्या तय करता है</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>किसने क्या किया</translation>
    </message>
    <message>
        <source>Changes to decide</source>
        <translation>निर्णय के लिए बदलाव</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>स्वीकृतियाँ</translation>
    </message>
    <message>
        <source>Time allowed</source>
        <translation>अनुमत समय</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>चरण के अनुसार</translation>
    </message>
    <message>
        <source>How long an order may stand in a stage before it counts as late. The hours are multiplied by what its priority says.</source>
        <translation>ऑर्डर किसी चरण में कितनी देर रह सकता है, उसके बाद वह देर माना जाता है। घंटे उसकी प्राथमिकता के गुणक से गुणा होते हैं।</translation>
    </message>
</context>
<context>
    <name>desk::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>desk::KeyCap</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>desk::KeyHelp</name>
    <message>
        <source>Keys here</source>
        <translation>यहाँ की कुंजियाँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
</context>
<context>
    <name>desk::KeyLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::LearntPane</name>
    <message>
        <source>Find words, a SKU, an item or a hospital</source>
        <translation>शब्द, SKU, आइटम या अस्पताल खोजें</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>उनके शब्द</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पक्का किया</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भुला दें</translation>
    </message>
    <message>
        <source>What decoding has learnt</source>
        <translation>डिकोडिंग ने क्या सीखा</translation>
    </message>
    <message>
        <source>Nothing was learnt that holds these words.</source>
        <translation>इन शब्दों वाला कुछ नहीं सीखा गया।</translation>
    </message>
    <message>
        <source>Decoders teach it with every line that they confirm.</source>
        <translation>डिकोडर जो भी लाइन पक्की करते हैं, उससे यह सीखता है।</translation>
    </message>
    <message>
        <source>“%1” is no longer known as %2 for %3.</source>
        <translation>%3 के लिए “%1” अब %2 नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Learnt words</source>
        <translation>सीखे हुए शब्द</translation>
    </message>
    <message>
        <source>What decoders confirmed, by hospital. What is forgotten is suggested no more because of it.</source>
        <translation>डिकोडर ने हर अस्पताल के लिए जो पक्का किया। जो भुला दिया जाए, उसके कारण फिर सुझाव नहीं आता।</translation>
    </message>
</context>
<context>
    <name>desk::LeftBehind</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>Saving an order</source>
        <translation>ऑर्डर सहेजना</translation>
    </message>
    <message>
        <source>Saving a quotation</source>
        <translation>कोटेशन सहेजना</translation>
    </message>
    <message>
        <source>Saving a hospital</source>
        <translation>अस्पताल सहेजना</translation>
    </message>
    <message>
        <source>Decoding lines of an order</source>
        <translation>ऑर्डर की लाइनें डिकोड करना</translation>
    </message>
    <message>
        <source>Recording a payment</source>
        <translation>भुगतान दर्ज करना</translation>
    </message>
    <message>
        <source>Receiving goods</source>
        <translation>माल लेना</translation>
    </message>
    <message>
        <source>“%1” on an invoice</source>
        <translation>इनवॉइस पर “%1”</translation>
    </message>
    <message>
        <source>“%1” on a dispatch</source>
        <translation>डिस्पैच पर “%1”</translation>
    </message>
    <message>
        <source>“%1” on an order</source>
        <translation>ऑर्डर पर “%1”</translation>
    </message>
    <message>
        <source>%1 at %2 was not answered.</source>
        <translation>%2 पर %1 का जवाब नहीं आया।</translation>
    </message>
    <message>
        <source>It was not done. Send it, or drop it for good.</source>
        <translation>यह नहीं हुआ। भेजें, या हमेशा के लिए छोड़ दें।</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: हो गया।</translation>
    </message>
    <message>
        <source>You were writing %1 at %2.</source>
        <translation>आप %2 पर %1 लिख रहे थे।</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) after this.</source>
        <translation>
            <numerusform>इसके बाद %n और बाकी है।</numerusform>
            <numerusform>इसके बाद %n और बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे जारी रखें</translation>
    </message>
    <message>
        <source>Keeping an order as a template</source>
        <translation>ऑर्डर को टेम्पलेट के रूप में रखना</translation>
    </message>
</context>
<context>
    <name>desk::LineHead</name>
    <message>
        <source>Line %1</source>
        <translation>लाइन %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Confirmed %1× for this hospital</source>
        <translation>इस अस्पताल के लिए %1× पक्का</translation>
    </message>
    <message>
        <source>last on %1 at %2 as %3</source>
        <translation>पिछली बार %1 को, %2 पर, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>desk::LinePanel</name>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Last five to this hospital</source>
        <translation>इस अस्पताल को पिछले पाँच</translation>
    </message>
    <message>
        <source>Price and margin</source>
        <translation>कीमत और मार्जिन</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Line %1 · %2 · %3</source>
        <translation>लाइन %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 % above their last price</source>
        <translation>उनकी पिछली कीमत से %1 % ऊपर</translation>
    </message>
    <message>
        <source>%1 % below their last price</source>
        <translation>उनकी पिछली कीमत से %1 % नीचे</translation>
    </message>
    <message>
        <source>They paid %1 on %2.</source>
        <translation>उन्होंने %2 को %1 दिए।</translation>
    </message>
    <message>
        <source>They were offered %1 on %2.</source>
        <translation>उन्हें %2 को %1 में दिया गया था।</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 लगाएँ</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>प्राइस लिस्ट</translation>
    </message>
    <message>
        <source>MRP</source>
        <translation>MRP</translation>
    </message>
    <message>
        <source>Our cost</source>
        <translation>हमारी लागत</translation>
    </message>
    <message>
        <source>Margin on the line</source>
        <translation>लाइन पर मार्जिन</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>यानी</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On this line</source>
        <translation>इस लाइन पर</translation>
    </message>
</context>
<context>
    <name>desk::LinesCorner</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>desk::LinesGrid</name>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Type an item, quantity and unit</source>
        <translation>आइटम, मात्रा और यूनिट लिखें</translation>
    </message>
</context>
<context>
    <name>desk::LinesModel</name>
    <message>
        <source>Add lines</source>
        <translation>लाइनें जोड़ना</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>टाइप करना</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>लाइन डालना</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>लाइनें हटाना</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>पेस्ट</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>नीचे भरना</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>खाने ख़ाली करना</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>उनके शब्दों में</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Free goods</source>
        <translation>मुफ़्त माल</translation>
    </message>
</context>
<context>
    <name>desk::LinesPane</name>
    <message>
        <source>by e-mail</source>
        <translation>ई-मेल से</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>WhatsApp से</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>from a sheet</source>
        <translation>शीट से</translation>
    </message>
    <message>
        <source>a repeat</source>
        <translation>दोहराया हुआ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>उनके शब्दों में</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>ऑर्डर की लाइनें</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>कोई ऑर्डर नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose an order of the queue to see its lines.</source>
        <translation>लाइनें देखने के लिए कतार से ऑर्डर चुनें।</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take all that is sure</source>
        <translation>जो पक्का है सब लें</translation>
    </message>
</context>
<context>
    <name>desk::ListBehind</name>
    <message>
        <source>Back to the pictures</source>
        <translation>चित्रों पर लौटें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>यहाँ कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Esc goes back to the pictures.</source>
        <translation>Esc से चित्रों पर लौटें।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Listener</name>
    <message>
        <source>Connected.</source>
        <translation>जुड़ गया।</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>सर्वर से कनेक्शन टूट गया।</translation>
    </message>
</context>
<context>
    <name>desk::LogCard</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>प्रोग्राम का लॉग</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>लॉग की लाइनें</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
</context>
<context>
    <name>desk::Logo</name>
    <message>
        <source>A logo has at most 256 KB; this file has %1 KB.</source>
        <translation>लोगो ज़्यादा से ज़्यादा 256 KB का हो; यह फ़ाइल %1 KB की है।</translation>
    </message>
    <message>
        <source>A logo is a PNG, a JPEG or a plain SVG.</source>
        <translation>लोगो PNG, JPEG या सादा SVG होता है।</translation>
    </message>
    <message>
        <source>The picture is larger than %1 points.</source>
        <translation>तस्वीर %1 बिंदुओं से बड़ी है।</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>तस्वीर ख़राब है और दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The picture is smaller than %1 points.</source>
        <translation>तस्वीर %1 बिंदुओं से छोटी है।</translation>
    </message>
</context>
<context>
    <name>desk::LogoField</name>
    <message>
        <source>Choose a picture</source>
        <translation>तस्वीर चुनें</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>तस्वीरें (*.png *.jpg *.jpeg *.svg);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 256 KB. It stands at the head of every paper; without it the company&apos;s first letters do.</source>
        <translation>PNG, JPEG या SVG, ज़्यादा से ज़्यादा 256 KB। यह हर काग़ज़ के ऊपर छपता है; इसके बिना कंपनी के पहले अक्षर छपते हैं।</translation>
    </message>
</context>
<context>
    <name>desk::LogoPage</name>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>It stands on papers that are issued from now on; those that were issued keep theirs.</source>
        <translation>अब से जारी होने वाले काग़ज़ों पर यही होगा; जो जारी हो चुके, उन पर अपना ही रहेगा।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>New papers have the company&apos;s first letters.</source>
        <translation>नए काग़ज़ों पर कंपनी के पहले अक्षर होंगे।</translation>
    </message>
    <message>
        <source>New papers have the logo.</source>
        <translation>नए काग़ज़ों पर लोगो होगा।</translation>
    </message>
</context>
<context>
    <name>desk::MainJob</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>फ़ोल्डर %1 नहीं बन सकता।</translation>
    </message>
    <message>
        <source>The indent of the main job is missing from the program.</source>
        <translation>मुख्य काम का इंडेंट प्रोग्राम में नहीं है।</translation>
    </message>
    <message>
        <source>%1: step %2 waited too long. %3</source>
        <translation>%1: कदम %2 ने बहुत देर लगाई। %3</translation>
    </message>
    <message>
        <source>The demo company has no %1.</source>
        <translation>डेमो कंपनी में %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no desk %2.</source>
        <translation>%1 के पास डेस्क %2 नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>There is no %1 to keep.</source>
        <translation>रखने के लिए %1 नहीं है।</translation>
    </message>
    <message>
        <source>Approve the decoding</source>
        <translation>डिकोडिंग मंज़ूर करें</translation>
    </message>
    <message>
        <source>Approve the quotation</source>
        <translation>कोटेशन मंज़ूर करें</translation>
    </message>
    <message>
        <source>Approve the PO</source>
        <translation>PO मंज़ूर करें</translation>
    </message>
    <message>
        <source>Approve the invoice</source>
        <translation>इनवॉइस मंज़ूर करें</translation>
    </message>
    <message>
        <source>Enter the order from the hospital&apos;s message</source>
        <translation>अस्पताल के संदेश से ऑर्डर बनाएँ</translation>
    </message>
    <message>
        <source>Decode the lines</source>
        <translation>लाइनें डिकोड करें</translation>
    </message>
    <message>
        <source>Send the quotation and record the PO</source>
        <translation>कोटेशन भेजें और PO दर्ज करें</translation>
    </message>
    <message>
        <source>Draft the invoice</source>
        <translation>इनवॉइस का ड्राफ़्ट बनाएँ</translation>
    </message>
    <message>
        <source>Price the quotation</source>
        <translation>कोटेशन में कीमत लगाएँ</translation>
    </message>
    <message>
        <source>Check stock and reserve</source>
        <translation>स्टॉक जाँचें और रिज़र्व करें</translation>
    </message>
    <message>
        <source>Dispatch and deliver</source>
        <translation>डिस्पैच और डिलीवर करें</translation>
    </message>
    <message>
        <source>Look at the other desks</source>
        <translation>बाकी डेस्क देखें</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>%1 on this computer</source>
        <translation>इस कंप्यूटर पर %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>IndentDesk, %1</source>
        <translation>IndentDesk, %1</translation>
    </message>
    <message>
        <source>This cannot be opened here.</source>
        <translation>यह यहाँ नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>Your role has no desk for %1.</source>
        <translation>आपकी भूमिका में %1 का डेस्क नहीं है।</translation>
    </message>
    <message>
        <source>Connected, saved</source>
        <translation>जुड़ा है, सहेजा है</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Not connected, %n act(s) wait</source>
        <translation>
            <numerusform>जुड़ा नहीं है, %n काम बाकी</numerusform>
            <numerusform>जुड़ा नहीं है, %n काम बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in %1 is not saved yet.</source>
        <translation>%1 में कुछ अभी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>It is kept on this computer and offered again.</source>
        <translation>वह इस कंप्यूटर पर रखा है और फिर सामने आएगा।</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>keys here</source>
        <translation>यहाँ की कुंजियाँ</translation>
    </message>
    <message>
        <source>sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>आपका पासवर्ड बदल गया।</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>रिपोर्ट “%1” में है।</translation>
    </message>
    <message>
        <source>It has no names and no numbers of hospitals. Send it to whoever helps you.</source>
        <translation>इसमें अस्पतालों के नाम या नंबर नहीं हैं। इसे उन्हें भेजें जो आपकी मदद करते हैं।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Copy its place</source>
        <translation>जगह कॉपी करें</translation>
    </message>
    <message>
        <source>An administrator ended your session. What you typed is kept and offered when you sign in again.</source>
        <translation>एक एडमिन ने आपका सेशन खत्म किया। आपने जो लिखा था वह रखा है और दोबारा साइन इन करने पर दिया जाएगा।</translation>
    </message>
</context>
<context>
    <name>desk::MarksLine</name>
    <message>
        <source>copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>निशान हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>(%n without)</source>
        <translation>
            <numerusform>(%n बिना राशि)</numerusform>
            <numerusform>(%n बिना राशि)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 चिह्नित</translation>
    </message>
    <message>
        <source>%1 marked, more cannot be</source>
        <translation>%1 चिह्नित, और नहीं हो सकते</translation>
    </message>
</context>
<context>
    <name>desk::MergedList</name>
    <message>
        <source>Merged without asking</source>
        <translation>बिना पूछे जुड़ा</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
</context>
<context>
    <name>desk::MessagePane</name>
    <message>
        <source>What they sent</source>
        <translation>उन्होंने क्या भेजा</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>कैसे आया</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ख़ुद आकर</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराया</translation>
    </message>
    <message>
        <source>Or type the lines at the right.</source>
        <translation>या दाईं ओर लाइनें लिखें।</translation>
    </message>
    <message>
        <source>Kept as it is, for ever.</source>
        <translation>जैसा है वैसा ही, हमेशा रखा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found.</source>
        <translation>
            <numerusform>%n लाइन मिली।</numerusform>
            <numerusform>%n लाइनें मिलीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left as note.</source>
        <translation>
            <numerusform>%n पाठ नोट में रखा।</numerusform>
            <numerusform>%n पाठ नोट में रखे।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Marked words went into a line. Choose text and press Ctrl+L to make one more.</source>
        <translation>%1 %2 चिह्नित शब्द लाइन में गए। एक और लाइन के लिए पाठ चुनकर Ctrl+L दबाएँ।</translation>
    </message>
</context>
<context>
    <name>desk::MessageText</name>
    <message>
        <source>Paste the message, the mail or cells here with Ctrl+V. It is kept as it is, and what it asks for becomes lines at the right.</source>
        <translation>संदेश, मेल या शीट के खाने Ctrl+V से यहाँ पेस्ट करें। यह जैसा है वैसा ही रहेगा, और जो माँगा है वह दाईं ओर लाइनें बन जाएगा।</translation>
    </message>
    <message>
        <source>What they sent</source>
        <translation>उन्होंने क्या भेजा</translation>
    </message>
</context>
<context>
    <name>desk::MigrationReview</name>
    <message>
        <source>loses rows; readers and writers wait</source>
        <translation>पंक्तियाँ मिटती हैं; पढ़ने और लिखने वाले रुकते हैं</translation>
    </message>
    <message>
        <source>loses a column; readers and writers wait</source>
        <translation>एक कॉलम मिटता है; पढ़ने और लिखने वाले रुकते हैं</translation>
    </message>
    <message>
        <source>rewrites the table; readers and writers wait</source>
        <translation>पूरी तालिका फिर लिखी जाती है; पढ़ने और लिखने वाले रुकते हैं</translation>
    </message>
    <message>
        <source>reads the whole table; writers wait</source>
        <translation>पूरी तालिका पढ़ी जाती है; लिखने वाले रुकते हैं</translation>
    </message>
    <message>
        <source>readers and writers wait for a moment</source>
        <translation>पढ़ने और लिखने वाले पल भर रुकते हैं</translation>
    </message>
    <message>
        <source>writers wait until the index is built</source>
        <translation>इंडेक्स बनने तक लिखने वाले रुकते हैं</translation>
    </message>
    <message>
        <source>changes rows; whoever writes the same rows waits</source>
        <translation>पंक्तियाँ बदलती हैं; वही पंक्तियाँ लिखने वाला रुकता है</translation>
    </message>
    <message>
        <source>a block of code: read it</source>
        <translation>कोड का एक हिस्सा: इसे पढ़ें</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>कोई इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The name is made of small letters, digits and underscores, such as add_due_date.</source>
        <translation>नाम छोटे अंग्रेज़ी अक्षरों, अंकों और अंडरस्कोर से बनता है, जैसे add_due_date।</translation>
    </message>
</context>
<context>
    <name>desk::Migrator</name>
    <message>
        <source>The database is newer than this program: it knows migration %1. Install the newer program.</source>
        <translation>डेटाबेस इस प्रोग्राम से नया है: उसमें माइग्रेशन %1 है। नया प्रोग्राम इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Migration %1 is not the one that was applied to this database. Applied migrations never change: restore the file and write a new one.</source>
        <translation>माइग्रेशन %1 वह नहीं है जो इस डेटाबेस पर लगा था। लगे हुए माइग्रेशन बदलते नहीं: फ़ाइल पहले जैसी करें और नया माइग्रेशन लिखें।</translation>
    </message>
    <message>
        <source>The files of api/ make %1 policies and %2 triggers, but %3 and %4 are there. Policies and triggers belong in api/, not in migrations.</source>
        <translation>api/ की फ़ाइलें %1 पॉलिसी और %2 ट्रिगर बनाती हैं, पर वहाँ %3 और %4 हैं। पॉलिसी और ट्रिगर api/ में होने चाहिए, माइग्रेशन में नहीं।</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, लाइन %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This would lose what is stored in: %1. Say --lose-data if that is meant.</source>
        <translation>इससे यहाँ रखा डेटा मिट जाएगा: %1। यही चाहते हैं तो --lose-data लिखें।</translation>
    </message>
</context>
<context>
    <name>desk::Money</name>
    <message>
        <source>Enter an amount.</source>
        <translation>राशि लिखें।</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write paise after a point, as in 1,234.50.</source>
        <translation>“%1” दो तरह से पढ़ा जा सकता है। पैसे बिंदु के बाद लिखें, जैसे 1,234.50।</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter a number, as in 1,234.50.</source>
        <translation>“%1” राशि नहीं है। संख्या लिखें, जैसे 1,234.50।</translation>
    </message>
    <message>
        <source>An amount can have at most two decimals.</source>
        <translation>राशि में बिंदु के बाद ज़्यादा से ज़्यादा दो अंक हो सकते हैं।</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>राशि बहुत बड़ी है।</translation>
    </message>
</context>
<context>
    <name>desk::NewRoleForm</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Begins with the rights of</source>
        <translation>किसके अधिकारों से शुरू</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किस काम की है</translation>
    </message>
    <message>
        <source>nobody: none</source>
        <translation>किसी के नहीं: कोई अधिकार नहीं</translation>
    </message>
</context>
<context>
    <name>desk::Notice</name>
    <message>
        <source>Show details</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>विवरण छिपाएँ</translation>
    </message>
</context>
<context>
    <name>desk::NoticeList</name>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>कुछ नया नहीं है।</translation>
    </message>
    <message>
        <source>They could not be read.</source>
        <translation>वे पढ़ी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>requests for a decision</source>
        <translation>निर्णय के अनुरोध</translation>
    </message>
    <message>
        <source>status changes</source>
        <translation>स्थिति के बदलाव</translation>
    </message>
    <message>
        <source>mentions and answers</source>
        <translation>उल्लेख और उत्तर</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>अनपढ़ा करें</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Mail me what waits while I am away</source>
        <translation>मेरी ग़ैरमौजूदगी में जो बाकी हो, मुझे मेल करें</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 फिर चालू करें</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 बंद करें</translation>
    </message>
    <message>
        <source>From now on %1 stand in this list and ring no bell.</source>
        <translation>अब से %1 इस सूची में रहेंगे और घंटी नहीं बजेगी।</translation>
    </message>
</context>
<context>
    <name>desk::NumbersPage</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Tax invoices</source>
        <translation>टैक्स इनवॉइस</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>क्रेडिट नोट</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>What holds for numbers</source>
        <translation>नंबरों के नियम</translation>
    </message>
    <message>
        <source>without gaps, as the law wants</source>
        <translation>बिना ख़ाली जगह, जैसा कानून चाहता है</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>अगला नंबर</translation>
    </message>
    <message>
        <source>The next one in %1</source>
        <translation>%1 में अगला</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>ज़्यादा से ज़्यादा</translation>
    </message>
    <message>
        <source>16 characters</source>
        <translation>16 अक्षर</translation>
    </message>
    <message>
        <source>Year in the number</source>
        <translation>नंबर में साल</translation>
    </message>
    <message>
        <source>April to March</source>
        <translation>अप्रैल से मार्च</translation>
    </message>
    <message>
        <source>Each branch</source>
        <translation>हर शाखा</translation>
    </message>
    <message>
        <source>its own series</source>
        <translation>अपनी सीरीज़</translation>
    </message>
    <message>
        <source>In April</source>
        <translation>अप्रैल में</translation>
    </message>
    <message>
        <source>all begin at 1</source>
        <translation>सब 1 से शुरू</translation>
    </message>
    <message>
        <source>A company that comes from another program goes on where that one ended: type the number that the next document gets. What is begun cannot be changed after the first document.</source>
        <translation>दूसरे प्रोग्राम से आई कंपनी वहीं से आगे चलती है: अगले दस्तावेज़ को मिलने वाला नंबर लिखें। पहले दस्तावेज़ के बाद यह बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Numbers of %1</source>
        <translation>%1 के नंबर</translation>
    </message>
</context>
<context>
    <name>desk::OpenedFile</name>
    <message>
        <source>Nobody knows what this file is. Save it instead.</source>
        <translation>यह फ़ाइल किस प्रकार की है पता नहीं। इसे सहेज लें।</translation>
    </message>
    <message>
        <source>The file could not be put on this machine&apos;s disk.</source>
        <translation>फ़ाइल इस कंप्यूटर की डिस्क पर नहीं रखी जा सकी।</translation>
    </message>
</context>
<context>
    <name>desk::OrderEditor</name>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Removes the chosen lines (Ctrl+Delete)</source>
        <translation>चुनी लाइनें हटाता है (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Note to decoder and quoter</source>
        <translation>डिकोडर और कोटेशन वाले के लिए नोट</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to correct</source>
        <translation>
            <numerusform>%1, %n ठीक करनी है</numerusform>
            <numerusform>%1, %n ठीक करनी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>An order holds at most 2,000 lines.</source>
        <translation>एक ऑर्डर में ज़्यादा से ज़्यादा 2,000 लाइनें होती हैं।</translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>ऑर्डर में कम से कम एक लाइन चाहिए।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>लाइन %1: %2</translation>
    </message>
    <message>
        <source>%1 lines; one order holds 2,000.</source>
        <translation>%1 लाइनें; एक ऑर्डर में 2,000 ही आती हैं।</translation>
    </message>
    <message>
        <source>All of them are kept here.</source>
        <translation>सभी यहाँ रखी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Make %n order(s) of them</source>
        <translation>
            <numerusform>इनका %n ऑर्डर बनाएँ</numerusform>
            <numerusform>इनके %n ऑर्डर बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly this order came before:</source>
        <translation>लगभग यही ऑर्डर पहले आया था:</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 lines equal.</source>
        <translation>%2 का %1, %4 में से %3 लाइनें समान।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>उसे देखें</translation>
    </message>
    <message>
        <source>It is another order</source>
        <translation>यह दूसरा ऑर्डर है</translation>
    </message>
    <message>
        <source>Choose the hospital that asks.</source>
        <translation>माँगने वाला अस्पताल चुनें।</translation>
    </message>
    <message>
        <source>The message was not read to its end.</source>
        <translation>संदेश अंत तक नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>It is kept; no line was made of it.</source>
        <translation>वह रखा हुआ है; उससे कोई लाइन नहीं बनी।</translation>
    </message>
</context>
<context>
    <name>desk::OrderForm</name>
    <message>
        <source>22 Nov</source>
        <translation>22 Nov</translation>
    </message>
    <message>
        <source>Hospital, by any word</source>
        <translation>अस्पताल, किसी भी शब्द से</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>कहाँ पहुँचाएँ</translation>
    </message>
    <message>
        <source>Held by another rep.</source>
        <translation>दूसरे रेप के पास है।</translation>
    </message>
    <message>
        <source>Suggestions come as you type; a new hospital can be added on the spot.</source>
        <translation>टाइप करते ही सुझाव आते हैं; नया अस्पताल यहीं जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>GSTIN valid</source>
        <translation>GSTIN सही है</translation>
    </message>
    <message>
        <source>its own address</source>
        <translation>अपना पता</translation>
    </message>
    <message>
        <source>Choose the hospital that asks.</source>
        <translation>माँगने वाला अस्पताल चुनें।</translation>
    </message>
    <message>
        <source>Needed by: %1</source>
        <translation>कब तक चाहिए: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 का</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>समूह…</translation>
    </message>
    <message>
        <source>The group that this hospital belongs to, such as a chain</source>
        <translation>यह अस्पताल जिस समूह का है, जैसे कोई श्रृंखला</translation>
    </message>
</context>
<context>
    <name>desk::OrderLine</name>
    <message>
        <source>Quantity must be at most 9,99,99,999.</source>
        <translation>मात्रा ज़्यादा से ज़्यादा 9,99,99,999 हो सकती है।</translation>
    </message>
    <message>
        <source>Write what the hospital asks for.</source>
        <translation>लिखें कि अस्पताल क्या माँगता है।</translation>
    </message>
    <message>
        <source>These words are longer than 2,000 characters. Shorten them.</source>
        <translation>ये शब्द 2,000 अक्षरों से लंबे हैं। छोटा करें।</translation>
    </message>
    <message>
        <source>A unit has at most 30 characters. The rest belongs in the note.</source>
        <translation>यूनिट में ज़्यादा से ज़्यादा 30 अक्षर होते हैं। बाकी नोट में लिखें।</translation>
    </message>
    <message>
        <source>This note is longer than 2,000 characters. Shorten it.</source>
        <translation>यह नोट 2,000 अक्षरों से लंबा है। छोटा करें।</translation>
    </message>
</context>
<context>
    <name>desk::OrderMerge</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n अक्षर</numerusform>
            <numerusform>%n अक्षर</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>डिलीवरी का पता</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>what they sent</source>
        <translation>उन्होंने क्या भेजा</translation>
    </message>
    <message>
        <source>words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>this order</source>
        <translation>यह ऑर्डर</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>free goods</source>
        <translation>मुफ़्त माल</translation>
    </message>
</context>
<context>
    <name>desk::OrderStep</name>
    <message>
        <source>Request</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>With hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घं</translation>
    </message>
</context>
<context>
    <name>desk::OrderStory</name>
    <message>
        <source>no number yet</source>
        <translation>अभी नंबर नहीं</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Invoiced, with IGST</source>
        <translation>इनवॉइस, IGST सहित</translation>
    </message>
    <message>
        <source>Invoiced, with GST</source>
        <translation>इनवॉइस, GST सहित</translation>
    </message>
    <message>
        <source>Quoted, with IGST</source>
        <translation>कोट किया, IGST सहित</translation>
    </message>
    <message>
        <source>Quoted, with GST</source>
        <translation>कोट किया, GST सहित</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>%1 from request to delivery.</source>
        <translation>माँग से डिलीवरी तक %1।</translation>
    </message>
    <message>
        <source>Drop to attach to the order</source>
        <translation>ऑर्डर से जोड़ने को यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>desk::OrdersDesk</name>
    <message>
        <source>WhatsApp of %1</source>
        <translation>%1 का WhatsApp</translation>
    </message>
    <message>
        <source>e-mail of %1</source>
        <translation>%1 का ई-मेल</translation>
    </message>
    <message>
        <source>by phone on %1</source>
        <translation>%1 को फ़ोन से</translation>
    </message>
    <message>
        <source>in person on %1</source>
        <translation>%1 को ख़ुद आकर</translation>
    </message>
    <message>
        <source>sheet of %1</source>
        <translation>%1 की शीट</translation>
    </message>
    <message>
        <source>repeated on %1</source>
        <translation>%1 को दोहराया</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 का</translation>
    </message>
    <message>
        <source>This order is no longer a draft. What you typed is kept here.</source>
        <translation>यह ऑर्डर अब ड्राफ़्ट नहीं है। आपका टाइप किया यहीं रखा है।</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>ऑर्डर देखें</translation>
    </message>
    <message>
        <source>The decoders ask:</source>
        <translation>डिकोडर पूछते हैं:</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>%1 तक चाहिए</translation>
    </message>
    <message>
        <source>%1, for %2.</source>
        <translation>%1, %2 से।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the PO</source>
        <translation>PO बदलें</translation>
    </message>
    <message>
        <source>Record the PO</source>
        <translation>PO दर्ज करें</translation>
    </message>
    <message>
        <source>Submit to decoding</source>
        <translation>डिकोडिंग को भेजें</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: हो गया।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>What differs is in view when the PO is approved.</source>
        <translation>PO मंज़ूर करते समय अंतर सामने दिखता है।</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Number or hospital, among all orders</source>
        <translation>नंबर या अस्पताल, सभी ऑर्डर में</translation>
    </message>
    <message numerus="yes">
        <source>Saved, except %n line(s) that are not right yet.</source>
        <translation>
            <numerusform>सहेजा गया, पर %n लाइन अभी सही नहीं है।</numerusform>
            <numerusform>सहेजा गया, पर %n लाइनें अभी सही नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay here until they are.</source>
        <translation>सही होने तक वे यहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>Drop draft</source>
        <translation>ड्राफ़्ट छोड़ें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose an order to see its story.</source>
        <translation>ऑर्डर चुनें, उसकी पूरी कहानी दिखेगी।</translation>
    </message>
    <message>
        <source>Start an order</source>
        <translation>ऑर्डर शुरू करें</translation>
    </message>
    <message>
        <source>Paste what the hospital wrote: WhatsApp, e-mail or spreadsheet cells become lines. Or type it: the hospital by any word, then item, quantity, unit.</source>
        <translation>अस्पताल ने जो लिखा वह पेस्ट करें: WhatsApp, ई-मेल या शीट के खाने लाइनें बन जाते हैं। या टाइप करें: किसी भी शब्द से अस्पताल, फिर आइटम, मात्रा, यूनिट।</translation>
    </message>
    <message>
        <source>Paste what the hospital wrote</source>
        <translation>अस्पताल ने जो लिखा वह पेस्ट करें</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>टाइप करें</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>नीचे भरें</translation>
    </message>
    <message>
        <source>paste block</source>
        <translation>ब्लॉक पेस्ट करें</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>next wrong cell</source>
        <translation>अगला गलत खाना</translation>
    </message>
    <message>
        <source>line from chosen words</source>
        <translation>चुने शब्दों से लाइन</translation>
    </message>
    <message>
        <source>remove lines</source>
        <translation>लाइनें हटाएँ</translation>
    </message>
    <message>
        <source>insert a line</source>
        <translation>लाइन डालें</translation>
    </message>
    <message>
        <source>save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>paste an order</source>
        <translation>ऑर्डर पेस्ट करें</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>order again</source>
        <translation>फिर ऑर्डर करें</translation>
    </message>
    <message>
        <source>search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>What the hospital sent</source>
        <translation>अस्पताल ने क्या भेजा</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>There are no words on the clipboard.</source>
        <translation>क्लिपबोर्ड पर कोई शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>नया ऑर्डर</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>सहेज रहे हैं</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>सहेजा</translation>
    </message>
    <message>
        <source>every key is kept on this machine</source>
        <translation>हर अक्षर इस कंप्यूटर पर रखा जाता है</translation>
    </message>
    <message>
        <source>kept here at every key, last %1</source>
        <translation>हर अक्षर यहीं रखा, पिछली बार %1</translation>
    </message>
    <message>
        <source>All is right.</source>
        <translation>सब सही है।</translation>
    </message>
    <message>
        <source>The draft was dropped.</source>
        <translation>ड्राफ़्ट छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>%1 is with the decoders.</source>
        <translation>%1 डिकोडरों के पास है।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>किसी</translation>
    </message>
    <message>
        <source>%1 saved this order while you typed.</source>
        <translation>आप टाइप कर रहे थे तब %1 ने यह ऑर्डर सहेजा।</translation>
    </message>
    <message>
        <source>Yours stands and is kept here; nothing is overwritten.</source>
        <translation>आपका जैसा था वैसा यहीं रखा है; कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Somebody saved this order meanwhile.</source>
        <translation>इस बीच किसी ने यह ऑर्डर सहेजा।</translation>
    </message>
    <message>
        <source>Their changes and yours are both here.</source>
        <translation>उनके और आपके, दोनों बदलाव यहाँ हैं।</translation>
    </message>
    <message>
        <source>the PO for %1</source>
        <translation>%1 का PO</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Open a file: sheet, text or mail</source>
        <translation>फ़ाइल खोलें: शीट, टेक्स्ट या मेल</translation>
    </message>
    <message>
        <source>Sheets, text, mail (*.xlsx *.csv *.tsv *.txt *.eml)</source>
        <translation>शीट, टेक्स्ट, मेल (*.xlsx *.csv *.tsv *.txt *.eml)</translation>
    </message>
    <message>
        <source>New order from a template</source>
        <translation>टेम्पलेट से नया ऑर्डर</translation>
    </message>
    <message>
        <source>Keep as template…</source>
        <translation>टेम्पलेट के रूप में रखें…</translation>
    </message>
    <message>
        <source>Begin from a template</source>
        <translation>टेम्पलेट से शुरू करें</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>lines from a template</source>
        <translation>टेम्पलेट की पंक्तियाँ</translation>
    </message>
    <message>
        <source>keep as template</source>
        <translation>टेम्पलेट के रूप में रखें</translation>
    </message>
    <message>
        <source>order from a template</source>
        <translation>टेम्पलेट से ऑर्डर</translation>
    </message>
    <message>
        <source>There is no line to keep yet.</source>
        <translation>रखने के लिए अभी कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is kept as a template.</source>
        <translation>“%1” टेम्पलेट के रूप में रखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Ctrl+T begins an order with it.</source>
        <translation>
            <numerusform>%n पंक्ति। Ctrl+T से इसका ऑर्डर शुरू होता है।</numerusform>
            <numerusform>%n पंक्तियाँ। Ctrl+T से इनका ऑर्डर शुरू होता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>desk::OrdersList</name>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>How long the order has been in its stage</source>
        <translation>ऑर्डर इस चरण में कब से है</translation>
    </message>
    <message>
        <source>Value ₹</source>
        <translation>मूल्य ₹</translation>
    </message>
    <message>
        <source>Their PO, or what was offered last</source>
        <translation>उनका PO, या जो पिछली बार कोट हुआ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 नग</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>रेप</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>मंज़ूरी</translation>
    </message>
    <message>
        <source>quote appr.</source>
        <translation>कोटे. मंज़ूरी</translation>
    </message>
    <message>
        <source>PO approval</source>
        <translation>PO मंज़ूरी</translation>
    </message>
    <message>
        <source>inv. approval</source>
        <translation>इन. मंज़ूरी</translation>
    </message>
    <message>
        <source>Age in its stage</source>
        <translation>चरण में समय</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Typed here and not saved yet.</source>
        <translation>यहाँ टाइप हुआ, अभी सहेजा नहीं।</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>अभी सहेजा नहीं</translation>
    </message>
    <message>
        <source>question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>It came back to you; the reason is in its history.</source>
        <translation>यह आपके पास लौटा है; कारण इतिहास में है।</translation>
    </message>
    <message>
        <source>no hospital yet</source>
        <translation>अभी अस्पताल नहीं</translation>
    </message>
    <message>
        <source>My drafts</source>
        <translation>मेरे ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>मेरे पास लौटे</translation>
    </message>
    <message>
        <source>With the hospital</source>
        <translation>अस्पताल के पास</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>औरों के पास</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>इस हफ़्ते पूरे</translation>
    </message>
    <message>
        <source>The first %1 of %2 orders. Filter or search for the others.</source>
        <translation>%2 में से पहले %1 ऑर्डर। बाकी के लिए छाँटें या खोजें।</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) match</source>
        <translation>
            <numerusform>%n ऑर्डर मिला</numerusform>
            <numerusform>%n ऑर्डर मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>कोई ऑर्डर नहीं मिला।</translation>
    </message>
    <message>
        <source>It is filtered by %1.</source>
        <translation>%1 से छाँटा गया है।</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Search by number, or by any part of the hospital&apos;s name, city or GSTIN.</source>
        <translation>नंबर से खोजें, या अस्पताल के नाम, शहर या GSTIN के किसी हिस्से से।</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>अभी कोई ऑर्डर नहीं।</translation>
    </message>
    <message>
        <source>They appear here as they come.</source>
        <translation>आते ही वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Paste what a hospital wrote with Ctrl+V, or start with Ctrl+N.</source>
        <translation>अस्पताल ने जो लिखा वह Ctrl+V से पेस्ट करें, या Ctrl+N से शुरू करें।</translation>
    </message>
    <message>
        <source>Only the newest %1 that were found. Add a word to find others.</source>
        <translation>मिले हुओं में केवल सबसे नए %1। बाकी के लिए एक शब्द और लिखें।</translation>
    </message>
</context>
<context>
    <name>desk::OrdersStore</name>
    <message>
        <source>There is no such order, or it is not yours to see.</source>
        <translation>ऐसा कोई ऑर्डर नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::Outbox</name>
    <message>
        <source>This was done or dropped meanwhile.</source>
        <translation>यह इस बीच हो गया या छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>desk::OwnFile</name>
    <message>
        <source>it is no ordinary file</source>
        <translation>यह साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>somebody else could have written it</source>
        <translation>इसे कोई और लिख सकता था</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ी है</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>यह पढ़ी नहीं जा सकती</translation>
    </message>
</context>
<context>
    <name>desk::OwnPassword</name>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>desk::PaperBatch</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>इस फ़ोल्डर में कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>it is not issued yet</source>
        <translation>यह अभी जारी नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) saved in %1</source>
        <translation>
            <numerusform>%1 में %n PDF सहेजा</numerusform>
            <numerusform>%1 में %n PDF सहेजे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) printed</source>
        <translation>
            <numerusform>%n इनवॉइस छपा</numerusform>
            <numerusform>%n इनवॉइस छपे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) printed</source>
        <translation>
            <numerusform>%n कोटेशन छपा</numerusform>
            <numerusform>%n कोटेशन छपे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) printed</source>
        <translation>
            <numerusform>%n काग़ज़ छपा</numerusform>
            <numerusform>%n काग़ज़ छपे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before it was cancelled</source>
        <translation>रद्द होने से पहले %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n</numerusform>
            <numerusform>%1 और %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n could not be: %2.</source>
        <translation>
            <numerusform>%1, %n नहीं हो सका: %2।</numerusform>
            <numerusform>%1, %n नहीं हो सके: %2।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperPainter</name>
    <message>
        <source>There is no copy “%1” of this paper.</source>
        <translation>इस काग़ज़ की प्रति “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The paper could not be printed.</source>
        <translation>काग़ज़ छप नहीं सका।</translation>
    </message>
    <message>
        <source>The paper could not be printed to its end.</source>
        <translation>काग़ज़ आख़िर तक नहीं छप सका।</translation>
    </message>
</context>
<context>
    <name>desk::PaperPreview</name>
    <message>
        <source>Page %1</source>
        <translation>पेज %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पेज</numerusform>
            <numerusform>%n पेज</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PaperRows</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>made when it is first wanted</source>
        <translation>पहली बार माँगने पर बनता है</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>ड्राफ़्ट का निशान लगा</translation>
    </message>
    <message>
        <source>as issued, %1</source>
        <translation>जैसा जारी हुआ, %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखा है</translation>
    </message>
</context>
<context>
    <name>desk::PaperSketch</name>
    <message>
        <source>Head of an invoice</source>
        <translation>इनवॉइस का ऊपरी भाग</translation>
    </message>
    <message>
        <source>TAX INVOICE</source>
        <translation>टैक्स इनवॉइस</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>आपकी कंपनी</translation>
    </message>
    <message>
        <source>To: the hospital</source>
        <translation>सेवा में: अस्पताल</translation>
    </message>
    <message>
        <source>Place of supply: its state</source>
        <translation>सप्लाई का स्थान: उसका राज्य</translation>
    </message>
</context>
<context>
    <name>desk::Papers</name>
    <message>
        <source>Save PDF</source>
        <translation>PDF सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 नाम से सहेजा।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>%1 went to the printer.</source>
        <translation>%1 प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>Save the PDFs into a folder</source>
        <translation>PDF एक फ़ोल्डर में सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n काग़ज़</numerusform>
            <numerusform>%n काग़ज़</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PapersStore</name>
    <message>
        <source>The kept paper is not the one that was issued. Tell the person who looks after the database.</source>
        <translation>रखा हुआ काग़ज़ वह नहीं है जो जारी हुआ था। डेटाबेस सँभालने वाले को बताएँ।</translation>
    </message>
</context>
<context>
    <name>desk::PasswordCard</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
</context>
<context>
    <name>desk::PaymentForm</name>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>बैंक ट्रांसफ़र</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>नकद</translation>
    </message>
    <message>
        <source>TDS withheld</source>
        <translation>TDS काटा</translation>
    </message>
    <message>
        <source>Amount ₹</source>
        <translation>राशि ₹</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>कब मिला</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give the day, such as 4 Dec 2026.</source>
        <translation>तारीख दें, जैसे 4 Dec 2026।</translation>
    </message>
</context>
<context>
    <name>desk::PeopleList</name>
    <message>
        <source>Who you are in the demo</source>
        <translation>डेमो में आप कौन हैं</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>शामिल करें</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>कौन चाहिए</translation>
    </message>
    <message>
        <source>Admit somebody</source>
        <translation>किसी को शामिल करें</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>signs in with the e-mail address</source>
        <translation>ई-मेल पते से साइन इन करते हैं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The password for the first sign-in is made here and shown once.</source>
        <translation>पहले साइन इन का पासवर्ड यहीं बनता है और एक ही बार दिखता है।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Nobody decides on their own work, so an order needs a rep, a decoder, a quoter, accounts, somebody at the stock and an executive. One person can be only one of them.</source>
        <translation>अपने काम पर कोई फ़ैसला नहीं करता, इसलिए ऑर्डर के लिए रेप, डिकोडर, कोटेशन वाला, अकाउंट्स, स्टॉक वाला और एग्ज़ीक्यूटिव चाहिए। एक व्यक्ति इनमें से एक ही हो सकता है।</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>The person needs a name.</source>
        <translation>व्यक्ति का नाम चाहिए।</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>यह ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 signs in with %2</source>
        <translation>%1 का साइन इन: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Who decides is admitted by the keeper of the server, with one command.</source>
        <translation>फ़ैसला करने वाले को सर्वर सँभालने वाला एक कमांड से शामिल करता है।</translation>
    </message>
    <message>
        <source>One administrator alone cannot give the right to approve.</source>
        <translation>मंज़ूरी का अधिकार अकेला एक एडमिन नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>shown once</source>
        <translation>एक ही बार दिखेगा</translation>
    </message>
</context>
<context>
    <name>desk::Percentage</name>
    <message>
        <source>Enter a percentage, as in 5 or 12.5.</source>
        <translation>प्रतिशत लिखें, जैसे 5 या 12.5।</translation>
    </message>
    <message>
        <source>A percentage can have at most two decimals.</source>
        <translation>प्रतिशत में बिंदु के बाद ज़्यादा से ज़्यादा दो अंक हो सकते हैं।</translation>
    </message>
    <message>
        <source>A percentage must lie between 0 and 100.</source>
        <translation>प्रतिशत 0 और 100 के बीच होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>desk::PermissionWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what one does, %2 what it is done with: &quot;approve invoices&quot;</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>see the names of hospitals</source>
        <translation>अस्पतालों के नाम देखना</translation>
    </message>
    <message>
        <source>see the addresses of hospitals</source>
        <translation>अस्पतालों के पते देखना</translation>
    </message>
    <message>
        <source>look hospitals up</source>
        <translation>अस्पताल खोजना</translation>
    </message>
    <message>
        <source>hand hospitals over</source>
        <translation>अस्पताल सौंपना</translation>
    </message>
    <message>
        <source>read the whole trail</source>
        <translation>पूरा लेखा देखना</translation>
    </message>
    <message>
        <source>read the trail of their own documents</source>
        <translation>अपने दस्तावेज़ों का लेखा देखना</translation>
    </message>
    <message>
        <source>read the trail of documents they worked on</source>
        <translation>जिन दस्तावेज़ों पर काम किया उनका लेखा देखना</translation>
    </message>
    <message>
        <source>see colleagues&apos; names</source>
        <translation>सहकर्मियों के नाम देखना</translation>
    </message>
    <message>
        <source>see cost and margin</source>
        <translation>लागत और मार्जिन देखना</translation>
    </message>
    <message>
        <source>read what invoices say is to be sent</source>
        <translation>इनवॉइस में भेजा जाने वाला माल देखना</translation>
    </message>
    <message>
        <source>submit decoded orders</source>
        <translation>डिकोड किए ऑर्डर भेजना</translation>
    </message>
    <message>
        <source>close orders short</source>
        <translation>ऑर्डर अधूरे ही बंद करना</translation>
    </message>
    <message>
        <source>cancel orders that have a PO</source>
        <translation>PO वाले ऑर्डर रद्द करना</translation>
    </message>
    <message>
        <source>%1 their own %2</source>
        <translation>%2: केवल अपने, %1</translation>
    </message>
    <message>
        <source>%1 all %2</source>
        <translation>%2: सभी, %1</translation>
    </message>
    <message>
        <source>%1 %2 from “%3” on</source>
        <translation>%2: “%3” से आगे, %1</translation>
    </message>
</context>
<context>
    <name>desk::PersonForm</name>
    <message>
        <source>E-mail, which is also the name to sign in with</source>
        <translation>ई-मेल, इसी नाम से साइन इन होगा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
</context>
<context>
    <name>desk::PersonMenu</name>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Roomier rows</source>
        <translation>खुली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The program&apos;s log</source>
        <translation>प्रोग्राम का लॉग</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>समस्या बताएँ</translation>
    </message>
    <message>
        <source>About IndentDesk</source>
        <translation>IndentDesk के बारे में</translation>
    </message>
</context>
<context>
    <name>desk::PersonPage</name>
    <message>
        <source>A new person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>पिछली बार दिखे</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>निमंत्रित</translation>
    </message>
    <message>
        <source>no password of their own yet</source>
        <translation>अभी अपना पासवर्ड नहीं</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>निमंत्रण दें</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>New password at sign-in</source>
        <translation>साइन-इन पर नया पासवर्ड</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>फिर से निमंत्रण दें</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>Unlock signing</source>
        <translation>हस्ताक्षर खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Signing is locked after five wrong passwords.</source>
        <translation>पाँच गलत पासवर्ड के बाद हस्ताक्षर बंद है।</translation>
    </message>
    <message>
        <source>The role is %1 now.</source>
        <translation>भूमिका अब %1 है।</translation>
    </message>
    <message>
        <source>%1 is invited.</source>
        <translation>%1 को निमंत्रण दिया गया।</translation>
    </message>
    <message>
        <source>%1 is out; every session has ended.</source>
        <translation>%1 अब बाहर हैं; उनके सभी सत्र बंद हो गए।</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 फिर से साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 can sign again.</source>
        <translation>%1 फिर हस्ताक्षर कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 has a new word for the next sign-in.</source>
        <translation>%1 के पास अगले साइन-इन के लिए नया शब्द है।</translation>
    </message>
    <message>
        <source>%1 goes on with a new password only.</source>
        <translation>%1 केवल नए पासवर्ड से आगे बढ़ेंगे।</translation>
    </message>
</context>
<context>
    <name>desk::PoForm</name>
    <message>
        <source>Attach</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Number of their PO</source>
        <translation>उनके PO का नंबर</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>उसकी तारीख</translation>
    </message>
    <message>
        <source>Its amount with tax, ₹</source>
        <translation>टैक्स के साथ राशि, ₹</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Lines of the PO</source>
        <translation>PO की लाइनें</translation>
    </message>
    <message>
        <source>All lines as quoted.</source>
        <translation>सभी लाइनें कोटेशन जैसी।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n लाइन में अंतर।</numerusform>
            <numerusform>%n लाइनों में अंतर।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Lines come to %2, quoted %3, before discount and tax. The quotation asks %4 with tax.</source>
        <translation>%1 लाइनों का जोड़ %2, कोट किया %3, छूट और टैक्स से पहले। कोटेशन में टैक्स के साथ %4 है।</translation>
    </message>
    <message>
        <source>Give the number of the hospital&apos;s PO.</source>
        <translation>अस्पताल के PO का नंबर दें।</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” तारीख नहीं है।</translation>
    </message>
    <message>
        <source>The PO&apos;s date lies in the future.</source>
        <translation>PO की तारीख अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>A line of the PO is not right yet.</source>
        <translation>PO की एक लाइन अभी सही नहीं है।</translation>
    </message>
    <message>
        <source>The hospital&apos;s PO</source>
        <translation>अस्पताल का PO</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)</source>
        <translation>काग़ज़ (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>A file may have at most 20 MB.</source>
        <translation>फ़ाइल ज़्यादा से ज़्यादा 20 MB की हो सकती है।</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 ख़ाली है या पढ़ी नहीं जा सकती।</translation>
    </message>
</context>
<context>
    <name>desk::PoLines</name>
    <message>
        <source>“%1” is not a whole number. 0 means not ordered.</source>
        <translation>“%1” पूरी संख्या नहीं है। 0 यानी ऑर्डर नहीं किया।</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>कीमत शून्य से कम नहीं होती।</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>कोट किया</translation>
    </message>
    <message>
        <source>On the PO</source>
        <translation>PO में</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
    <message>
        <source>On the PO ₹</source>
        <translation>PO में ₹</translation>
    </message>
    <message>
        <source>Difference ₹</source>
        <translation>अंतर ₹</translation>
    </message>
</context>
<context>
    <name>desk::PresenceLine</name>
    <message>
        <source>You are editing this in another window</source>
        <translation>आप इसे दूसरी विंडो में बदल रहे हैं</translation>
    </message>
    <message>
        <source>You have this open in another window</source>
        <translation>यह आपकी दूसरी विंडो में खुला है</translation>
    </message>
    <message>
        <source>%1 is editing line %2</source>
        <translation>%1 पंक्ति %2 बदल रहे हैं</translation>
    </message>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 इसे बदल रहे हैं</translation>
    </message>
    <message>
        <source>%1 is at line %2</source>
        <translation>%1 पंक्ति %2 पर हैं</translation>
    </message>
    <message>
        <source>%1 is looking at this</source>
        <translation>%1 इसे देख रहे हैं</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2 से</translation>
    </message>
</context>
<context>
    <name>desk::PriceTrail</name>
    <message>
        <source>lost</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>won</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>%1: %2 for %3, %4</source>
        <translation>%1: %3 में %2, %4</translation>
    </message>
    <message>
        <source>Never quoted to this hospital before.</source>
        <translation>इस अस्पताल को पहले कभी कोट नहीं किया।</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
</context>
<context>
    <name>desk::PrivateCluster</name>
    <message>
        <source>The database runs already, without this TCP port. Stop it first.</source>
        <translation>डेटाबेस पहले से चल रहा है, इस TCP पोर्ट के बिना। पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The database did not start. Its log is in “%1”.</source>
        <translation>डेटाबेस चालू नहीं हुआ। उसका लॉग “%1” में है।</translation>
    </message>
    <message>
        <source>Parts of a database that broke down still run. Try again in a minute.</source>
        <translation>बंद पड़े डेटाबेस के कुछ हिस्से अभी चल रहे हैं। एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to somebody else.</source>
        <translation>फ़ोल्डर “%1” किसी और का है।</translation>
    </message>
    <message>
        <source>The database did not stop.</source>
        <translation>डेटाबेस बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is not installed on this machine.</source>
        <translation>इस कंप्यूटर पर PostgreSQL %1 इंस्टॉल नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::ProblemReport</name>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Schema of the database</source>
        <translation>डेटाबेस की स्कीमा</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Windows are drawn by</source>
        <translation>विंडो किससे बनती हैं</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”.</source>
        <translation>रिपोर्ट “%1” में लिखी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>desk::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>desk::ProposalWords</name>
    <message>
        <source>A new role: %1</source>
        <translation>नई भूमिका: %1</translation>
    </message>
    <message>
        <source>More rights for the role %1</source>
        <translation>भूमिका %1 के लिए और अधिकार</translation>
    </message>
    <message>
        <source>%1 may then: %2.</source>
        <translation>तब %1 यह कर सकते हैं: %2।</translation>
    </message>
    <message>
        <source>%1 may then also: %2.</source>
        <translation>तब %1 यह भी कर सकते हैं: %2।</translation>
    </message>
    <message>
        <source>%1 may no longer: %2.</source>
        <translation>%1 अब यह नहीं कर सकते: %2।</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 को %2 के रूप में प्रवेश</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 बनते हैं %2</translation>
    </message>
    <message>
        <source>Nobody has this role now.</source>
        <translation>अभी यह भूमिका किसी की नहीं है।</translation>
    </message>
    <message>
        <source>It reaches %1.</source>
        <translation>यह %1 पर लागू होगा।</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>%1 को वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1 approved it on %2.</source>
        <translation>%1 ने इसे %2 को स्वीकृत किया।</translation>
    </message>
    <message>
        <source>%1 rejected it on %2.</source>
        <translation>%1 ने इसे %2 को अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Nobody else here may decide on it now.</source>
        <translation>अभी यहाँ कोई और इस पर निर्णय नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>%1 की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Waits for %1 or %2.</source>
        <translation>%1 या %2 की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>%1 asked for it on %2.</source>
        <translation>%1 ने इसे %2 को माँगा।</translation>
    </message>
    <message>
        <source>“%1” for %2, %3: %4</source>
        <translation>“%1”, %2 के लिए, %3: %4</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (नया)</translation>
    </message>
    <message>
        <source>From %1 no rule holds: any one person who may approve decides.</source>
        <translation>%1 से कोई नियम लागू नहीं: मंज़ूरी दे सकने वाला कोई भी एक व्यक्ति निर्णय लेता है।</translation>
    </message>
    <message>
        <source>From %1, looked at in this order:
%2</source>
        <translation>%1 से, इस क्रम में देखे जाते हैं:
%2</translation>
    </message>
    <message>
        <source>No longer:
%1</source>
        <translation>अब नहीं:
%1</translation>
    </message>
</context>
<context>
    <name>desk::ProposalsCard</name>
    <message>
        <source>Changes to decide</source>
        <translation>निर्णय के लिए बदलाव</translation>
    </message>
    <message>
        <source>Who asks for a right to approve does not give it; who gains by it does not decide.</source>
        <translation>स्वीकृति का अधिकार जो माँगता है वह उसे नहीं देता; जिसे उससे लाभ हो वह निर्णय नहीं लेता।</translation>
    </message>
</context>
<context>
    <name>desk::ProposalsPage</name>
    <message>
        <source>Changes to decide</source>
        <translation>निर्णय के लिए बदलाव</translation>
    </message>
    <message>
        <source>Who asks for a right to approve does not give it; who gains by it does not decide.</source>
        <translation>स्वीकृति का अधिकार जो माँगता है वह उसे नहीं देता; जिसे उससे लाभ हो वह निर्णय नहीं लेता।</translation>
    </message>
</context>
<context>
    <name>desk::ProposalsPane</name>
    <message>
        <source>approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Changes to decide</source>
        <translation>निर्णय के लिए बदलाव</translation>
    </message>
    <message>
        <source>No change waits for a decision.</source>
        <translation>कोई बदलाव निर्णय की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>What adds a right to approve is asked for in Administration; a second person decides on it here.</source>
        <translation>जो स्वीकृति का अधिकार जोड़ता है वह प्रशासन में माँगा जाता है; यहाँ दूसरा व्यक्ति उस पर निर्णय लेता है।</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>आपकी प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>दूसरों की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Decided lately</source>
        <translation>हाल में निर्णीत</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृत करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The change is withdrawn.</source>
        <translation>बदलाव वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>The change is made and holds at once.</source>
        <translation>बदलाव हो गया और तुरंत लागू है।</translation>
    </message>
    <message>
        <source>The change is rejected.</source>
        <translation>बदलाव अस्वीकार किया गया।</translation>
    </message>
</context>
<context>
    <name>desk::Quantity</name>
    <message>
        <source>Enter a quantity.</source>
        <translation>मात्रा लिखें।</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write decimals with a point, as in 12.5.</source>
        <translation>“%1” दो तरह से पढ़ा जा सकता है। दशमलव बिंदु से लिखें, जैसे 12.5।</translation>
    </message>
    <message>
        <source>“%1” is not a quantity. Enter a number, as in 12 or 12.5.</source>
        <translation>“%1” मात्रा नहीं है। संख्या लिखें, जैसे 12 या 12.5।</translation>
    </message>
    <message>
        <source>Quantity must be more than 0.</source>
        <translation>मात्रा 0 से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>Quantity can have at most three decimals.</source>
        <translation>मात्रा में बिंदु के बाद ज़्यादा से ज़्यादा तीन अंक हो सकते हैं।</translation>
    </message>
    <message>
        <source>Quantity must be less than 1,00,00,00,000.</source>
        <translation>मात्रा 1,00,00,00,000 से कम होनी चाहिए।</translation>
    </message>
</context>
<context>
    <name>desk::QuantityLine</name>
    <message>
        <source>Quantity in the smallest unit</source>
        <translation>सबसे छोटी यूनिट में मात्रा</translation>
    </message>
    <message>
        <source>Quantity in the smallest unit (E)</source>
        <translation>सबसे छोटी यूनिट में मात्रा (E)</translation>
    </message>
    <message>
        <source>%1 =</source>
        <translation>%1 =</translation>
    </message>
    <message>
        <source>sold by the piece; look at the quantity</source>
        <translation>नग के हिसाब से बिकता है; मात्रा देख लें</translation>
    </message>
    <message>
        <source>comes as %1; look at the quantity</source>
        <translation>%1 में आता है; मात्रा देख लें</translation>
    </message>
    <message>
        <source>Quantity must be a whole number of at least 1.</source>
        <translation>मात्रा पूरी संख्या हो, कम से कम 1।</translation>
    </message>
</context>
<context>
    <name>desk::QueuePane</name>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Orders to decode</source>
        <translation>डिकोड करने के ऑर्डर</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>आपके लिए कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>New orders appear here as the reps submit them.</source>
        <translation>रेप के भेजते ही नए ऑर्डर यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Lines left of all lines</source>
        <translation>कुल में से बाकी लाइनें</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>अर्जेंट</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ऊँची</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरे</translation>
    </message>
    <message>
        <source>You today: %1 decoded, %2 not supplied</source>
        <translation>आज आपने: %1 डिकोड, %2 नहीं देते</translation>
    </message>
</context>
<context>
    <name>desk::QueueStrip</name>
    <message>
        <source>Show the queue</source>
        <translation>कतार दिखाएँ</translation>
    </message>
    <message>
        <source>Show the queue (Ctrl+B)</source>
        <translation>कतार दिखाएँ (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>desk::QuotationDraft</name>
    <message>
        <source>Only whole pieces can be quoted.</source>
        <translation>केवल पूरे नग ही कोट किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>कीमत शून्य से कम नहीं होती।</translation>
    </message>
    <message>
        <source>Give a day until which it is valid, such as 4 Dec 2026.</source>
        <translation>किस तारीख तक मान्य है वह दें, जैसे 4 Dec 2026।</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
</context>
<context>
    <name>desk::QuotationEditor</name>
    <message>
        <source>Lines of the quotation</source>
        <translation>कोटेशन की लाइनें</translation>
    </message>
</context>
<context>
    <name>desk::QuotationFoot</name>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>छूट %</translation>
    </message>
    <message>
        <source>on all lines</source>
        <translation>सभी लाइनों पर</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>टैक्स</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4</source>
        <translation>%1 %2 से %3 %4</translation>
    </message>
    <message>
        <source>Without payment of tax: the goods leave the tax territory.</source>
        <translation>बिना टैक्स भुगतान के: माल टैक्स क्षेत्र से बाहर जाता है।</translation>
    </message>
    <message>
        <source>IGST: the buyer is in a special economic zone.</source>
        <translation>IGST: ख़रीदार SEZ में है।</translation>
    </message>
    <message>
        <source>IGST: the goods go to another state.</source>
        <translation>IGST: माल दूसरे राज्य में जाता है।</translation>
    </message>
    <message>
        <source>CGST and %1: seller and place of supply are in one state.</source>
        <translation>CGST और %1: विक्रेता और सप्लाई का स्थान एक ही राज्य में हैं।</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>दर</translation>
    </message>
    <message>
        <source>Taxable ₹</source>
        <translation>कर योग्य ₹</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>शब्दों में: %1</translation>
    </message>
</context>
<context>
    <name>desk::QuotationLines</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
    <message>
        <source>Disc %</source>
        <translation>छूट %</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Taxable ₹</source>
        <translation>कर योग्य ₹</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>not quoted</source>
        <translation>कोट नहीं किया</translation>
    </message>
    <message>
        <source>option</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Offered, not in the total</source>
        <translation>दिया है, पर कुल में नहीं</translation>
    </message>
    <message>
        <source>They ask for it on top; it is in no sum and not on the paper</source>
        <translation>वे इसे ऊपर से माँगते हैं; यह न किसी जोड़ में है न काग़ज़ पर</translation>
    </message>
</context>
<context>
    <name>desk::QuotationMerge</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>in the total</source>
        <translation>कुल में</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % छूट</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 नग</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>option</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>margin %1 %</source>
        <translation>मार्जिन %1 %</translation>
    </message>
    <message>
        <source>this quotation</source>
        <translation>यह कोटेशन</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
</context>
<context>
    <name>desk::QuotationQueue</name>
    <message>
        <source>Valid until %1</source>
        <translation>%1 तक मान्य</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 दिन पहले</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>%1 दिन बाकी</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>To price</source>
        <translation>कीमत लगानी है</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>मेरे पास लौटे</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>मंज़ूरी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Approved, to send</source>
        <translation>मंज़ूर, भेजना है</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि बीती</translation>
    </message>
    <message>
        <source>Holds changes that are not saved yet.</source>
        <translation>इसमें बदलाव हैं जो अभी सहेजे नहीं गए।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Total ₹</source>
        <translation>कुल ₹</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Quoter</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
</context>
<context>
    <name>desk::QuotationsDesk</name>
    <message>
        <source>%1 waits for approval.</source>
        <translation>%1 मंज़ूरी के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>%1: %2, done.</source>
        <translation>%1: %2, हो गया।</translation>
    </message>
    <message>
        <source>This quotation was moved on meanwhile.</source>
        <translation>यह कोटेशन इस बीच आगे बढ़ गया।</translation>
    </message>
    <message>
        <source>What you typed is kept here, but can no longer be saved.</source>
        <translation>आपका टाइप किया यहीं रखा है, पर अब सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Somebody saved this quotation meanwhile.</source>
        <translation>इस बीच किसी ने यह कोटेशन सहेजा।</translation>
    </message>
    <message>
        <source>Their changes and yours are both here.</source>
        <translation>उनके और आपके, दोनों बदलाव यहाँ हैं।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>किसी</translation>
    </message>
    <message>
        <source>%1 saved this quotation while you typed.</source>
        <translation>आप टाइप कर रहे थे तब %1 ने यह कोटेशन सहेजा।</translation>
    </message>
    <message>
        <source>Yours stands and is kept here; nothing is overwritten.</source>
        <translation>आपका जैसा था वैसा यहीं रखा है; कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>कर योग्य</translation>
    </message>
    <message>
        <source>IGST</source>
        <translation>IGST</translation>
    </message>
    <message>
        <source>CGST + SGST</source>
        <translation>CGST + SGST</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Total ₹</source>
        <translation>कुल ₹</translation>
    </message>
    <message>
        <source>Theirs stands as it was saved.</source>
        <translation>उनका जैसा सहेजा था वैसा ही है।</translation>
    </message>
    <message>
        <source>No quotation is open.</source>
        <translation>कोई कोटेशन खुला नहीं है।</translation>
    </message>
    <message>
        <source>One is drafted when a decoding is approved.</source>
        <translation>डिकोडिंग मंज़ूर होने पर कोटेशन का ड्राफ़्ट बनता है।</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>प्रीव्यू</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Offer without counting it</source>
        <translation>बिना गिने दें</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>नीचे भरें</translation>
    </message>
    <message>
        <source>take last price</source>
        <translation>पिछली कीमत लें</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>submit, or the main thing</source>
        <translation>आगे भेजें, या मुख्य काम</translation>
    </message>
    <message>
        <source>preview and print</source>
        <translation>प्रीव्यू और छपाई</translation>
    </message>
    <message>
        <source>make the line an option</source>
        <translation>लाइन को वैकल्पिक करें</translation>
    </message>
    <message>
        <source>paste cells</source>
        <translation>खाने पेस्ट करें</translation>
    </message>
    <message>
        <source>next, previous quotation</source>
        <translation>अगला, पिछला कोटेशन</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Margin %1</source>
        <translation>मार्जिन %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a price</source>
        <translation>
            <numerusform>%n लाइन बिना कीमत</numerusform>
            <numerusform>%n लाइनें बिना कीमत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) below cost</source>
        <translation>
            <numerusform>%n लाइन लागत से नीचे</numerusform>
            <numerusform>%n लाइनें लागत से नीचे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) drift</source>
        <translation>
            <numerusform>%n कीमत बदली</numerusform>
            <numerusform>%n कीमतें बदलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>अस्पताल</translation>
    </message>
    <message>
        <source>Quoter</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>रेप</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>save the PDFs of marked rows</source>
        <translation>चिह्नित पंक्तियों के PDF सहेजें</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Drop to attach to the quotation</source>
        <translation>कोटेशन से जोड़ने को यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>history, comments and files</source>
        <translation>इतिहास, टिप्पणियाँ और फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>desk::QuotationsStore</name>
    <message>
        <source>There is no such quotation, or it is not yours to see.</source>
        <translation>ऐसा कोई कोटेशन नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::ReadingLine</name>
    <message>
        <source>Lines of the message</source>
        <translation>संदेश की लाइनें</translation>
    </message>
    <message>
        <source>Reading the message</source>
        <translation>संदेश पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>%1 of %2 lines of the message are read.</source>
        <translation>संदेश की %2 में से %1 लाइनें पढ़ी गईं।</translation>
    </message>
</context>
<context>
    <name>desk::ReasonField</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>as in: %1</source>
        <translation>जैसे: %1</translation>
    </message>
</context>
<context>
    <name>desk::RecordForm</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>desk::RecordModel</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n पंक्ति</numerusform>
            <numerusform>%1, %n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The setting holds for what is made from now on.</source>
        <translation>यह सेटिंग अब से बनने वाली चीज़ों पर लागू होगी।</translation>
    </message>
    <message>
        <source>The hours hold at once, for orders that stand there already as well.</source>
        <translation>घंटे तुरंत लागू होते हैं, उन ऑर्डरों पर भी जो पहले से वहाँ हैं।</translation>
    </message>
    <message>
        <source>The rate changes on that day.</source>
        <translation>दर उस तारीख से बदलेगी।</translation>
    </message>
    <message>
        <source>The series is saved.</source>
        <translation>सीरीज़ सहेजी गई।</translation>
    </message>
    <message>
        <source>The branch is saved.</source>
        <translation>शाखा सहेजी गई।</translation>
    </message>
</context>
<context>
    <name>desk::RetireLine</name>
    <message>
        <source>Sell no more</source>
        <translation>बेचना बंद करें</translation>
    </message>
    <message>
        <source>SKU that takes its place</source>
        <translation>इसकी जगह आने वाला SKU</translation>
    </message>
    <message>
        <source>It is sold.</source>
        <translation>यह बिकता है।</translation>
    </message>
    <message>
        <source>It is sold no more.</source>
        <translation>यह अब नहीं बिकता।</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>फिर बेचें</translation>
    </message>
</context>
<context>
    <name>desk::Review</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>उनके शब्दों में</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>Decoded to</source>
        <translation>किसमें डिकोड</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Rate ₹</source>
        <translation>रेट ₹</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>छूट</translation>
    </message>
    <message>
        <source>Taxable ₹</source>
        <translation>कर योग्य ₹</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>असर</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>Credit used after this</source>
        <translation>इसके बाद कुल उधार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 का</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>समय से ऊपर</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>pays in %n day(s)</source>
        <translation>
            <numerusform>%n दिन में भुगतान</numerusform>
            <numerusform>%n दिन में भुगतान</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>paid in %1 d of %2</source>
        <translation>%2 में से %1 दिन में भुगतान</translation>
    </message>
    <message>
        <source>floor %1 %, %2</source>
        <translation>कम से कम %1 %, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>enough is free</source>
        <translation>काफ़ी उपलब्ध</translation>
    </message>
    <message>
        <source>line %1 short by %2</source>
        <translation>लाइन %1 में %2 की कमी</translation>
    </message>
</context>
<context>
    <name>desk::ReviewDecoding</name>
    <message>
        <source>Not supplied: %1</source>
        <translation>नहीं देते: %1</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Lines decoded</source>
        <translation>डिकोड लाइनें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not supplied</source>
        <translation>
            <numerusform>%n नहीं देते</numerusform>
            <numerusform>%n नहीं देते</numerusform>
        </translation>
    </message>
    <message>
        <source>all can be supplied</source>
        <translation>सब दे सकते हैं</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>another make is offered</source>
        <translation>दूसरा मेक दिया है</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>जैसा माँगा</translation>
    </message>
    <message>
        <source>Short in stock</source>
        <translation>स्टॉक में कमी</translation>
    </message>
    <message>
        <source>less is free than asked</source>
        <translation>माँग से कम उपलब्ध</translation>
    </message>
    <message>
        <source>enough is free</source>
        <translation>काफ़ी उपलब्ध</translation>
    </message>
    <message>
        <source>At list price</source>
        <translation>लिस्ट कीमत पर</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>टैक्स से पहले</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Their words and our SKUs</source>
        <translation>उनके शब्द और हमारे SKU</translation>
    </message>
    <message>
        <source>decoded by %1</source>
        <translation>%1 ने डिकोड किया</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>किसने माँगा</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>desk::ReviewInvoice</name>
    <message>
        <source>IGST %1</source>
        <translation>IGST %1</translation>
    </message>
    <message>
        <source>CGST %1, SGST %2</source>
        <translation>CGST %1, SGST %2</translation>
    </message>
    <message>
        <source>Total with GST</source>
        <translation>GST के साथ कुल</translation>
    </message>
    <message>
        <source>taxable %1</source>
        <translation>कर योग्य %1</translation>
    </message>
    <message>
        <source>GST</source>
        <translation>GST</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>PO date</source>
        <translation>PO तारीख</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>बिल किसे</translation>
    </message>
    <message>
        <source>Place of supply</source>
        <translation>सप्लाई का स्थान</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, कोड %2</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>इनवॉइस तारीख</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>draft invoice</source>
        <translation>इनवॉइस ड्राफ़्ट</translation>
    </message>
    <message>
        <source>What is invoiced</source>
        <translation>किसका इनवॉइस है</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReviewNotes</name>
    <message>
        <source>Terms</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Changes and terms</source>
        <translation>बदलाव और शर्तें</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPage</name>
    <message>
        <source>Changed since you approved it</source>
        <translation>आपकी मंज़ूरी के बाद बदला</translation>
    </message>
    <message>
        <source>Changed since you sent it back</source>
        <translation>आपके लौटाने के बाद बदला</translation>
    </message>
    <message>
        <source>Changed since %1 approved it</source>
        <translation>%1 की मंज़ूरी के बाद बदला</translation>
    </message>
    <message>
        <source>Changed since %1 sent it back</source>
        <translation>%1 के लौटाने के बाद बदला</translation>
    </message>
    <message>
        <source>Drop to attach to the order</source>
        <translation>ऑर्डर से जोड़ने को यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPaper</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>पहला पन्ना</translation>
    </message>
    <message>
        <source>Their PO</source>
        <translation>उनका PO</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::ReviewPurchaseOrder</name>
    <message>
        <source>not ordered</source>
        <translation>ऑर्डर नहीं किया</translation>
    </message>
    <message>
        <source>PO value, with GST</source>
        <translation>PO मूल्य, GST सहित</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दिया</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>कोट किया %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>PO against the quotation</source>
        <translation>PO और कोटेशन का मिलान</translation>
    </message>
    <message numerus="yes">
        <source>all %n line(s) as quoted</source>
        <translation>
            <numerusform>%n लाइन कोटेशन जैसी</numerusform>
            <numerusform>सभी %n लाइनें कोटेशन जैसी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) differ</source>
        <translation>
            <numerusform>%n में से %1 लाइन में अंतर</numerusform>
            <numerusform>%n में से %1 लाइन में अंतर</numerusform>
        </translation>
    </message>
    <message>
        <source>PO date</source>
        <translation>PO तारीख</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>कब तक चाहिए</translation>
    </message>
    <message>
        <source>Line %1: %2 below the quoted rate</source>
        <translation>लाइन %1: कोट किए रेट से %2 कम</translation>
    </message>
    <message>
        <source>Line %1: %2 above the quoted rate</source>
        <translation>लाइन %1: कोट किए रेट से %2 ज़्यादा</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message>
        <source>%1, its margin goes from %2 to %3.</source>
        <translation>%1, मार्जिन %2 से %3 होता है।</translation>
    </message>
</context>
<context>
    <name>desk::ReviewQuotation</name>
    <message>
        <source>short in stock</source>
        <translation>स्टॉक में कमी</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Total with GST</source>
        <translation>GST के साथ कुल</translation>
    </message>
    <message>
        <source>GST %1</source>
        <translation>GST %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>मार्जिन</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>a cost is missing</source>
        <translation>एक लागत नहीं है</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>छूट</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under list</source>
        <translation>
            <numerusform>%n लाइन लिस्ट से नीचे</numerusform>
            <numerusform>%n लाइनें लिस्ट से नीचे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 का %1</translation>
    </message>
    <message>
        <source>Not supplied</source>
        <translation>नहीं देते</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>क्या दिया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
</context>
<context>
    <name>desk::ReviewTable</name>
    <message>
        <source>Show the equal lines</source>
        <translation>समान लाइनें दिखाएँ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message>
        <source>Every line is as quoted.</source>
        <translation>हर लाइन कोटेशन जैसी है।</translation>
    </message>
    <message>
        <source>E shows them.</source>
        <translation>E से दिखेंगी।</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>केवल अंतर दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n equal line(s)</source>
        <translation>
            <numerusform>%n समान लाइन दिखाएँ</numerusform>
            <numerusform>%n समान लाइनें दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong with the line</source>
        <translation>लाइन में क्या ग़लत है</translation>
    </message>
    <message>
        <source>Rework: %1</source>
        <translation>सुधार: %1</translation>
    </message>
    <message>
        <source>What is wrong with line %1?</source>
        <translation>लाइन %1 में क्या ग़लत है?</translation>
    </message>
</context>
<context>
    <name>desk::Role</name>
    <message>
        <source>Executive</source>
        <translation>एग्ज़ीक्यूटिव</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>सेल्स</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>डिकोडर</translation>
    </message>
    <message>
        <source>Quoter</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>अकाउंट्स</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>एडमिन</translation>
    </message>
</context>
<context>
    <name>desk::RoleChanges</name>
    <message>
        <source>What this changes for whom</source>
        <translation>इससे किसका क्या बदलता है</translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>यह भूमिका किसी की नहीं है।</translation>
    </message>
    <message>
        <source>A right to approve is added, so a second person decides on all of this. Nothing changes before.</source>
        <translation>स्वीकृति का अधिकार जुड़ता है, इसलिए इस सब पर दूसरा व्यक्ति निर्णय लेगा। उससे पहले कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>May then also: %1</source>
        <translation>तब ये अधिकार भी होंगे: %1</translation>
    </message>
    <message>
        <source>May no longer: %1</source>
        <translation>अब ये अधिकार नहीं रहेंगे: %1</translation>
    </message>
    <message>
        <source>It will hold, on every desk, for: %1</source>
        <translation>हर डेस्क पर इनके लिए लागू होगा: %1</translation>
    </message>
    <message>
        <source>It holds at once, on every desk, for: %1</source>
        <translation>हर डेस्क पर इनके लिए तुरंत लागू: %1</translation>
    </message>
</context>
<context>
    <name>desk::RoleMatrix</name>
    <message>
        <source>What the role may do</source>
        <translation>भूमिका क्या कर सकती है</translation>
    </message>
</context>
<context>
    <name>desk::RolePage</name>
    <message>
        <source>A new role</source>
        <translation>नई भूमिका</translation>
    </message>
    <message>
        <source>People get it on their own pages.</source>
        <translation>लोगों को यह उनके अपने पन्नों पर दी जाती है।</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>a change holds for them at once</source>
        <translation>बदलाव उन पर तुरंत लागू होता है</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>इसे माँगें</translation>
    </message>
    <message>
        <source>Make the role</source>
        <translation>भूमिका बनाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>The role is there. Give it to people on their pages.</source>
        <translation>भूमिका बन गई। लोगों को यह उनके पन्नों पर दें।</translation>
    </message>
    <message>
        <source>The role is saved and holds at once.</source>
        <translation>भूमिका सहेजी गई और तुरंत लागू है।</translation>
    </message>
    <message>
        <source>all: every row · own: theirs and their hospitals&apos; · seen: documents they worked on · a dot: none</source>
        <translation>सभी: हर पंक्ति · अपने: उनके और उनके अस्पतालों के · देखे हुए: जिन दस्तावेज़ों पर काम किया · बिंदु: कोई नहीं</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर</translation>
    </message>
    <message>
        <source>right</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>none, own, all</source>
        <translation>कोई नहीं, अपने, सभी</translation>
    </message>
</context>
<context>
    <name>desk::RoleRights</name>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>own</source>
        <translation>अपने</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>देखे हुए</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>“%1” से</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>किसका</translation>
    </message>
</context>
<context>
    <name>desk::RowColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>जैसे शुरू में थे</translation>
    </message>
</context>
<context>
    <name>desk::RowList</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी करें</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>सब चिह्नित करें</translation>
    </message>
    <message>
        <source>Let go of what is marked</source>
        <translation>सब निशान हटाएँ</translation>
    </message>
    <message>
        <source>“%1” is worked out row by row: filter to %2 rows or fewer to sort by it.</source>
        <translation>“%1” हर पंक्ति के लिए अलग से निकाला जाता है: इससे क्रम देने के लिए सूची को छानकर %2 या उससे कम पंक्तियों तक लाएँ।</translation>
    </message>
</context>
<context>
    <name>desk::RuleForm</name>
    <message>
        <source>Rule, as the inbox calls it</source>
        <translation>नियम, जैसा इनबॉक्स में दिखे</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>From ₹</source>
        <translation>₹ से</translation>
    </message>
    <message>
        <source>From % discount</source>
        <translation>% छूट से</translation>
    </message>
    <message>
        <source>Below % margin</source>
        <translation>% मार्जिन से कम</translation>
    </message>
    <message>
        <source>Hospital, when for one only</source>
        <translation>अस्पताल, यदि केवल एक के लिए</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>कौन निर्णय लेगा</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>How many of them</source>
        <translation>उनमें से कितने</translation>
    </message>
    <message>
        <source>After hours, everybody</source>
        <translation>इतने घंटे बाद सभी</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>nobody more</source>
        <translation>और कोई नहीं</translation>
    </message>
    <message>
        <source>anybody who may approve</source>
        <translation>स्वीकृति दे सकने वाला कोई भी</translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation>भूमिका: %1</translation>
    </message>
</context>
<context>
    <name>desk::RuleWords</name>
    <message>
        <source>Decoded orders</source>
        <translation>डिकोड किए ऑर्डर</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>परचेज़ ऑर्डर</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>from %1 % discount</source>
        <translation>%1 % छूट से</translation>
    </message>
    <message>
        <source>below %1 % margin</source>
        <translation>%1 % मार्जिन से कम</translation>
    </message>
    <message>
        <source>always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>anybody who may approve</source>
        <translation>स्वीकृति दे सकने वाला कोई भी</translation>
    </message>
    <message>
        <source>%1 who may approve</source>
        <translation>स्वीकृति दे सकने वाले %1</translation>
    </message>
    <message>
        <source>one %1</source>
        <translation>एक %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, फिर </translation>
    </message>
    <message>
        <source>The rule “%1” asks %2.</source>
        <translation>नियम “%1” %2 से पूछता है।</translation>
    </message>
    <message>
        <source>Level %1 of %2.</source>
        <translation>%2 में से स्तर %1।</translation>
    </message>
    <message>
        <source>Agreed so far: %1.</source>
        <translation>अब तक सहमत: %1।</translation>
    </message>
    <message>
        <source>New version · not saved</source>
        <translation>नया संस्करण · सहेजा नहीं</translation>
    </message>
    <message>
        <source>Version %1 · draft</source>
        <translation>संस्करण %1 · मसौदा</translation>
    </message>
    <message>
        <source>Version %1 · waits for a second person</source>
        <translation>संस्करण %1 · दूसरे व्यक्ति की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Version %1 · in force since %2</source>
        <translation>संस्करण %1 · %2 से लागू</translation>
    </message>
    <message>
        <source>Version %1 · from %2</source>
        <translation>संस्करण %1 · %2 से</translation>
    </message>
</context>
<context>
    <name>desk::RulesPane</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>कौन निर्णय लेगा</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>मसौदा हटाएँ</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>दूसरे व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>मसौदा सहेजें</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>नियम जोड़ें</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>नियमों का संस्करण</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>from</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Rules, looked at from the top</source>
        <translation>नियम, ऊपर से देखे जाते हैं</translation>
    </message>
    <message>
        <source>No rules: any one person who may approve decides.</source>
        <translation>कोई नियम नहीं: स्वीकृति दे सकने वाला कोई एक व्यक्ति निर्णय लेता है।</translation>
    </message>
    <message>
        <source>Begin a new version and add a rule with Insert.</source>
        <translation>नया संस्करण शुरू करें और Insert से नियम जोड़ें।</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Changed and not saved.</source>
        <translation>बदला गया, सहेजा नहीं।</translation>
    </message>
    <message>
        <source>It waits for a second person; withdraw it among the changes to decide.</source>
        <translation>यह दूसरे व्यक्ति की प्रतीक्षा में है; निर्णय वाले बदलावों में इसे वापस लें।</translation>
    </message>
    <message>
        <source>The draft is changed and not saved.</source>
        <translation>मसौदा बदला गया है, सहेजा नहीं।</translation>
    </message>
    <message>
        <source>Save it with Ctrl+S.</source>
        <translation>Ctrl+S से सहेजें।</translation>
    </message>
    <message>
        <source>The draft is saved. Nothing changes until a second person agrees.</source>
        <translation>मसौदा सहेजा गया। दूसरे व्यक्ति के सहमत होने तक कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>A second person is asked to publish these rules.</source>
        <translation>दूसरे व्यक्ति से ये नियम प्रकाशित करने को कहा गया है।</translation>
    </message>
    <message>
        <source>These rules are a draft again. Ask a second person to publish them.</source>
        <translation>ये नियम फिर मसौदा हैं। दूसरे व्यक्ति से इन्हें प्रकाशित करने को कहें।</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>मसौदा हटा दिया गया।</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>स्वीकृति नियम</translation>
    </message>
    <message>
        <source>The first rule that fits a document says who decides on it. Where none fits, any one person who may approve does.</source>
        <translation>दस्तावेज़ पर लागू होने वाला पहला नियम बताता है कि कौन निर्णय लेगा। जहाँ कोई लागू न हो, वहाँ स्वीकृति दे सकने वाला कोई एक व्यक्ति लेता है।</translation>
    </message>
    <message>
        <source>add a rule</source>
        <translation>नियम जोड़ें</translation>
    </message>
    <message>
        <source>the rule up</source>
        <translation>नियम ऊपर</translation>
    </message>
    <message>
        <source>the rule down</source>
        <translation>नियम नीचे</translation>
    </message>
    <message>
        <source>delete the rule</source>
        <translation>नियम हटाएँ</translation>
    </message>
    <message>
        <source>ask a second person</source>
        <translation>दूसरे व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>What you were writing is here again.</source>
        <translation>जो आप लिख रहे थे, वह फिर यहाँ है।</translation>
    </message>
    <message>
        <source>Take what is saved</source>
        <translation>सहेजा हुआ लें</translation>
    </message>
</context>
<context>
    <name>desk::SchemaSource</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file “%1” is missing: a migration needs both directions.</source>
        <translation>फ़ाइल “%1” नहीं है: माइग्रेशन की दोनों दिशाएँ चाहिए।</translation>
    </message>
    <message>
        <source>Migrations are numbered without gaps; “%1” is not number %2.</source>
        <translation>माइग्रेशन के नंबर बिना ख़ाली जगह चलते हैं; “%1” का नंबर %2 नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::ScopeChoice</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 दिन</translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation>वित्त वर्ष</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>सभी शाखाएँ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days, branch</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::SealFile</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>“%1” is no file of seals: “%2”.</source>
        <translation>“%1” मुहरों की फ़ाइल नहीं है: “%2”।</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>फ़ाइल “%1” नहीं है।</translation>
    </message>
    <message>
        <source>“%1” cannot be trusted: %2.</source>
        <translation>“%1” पर भरोसा नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>The database no longer has seal %1 as it is in “%2”. Look with “indentdesk-admin audit verify --seals %2”.</source>
        <translation>डेटाबेस में मुहर %1 अब वैसी नहीं है जैसी “%2” में है। “indentdesk-admin audit verify --seals %2” से देखें।</translation>
    </message>
</context>
<context>
    <name>desk::SearchButton</name>
    <message>
        <source>Find an order, hospital, SKU, document or action</source>
        <translation>ऑर्डर, अस्पताल, SKU, दस्तावेज़ या काम खोजें</translation>
    </message>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation>खोजें (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>desk::ServerForm</name>
    <message>
        <source>db.example.in, or the folder of a socket</source>
        <translation>db.example.in, या सॉकेट का फ़ोल्डर</translation>
    </message>
    <message>
        <source>file, when your company has its own</source>
        <translation>फ़ाइल, यदि कंपनी का अपना हो</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>अथॉरिटी का प्रमाणपत्र</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>नई कंपनी</translation>
    </message>
</context>
<context>
    <name>desk::ServerUser</name>
    <message>
        <source>There is no user “postgres” on this machine to run the database as.</source>
        <translation>डेटाबेस चलाने के लिए इस कंप्यूटर पर “postgres” यूज़र नहीं है।</translation>
    </message>
    <message>
        <source>The folder “%1” belongs to somebody else.</source>
        <translation>फ़ोल्डर “%1” किसी और का है।</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>फ़ोल्डर “%1” नहीं बन सकता।</translation>
    </message>
    <message>
        <source>The folder “%1” holds something else already.</source>
        <translation>फ़ोल्डर “%1” में पहले से कुछ और है।</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made private.</source>
        <translation>फ़ोल्डर “%1” निजी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The user “%1”, as whom the database runs, may not enter “%2”. Choose another folder.</source>
        <translation>यूज़र “%1”, जिसके नाम से डेटाबेस चलता है, “%2” में नहीं जा सकता। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” did not finish.</source>
        <translation>“%1” पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>“%1” failed.</source>
        <translation>“%1” विफल हुआ।</translation>
    </message>
</context>
<context>
    <name>desk::ServerWords</name>
    <message>
        <source>Your role does not allow this (%1: %2).</source>
        <translation>आपकी भूमिका में इसकी अनुमति नहीं है (%1: %2)।</translation>
    </message>
    <message>
        <source>This login is not an active person of this company.</source>
        <translation>यह लॉगिन इस कंपनी का चालू व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The request has no id.</source>
        <translation>अनुरोध में id नहीं है।</translation>
    </message>
    <message>
        <source>This request id was used for something else.</source>
        <translation>यह अनुरोध id किसी और काम में आ चुका है।</translation>
    </message>
    <message>
        <source>The version that was seen is missing.</source>
        <translation>देखा हुआ संस्करण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>%1 changed this at %2. Look at the change before you save yours.</source>
        <translation>%1 ने %2 पर इसे बदला। अपना सहेजने से पहले वह बदलाव देख लें।</translation>
    </message>
    <message>
        <source>This branch has no number series for %1.</source>
        <translation>इस शाखा में %1 की नंबर सीरीज़ नहीं है।</translation>
    </message>
    <message>
        <source>The series %1 is full for this year.</source>
        <translation>इस साल की सीरीज़ %1 भर गई है।</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>यह %1 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Only whole numbers are possible here.</source>
        <translation>यहाँ केवल पूरी संख्या हो सकती है।</translation>
    </message>
    <message>
        <source>At most %1 digits after the point are possible.</source>
        <translation>बिंदु के बाद ज़्यादा से ज़्यादा %1 अंक हो सकते हैं।</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>यह कम से कम %1 होना चाहिए।</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>यह ज़्यादा से ज़्यादा %1 हो सकता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; तारीख नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation>&quot;%1&quot; कैलेंडर की तारीख नहीं है।</translation>
    </message>
    <message>
        <source>This is not a list of lines.</source>
        <translation>यह लाइनों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>This is yes or no.</source>
        <translation>यह हाँ या नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>This is not an identifier.</source>
        <translation>यह पहचान संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>कारण कुछ शब्दों में बताएँ।</translation>
    </message>
    <message>
        <source>The audit trail is never changed.</source>
        <translation>ऑडिट लेखा कभी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>यह हाँ या नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>The seller&apos;s state must be a two-digit GST state code.</source>
        <translation>विक्रेता का राज्य दो अंकों का GST राज्य कोड होना चाहिए।</translation>
    </message>
    <message>
        <source>The place of supply must be a two-digit GST state code.</source>
        <translation>सप्लाई का स्थान दो अंकों का GST राज्य कोड होना चाहिए।</translation>
    </message>
    <message>
        <source>The kind of buyer is not known.</source>
        <translation>ख़रीदार का प्रकार पता नहीं है।</translation>
    </message>
    <message>
        <source>Only a supply to a SEZ or an export can go without payment of tax.</source>
        <translation>बिना टैक्स भुगतान केवल SEZ की सप्लाई या निर्यात जा सकता है।</translation>
    </message>
    <message>
        <source>The discount must be between 0 and 100 per cent.</source>
        <translation>छूट 0 और 100 प्रतिशत के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>The charges must be a list of at most 100.</source>
        <translation>शुल्क ज़्यादा से ज़्यादा 100 की सूची हो सकते हैं।</translation>
    </message>
    <message>
        <source>A charge must be an amount of zero or more with at most two decimals.</source>
        <translation>शुल्क शून्य या ज़्यादा की राशि हो, बिंदु के बाद ज़्यादा से ज़्यादा दो अंक।</translation>
    </message>
    <message>
        <source>Line %1 is not a line.</source>
        <translation>लाइन %1 सही लाइन नहीं है।</translation>
    </message>
    <message>
        <source>Line %1: the quantity must be zero or more with at most three decimals.</source>
        <translation>लाइन %1: मात्रा शून्य या ज़्यादा हो, बिंदु के बाद ज़्यादा से ज़्यादा तीन अंक।</translation>
    </message>
    <message>
        <source>Line %1: the price must be zero or more with at most three decimals.</source>
        <translation>लाइन %1: कीमत शून्य या ज़्यादा हो, बिंदु के बाद ज़्यादा से ज़्यादा तीन अंक।</translation>
    </message>
    <message>
        <source>Line %1: the GST rate must be between 0 and 100 per cent.</source>
        <translation>लाइन %1: GST दर 0 और 100 प्रतिशत के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>Line %1: the discount must be between 0 and 100 per cent.</source>
        <translation>लाइन %1: छूट 0 और 100 प्रतिशत के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>Line %1: give the discount as a percentage or as an amount, not both.</source>
        <translation>लाइन %1: छूट प्रतिशत में दें या राशि में, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Line %1: the discount must be an amount of zero or more with at most two decimals.</source>
        <translation>लाइन %1: छूट शून्य या ज़्यादा की राशि हो, बिंदु के बाद ज़्यादा से ज़्यादा दो अंक।</translation>
    </message>
    <message>
        <source>Line %1: the discount is larger than the line&apos;s value.</source>
        <translation>लाइन %1: छूट लाइन के मूल्य से ज़्यादा है।</translation>
    </message>
    <message>
        <source>Line %1: the value is too large.</source>
        <translation>लाइन %1: मूल्य बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The sum of the lines is too large.</source>
        <translation>लाइनों का जोड़ बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>कुल राशि बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>There is nothing to price.</source>
        <translation>कीमत लगाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The document has no list of lines.</source>
        <translation>दस्तावेज़ में लाइनों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>A document can have at most 5,000 lines.</source>
        <translation>दस्तावेज़ में ज़्यादा से ज़्यादा 5,000 लाइनें हो सकती हैं।</translation>
    </message>
    <message>
        <source>A charge needs a line that carries it.</source>
        <translation>शुल्क के लिए एक लाइन चाहिए जिस पर वह लगे।</translation>
    </message>
    <message>
        <source>State code 25 was merged into 26, Dadra and Nagar Haveli and Daman and Diu.</source>
        <translation>राज्य कोड 25 अब 26 में मिल गया है: दादरा और नगर हवेली तथा दमन और दीव।</translation>
    </message>
    <message>
        <source>State code 28 was replaced by 37, Andhra Pradesh.</source>
        <translation>राज्य कोड 28 की जगह अब 37 है, आंध्र प्रदेश।</translation>
    </message>
    <message>
        <source>State code 99 is only for suppliers from abroad.</source>
        <translation>राज्य कोड 99 केवल विदेशी सप्लायर के लिए है।</translation>
    </message>
    <message>
        <source>There is no state with the code %1.</source>
        <translation>%1 कोड का कोई राज्य नहीं है।</translation>
    </message>
    <message>
        <source>No GSTIN was given.</source>
        <translation>GSTIN नहीं दिया गया।</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters; this one has %1.</source>
        <translation>GSTIN में 15 अक्षर होते हैं; इसमें %1 हैं।</translation>
    </message>
    <message>
        <source>A GSTIN has only letters and digits.</source>
        <translation>GSTIN में केवल अक्षर और अंक होते हैं।</translation>
    </message>
    <message>
        <source>The letters and digits are not in the order of a GSTIN: state, PAN, a character for the entity, Z, a check character.</source>
        <translation>अक्षर और अंक GSTIN के क्रम में नहीं हैं: राज्य, PAN, इकाई का एक अक्षर, Z, एक चेक अक्षर।</translation>
    </message>
    <message>
        <source>The last character is %1 but should be %2, so one of the characters is mistyped.</source>
        <translation>आख़िरी अक्षर %1 है, होना %2 चाहिए, यानी कोई अक्षर गलत टाइप हुआ है।</translation>
    </message>
    <message>
        <source>There is no such customer, or it is not yours to see.</source>
        <translation>ऐसा कोई ग्राहक नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
    <message>
        <source>Give the hospital&apos;s name.</source>
        <translation>अस्पताल का नाम दें।</translation>
    </message>
    <message>
        <source>A PIN code has six digits and does not start with 0.</source>
        <translation>पिन कोड में छह अंक होते हैं और वह 0 से शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>This GSTIN belongs to state %1, not %2.</source>
        <translation>यह GSTIN राज्य %1 का है, %2 का नहीं।</translation>
    </message>
    <message>
        <source>Choose the state; it decides which tax applies.</source>
        <translation>राज्य चुनें; उसी से टैक्स तय होता है।</translation>
    </message>
    <message>
        <source>A registered buyer has a GSTIN, an unregistered one has none.</source>
        <translation>पंजीकृत ख़रीदार का GSTIN होता है, अपंजीकृत का नहीं।</translation>
    </message>
    <message>
        <source>There is no such order, or it is not yours to see.</source>
        <translation>ऐसा कोई ऑर्डर नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
    <message>
        <source>An order holds at most 2,000 lines; split it into several.</source>
        <translation>एक ऑर्डर में ज़्यादा से ज़्यादा 2,000 लाइनें होती हैं; उसे कई में बाँटें।</translation>
    </message>
    <message>
        <source>Write what the hospital asks for.</source>
        <translation>लिखें कि अस्पताल क्या माँगता है।</translation>
    </message>
    <message>
        <source>Quantity must be more than 0.</source>
        <translation>मात्रा 0 से ज़्यादा होनी चाहिए।</translation>
    </message>
    <message>
        <source>This order has been submitted and is no longer a draft.</source>
        <translation>यह ऑर्डर आगे भेजा जा चुका है, अब ड्राफ़्ट नहीं है।</translation>
    </message>
    <message>
        <source>Choose the hospital that asks.</source>
        <translation>माँगने वाला अस्पताल चुनें।</translation>
    </message>
    <message>
        <source>This delivery address belongs to another hospital.</source>
        <translation>यह डिलीवरी का पता दूसरे अस्पताल का है।</translation>
    </message>
    <message>
        <source>Priority is low, medium, high or urgent.</source>
        <translation>प्राथमिकता कम, सामान्य, ऊँची या अर्जेंट होती है।</translation>
    </message>
    <message>
        <source>The source is e-mail, WhatsApp, phone, direct, a sheet or a repeat.</source>
        <translation>स्रोत ई-मेल, WhatsApp, फ़ोन, सीधे, शीट या दोहराव होता है।</translation>
    </message>
    <message>
        <source>The day it is needed by has passed.</source>
        <translation>जिस तारीख तक चाहिए वह बीत चुकी है।</translation>
    </message>
    <message>
        <source>The lines are missing.</source>
        <translation>लाइनें नहीं दी गईं।</translation>
    </message>
    <message>
        <source>This order is not with the decoders.</source>
        <translation>यह ऑर्डर डिकोडरों के पास नहीं है।</translation>
    </message>
    <message>
        <source>This line is no longer on the order.</source>
        <translation>यह लाइन अब ऑर्डर में नहीं है।</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue any more.</source>
        <translation>यह SKU अब कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>%1 %2 does not come out whole; give the quantity in %3.</source>
        <translation>%1 %2 पूरा नहीं बनता; मात्रा %3 में दें।</translation>
    </message>
    <message>
        <source>This order has no open quotation.</source>
        <translation>इस ऑर्डर का कोई खुला कोटेशन नहीं है।</translation>
    </message>
    <message>
        <source>This quotation is no longer a draft; revise it instead.</source>
        <translation>यह कोटेशन अब ड्राफ़्ट नहीं है; नया संस्करण बनाएँ।</translation>
    </message>
    <message>
        <source>This line is no longer on the quotation.</source>
        <translation>यह लाइन अब कोटेशन में नहीं है।</translation>
    </message>
    <message>
        <source>This is not a list of rows.</source>
        <translation>यह पंक्तियों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>At most 5,000 rows can be sent at a time.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा 5,000 पंक्तियाँ भेजी जा सकती हैं।</translation>
    </message>
    <message>
        <source>No rate of GST is known for HSN %1. The item can be found, and quoted once it has one.</source>
        <translation>HSN %1 की GST दर पता नहीं है। आइटम खोजा जा सकता है, और दर मिलने पर कोट हो सकेगा।</translation>
    </message>
    <message>
        <source>HSN %1 has the rates %2. State the right one in the sheet before the item is quoted.</source>
        <translation>HSN %1 की दरें %2 हैं। आइटम कोट होने से पहले शीट में सही दर दें।</translation>
    </message>
    <message>
        <source>The sheet says %1 %; HSN %2 is taxed with %3 %, and that is taken.</source>
        <translation>शीट में %1 % है; HSN %2 पर %3 % टैक्स है, और वही लिया गया।</translation>
    </message>
    <message>
        <source>The item has no SKU.</source>
        <translation>आइटम का SKU नहीं दिया।</translation>
    </message>
    <message>
        <source>The item has no name.</source>
        <translation>आइटम का नाम नहीं दिया।</translation>
    </message>
    <message>
        <source>The price of %1 is above the MRP of %2.</source>
        <translation>कीमत %1, MRP %2 से ज़्यादा है।</translation>
    </message>
    <message>
        <source>GST has no unit “%1”; papers for the tax office say OTH, others.</source>
        <translation>GST में “%1” यूनिट नहीं है; टैक्स के काग़ज़ों पर OTH (अन्य) लिखा जाएगा।</translation>
    </message>
    <message>
        <source>“%1” is no HSN; one has 4, 6 or 8 digits.</source>
        <translation>“%1” HSN नहीं है; उसमें 4, 6 या 8 अंक होते हैं।</translation>
    </message>
    <message>
        <source>There is no GST class “%1”.</source>
        <translation>“%1” नाम का GST वर्ग नहीं है।</translation>
    </message>
    <message>
        <source>The item has no HSN, so no rate of GST is known for it.</source>
        <translation>आइटम का HSN नहीं है, इसलिए उसकी GST दर पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 comes twice.</source>
        <translation>%1 दो बार आया है।</translation>
    </message>
    <message>
        <source>%1 is in %2, not in %3.</source>
        <translation>%1, %2 में है, %3 में नहीं।</translation>
    </message>
    <message>
        <source>The GSTIN is of %1, the sheet says %2.</source>
        <translation>GSTIN %1 का है, शीट में %2 है।</translation>
    </message>
    <message>
        <source>“%1” is no state.</source>
        <translation>“%1” कोई राज्य नहीं है।</translation>
    </message>
    <message>
        <source>Without a GSTIN the state is needed; it decides which tax applies.</source>
        <translation>GSTIN न हो तो राज्य चाहिए; उसी से टैक्स तय होता है।</translation>
    </message>
    <message>
        <source>“%1” is no kind of buyer.</source>
        <translation>“%1” ख़रीदार का प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>There is no person %1 here.</source>
        <translation>यहाँ %1 नाम का व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>The customer has no name.</source>
        <translation>ग्राहक का नाम नहीं दिया।</translation>
    </message>
    <message>
        <source>The delivery addresses are not written as JSON.</source>
        <translation>डिलीवरी के पते JSON में नहीं लिखे हैं।</translation>
    </message>
    <message>
        <source>A delivery address needs its street, city and PIN code.</source>
        <translation>डिलीवरी के पते में सड़क, शहर और पिन कोड चाहिए।</translation>
    </message>
    <message>
        <source>The batch has no number.</source>
        <translation>बैच का नंबर नहीं दिया।</translation>
    </message>
    <message>
        <source>The batch has no SKU.</source>
        <translation>बैच का SKU नहीं दिया।</translation>
    </message>
    <message>
        <source>There is no item with the SKU %1.</source>
        <translation>SKU %1 का कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>मात्रा नहीं दी।</translation>
    </message>
    <message>
        <source>Batch %1 is here already, with %2. Correct it at the stock desk.</source>
        <translation>बैच %1 पहले से है, मात्रा %2। उसे स्टॉक डेस्क पर ठीक करें।</translation>
    </message>
    <message>
        <source>The batch has expired and is not counted as stock for sale.</source>
        <translation>बैच एक्सपायर हो चुका है और बिक्री के स्टॉक में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>This is not an object with fields.</source>
        <translation>यह खानों वाला ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no field %1 here.</source>
        <translation>यहाँ %1 नाम का खाना नहीं है।</translation>
    </message>
    <message>
        <source>This is a text.</source>
        <translation>यह टेक्स्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>An IFSC has four letters, a 0 and six letters or digits.</source>
        <translation>IFSC में चार अक्षर, एक 0 और छह अक्षर या अंक होते हैं।</translation>
    </message>
    <message>
        <source>Drug licences are a list of texts.</source>
        <translation>ड्रग लाइसेंस टेक्स्ट की सूची होते हैं।</translation>
    </message>
    <message>
        <source>The branch needs a name.</source>
        <translation>शाखा का नाम चाहिए।</translation>
    </message>
    <message>
        <source>The branch needs its GSTIN.</source>
        <translation>शाखा का GSTIN चाहिए।</translation>
    </message>
    <message>
        <source>This GSTIN has the PAN %1; the company&apos;s is %2.</source>
        <translation>इस GSTIN का PAN %1 है; कंपनी का %2।</translation>
    </message>
    <message>
        <source>The branch needs its PIN code.</source>
        <translation>शाखा का पिन कोड चाहिए।</translation>
    </message>
    <message>
        <source>The branch needs its address.</source>
        <translation>शाखा का पता चाहिए।</translation>
    </message>
    <message>
        <source>The branch needs its city.</source>
        <translation>शाखा का शहर चाहिए।</translation>
    </message>
    <message>
        <source>One letter or digit is possible here.</source>
        <translation>यहाँ एक अक्षर या अंक हो सकता है।</translation>
    </message>
    <message>
        <source>“%1” cannot begin a number: one to four letters or digits, a letter first, so that the number keeps within 16 characters.</source>
        <translation>“%1” से नंबर शुरू नहीं हो सकता: एक से चार अक्षर या अंक, पहले अक्षर, ताकि नंबर 16 अक्षरों में रहे।</translation>
    </message>
    <message>
        <source>This is not a list of branches.</source>
        <translation>यह शाखाओं की सूची नहीं है।</translation>
    </message>
    <message>
        <source>A company has at least one branch.</source>
        <translation>कंपनी की कम से कम एक शाखा होती है।</translation>
    </message>
    <message>
        <source>Only one branch is the head.</source>
        <translation>मुख्य शाखा एक ही होती है।</translation>
    </message>
    <message>
        <source>Two branches have the code %1.</source>
        <translation>दो शाखाओं का कोड %1 है।</translation>
    </message>
    <message>
        <source>Two series begin with %1. Give the branch a letter of its own.</source>
        <translation>दो सीरीज़ %1 से शुरू होती हैं। शाखा को अपना अलग अक्षर दें।</translation>
    </message>
    <message>
        <source>The company needs its legal name.</source>
        <translation>कंपनी का कानूनी नाम चाहिए।</translation>
    </message>
    <message>
        <source>The company needs its PAN.</source>
        <translation>कंपनी का PAN चाहिए।</translation>
    </message>
    <message>
        <source>A PAN has five letters, four digits and a letter.</source>
        <translation>PAN में पाँच अक्षर, चार अंक और एक अक्षर होता है।</translation>
    </message>
    <message>
        <source>This database has a company at work already; its branches are changed in Administration.</source>
        <translation>इस डेटाबेस में पहले से कंपनी काम कर रही है; उसकी शाखाएँ प्रशासन में बदलती हैं।</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>यह %1 होना चाहिए।</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>यह इनमें से एक होना चाहिए: %1।</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>यह ख़ाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>At most %1 are possible.</source>
        <translation>ज़्यादा से ज़्यादा %1 हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 नहीं दिया गया।</translation>
    </message>
    <message>
        <source>This branch does not exist any more.</source>
        <translation>यह शाखा अब नहीं है।</translation>
    </message>
    <message>
        <source>Invoices of this branch bear its GSTIN; another GSTIN is another branch.</source>
        <translation>इस शाखा के इनवॉइस पर इसका GSTIN है; दूसरा GSTIN यानी दूसरी शाखा।</translation>
    </message>
    <message>
        <source>This series does not exist any more.</source>
        <translation>यह सीरीज़ अब नहीं है।</translation>
    </message>
    <message>
        <source>This series has given numbers; it stays as it is, without gaps.</source>
        <translation>यह सीरीज़ नंबर दे चुकी है; यह वैसी ही रहेगी, बिना ख़ाली जगह।</translation>
    </message>
    <message>
        <source>A prefix has one to four letters or digits, a letter first.</source>
        <translation>शुरुआत में एक से चार अक्षर या अंक होते हैं, पहले अक्षर।</translation>
    </message>
    <message>
        <source>Another series begins with %1.</source>
        <translation>दूसरी सीरीज़ %1 से शुरू होती है।</translation>
    </message>
    <message>
        <source>This rate does not exist any more.</source>
        <translation>यह दर अब नहीं है।</translation>
    </message>
    <message>
        <source>Another rate follows this one from %1.</source>
        <translation>%1 से इसके बाद दूसरी दर लागू है।</translation>
    </message>
    <message>
        <source>The new rate is missing.</source>
        <translation>नई दर नहीं दी।</translation>
    </message>
    <message>
        <source>The new rate begins after %1, when the present one began.</source>
        <translation>नई दर %1 के बाद शुरू होती है, जब मौजूदा दर शुरू हुई थी।</translation>
    </message>
    <message>
        <source>Say which notification changes the rate.</source>
        <translation>बताएँ कि कौन सी अधिसूचना दर बदलती है।</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>%1 नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>मान नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 asks for your decision on %2.</source>
        <translation>%1 को %2 पर आपका फ़ैसला चाहिए।</translation>
    </message>
    <message>
        <source>Nothing waits for a decision here.</source>
        <translation>यहाँ फ़ैसले के इंतज़ार में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>You worked on this document, so somebody else decides on it.</source>
        <translation>इस दस्तावेज़ पर आपने काम किया है, इसलिए फ़ैसला कोई और करेगा।</translation>
    </message>
    <message>
        <source>The arguments are not an object.</source>
        <translation>तर्क ऑब्जेक्ट नहीं हैं।</translation>
    </message>
    <message>
        <source>There is no such kind of document.</source>
        <translation>इस प्रकार का दस्तावेज़ नहीं होता।</translation>
    </message>
    <message>
        <source>%1 is in &quot;%2&quot;; &quot;%3&quot; is not open there.</source>
        <translation>%1 अभी &quot;%2&quot; में है; वहाँ &quot;%3&quot; नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An order needs at least one line.</source>
        <translation>ऑर्डर में कम से कम एक लाइन चाहिए।</translation>
    </message>
    <message>
        <source>One line is not decoded yet.</source>
        <translation>एक लाइन अभी डिकोड नहीं हुई।</translation>
    </message>
    <message>
        <source>%1 lines are not decoded yet.</source>
        <translation>%1 लाइनें अभी डिकोड नहीं हुईं।</translation>
    </message>
    <message>
        <source>Nothing on this order can be supplied; ask the rep or cancel it.</source>
        <translation>इस ऑर्डर में कुछ भी नहीं दे सकते; रेप से पूछें या रद्द करें।</translation>
    </message>
    <message>
        <source>A quotation needs at least one line.</source>
        <translation>कोटेशन में कम से कम एक लाइन चाहिए।</translation>
    </message>
    <message>
        <source>Give a day not in the past until which the quotation is valid.</source>
        <translation>कोटेशन कब तक मान्य है, आज या आगे की तारीख दें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no price yet.</source>
        <translation>&quot;%1&quot; की कीमत अभी नहीं है।</translation>
    </message>
    <message>
        <source>The quotation is sent once it has been approved.</source>
        <translation>कोटेशन मंज़ूर होने पर भेजा जाता है।</translation>
    </message>
    <message>
        <source>This quotation has expired; revise it or mark it lost.</source>
        <translation>इस कोटेशन की अवधि बीत गई; नया संस्करण बनाएँ या नहीं मिला लिखें।</translation>
    </message>
    <message>
        <source>Give the number of the hospital&apos;s PO.</source>
        <translation>अस्पताल के PO का नंबर दें।</translation>
    </message>
    <message>
        <source>The PO&apos;s date lies in the future.</source>
        <translation>PO की तारीख अभी आई नहीं है।</translation>
    </message>
    <message>
        <source>This line is not on the quotation.</source>
        <translation>यह लाइन कोटेशन में नहीं है।</translation>
    </message>
    <message>
        <source>The PO orders nothing; mark the quotation as lost instead.</source>
        <translation>PO में कुछ ऑर्डर नहीं है; कोटेशन को नहीं मिला लिखें।</translation>
    </message>
    <message>
        <source>A file may have at most 20 MB.</source>
        <translation>फ़ाइल ज़्यादा से ज़्यादा 20 MB की हो सकती है।</translation>
    </message>
    <message>
        <source>The file did not arrive whole; attach it again.</source>
        <translation>फ़ाइल पूरी नहीं पहुँची; फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>No PO is recorded for this order.</source>
        <translation>इस ऑर्डर का कोई PO दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>An invoice of this order has a number; close the order short or void the invoice.</source>
        <translation>इस ऑर्डर के इनवॉइस का नंबर बन चुका है; ऑर्डर कम पर बंद करें या इनवॉइस रद्द करें।</translation>
    </message>
    <message>
        <source>Nothing of this order is in stock; it waits for goods to come in.</source>
        <translation>इस ऑर्डर का कुछ भी स्टॉक में नहीं है; माल आने का इंतज़ार है।</translation>
    </message>
    <message>
        <source>Only %1 of these pieces are free.</source>
        <translation>इनमें से केवल %1 नग उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>This line is not on the order.</source>
        <translation>यह लाइन ऑर्डर में नहीं है।</translation>
    </message>
    <message>
        <source>Line %1 is open with %2 pieces only.</source>
        <translation>लाइन %1 में केवल %2 नग बाकी हैं।</translation>
    </message>
    <message>
        <source>Nothing of this order is left to close.</source>
        <translation>इस ऑर्डर में बंद करने को कुछ बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Closing short was asked for already.</source>
        <translation>कम पर बंद करने की माँग पहले से है।</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue.</source>
        <translation>यह SKU कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Give the batch number on the box.</source>
        <translation>बॉक्स पर लिखा बैच नंबर दें।</translation>
    </message>
    <message>
        <source>Quantity must be at least 1.</source>
        <translation>मात्रा कम से कम 1 होनी चाहिए।</translation>
    </message>
    <message>
        <source>This batch has expired and cannot be taken in for sale.</source>
        <translation>यह बैच एक्सपायर हो चुका है और बिक्री के लिए नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Nothing of this order is reserved and not invoiced.</source>
        <translation>इस ऑर्डर का कुछ भी ऐसा नहीं जो रिज़र्व हो और इनवॉइस न हुआ हो।</translation>
    </message>
    <message>
        <source>Only %1 pieces of line %2 are reserved.</source>
        <translation>लाइन %2 के केवल %1 नग रिज़र्व हैं।</translation>
    </message>
    <message>
        <source>The goods have left; a credit note corrects this invoice.</source>
        <translation>माल निकल चुका है; यह इनवॉइस क्रेडिट नोट से ठीक होगा।</translation>
    </message>
    <message>
        <source>Voiding this invoice was asked for already.</source>
        <translation>यह इनवॉइस रद्द करने की माँग पहले से है।</translation>
    </message>
    <message>
        <source>A payment is recorded on this invoice.</source>
        <translation>इस इनवॉइस पर भुगतान दर्ज है।</translation>
    </message>
    <message>
        <source>Voiding the invoice was asked for; wait for the decision.</source>
        <translation>इनवॉइस रद्द करने की माँग है; फ़ैसले का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>%1 left by %2.</source>
        <translation>%1, %2 से निकला।</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>ऐसा कोई इनवॉइस नहीं है।</translation>
    </message>
    <message>
        <source>Payments are recorded on approved invoices.</source>
        <translation>भुगतान मंज़ूर इनवॉइस पर ही दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Give the amount received, in rupees and paise.</source>
        <translation>मिली राशि रुपये और पैसे में दें।</translation>
    </message>
    <message>
        <source>Only ₹%1 is open on this invoice.</source>
        <translation>इस इनवॉइस पर केवल ₹%1 बाकी है।</translation>
    </message>
    <message>
        <source>The day of the payment is not possible.</source>
        <translation>भुगतान की यह तारीख नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Choose how it was paid.</source>
        <translation>कैसे चुकाया वह चुनें।</translation>
    </message>
    <message>
        <source>There is no such kind of paper.</source>
        <translation>इस प्रकार का काग़ज़ नहीं होता।</translation>
    </message>
    <message>
        <source>There is no such document, or it is not yours to see.</source>
        <translation>ऐसा कोई दस्तावेज़ नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
    <message>
        <source>A paper is kept once its document is issued.</source>
        <translation>दस्तावेज़ जारी होने पर ही काग़ज़ रखा जाता है।</translation>
    </message>
    <message>
        <source>The paper did not arrive whole.</source>
        <translation>काग़ज़ पूरा नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>The paper is not a PDF.</source>
        <translation>काग़ज़ PDF नहीं है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address in small letters with at most 63 characters.</source>
        <translation>यह छोटे अक्षरों का, ज़्यादा से ज़्यादा 63 अक्षरों का ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 is a login of the server itself.</source>
        <translation>%1 सर्वर का अपना लॉगिन है।</translation>
    </message>
    <message>
        <source>The password must come as a SCRAM-SHA-256 verifier.</source>
        <translation>पासवर्ड SCRAM-SHA-256 रूप में आना चाहिए।</translation>
    </message>
    <message>
        <source>This is the last active administrator, and one has to stay.</source>
        <translation>यह आख़िरी चालू एडमिन है, एक का रहना ज़रूरी है।</translation>
    </message>
    <message>
        <source>The password must come with its bcrypt hash.</source>
        <translation>पासवर्ड अपने bcrypt हैश के साथ आना चाहिए।</translation>
    </message>
    <message>
        <source>There is no role %1.</source>
        <translation>%1 नाम की कोई भूमिका नहीं है।</translation>
    </message>
    <message>
        <source>There is no such person here.</source>
        <translation>यहाँ ऐसा कोई व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>You cannot do this to yourself; ask another administrator.</source>
        <translation>यह आप अपने साथ नहीं कर सकते; दूसरे एडमिन से कहें।</translation>
    </message>
    <message>
        <source>Only the keeper of the server can do this.</source>
        <translation>यह केवल सर्वर सँभालने वाला कर सकता है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address with at most 63 characters.</source>
        <translation>यह ज़्यादा से ज़्यादा 63 अक्षरों का ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 पहले से यहाँ है।</translation>
    </message>
    <message>
        <source>The person needs a name of at most 255 characters.</source>
        <translation>व्यक्ति का नाम चाहिए, ज़्यादा से ज़्यादा 255 अक्षर।</translation>
    </message>
    <message>
        <source>%1 works for another company too, so only they can change their password.</source>
        <translation>%1 दूसरी कंपनी के लिए भी काम करते हैं, इसलिए पासवर्ड वही बदल सकते हैं।</translation>
    </message>
    <message>
        <source>%1 gave you a new password. Change it, and ask them if you did not expect this.</source>
        <translation>%1 ने आपको नया पासवर्ड दिया। उसे बदल लें, और आपने न कहा हो तो उनसे पूछें।</translation>
    </message>
    <message>
        <source>A role needs its permissions by resource.</source>
        <translation>भूमिका में हर चीज़ के अधिकार चाहिए।</translation>
    </message>
    <message>
        <source>The permissions for %1 are not a list of actions.</source>
        <translation>%1 के अधिकार कामों की सूची नहीं हैं।</translation>
    </message>
    <message>
        <source>There is a role %1 already.</source>
        <translation>%1 नाम की भूमिका पहले से है।</translation>
    </message>
    <message>
        <source>The name of a role has small letters, digits and underscores.</source>
        <translation>भूमिका के नाम में छोटे अंग्रेज़ी अक्षर, अंक और अंडरस्कोर होते हैं।</translation>
    </message>
    <message>
        <source>This role does not exist any more.</source>
        <translation>यह भूमिका अब नहीं है।</translation>
    </message>
    <message>
        <source>This account is disabled or is not a person of this company.</source>
        <translation>यह खाता बंद है या इस कंपनी का व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूरी संख्या</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>खानों का समूह</translation>
    </message>
    <message>
        <source>own transport</source>
        <translation>अपनी गाड़ी</translation>
    </message>
    <message>
        <source>The keeper of the server</source>
        <translation>सर्वर सँभालने वाले</translation>
    </message>
    <message>
        <source>Submit to decoding</source>
        <translation>डिकोडिंग को भेजें</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>सुधार को लौटाएँ</translation>
    </message>
    <message>
        <source>Record the PO</source>
        <translation>PO दर्ज करें</translation>
    </message>
    <message>
        <source>Change the PO</source>
        <translation>PO बदलें</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>रिज़र्व करें</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटा</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>मंज़ूरी को भेजें</translation>
    </message>
    <message>
        <source>Ask the rep</source>
        <translation>रेप से पूछें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>नामंज़ूर करें</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>भेजा लिखें</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Ask to void</source>
        <translation>रद्द करने को कहें</translation>
    </message>
    <message>
        <source>Keep the invoice</source>
        <translation>इनवॉइस रखें</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>ऑर्डर रद्द करें</translation>
    </message>
    <message>
        <source>Draft an invoice</source>
        <translation>इनवॉइस बनाएँ</translation>
    </message>
    <message>
        <source>Close short</source>
        <translation>कम पर बंद करें</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>PO received</source>
        <translation>PO मिला</translation>
    </message>
    <message>
        <source>PO approval</source>
        <translation>PO मंज़ूरी</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>इनवॉइस बना</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>डिस्पैच हुआ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Order request</source>
        <translation>ऑर्डर की माँग</translation>
    </message>
    <message>
        <source>Decoding approval</source>
        <translation>डिकोडिंग मंज़ूरी</translation>
    </message>
    <message>
        <source>Quotation approval</source>
        <translation>कोटेशन मंज़ूरी</translation>
    </message>
    <message>
        <source>Quotation sent</source>
        <translation>कोटेशन भेजा</translation>
    </message>
    <message>
        <source>Inventory check</source>
        <translation>स्टॉक जाँच</translation>
    </message>
    <message>
        <source>Invoice request</source>
        <translation>इनवॉइस बनाना</translation>
    </message>
    <message>
        <source>Invoice approval</source>
        <translation>इनवॉइस मंज़ूरी</translation>
    </message>
    <message>
        <source>order request</source>
        <translation>ऑर्डर की माँग</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>decoding approval</source>
        <translation>डिकोडिंग मंज़ूरी</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>quotation approval</source>
        <translation>कोटेशन मंज़ूरी</translation>
    </message>
    <message>
        <source>quotation sent</source>
        <translation>कोटेशन भेजा</translation>
    </message>
    <message>
        <source>po received</source>
        <translation>PO मिला</translation>
    </message>
    <message>
        <source>po approval</source>
        <translation>PO मंज़ूरी</translation>
    </message>
    <message>
        <source>inventory check</source>
        <translation>स्टॉक जाँच</translation>
    </message>
    <message>
        <source>invoice request</source>
        <translation>इनवॉइस बनाना</translation>
    </message>
    <message>
        <source>invoice approval</source>
        <translation>इनवॉइस मंज़ूरी</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>इनवॉइस बना</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>डिस्पैच हुआ</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>PO</source>
        <translation>PO</translation>
    </message>
    <message>
        <source>Your password was set anew</source>
        <translation>आपका पासवर्ड नया रखा गया</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>%1: approved</source>
        <translation>%1: मंज़ूर हुआ</translation>
    </message>
    <message>
        <source>%1: rejected</source>
        <translation>%1: नामंज़ूर हुआ</translation>
    </message>
    <message>
        <source>%1: sent back</source>
        <translation>%1: लौटाया गया</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 ने मंज़ूर किया।</translation>
    </message>
    <message>
        <source>%1 approved it. %2</source>
        <translation>%1 ने मंज़ूर किया। %2</translation>
    </message>
    <message>
        <source>%1 rejected it.</source>
        <translation>%1 ने नामंज़ूर किया।</translation>
    </message>
    <message>
        <source>%1 rejected it. %2</source>
        <translation>%1 ने नामंज़ूर किया। %2</translation>
    </message>
    <message>
        <source>%1 sent it back.</source>
        <translation>%1 ने लौटाया।</translation>
    </message>
    <message>
        <source>%1 sent it back. %2</source>
        <translation>%1 ने लौटाया। %2</translation>
    </message>
    <message>
        <source>Decoding to approve: %1</source>
        <translation>डिकोडिंग मंज़ूर करनी है: %1</translation>
    </message>
    <message>
        <source>Quotation to approve: %1</source>
        <translation>कोटेशन मंज़ूर करना है: %1</translation>
    </message>
    <message>
        <source>PO to approve: %1</source>
        <translation>PO मंज़ूर करना है: %1</translation>
    </message>
    <message>
        <source>Invoice to approve: %1</source>
        <translation>इनवॉइस मंज़ूर करना है: %1</translation>
    </message>
    <message>
        <source>Close short: %1</source>
        <translation>कम पर बंद करना: %1</translation>
    </message>
    <message>
        <source>Void %1</source>
        <translation>रद्द करना: %1</translation>
    </message>
    <message>
        <source>A question on %1</source>
        <translation>%1 पर सवाल</translation>
    </message>
    <message>
        <source>%1: on its way</source>
        <translation>%1: रास्ते में</translation>
    </message>
    <message>
        <source>1 line differs</source>
        <translation>1 लाइन में अंतर</translation>
    </message>
    <message>
        <source>%1 lines differ</source>
        <translation>%1 लाइनों में अंतर</translation>
    </message>
    <message>
        <source>close short</source>
        <translation>कम पर बंद</translation>
    </message>
    <message>
        <source>%1 not supplied</source>
        <translation>%1 नहीं देते</translation>
    </message>
    <message>
        <source>rework back</source>
        <translation>सुधार के बाद</translation>
    </message>
    <message>
        <source>void</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>अर्जेंट</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>customer terms</source>
        <translation>ग्राहक की शर्तें</translation>
    </message>
    <message>
        <source>inventory</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>purchase orders</source>
        <translation>परचेज़ ऑर्डर</translation>
    </message>
    <message>
        <source>dispatches</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>ऑडिट</translation>
    </message>
    <message>
        <source>users</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>शाखाएँ</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>read</source>
        <translation>देखना</translation>
    </message>
    <message>
        <source>read all</source>
        <translation>सब देखना</translation>
    </message>
    <message>
        <source>read own</source>
        <translation>अपना देखना</translation>
    </message>
    <message>
        <source>read seen</source>
        <translation>देखा हुआ देखना</translation>
    </message>
    <message>
        <source>read lines</source>
        <translation>लाइनें देखना</translation>
    </message>
    <message>
        <source>read cost</source>
        <translation>लागत देखना</translation>
    </message>
    <message>
        <source>read from decoding</source>
        <translation>डिकोडिंग से देखना</translation>
    </message>
    <message>
        <source>read from quotation</source>
        <translation>कोटेशन से देखना</translation>
    </message>
    <message>
        <source>read from inventory check</source>
        <translation>स्टॉक जाँच से देखना</translation>
    </message>
    <message>
        <source>read from invoice request</source>
        <translation>इनवॉइस बनाने से देखना</translation>
    </message>
    <message>
        <source>names</source>
        <translation>नाम देखना</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>पते देखना</translation>
    </message>
    <message>
        <source>find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>create</source>
        <translation>बनाना</translation>
    </message>
    <message>
        <source>update</source>
        <translation>बदलना</translation>
    </message>
    <message>
        <source>update own</source>
        <translation>अपना बदलना</translation>
    </message>
    <message>
        <source>submit decoding</source>
        <translation>डिकोडिंग आगे भेजना</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>डिकोड करना</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>जवाब दर्ज करना</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>रद्द करना</translation>
    </message>
    <message>
        <source>cancel after po</source>
        <translation>PO के बाद रद्द करना</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>रिज़र्व करना</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>माल लेना</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>स्टॉक ठीक करना</translation>
    </message>
    <message>
        <source>dispatch</source>
        <translation>डिस्पैच करना</translation>
    </message>
    <message>
        <source>deliver</source>
        <translation>डिलीवर करना</translation>
    </message>
    <message>
        <source>return</source>
        <translation>वापसी लेना</translation>
    </message>
    <message>
        <source>revise</source>
        <translation>नया संस्करण बनाना</translation>
    </message>
    <message>
        <source>send</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>disable</source>
        <translation>बंद करना</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>दूसरे को देना</translation>
    </message>
    <message>
        <source>items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>एग्ज़ीक्यूटिव</translation>
    </message>
    <message>
        <source>sales rep</source>
        <translation>सेल्स रेप</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>डिकोडर</translation>
    </message>
    <message>
        <source>quoter</source>
        <translation>कोटेशन वाले</translation>
    </message>
    <message>
        <source>inventory admin</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>अकाउंट्स</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Your role reads orders and does not work on them.</source>
        <translation>आपकी भूमिका ऑर्डर देखती है, उन पर काम नहीं करती।</translation>
    </message>
    <message>
        <source>The comment says nothing yet.</source>
        <translation>टिप्पणी में अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This file is a program, whatever its name says. Programs are not kept.</source>
        <translation>यह फ़ाइल एक प्रोग्राम है, नाम चाहे जो हो। प्रोग्राम नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>This file carries macros or an installer. Save it without them, or as a PDF.</source>
        <translation>इस फ़ाइल में मैक्रो या इंस्टॉलर है। उनके बिना, या PDF में सहेजें।</translation>
    </message>
    <message>
        <source>Files of this kind are not kept: PDF, PNG, JPEG, Excel, Word, ZIP, text and e-mail are.</source>
        <translation>इस प्रकार की फ़ाइलें नहीं रखी जातीं: PDF, PNG, JPEG, Excel, Word, ZIP, टेक्स्ट और ई-मेल रखी जाती हैं।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>यह फ़ाइल अब जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>%1 attached this file and may take it back.</source>
        <translation>यह फ़ाइल %1 ने जोड़ी है, वही वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>%1 pieces are free; it is to be reordered at %2.</source>
        <translation>%1 नग उपलब्ध हैं; %2 पर रीऑर्डर करना है।</translation>
    </message>
    <message>
        <source>%1 mentions you on %2</source>
        <translation>%1 ने %2 पर आपका नाम लिया</translation>
    </message>
    <message>
        <source>%1 runs low</source>
        <translation>%1 कम बचा है</translation>
    </message>
    <message>
        <source>Nothing of this order is free that is good until %1, as the hospital asks.</source>
        <translation>इस ऑर्डर का कोई ऐसा माल उपलब्ध नहीं जो %1 तक ठीक रहे, जैसा अस्पताल माँगता है।</translation>
    </message>
    <message>
        <source>This batch is not of the line&apos;s item.</source>
        <translation>यह बैच इस लाइन के आइटम का नहीं है।</translation>
    </message>
    <message>
        <source>Batch %1 has expired; it is not given out.</source>
        <translation>बैच %1 एक्सपायर हो गया; वह नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Batch %1 is in quarantine; it is not given out.</source>
        <translation>बैच %1 क्वारंटीन में है; वह नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Batch %1 is blocked; it is not given out.</source>
        <translation>बैच %1 रोका हुआ है; वह नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Only %1 pieces of batch %2 are free.</source>
        <translation>बैच %2 के केवल %1 नग उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>Batch %1 is not good until %2, as the hospital asks; say why it goes all the same.</source>
        <translation>बैच %1 अस्पताल की माँग के अनुसार %2 तक ठीक नहीं रहेगा; बताएँ कि फिर भी क्यों जा रहा है।</translation>
    </message>
    <message>
        <source>Batch %1 expires earlier and has %2 pieces free; say why another one goes.</source>
        <translation>बैच %1 पहले एक्सपायर होगा और उसके %2 नग उपलब्ध हैं; बताएँ कि दूसरा क्यों जा रहा है।</translation>
    </message>
    <message>
        <source>A dispatch has at most 500 boxes; send it as several.</source>
        <translation>डिस्पैच में ज़्यादा से ज़्यादा 500 बॉक्स हो सकते हैं; कई बार में भेजें।</translation>
    </message>
    <message>
        <source>Give length, width and height of a box, or none of them.</source>
        <translation>बॉक्स की लंबाई, चौड़ाई और ऊँचाई दें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>These goods are not of this dispatch.</source>
        <translation>यह माल इस डिस्पैच का नहीं है।</translation>
    </message>
    <message>
        <source>The boxes hold %1 pieces of batch %2, the dispatch has %3.</source>
        <translation>बॉक्सों में बैच %2 के %1 नग हैं, डिस्पैच में %3।</translation>
    </message>
    <message>
        <source>%1 pieces of batch %2 are in no box.</source>
        <translation>बैच %2 के %1 नग किसी बॉक्स में नहीं हैं।</translation>
    </message>
    <message>
        <source>This file is not attached to the dispatch.</source>
        <translation>यह फ़ाइल डिस्पैच से जुड़ी नहीं है।</translation>
    </message>
    <message>
        <source>A proof of delivery is a PDF or a picture.</source>
        <translation>डिलीवरी का प्रमाण PDF या तस्वीर होता है।</translation>
    </message>
    <message>
        <source>This file proves a delivery and stays.</source>
        <translation>यह फ़ाइल डिलीवरी का प्रमाण है और रहेगी।</translation>
    </message>
    <message>
        <source>Batch %1 is in stock with the expiry %2; look at the box again.</source>
        <translation>बैच %1 स्टॉक में %2 की एक्सपायरी के साथ है; बॉक्स फिर देखें।</translation>
    </message>
    <message>
        <source>These goods are not expected any more.</source>
        <translation>यह माल अब नहीं आना है।</translation>
    </message>
    <message>
        <source>Shelf life is 1 to 120 months, or nothing.</source>
        <translation>शेल्फ़ लाइफ़ 1 से 120 महीने होती है, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>Give the day on which the goods are expected, today or later.</source>
        <translation>वह तारीख दें जब माल आना है, आज या बाद की।</translation>
    </message>
    <message>
        <source>This person may not decide on it.</source>
        <translation>यह व्यक्ति इस पर फ़ैसला नहीं कर सकता।</translation>
    </message>
    <message>
        <source>%1 worked on this document, so somebody else decides on it.</source>
        <translation>%1 ने इस दस्तावेज़ पर काम किया है, इसलिए फ़ैसला कोई और करेगा।</translation>
    </message>
    <message>
        <source>%1 asks you to decide on %2</source>
        <translation>%1 ने %2 पर आपसे फ़ैसला माँगा है</translation>
    </message>
    <message>
        <source>credit %1 %</source>
        <translation>उधार %1 %</translation>
    </message>
    <message>
        <source>oldest due %1 d</source>
        <translation>सबसे पुराना देय %1 दिन</translation>
    </message>
    <message>
        <source>margin %1 %</source>
        <translation>मार्जिन %1 %</translation>
    </message>
    <message>
        <source>1 substitute</source>
        <translation>1 विकल्प</translation>
    </message>
    <message>
        <source>%1 substitutes</source>
        <translation>%1 विकल्प</translation>
    </message>
    <message>
        <source>Choose a password of your own first. The one you were given is for the first sign-in only.</source>
        <translation>पहले अपना पासवर्ड चुनें। जो आपको दिया गया वह सिर्फ़ पहले साइन इन के लिए है।</translation>
    </message>
    <message>
        <source>This is the password that you have now. Choose another one.</source>
        <translation>यह तो आपका अभी का पासवर्ड है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Sheets of items, customers, stock or open invoices can be taken in.</source>
        <translation>आइटम, ग्राहक, स्टॉक या बकाया इनवॉइस की शीट ली जा सकती हैं।</translation>
    </message>
    <message>
        <source>%1 is a number of this company&apos;s own series, which begins with %2.</source>
        <translation>%1 इस कंपनी की अपनी सीरीज़ का नंबर है, जो %2 से शुरू होती है।</translation>
    </message>
    <message>
        <source>The invoice has no customer: give the GSTIN or the name.</source>
        <translation>इनवॉइस का ग्राहक नहीं लिखा है: GSTIN या नाम दें।</translation>
    </message>
    <message>
        <source>There is no customer %1. Take in the customers first.</source>
        <translation>%1 नाम का ग्राहक नहीं है। पहले ग्राहक आयात करें।</translation>
    </message>
    <message>
        <source>%1 customers may be meant. Give both GSTIN and name.</source>
        <translation>%1 ग्राहक हो सकते हैं। GSTIN और नाम दोनों दें।</translation>
    </message>
    <message>
        <source>The invoice has no number.</source>
        <translation>इनवॉइस का नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The invoice has no date.</source>
        <translation>इनवॉइस की तारीख नहीं है।</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>यह दिन अभी आना है।</translation>
    </message>
    <message>
        <source>The invoice has no total.</source>
        <translation>इनवॉइस का कुल नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is open on this invoice, so it is not needed here.</source>
        <translation>इस इनवॉइस पर कुछ बकाया नहीं, इसलिए यहाँ इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>₹%1 cannot be open of ₹%2.</source>
        <translation>₹%2 में से ₹%1 बकाया नहीं हो सकते।</translation>
    </message>
    <message>
        <source>It cannot be due before its date.</source>
        <translation>यह अपनी तारीख से पहले देय नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 is here already, and ₹%2 were received on it since.</source>
        <translation>%1 यहाँ पहले से है, और उस पर तब से ₹%2 मिले हैं।</translation>
    </message>
    <message>
        <source>The drug licences of %1 have expired</source>
        <translation>%1 के दवा लाइसेंस की अवधि निकल गई</translation>
    </message>
    <message>
        <source>The drug licences of %1 expire soon</source>
        <translation>%1 के दवा लाइसेंस की अवधि जल्द निकलेगी</translation>
    </message>
    <message>
        <source>They are valid until %1. Renew them, and note the new date in Administration.</source>
        <translation>वे %1 तक मान्य हैं। उन्हें नया कराएँ, और नई तारीख प्रशासन में लिखें।</translation>
    </message>
    <message>
        <source>The logo did not arrive whole.</source>
        <translation>लोगो पूरा नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>A logo has at most 256 KB.</source>
        <translation>लोगो ज़्यादा से ज़्यादा 256 KB का हो।</translation>
    </message>
    <message>
        <source>A logo is a PNG, a JPEG or a plain SVG.</source>
        <translation>लोगो PNG, JPEG या सादा SVG होता है।</translation>
    </message>
    <message>
        <source>This SKU gave way to %1.</source>
        <translation>इस SKU की जगह अब %1 है।</translation>
    </message>
    <message>
        <source>This is no mark of the catalogue.</source>
        <translation>यह कैटलॉग का निशान नहीं है।</translation>
    </message>
    <message>
        <source>At most 2,000 SKUs can be asked for at a time.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा 2,000 SKU पूछे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing was learnt of these words for this hospital and SKU.</source>
        <translation>इस अस्पताल और SKU के लिए इन शब्दों से कुछ नहीं सीखा गया।</translation>
    </message>
    <message>
        <source>These words were decoded again meanwhile. Look at them before you undo.</source>
        <translation>इस बीच ये शब्द फिर डिकोड हुए। भुलाने से पहले उन्हें देख लें।</translation>
    </message>
    <message>
        <source>Say what the new SKU should be.</source>
        <translation>बताएँ नया SKU क्या हो।</translation>
    </message>
    <message>
        <source>This line is decided already; take it back first.</source>
        <translation>यह लाइन तय हो चुकी है; पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>A new SKU is asked for already for this line.</source>
        <translation>इस लाइन के लिए नया SKU पहले ही माँगा जा चुका है।</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>ऐसी कोई माँग नहीं है।</translation>
    </message>
    <message>
        <source>This request is answered already.</source>
        <translation>इस माँग का जवाब दिया जा चुका है।</translation>
    </message>
    <message>
        <source>Give the SKU, or say why not.</source>
        <translation>SKU दें, या बताएँ क्यों नहीं।</translation>
    </message>
    <message>
        <source>%1 is not sold any more.</source>
        <translation>%1 अब नहीं बिकता।</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>ऐसा कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>There is no SKU %1 that is sold.</source>
        <translation>ऐसा कोई SKU %1 नहीं जो बिकता हो।</translation>
    </message>
    <message>
        <source>A SKU cannot take its own place.</source>
        <translation>कोई SKU अपनी ही जगह नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Only a SKU that is sold no more gives way.</source>
        <translation>केवल वही SKU जगह देता है जो अब नहीं बिकता।</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>सवाल लिखें।</translation>
    </message>
    <message>
        <source>A question on line %1 of %2</source>
        <translation>%2 की लाइन %1 पर सवाल</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>A new SKU is asked for: %1</source>
        <translation>नया SKU माँगा गया है: %1</translation>
    </message>
    <message>
        <source>%1 asks for it on %2, where the hospital wrote “%3”.</source>
        <translation>%1 ने %2 पर यह माँगा है, जहाँ अस्पताल ने “%3” लिखा।</translation>
    </message>
    <message>
        <source>No new SKU for “%1”</source>
        <translation>“%1” के लिए नया SKU नहीं</translation>
    </message>
    <message>
        <source>%1 is in the catalogue</source>
        <translation>%1 कैटलॉग में है</translation>
    </message>
    <message>
        <source>You asked for it on %1.</source>
        <translation>आपने यह %1 पर माँगा था।</translation>
    </message>
    <message>
        <source>Your role decides on nothing that could be delegated.</source>
        <translation>आपकी भूमिका ऐसा कोई फ़ैसला नहीं करती जो सौंपा जा सके।</translation>
    </message>
    <message>
        <source>Only what you decide on yourself can be delegated.</source>
        <translation>वही सौंपा जा सकता है जिस पर आप खुद फ़ैसला करते हैं।</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>यह दिन बीत चुका है।</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>आखिरी दिन पहले दिन से पहले का है।</translation>
    </message>
    <message>
        <source>A delegation lasts a year at most.</source>
        <translation>ज़्यादा से ज़्यादा एक साल के लिए सौंप सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>कोई साथी चुनें।</translation>
    </message>
    <message>
        <source>This person may not decide on all of it.</source>
        <translation>ये व्यक्ति इन सब पर फ़ैसला नहीं कर सकते।</translation>
    </message>
    <message>
        <source>%1 decides for you from %2 to %3 already. End that first.</source>
        <translation>%2 से %3 तक आपकी जगह पहले से %1 फ़ैसला करते हैं। पहले उसे खत्म करें।</translation>
    </message>
    <message>
        <source>%1 is away on these days and has it come back to you.</source>
        <translation>%1 इन दिनों बाहर हैं और उनका काम वापस आपके पास आता है।</translation>
    </message>
    <message>
        <source>There is no such delegation, or it is not yours.</source>
        <translation>ऐसा कुछ सौंपा नहीं गया, या वह आपका नहीं है।</translation>
    </message>
    <message>
        <source>This delegation has ended already.</source>
        <translation>यह सौंपना पहले ही खत्म हो चुका है।</translation>
    </message>
    <message>
        <source>%1 asks you to decide in their place from %2 to %3</source>
        <translation>%1 चाहते हैं कि %2 से %3 तक उनकी जगह आप फ़ैसला करें</translation>
    </message>
    <message>
        <source>%1 ended a delegation</source>
        <translation>%1 ने सौंपा हुआ काम वापस लिया</translation>
    </message>
    <message>
        <source>It was from %1 to %2.</source>
        <translation>यह %1 से %2 तक था।</translation>
    </message>
    <message>
        <source>A delegation has ended</source>
        <translation>सौंपना खत्म हो गया</translation>
    </message>
    <message>
        <source>%1 works here no longer.</source>
        <translation>%1 अब यहाँ काम नहीं करते।</translation>
    </message>
    <message>
        <source>Nobody is signed in by this name.</source>
        <translation>इस नाम से कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Somebody else is loading %1 at this moment. Nothing was changed; load the sheet when they are done.</source>
        <translation>इस समय कोई और %1 लोड कर रहा है। कुछ नहीं बदला गया; उनका काम होने पर शीट लोड करें।</translation>
    </message>
    <message>
        <source>Somebody else is loading %1 at this moment. This block was not taken in.</source>
        <translation>इस समय कोई और %1 लोड कर रहा है। यह हिस्सा नहीं लिया गया।</translation>
    </message>
    <message>
        <source>The price is in %1, not in rupees, and was left out. The item can be decoded, and sold once it has a price.</source>
        <translation>कीमत %1 में है, रुपये में नहीं, इसलिए छोड़ दी गई। आइटम डिकोड हो सकता है, और कीमत मिलने पर बिक सकता है।</translation>
    </message>
    <message>
        <source>“%1” does not say how many pieces a pack holds, and was left out.</source>
        <translation>“%1” से पता नहीं चलता कि एक पैक में कितने नग हैं, इसलिए छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>A form is named by the hash of its heads.</source>
        <translation>फ़ॉर्म की पहचान उसके शीर्षकों के हैश से होती है।</translation>
    </message>
    <message>
        <source>The columns are five numbers.</source>
        <translation>कॉलम पाँच संख्याएँ होती हैं।</translation>
    </message>
    <message>
        <source>%1 answers on %2</source>
        <translation>%2 पर %1 का जवाब</translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation>काम %1 नहीं है।</translation>
    </message>
    <message>
        <source>You have said yes to this already; somebody else decides now.</source>
        <translation>आप इस पर पहले ही हाँ कह चुके हैं; अब कोई और निर्णय लेगा।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks %2.</source>
        <translation>नियम &quot;%1&quot; %2 से पूछता है।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks for your decision on %2.</source>
        <translation>नियम &quot;%1&quot; %2 पर आपका निर्णय माँगता है।</translation>
    </message>
    <message>
        <source>%1: your decision is next</source>
        <translation>%1: अब आपका निर्णय</translation>
    </message>
    <message>
        <source>%1 has waited too long</source>
        <translation>%1 बहुत देर से प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>It has waited for a decision since %1, and everybody who may decide is asked.</source>
        <translation>यह %1 से निर्णय की प्रतीक्षा में है, और अब निर्णय ले सकने वाले सभी से पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>An order has no amount, discount or margin before it is quoted: choose quotations, or leave these empty.</source>
        <translation>कोटेशन से पहले ऑर्डर की कोई राशि, छूट या मार्जिन नहीं होता: कोटेशन चुनें, या इन्हें खाली छोड़ें।</translation>
    </message>
    <message>
        <source>An invoice is decided on without its margin: put this rule on quotations.</source>
        <translation>इनवॉइस पर निर्णय बिना मार्जिन के होता है: यह नियम कोटेशन पर रखें।</translation>
    </message>
    <message>
        <source>This rule is never asked, because &quot;%1&quot; stands before it and fits whatever it fits. Move it up, or change one of them.</source>
        <translation>यह नियम कभी नहीं पूछा जाएगा, क्योंकि &quot;%1&quot; इससे पहले है और उन सब पर लागू होता है। इसे ऊपर ले जाएँ, या किसी एक को बदलें।</translation>
    </message>
    <message>
        <source>Say who decides: a rule needs at least one level.</source>
        <translation>बताएँ कौन निर्णय लेगा: नियम में कम से कम एक स्तर चाहिए।</translation>
    </message>
    <message>
        <source>Only one person can decide: whatever they worked on themselves waits until it is escalated.</source>
        <translation>केवल एक व्यक्ति निर्णय ले सकता है: जिस पर उसने खुद काम किया, वह आगे बढ़ाए जाने तक रुकेगा।</translation>
    </message>
    <message>
        <source>All of these %1 people must decide: whatever one of them worked on waits until it is escalated.</source>
        <translation>इन सभी %1 लोगों को निर्णय लेना होगा: जिस पर इनमें से किसी ने काम किया, वह आगे बढ़ाए जाने तक रुकेगा।</translation>
    </message>
    <message>
        <source>These rules do not exist any more.</source>
        <translation>ये नियम अब नहीं हैं।</translation>
    </message>
    <message>
        <source>These rules wait for a second person; withdraw them to change them.</source>
        <translation>ये नियम दूसरे व्यक्ति की प्रतीक्षा में हैं; बदलने के लिए इन्हें वापस लें।</translation>
    </message>
    <message>
        <source>Published rules never change; bring them back as a draft.</source>
        <translation>प्रकाशित नियम कभी नहीं बदलते; इन्हें मसौदे के रूप में वापस लाएँ।</translation>
    </message>
    <message>
        <source>There is a draft of the rules already; finish or drop it first.</source>
        <translation>नियमों का एक मसौदा पहले से है; पहले उसे पूरा करें या हटाएँ।</translation>
    </message>
    <message>
        <source>There is no hospital called &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कोई अस्पताल नहीं है।</translation>
    </message>
    <message>
        <source>%1 hospitals are called &quot;%2&quot;.</source>
        <translation>%1 अस्पतालों का नाम &quot;%2&quot; है।</translation>
    </message>
    <message>
        <source>Give the rule a name; the inbox shows it.</source>
        <translation>नियम को नाम दें; इनबॉक्स उसे दिखाता है।</translation>
    </message>
    <message>
        <source>Choose what the rule is for.</source>
        <translation>चुनें कि नियम किसके लिए है।</translation>
    </message>
    <message>
        <source>There is no such hospital.</source>
        <translation>ऐसा कोई अस्पताल नहीं है।</translation>
    </message>
    <message>
        <source>There is no such branch.</source>
        <translation>ऐसी कोई शाखा नहीं है।</translation>
    </message>
    <message>
        <source>A rule has at most five levels.</source>
        <translation>एक नियम में अधिक से अधिक पाँच स्तर होते हैं।</translation>
    </message>
    <message>
        <source>A level asks a role or a person, not both.</source>
        <translation>एक स्तर भूमिका से या व्यक्ति से पूछता है, दोनों से नहीं।</translation>
    </message>
    <message>
        <source>The rules did not arrive whole.</source>
        <translation>नियम पूरे नहीं पहुँचे।</translation>
    </message>
    <message>
        <source>Give a day from today on from which the rules hold.</source>
        <translation>आज या उसके बाद का दिन दें, जिससे नियम लागू हों।</translation>
    </message>
    <message>
        <source>There are no such published rules.</source>
        <translation>ऐसे कोई प्रकाशित नियम नहीं हैं।</translation>
    </message>
    <message>
        <source>These rules wait for nobody any more.</source>
        <translation>ये नियम अब किसी की प्रतीक्षा में नहीं हैं।</translation>
    </message>
    <message>
        <source>You wrote in these rules, so somebody else decides on them.</source>
        <translation>आपने ये नियम लिखे हैं, इसलिए इन पर कोई और निर्णय लेगा।</translation>
    </message>
    <message>
        <source>Approval rules, version %1</source>
        <translation>स्वीकृति नियम, संस्करण %1</translation>
    </message>
    <message>
        <source>Only requests, news of status and other news can be muted.</source>
        <translation>केवल अनुरोध, स्थिति के बदलाव और दूसरी ख़बरें बंद की जा सकती हैं।</translation>
    </message>
    <message>
        <source>%1 is above %2: sign with your password.</source>
        <translation>%1, %2 से ज़्यादा है: अपने पासवर्ड से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This is not your password. Signing is locked now; an administrator unlocks it.</source>
        <translation>यह आपका पासवर्ड नहीं है। हस्ताक्षर अब बंद है; प्रशासक इसे खोलेगा।</translation>
    </message>
    <message>
        <source>This is not your password. One try is left.</source>
        <translation>यह आपका पासवर्ड नहीं है। एक कोशिश बाकी है।</translation>
    </message>
    <message>
        <source>This is not your password. %1 tries are left.</source>
        <translation>यह आपका पासवर्ड नहीं है। %1 कोशिशें बाकी हैं।</translation>
    </message>
    <message>
        <source>Signing is locked after five wrong passwords. An administrator unlocks it.</source>
        <translation>पाँच गलत पासवर्ड के बाद हस्ताक्षर बंद है। प्रशासक इसे खोलेगा।</translation>
    </message>
    <message>
        <source>You have no password to sign with yet. Change your password, and sign with the new one.</source>
        <translation>हस्ताक्षर के लिए अभी आपका कोई पासवर्ड नहीं है। अपना पासवर्ड बदलें और नए से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Your password was changed elsewhere, so it does not sign here. Change it here, and sign with the new one.</source>
        <translation>आपका पासवर्ड कहीं और बदला गया, इसलिए यहाँ उससे हस्ताक्षर नहीं होता। इसे यहाँ बदलें और नए से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The signature is not an object.</source>
        <translation>हस्ताक्षर सही रूप में नहीं है।</translation>
    </message>
    <message>
        <source>This signature does not fit any more. Sign once more.</source>
        <translation>यह हस्ताक्षर अब मेल नहीं खाता। एक बार और हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>This is no decision.</source>
        <translation>यह कोई निर्णय नहीं है।</translation>
    </message>
    <message>
        <source>Too many signatures are open. Wait a minute.</source>
        <translation>बहुत से हस्ताक्षर अधूरे हैं। एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>A change of this waits for a second person already. Withdraw it first.</source>
        <translation>इसका एक बदलाव पहले से दूसरे व्यक्ति की प्रतीक्षा में है। पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>Nobody else here may decide on this change. Ask the keeper of the server.</source>
        <translation>यहाँ कोई और इस बदलाव पर निर्णय नहीं ले सकता। सर्वर के रखवाले से कहें।</translation>
    </message>
    <message>
        <source>This has changed since it was asked for. It has to be asked for anew.</source>
        <translation>माँगे जाने के बाद यह बदल गया है। इसे फिर से माँगना होगा।</translation>
    </message>
    <message>
        <source>There is no such change, or it is not yours to see.</source>
        <translation>ऐसा कोई बदलाव नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
    <message>
        <source>This change was withdrawn.</source>
        <translation>यह बदलाव वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>This invitation has expired. Ask an administrator for a new one.</source>
        <translation>इस निमंत्रण की अवधि समाप्त हो गई है। व्यवस्थापक से नया माँगें।</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 निष्क्रिय हैं।</translation>
    </message>
    <message>
        <source>A role that may do nothing is of no use. Give it a permission.</source>
        <translation>जो भूमिका कुछ नहीं कर सकती, वह किसी काम की नहीं। उसे कोई अनुमति दें।</translation>
    </message>
    <message>
        <source>Nothing here asks for rights on %1.</source>
        <translation>यहाँ %1 पर अधिकार कोई नहीं माँगता।</translation>
    </message>
    <message>
        <source>This connection has ended already.</source>
        <translation>यह कनेक्शन पहले ही समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>Choose a colleague who works with customers.</source>
        <translation>ऐसे सहकर्मी को चुनें जो ग्राहकों के साथ काम करता है।</translation>
    </message>
    <message>
        <source>Some of these customers are not theirs any more. Look again.</source>
        <translation>इनमें से कुछ ग्राहक अब उनके नहीं हैं। फिर से देखें।</translation>
    </message>
    <message>
        <source>This hospital has no contact.</source>
        <translation>इस अस्पताल का कोई संपर्क व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Write what they agreed to, in the words that they were told.</source>
        <translation>लिखें कि उन्होंने किस बात पर सहमति दी, उन्हीं शब्दों में जो उन्हें बताए गए।</translation>
    </message>
    <message>
        <source>Give the day on which they agreed, today at the latest.</source>
        <translation>वह दिन दें जिस दिन उन्होंने सहमति दी, अधिक से अधिक आज।</translation>
    </message>
    <message>
        <source>This was withdrawn already.</source>
        <translation>यह पहले ही वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>%1 has decided on this change already.</source>
        <translation>%1 इस बदलाव पर पहले ही निर्णय ले चुके हैं।</translation>
    </message>
    <message>
        <source>You asked for this change, so somebody else decides on it.</source>
        <translation>यह बदलाव आपने माँगा है, इसलिए इस पर कोई और निर्णय लेगा।</translation>
    </message>
    <message>
        <source>You would gain by this change, so somebody else decides on it.</source>
        <translation>इस बदलाव से आपको लाभ होगा, इसलिए इस पर कोई और निर्णय लेगा।</translation>
    </message>
    <message>
        <source>You cannot decide on this change.</source>
        <translation>आप इस बदलाव पर निर्णय नहीं ले सकते।</translation>
    </message>
    <message>
        <source>Approve it or reject it.</source>
        <translation>इसे स्वीकृत करें या अस्वीकार करें।</translation>
    </message>
    <message>
        <source>%1 asked for this change; only they withdraw it.</source>
        <translation>यह बदलाव %1 ने माँगा है; वही इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>There is no such template, or it is not yours to see.</source>
        <translation>ऐसा कोई टेम्पलेट नहीं है, या आप उसे नहीं देख सकते।</translation>
    </message>
    <message>
        <source>%1 made this template for all hospitals. Only they can change it.</source>
        <translation>यह टेम्पलेट %1 ने सभी अस्पतालों के लिए बनाया है। वही इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>टेम्पलेट को नाम दें।</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>“%1” नाम का टेम्पलेट पहले से है।</translation>
    </message>
    <message>
        <source>Choose a hospital that is in use, or keep it for all.</source>
        <translation>चालू अस्पताल चुनें, या इसे सबके लिए रखें।</translation>
    </message>
    <message>
        <source>A template needs at least one line.</source>
        <translation>टेम्पलेट में कम से कम एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>%1 asks you to decide on a change</source>
        <translation>%1 आपसे एक बदलाव पर निर्णय चाहते हैं</translation>
    </message>
    <message>
        <source>A new person: %1</source>
        <translation>नया व्यक्ति: %1</translation>
    </message>
    <message>
        <source>Letting %1 in again</source>
        <translation>%1 को फिर से प्रवेश देना</translation>
    </message>
    <message>
        <source>The role %1 for %2</source>
        <translation>%2 के लिए भूमिका %1</translation>
    </message>
    <message>
        <source>A new role: %1</source>
        <translation>नई भूमिका: %1</translation>
    </message>
    <message>
        <source>More rights for the role %1</source>
        <translation>भूमिका %1 के लिए और अधिकार</translation>
    </message>
    <message>
        <source>You can sign again</source>
        <translation>आप फिर हस्ताक्षर कर सकते हैं</translation>
    </message>
    <message>
        <source>%1 unlocked it. If the wrong passwords were not yours, change your password.</source>
        <translation>%1 ने इसे खोला। अगर गलत पासवर्ड आपके नहीं थे, तो अपना पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>%1 hands customers over to you</source>
        <translation>%1 आपको ग्राहक सौंपते हैं</translation>
    </message>
    <message>
        <source>From %1: %2 customers, %3 open orders.</source>
        <translation>%1 से: %2 ग्राहक, %3 खुले ऑर्डर।</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>संपर्क हटाया गया</translation>
    </message>
    <message>
        <source>approval rules</source>
        <translation>स्वीकृति के नियम</translation>
    </message>
    <message>
        <source>The hours are missing.</source>
        <translation>घंटे नहीं दिए गए हैं।</translation>
    </message>
    <message>
        <source>Nobody is waited for in a stage %1.</source>
        <translation>चरण %1 में किसी का इंतज़ार नहीं होता।</translation>
    </message>
    <message>
        <source>Say how many hours.</source>
        <translation>बताएँ कितने घंटे।</translation>
    </message>
    <message>
        <source>Say how many times the hours.</source>
        <translation>बताएँ घंटों का कितना गुना।</translation>
    </message>
    <message>
        <source>%1 may not see this document, so they cannot be named in it.</source>
        <translation>%1 यह दस्तावेज़ नहीं देख सकते, इसलिए इसमें उनका नाम नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks one person of the role %2.</source>
        <translation>नियम &quot;%1&quot; भूमिका %2 के एक व्यक्ति से पूछता है।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks %2 people of the role %3.</source>
        <translation>नियम &quot;%1&quot; भूमिका %3 के %2 लोगों से पूछता है।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks anybody who may approve.</source>
        <translation>नियम &quot;%1&quot; किसी भी ऐसे व्यक्ति से पूछता है जो मंज़ूरी दे सकता है।</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; asks %2 people who may approve.</source>
        <translation>नियम &quot;%1&quot; ऐसे %2 लोगों से पूछता है जो मंज़ूरी दे सकते हैं।</translation>
    </message>
    <message>
        <source>Nobody could fulfil level %1: nobody whom it asks may approve.</source>
        <translation>स्तर %1 कोई पूरा नहीं कर सकता: जिनसे वह पूछता है, उनमें से कोई मंज़ूरी नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Nobody could fulfil level %1: it asks for %2 different people who may approve, and only %3 can be found.</source>
        <translation>स्तर %1 कोई पूरा नहीं कर सकता: वह मंज़ूरी दे सकने वाले %2 अलग-अलग लोग माँगता है, और केवल %3 मिलते हैं।</translation>
    </message>
    <message>
        <source>Nobody could fulfil levels %1: together they ask for %2 different people who may approve, and only %3 can be found.</source>
        <translation>स्तर %1 कोई पूरे नहीं कर सकता: वे मिलकर मंज़ूरी दे सकने वाले %2 अलग-अलग लोग माँगते हैं, और केवल %3 मिलते हैं।</translation>
    </message>
    <message>
        <source>The place has no id.</source>
        <translation>स्थान की कोई पहचान नहीं है।</translation>
    </message>
</context>
<context>
    <name>desk::SessionsPage</name>
    <message>
        <source>Signed in</source>
        <translation>साइन इन हैं</translation>
    </message>
    <message>
        <source>%1 of %2 people, %3 connections</source>
        <translation>%2 में से %1 लोग, %3 कनेक्शन</translation>
    </message>
    <message>
        <source>End the sessions</source>
        <translation>सेशन खत्म करें</translation>
    </message>
    <message>
        <source>End this connection</source>
        <translation>यह कनेक्शन समाप्त करें</translation>
    </message>
    <message>
        <source>The sessions of %1 have ended.</source>
        <translation>%1 के सेशन खत्म हो गए।</translation>
    </message>
    <message>
        <source>The connection has ended.</source>
        <translation>कनेक्शन समाप्त हो गया।</translation>
    </message>
</context>
<context>
    <name>desk::SheetReader</name>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>पंक्ति %1 में %2 से ज़्यादा कॉलम हैं।</translation>
    </message>
    <message>
        <source>Row %1 has a field that does not end: a quotation mark is missing.</source>
        <translation>पंक्ति %1 में एक खाना ख़त्म नहीं होता: उद्धरण चिह्न छूटा है।</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1, which no sheet does.</source>
        <translation>खुलने पर फ़ाइल %1 से बड़ी है; कोई शीट इतनी बड़ी नहीं होती।</translation>
    </message>
    <message>
        <source>The file is cut off or damaged and cannot be unpacked.</source>
        <translation>फ़ाइल अधूरी या ख़राब है और खुल नहीं सकती।</translation>
    </message>
    <message>
        <source>This is not a sheet: it is neither CSV nor XLSX.</source>
        <translation>यह शीट नहीं है: न CSV है, न XLSX।</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no sheet of a company is.</source>
        <translation>“%1” %2 से बड़ी है; कंपनी की कोई शीट इतनी बड़ी नहीं होती।</translation>
    </message>
    <message>
        <source>This workbook is locked with a password or of an old kind. Save it without a password as .xlsx or .csv.</source>
        <translation>इस वर्कबुक पर पासवर्ड है या यह पुराने प्रकार की है। इसे बिना पासवर्ड .xlsx या .csv में सहेजें।</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it.</source>
        <translation>शीट में %1 से ज़्यादा पंक्तियाँ हैं। उसे बाँट लें।</translation>
    </message>
    <message>
        <source>The workbook is damaged or is not one. Open it in the program that made it and save it again.</source>
        <translation>वर्कबुक ख़राब है या वर्कबुक है ही नहीं। जिस प्रोग्राम में बनी है उसमें खोलकर फिर से सहेजें।</translation>
    </message>
    <message>
        <source>This file is locked with a password. Save it without one.</source>
        <translation>इस फ़ाइल पर पासवर्ड है। इसे बिना पासवर्ड सहेजें।</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>वर्कबुक में कोई दिखने वाली शीट नहीं है।</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a sheet of a company has.</source>
        <translation>खुलने पर वर्कबुक किसी कंपनी की शीट से कहीं बड़ी निकलती है।</translation>
    </message>
</context>
<context>
    <name>desk::SheetWriter</name>
    <message>
        <source>The file cannot be written there.</source>
        <translation>फ़ाइल वहाँ लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>An XLSX holds at most 10,48,575 rows. Filter the list, or export it as CSV.</source>
        <translation>XLSX में ज़्यादा से ज़्यादा 10,48,575 पंक्तियाँ आती हैं। सूची छाँटें, या CSV में निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>desk::Sidebar</name>
    <message>
        <source>Keys here</source>
        <translation>यहाँ की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys here (F1)</source>
        <translation>यहाँ की कुंजियाँ (F1)</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n बाकी</numerusform>
            <numerusform>%1, %n बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::SignInWindow</name>
    <message>
        <source>Remember on this computer</source>
        <translation>इस कंप्यूटर पर याद रखें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>IndentDesk: sign in</source>
        <translation>IndentDesk: साइन इन</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>This is the demo. Who are you today?</source>
        <translation>यह डेमो है। आज आप कौन हैं?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>There is no keyring on this computer, so the password is asked each time.</source>
        <translation>इस कंप्यूटर पर कीरिंग नहीं है, इसलिए पासवर्ड हर बार पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>अपना ई-मेल पता लिखें।</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Signing in as %1.</source>
        <translation>%1 के नाम से साइन इन हो रहा है।</translation>
    </message>
    <message>
        <source>Choose and go on</source>
        <translation>चुनें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>अपना पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>The one that you came with was made by somebody else and is for the first sign-in only. At least 8 characters; several words are easy to remember and hard to guess.</source>
        <translation>जिससे आप आए वह किसी और ने बनाया था और सिर्फ़ पहले साइन इन के लिए है। कम से कम 8 अक्षर; कई शब्द याद रखने में आसान और भाँपने में कठिन होते हैं।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>desk::SignatureStrip</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>desk::SignedIn</name>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>on the server itself</source>
        <translation>सर्वर पर ही</translation>
    </message>
    <message>
        <source>here</source>
        <translation>यहाँ हैं</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>बुलाए गए</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>यहाँ नहीं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सेशन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>दिखे</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन हैं</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>People and their sessions</source>
        <translation>लोग और उनके सेशन</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>यहाँ कोई नहीं है।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Connections of the chosen person</source>
        <translation>चुने गए व्यक्ति के कनेक्शन</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>कोई कनेक्शन नहीं।</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (यही)</translation>
    </message>
</context>
<context>
    <name>desk::SkuRequestForm</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>मेक</translation>
    </message>
    <message>
        <source>HSN</source>
        <translation>HSN</translation>
    </message>
    <message>
        <source>GST %</source>
        <translation>GST %</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>पैक में नग</translation>
    </message>
    <message>
        <source>Add to the catalogue</source>
        <translation>कैटलॉग में जोड़ें</translation>
    </message>
    <message>
        <source>Or say why there is none</source>
        <translation>या बताएँ क्यों नहीं है</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>%1 asks for it on %2, where the hospital wrote “%3”.</source>
        <translation>%1 ने %2 पर यह माँगा है, जहाँ अस्पताल ने “%3” लिखा।</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>यह %1 है।</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>मना किया: %1</translation>
    </message>
    <message>
        <source>Give the SKU.</source>
        <translation>SKU दें।</translation>
    </message>
    <message>
        <source>Say why, for the decoder to read.</source>
        <translation>कारण लिखें, डिकोडर उसे पढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>desk::SplitParts</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>S splits the line so, Esc leaves it whole.</source>
        <translation>S से लाइन ऐसे बँटेगी, Esc से पूरी रहेगी।</translation>
    </message>
    <message>
        <source>Take the SKUs one by one; E changes the quantity.</source>
        <translation>SKU एक-एक करके लें; E से मात्रा बदलती है।</translation>
    </message>
    <message>
        <source>Split into: %1</source>
        <translation>इनमें बाँटा: %1</translation>
    </message>
    <message>
        <source>Split into: %1. %2</source>
        <translation>इनमें बाँटा: %1। %2</translation>
    </message>
</context>
<context>
    <name>desk::SqlFailure</name>
    <message>
        <source>Another record has this %1 already.</source>
        <translation>यह %1 पहले से किसी और रिकॉर्ड में है।</translation>
    </message>
    <message>
        <source>This %1 is not possible.</source>
        <translation>यह %1 संभव नहीं है।</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1 नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The %1 refers to something that does not exist, or is still in use.</source>
        <translation>%1 ऐसी चीज़ बताता है जो नहीं है, या अब भी काम में है।</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>सर्वर से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>आपको इसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>One of the values has the wrong form.</source>
        <translation>कोई एक मान गलत रूप में है।</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>सर्वर ने जवाब देने में बहुत देर लगाई।</translation>
    </message>
    <message>
        <source>This was called off before it was done.</source>
        <translation>यह पूरा होने से पहले रोक दिया गया।</translation>
    </message>
    <message>
        <source>Somebody else is working on this at the moment. Try again shortly.</source>
        <translation>अभी कोई और इस पर काम कर रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is out of room or memory.</source>
        <translation>सर्वर पर जगह या मेमोरी नहीं बची।</translation>
    </message>
    <message>
        <source>This did not work because of a mistake in the program. Nothing was changed.</source>
        <translation>प्रोग्राम की गलती से यह काम नहीं हुआ। कुछ भी बदला नहीं।</translation>
    </message>
</context>
<context>
    <name>desk::Stage</name>
    <message>
        <source>Request</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>Request, being written</source>
        <translation>माँग, लिखी जा रही है</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>डिकोडिंग</translation>
    </message>
    <message>
        <source>Decoding, with the decoders</source>
        <translation>डिकोडिंग, डिकोडरों के पास</translation>
    </message>
    <message>
        <source>Decoding to approve</source>
        <translation>डिकोडिंग मंज़ूरी</translation>
    </message>
    <message>
        <source>Decoding, waits for approval</source>
        <translation>डिकोडिंग, मंज़ूरी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>कोटेशन</translation>
    </message>
    <message>
        <source>Quotation, being priced</source>
        <translation>कोटेशन, कीमत लग रही है</translation>
    </message>
    <message>
        <source>Quotation to approve</source>
        <translation>कोटेशन मंज़ूरी</translation>
    </message>
    <message>
        <source>Quotation, waits for approval or to be sent</source>
        <translation>कोटेशन, मंज़ूरी या भेजे जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>कोट किया</translation>
    </message>
    <message>
        <source>Quotation sent, the hospital decides</source>
        <translation>कोटेशन भेजा, अस्पताल तय करेगा</translation>
    </message>
    <message>
        <source>PO received</source>
        <translation>PO मिला</translation>
    </message>
    <message>
        <source>Purchase order received, being checked</source>
        <translation>परचेज़ ऑर्डर मिला, जाँच चल रही है</translation>
    </message>
    <message>
        <source>PO to approve</source>
        <translation>PO मंज़ूरी</translation>
    </message>
    <message>
        <source>Purchase order, waits for approval</source>
        <translation>परचेज़ ऑर्डर, मंज़ूरी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Stock check</source>
        <translation>स्टॉक जाँच</translation>
    </message>
    <message>
        <source>Stock check, being reserved</source>
        <translation>स्टॉक जाँच, रिज़र्व हो रहा है</translation>
    </message>
    <message>
        <source>To invoice</source>
        <translation>इनवॉइस बनाना है</translation>
    </message>
    <message>
        <source>Reserved, to be invoiced</source>
        <translation>रिज़र्व, इनवॉइस बनना है</translation>
    </message>
    <message>
        <source>Invoice to approve</source>
        <translation>इनवॉइस मंज़ूरी</translation>
    </message>
    <message>
        <source>Invoice, waits for approval</source>
        <translation>इनवॉइस, मंज़ूरी के इंतज़ार में</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>इनवॉइस बना</translation>
    </message>
    <message>
        <source>Invoiced, to be dispatched</source>
        <translation>इनवॉइस बना, डिस्पैच होना है</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>डिस्पैच हुआ</translation>
    </message>
    <message>
        <source>Dispatched, on its way</source>
        <translation>डिस्पैच हुआ, रास्ते में</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Completed, everything delivered</source>
        <translation>पूरा, सब डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>desk::StageClock</name>
    <message>
        <source>With the hospital</source>
        <translation>अस्पताल के पास</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 के पास</translation>
    </message>
    <message>
        <source>With the decoders</source>
        <translation>डिकोडरों के पास</translation>
    </message>
    <message>
        <source>With the executives</source>
        <translation>एग्ज़ीक्यूटिव के पास</translation>
    </message>
    <message>
        <source>With the quoters</source>
        <translation>कोटेशन वालों के पास</translation>
    </message>
    <message>
        <source>With the store</source>
        <translation>स्टॉक वालों के पास</translation>
    </message>
    <message>
        <source>With accounts</source>
        <translation>अकाउंट्स के पास</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1, %2 से।</translation>
    </message>
    <message>
        <source>%1 for %2, allowed %3.</source>
        <translation>%1, %2 से; सीमा %3।</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1, सीमा %2</translation>
    </message>
</context>
<context>
    <name>desk::StageHours</name>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दि</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दि %2 घं</translation>
    </message>
    <message>
        <source>Times the hours when %1</source>
        <translation>%1 होने पर घंटों का गुणक</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, घंटे</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>desk::StageLegend</name>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Lakh ₹</source>
        <translation>लाख ₹</translation>
    </message>
    <message>
        <source>Age in the stage: within target, over target, over twice</source>
        <translation>चरण में समय: लक्ष्य के भीतर, लक्ष्य से ऊपर, दुगुने से ऊपर</translation>
    </message>
    <message>
        <source>within target</source>
        <translation>लक्ष्य के भीतर</translation>
    </message>
    <message>
        <source>over target</source>
        <translation>लक्ष्य से ऊपर</translation>
    </message>
    <message>
        <source>over twice</source>
        <translation>दुगुने से ऊपर</translation>
    </message>
</context>
<context>
    <name>desk::StageTrack</name>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>%1, from %2, %3</source>
        <translation>%1, %2 से, %3</translation>
    </message>
    <message>
        <source>%1, rework</source>
        <translation>%1, सुधार</translation>
    </message>
</context>
<context>
    <name>desk::StandingLine</name>
    <message>
        <source>₹%1 crore</source>
        <translation>₹%1 करोड़</translation>
    </message>
    <message>
        <source>₹%1 lakh</source>
        <translation>₹%1 लाख</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ऑर्डर</numerusform>
            <numerusform>%n ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 महीने</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Quotations won</source>
        <translation>जीते कोटेशन</translation>
    </message>
    <message>
        <source>POs that differed</source>
        <translation>अलग आए PO</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटा</translation>
    </message>
</context>
<context>
    <name>desk::Status</name>
    <message>
        <source>draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>बुलाया</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>पुराना हुआ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>not supplied</source>
        <translation>नहीं देते</translation>
    </message>
    <message>
        <source>for approval</source>
        <translation>मंज़ूरी में</translation>
    </message>
    <message>
        <source>part paid</source>
        <translation>कुछ चुकाया</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>decoded</source>
        <translation>डिकोड हुआ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>मंज़ूर</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>पूरा दिया</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>नामंज़ूर</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>लौटा</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>अर्जेंट</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ऊँची</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>सामान्य</translation>
    </message>
</context>
<context>
    <name>desk::StatusStrip</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>desk::StepList</name>
    <message>
        <source>Steps</source>
        <translation>कदम</translation>
    </message>
</context>
<context>
    <name>desk::StockDesk</name>
    <message>
        <source>Item</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>रीऑर्डर पर</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>कुछ नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Choose an order to check it against stock.</source>
        <translation>स्टॉक से जाँचने के लिए ऑर्डर चुनें।</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>स्टॉक</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>reserve line or not</source>
        <translation>लाइन रिज़र्व करें या नहीं</translation>
    </message>
    <message>
        <source>reserve, dispatch</source>
        <translation>रिज़र्व, डिस्पैच</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>ऑर्डर खोलें</translation>
    </message>
    <message>
        <source>search items</source>
        <translation>आइटम खोजें</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Search items by name, SKU or make</source>
        <translation>नाम, SKU या मेक से आइटम खोजें</translation>
    </message>
    <message>
        <source>Hospital or item</source>
        <translation>अस्पताल या आइटम</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Nothing waits for stock.</source>
        <translation>स्टॉक के इंतज़ार में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Orders come here when an executive has approved their PO.</source>
        <translation>एग्ज़ीक्यूटिव के PO मंज़ूर करने पर ऑर्डर यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>जाँचना है</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>डिस्पैच करना है</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटा</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>कम स्टॉक</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · PO %2</source>
        <translation>%1 · PO %2</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>डिस्पैच</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>इनवॉइस</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>कब निकलेगा</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>रिज़र्व</translation>
    </message>
    <message>
        <source>Can be reserved</source>
        <translation>रिज़र्व हो सकता है</translation>
    </message>
    <message>
        <source>Backorder</source>
        <translation>बैकऑर्डर</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>कब तक पहुँचाना</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>तारीख नहीं दी</translation>
    </message>
    <message>
        <source>A quantity cannot be reserved; see its field.</source>
        <translation>एक मात्रा रिज़र्व नहीं हो सकती; उसका खाना देखें।</translation>
    </message>
    <message>
        <source>%1 pieces stay on backorder.</source>
        <translation>%1 नग बैकऑर्डर में रहेंगे।</translation>
    </message>
    <message>
        <source>A quantity cannot be reserved.</source>
        <translation>एक मात्रा रिज़र्व नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Correct it in its field.</source>
        <translation>उसे उसके खाने में ठीक करें।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>%1 pieces of batch %2 are in stock.</source>
        <translation>बैच %2 के %1 नग स्टॉक में हैं।</translation>
    </message>
    <message>
        <source>There is no such document, or it is not yours to see.</source>
        <translation>ऐसा कोई दस्तावेज़ नहीं है, या वह आपके देखने का नहीं है।</translation>
    </message>
    <message>
        <source>%1 pieces free</source>
        <translation>%1 नग उपलब्ध</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>मेक</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Nearest expiry</source>
        <translation>सबसे पास एक्सपायरी</translation>
    </message>
    <message>
        <source>Price ₹</source>
        <translation>कीमत ₹</translation>
    </message>
    <message>
        <source>to reorder</source>
        <translation>रीऑर्डर करना है</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>काफ़ी है</translation>
    </message>
    <message>
        <source>filter items</source>
        <translation>आइटम छाँटें</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>कोई आइटम नहीं मिला।</translation>
    </message>
    <message>
        <source>Search with fewer words, or clear the filters.</source>
        <translation>कम शब्दों से खोजें, या फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>the check of %1</source>
        <translation>%1 की जाँच</translation>
    </message>
    <message>
        <source>the dispatch %1</source>
        <translation>डिस्पैच %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>आना है</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>कब आना है</translation>
    </message>
    <message>
        <source>other batch</source>
        <translation>दूसरा बैच</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 से</translation>
    </message>
    <message>
        <source>goods of %1</source>
        <translation>%1 का माल</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 में से %1 लाइनें</translation>
    </message>
    <message>
        <source>%1 went ahead</source>
        <translation>%1 आगे गईं</translation>
    </message>
    <message>
        <source>%1 whole, %2 in part</source>
        <translation>%1 पूरी, %2 अधूरी</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%2 में से %1 नग</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 नग</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>लाइनें %1</translation>
    </message>
    <message>
        <source>Shelf life they ask</source>
        <translation>माँगी गई शेल्फ़ लाइफ़</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 महीने</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>to %1 or later</source>
        <translation>%1 या बाद तक</translation>
    </message>
    <message>
        <source>Delivered last</source>
        <translation>हाल में डिलीवर हुए</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>एक्सपायरी</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>बैच</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n बैच</numerusform>
            <numerusform>%n बैच</numerusform>
        </translation>
    </message>
    <message>
        <source>The decoder reads why there is none.</source>
        <translation>डिकोडर पढ़ेगा कि क्यों नहीं है।</translation>
    </message>
    <message>
        <source>%1 is in the catalogue; the decoder is told.</source>
        <translation>%1 कैटलॉग में है; डिकोडर को बता दिया गया।</translation>
    </message>
    <message>
        <source>It is sold again.</source>
        <translation>यह फिर बिकता है।</translation>
    </message>
    <message>
        <source>It is sold no more.</source>
        <translation>यह अब नहीं बिकता।</translation>
    </message>
    <message>
        <source>It is sold no more; %1 takes its place.</source>
        <translation>यह अब नहीं बिकता; इसकी जगह %1 है।</translation>
    </message>
    <message>
        <source>A new SKU is asked for</source>
        <translation>नया SKU माँगा गया है</translation>
    </message>
    <message>
        <source>the new SKU %1</source>
        <translation>नया SKU %1</translation>
    </message>
    <message>
        <source>New SKUs asked for</source>
        <translation>माँगे गए नए SKU</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>पिछले जवाब</translation>
    </message>
    <message>
        <source>challan of the dispatch</source>
        <translation>डिस्पैच का चालान</translation>
    </message>
    <message>
        <source>packing slips, one a box</source>
        <translation>पैकिंग स्लिप, हर बॉक्स की एक</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Challan</source>
        <translation>चालान</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>पैकिंग स्लिप</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>to pack</source>
        <translation>पैक करना है</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n बॉक्स</numerusform>
            <numerusform>%n बॉक्स</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Story</name>
    <message>
        <source>Take back %1?</source>
        <translation>%1 वापस लें?</translation>
    </message>
    <message>
        <source>It stays in the trail, and nobody can open it any more.</source>
        <translation>वह लेखे में रहेगा, पर अब कोई उसे खोल नहीं सकेगा।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>desk::StoryLines</name>
    <message>
        <source>not supplied: %1</source>
        <translation>नहीं देते: %1</translation>
    </message>
    <message>
        <source>not decoded yet</source>
        <translation>अभी डिकोड नहीं</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>%1 closed short</source>
        <translation>%1 कम पर बंद</translation>
    </message>
    <message>
        <source>rework</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>कर योग्य</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>राउंड ऑफ़</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>उनके शब्दों में</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>माँगा</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दिया</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>Batch, expiry</source>
        <translation>बैच, एक्सपायरी</translation>
    </message>
    <message>
        <source>Taxable ₹</source>
        <translation>कर योग्य ₹</translation>
    </message>
    <message>
        <source>%1 of %2 decoded.</source>
        <translation>%2 में से %1 डिकोड हुईं।</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>लाइनें</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n लाइन</numerusform>
            <numerusform>%n लाइनें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none decoded yet.</source>
        <translation>%1, अभी कोई डिकोड नहीं।</translation>
    </message>
    <message>
        <source>%1 of %2 given.</source>
        <translation>%2 में से %1 दिए।</translation>
    </message>
    <message>
        <source>%1 of %2 given, %3 of them whole.</source>
        <translation>%2 में से %1 दिए, %3 पूरे।</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 नग</translation>
    </message>
</context>
<context>
    <name>desk::StorySide</name>
    <message>
        <source>Beside the document</source>
        <translation>दस्तावेज़ के साथ</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>पूरा हाल</translation>
    </message>
</context>
<context>
    <name>desk::StoryStore</name>
    <message>
        <source>The file did not arrive whole. Open it again.</source>
        <translation>फ़ाइल पूरी नहीं आई। फिर से खोलें।</translation>
    </message>
</context>
<context>
    <name>desk::SuggestList</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>desk::SuggestPane</name>
    <message>
        <source>Search the catalogue: name, SKU, make</source>
        <translation>कैटलॉग में खोजें: नाम, SKU, मेक</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>विकल्प दें</translation>
    </message>
    <message>
        <source>Not supplied</source>
        <translation>नहीं देते</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Suggested SKU</source>
        <translation>सुझाया SKU</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is like these words. Search with /, or press X when it is not supplied.</source>
        <translation>कैटलॉग में इन शब्दों जैसा कुछ नहीं है। / से खोजें, या नहीं देते हों तो X दबाएँ।</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>कैटलॉग में</translation>
    </message>
    <message>
        <source>No item holds “%1”.</source>
        <translation>“%1” वाला कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>Not supplied, because</source>
        <translation>नहीं देते, क्योंकि</translation>
    </message>
    <message>
        <source>Outside our range.</source>
        <translation>हमारे दायरे में नहीं।</translation>
    </message>
    <message>
        <source>No longer made.</source>
        <translation>अब नहीं बनता।</translation>
    </message>
    <message>
        <source>Banned or withdrawn.</source>
        <translation>प्रतिबंधित या वापस लिया गया।</translation>
    </message>
    <message>
        <source>Too small a quantity.</source>
        <translation>मात्रा बहुत कम।</translation>
    </message>
    <message>
        <source>Offered in its place, because</source>
        <translation>इसकी जगह दिया, क्योंकि</translation>
    </message>
    <message>
        <source>The make asked for is not stocked.</source>
        <translation>माँगा हुआ मेक स्टॉक में नहीं रखते।</translation>
    </message>
    <message>
        <source>Same composition.</source>
        <translation>कंपोज़िशन वही।</translation>
    </message>
    <message>
        <source>The size asked for is not made.</source>
        <translation>माँगा हुआ साइज़ नहीं बनता।</translation>
    </message>
    <message>
        <source>line %1, “%2”</source>
        <translation>लाइन %1, “%2”</translation>
    </message>
    <message>
        <source>Ask the rep</source>
        <translation>रेप से पूछें</translation>
    </message>
    <message>
        <source>New SKU</source>
        <translation>नया SKU</translation>
    </message>
    <message>
        <source>The catalogue is being read to this machine.</source>
        <translation>कैटलॉग इस मशीन पर पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>Ask the stock keeper for</source>
        <translation>स्टॉक कीपर से माँगें</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 से पूछें</translation>
    </message>
</context>
<context>
    <name>desk::SureLines</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>उनके शब्दों में</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>सब लें</translation>
    </message>
    <message>
        <source>Lines that would be taken</source>
        <translation>लाइनें जो ली जाएँगी</translation>
    </message>
    <message>
        <source>Lines whose SKU is sure</source>
        <translation>लाइनें जिनका SKU पक्का है</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space leaves a line out. Z takes lines back one by one.</source>
        <translation>Space से लाइन छूट जाती है। Z से लाइनें एक-एक करके वापस होती हैं।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) as suggested?</source>
        <translation>
            <numerusform>%n लाइन सुझाव के अनुसार लें?</numerusform>
            <numerusform>%n लाइनें सुझाव के अनुसार लें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 लें</translation>
    </message>
</context>
<context>
    <name>desk::TemplateCard</name>
    <message>
        <source>for all hospitals, made by %1</source>
        <translation>सभी अस्पतालों के लिए, %1 ने बनाया</translation>
    </message>
    <message>
        <source>Name or hospital</source>
        <translation>नाम या अस्पताल</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Order from a template</source>
        <translation>टेम्पलेट से ऑर्डर</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Begin the order</source>
        <translation>ऑर्डर शुरू करें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>No order is kept as a template yet.</source>
        <translation>अभी कोई ऑर्डर टेम्पलेट के रूप में नहीं रखा है।</translation>
    </message>
    <message>
        <source>Open an order, or type one, and keep it with Ctrl+Shift+T: the next one begins with its lines.</source>
        <translation>कोई ऑर्डर खोलें या टाइप करें और Ctrl+Shift+T से रखें: अगला ऑर्डर उसकी पंक्तियों से शुरू होगा।</translation>
    </message>
    <message>
        <source>No template holds these words.</source>
        <translation>किसी टेम्पलेट में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Its name and its hospital are searched.</source>
        <translation>नाम और अस्पताल में खोजा जाता है।</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” हटा दिया गया।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
</context>
<context>
    <name>desk::TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>सूचनाएँ, %n नई</numerusform>
            <numerusform>सूचनाएँ, %n नई</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
</context>
<context>
    <name>desk::TrailPane</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>made</source>
        <translation>बनाया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>मंज़ूर किया</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकार किया</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>वापस भेजा</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>A document&apos;s number, or words in what changed</source>
        <translation>दस्तावेज़ का नंबर, या बदले गए मान के शब्द</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>The trail</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>What it was and is</source>
        <translation>पहले और अब के मान</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed.</source>
        <translation>पंक्ति चुनें और देखें कि उसने क्या बदला।</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>on the server itself</source>
        <translation>सर्वर पर ही</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>अभी तक कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>अभिलेख में कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%2 में %1 पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Words are found by how they begin: “hosp” finds hospital.</source>
        <translation>शब्द अपनी शुरुआत से मिलते हैं: “अस्प” से अस्पताल मिलता है।</translation>
    </message>
    <message>
        <source>Every change, who made it and when. It is sealed as it grows; indentdesk-admin audit verify looks whether it is whole.</source>
        <translation>हर बदलाव, किसने और कब किया। बढ़ते ही उस पर मुहर लगती है; indentdesk-admin audit verify देखता है कि वह पूरा है।</translation>
    </message>
</context>
<context>
    <name>desk::TrailVerifier</name>
    <message>
        <source>Seal %1 of %2 is gone: it is in the file and not in the database.</source>
        <translation>%2 की मुहर %1 ग़ायब है: वह फ़ाइल में है, डेटाबेस में नहीं।</translation>
    </message>
    <message>
        <source>Seal %1 is gone.</source>
        <translation>मुहर %1 ग़ायब है।</translation>
    </message>
    <message>
        <source>Seal %1 does not follow the one before it: the chain is broken there.</source>
        <translation>मुहर %1 अपने से पहले वाली के बाद नहीं आती: श्रृंखला वहाँ टूटी है।</translation>
    </message>
    <message>
        <source>Seal %1 of %2 was changed after it was made.</source>
        <translation>%2 की मुहर %1 बनने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>Seal %1 is another one than in the file, where it was made %2.</source>
        <translation>मुहर %1 फ़ाइल वाली से अलग है, जहाँ वह %2 को बनी थी।</translation>
    </message>
    <message>
        <source>its values are not those that were sealed</source>
        <translation>उसके मान वे नहीं हैं जिन पर मुहर लगी थी</translation>
    </message>
    <message>
        <source>its instant was %1 and is %2</source>
        <translation>उसका समय %1 था और अब %2 है</translation>
    </message>
    <message>
        <source>it told of %1 and tells of %2</source>
        <translation>वह %1 के बारे में थी और अब %2 के बारे में है</translation>
    </message>
    <message>
        <source>Changed: row %1 of %2, written %3: %4.</source>
        <translation>बदली गई: %2 की पंक्ति %1, %3 को लिखी गई: %4।</translation>
    </message>
    <message>
        <source>Put in: row %1 of %2, dated %3: it was not there when its time was sealed.</source>
        <translation>बाद में डाली गई: %2 की पंक्ति %1, तारीख़ %3: जब उस समय पर मुहर लगी तब वह नहीं थी।</translation>
    </message>
    <message>
        <source>Removed: row %1 of %2, written %3.</source>
        <translation>हटाई गई: %2 की पंक्ति %1, %3 को लिखी गई।</translation>
    </message>
</context>
<context>
    <name>desk::UnitWords</name>
    <message>
        <source>piece</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>नग</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>बोतल</translation>
    </message>
    <message>
        <source>bottles</source>
        <translation>बोतलें</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>गोली</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>गोलियाँ</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>जोड़ी</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>जोड़ियाँ</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>रोल</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>रोल</translation>
    </message>
    <message>
        <source>tube</source>
        <translation>ट्यूब</translation>
    </message>
    <message>
        <source>tubes</source>
        <translation>ट्यूब</translation>
    </message>
    <message>
        <source>can</source>
        <translation>कैन</translation>
    </message>
    <message>
        <source>cans</source>
        <translation>कैन</translation>
    </message>
    <message>
        <source>set</source>
        <translation>सेट</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>सेट</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 का %1</translation>
    </message>
</context>
</TS>
