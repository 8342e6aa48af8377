#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

/// A sentence of a translation file.
struct Message
{
    QString context;
    QString source;
    QStringList words; ///< one, or singular and plural
    QString type;      ///< empty when finished

    QString name() const { return u"%1: %2"_s.arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}};
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"numerusform")
            message.words << xml.readElementText();
        else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type"_s).toString();
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                message.words << xml.text().toString();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    return messages;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(DESK_SOURCE "/translations/indentdesk_%1.ts").arg(language);
}

/// The file's own messages, without those that are told of as unfinished.
QList<Message> finished(const QString &language)
{
    auto messages = readMessages(translationFile(language));
    messages.removeIf([](const Message &message) { return !message.type.isEmpty(); });
    return messages;
}

/// What the text holds of the pattern, in an order of its own: Hindi turns sentences round.
QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression regex(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = regex.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    std::sort(all.begin(), all.end());
    return all;
}

/// How the text ends, where the end says something: more follows, a field comes, a sentence is
/// whole.
QString ending(const QString &text)
{
    const auto end = QRegularExpression(u"([:…,।.]|\\s)+$"_s).match(text).captured();
    return QString(end).replace(u'।', u'.');
}

/// "Disc." and "quote appr." end with a point, and are no sentences.
bool isShortened(const QString &text)
{
    return text.endsWith(u'.') && (!text.contains(u' ') || text.front().isLower());
}

bool sameEnding(const QString &source, const QString &words)
{
    return ending(source) == ending(words) || (isShortened(source) && ending(words).isEmpty());
}

/// Keys, file patterns, places for values and names that no language changes.
QString withoutNames(QString text)
{
    static const QRegularExpression names(u"%(\\d|n)|\\(\\*[^)]*\\)|\\b(Ctrl|Shift|Alt|Enter|Esc|"
                                          u"Space|Tab|Del|Left|IndentDesk|WhatsApp|Excel"
                                          "|PostgreSQL|db\\.example\\.in|CSV\\.gz)\\b"_s);
    return text.remove(names);
}

/// format()'s places with numbers, as tr() has them.
QString numbered(const QString &text)
{
    QString words;
    int place = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto two = text.mid(i, 2);
        if (two == u"%s" || two == u"%%")
            ++i;
        words += two == u"%s" ? u"%%1"_s.arg(++place) : two == u"%%" ? u"%"_s : two.left(1);
    }
    return words;
}

/// Whole sentences among the strings of SQL, joined where they go over lines.
QStringList sqlSentences(QString sql)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression strings(
        u"'((?:[^']|'')*)'(?:\\s*(?:\\|\\|)?\\s*\\n\\s*(?:\\|\\|)?\\s*'(?:[^']|'')*')*"_s);
    static const QRegularExpression one(u"'((?:[^']|'')*)'"_s);
    static const QRegularExpression sentence(u"^[A-Z\"“%].* .*\\.$"_s);
    QStringList all;
    for (auto it = strings.globalMatch(sql.remove(comment)); it.hasNext();) {
        QString text;
        for (auto part = one.globalMatch(it.next().captured()); part.hasNext();)
            text += part.next().captured(1);
        text.replace(u"''"_s, u"'"_s);
        if (!text.contains(u'\n') && sentence.match(text).hasMatch())
            all << numbered(text);
    }
    return all;
}

} // namespace

/// The translation files against the program's text: nothing missing, nothing that a value or key
/// falls out of.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void everySentenceSaysWhereItBelongs();
    void markedSentencesAreFound();
    void theServerIsUnderstood();
    void valuesStay_data();
    void valuesStay();
    void hindiIsHindi();

private:
    QString updated(const QString &language) { return m_folder.filePath(language + u".ts"_s); }

    QTemporaryDir m_folder;
};

// What lupdate makes of copies: the files themselves stay as they are.
void TestTranslations::initTestCase()
{
    for (const auto &language : {u"en"_s, u"hi"_s}) {
        QVERIFY(QFile::copy(translationFile(language), updated(language)));
        QStringList arguments{u"app/desktop"_s, u"ui"_s,  u"models"_s,      u"-locations"_s,
                              u"none"_s,        u"-ts"_s, updated(language)};
        if (language == u"en")
            arguments << u"-pluralonly"_s;
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(DESK_SOURCE));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(DESK_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    }
}

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << u"en"_s;
    QTest::newRow("Hindi") << u"hi"_s;
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const auto messages = readMessages(updated(language));
    QVERIFY(!messages.isEmpty());
    QStringList unfinished;
    for (const auto &message : messages) {
        const bool empty = message.words.isEmpty() || message.words.contains(QString());
        if (message.type == u"unfinished" || (message.type.isEmpty() && empty))
            unfinished << message.name();
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

// A context that no class has is one that nothing looks up.
void TestTranslations::everySentenceSaysWhereItBelongs()
{
    QStringList lost;
    for (const auto &message : readMessages(updated(u"hi"_s)))
        if (!message.context.startsWith(u"desk::"_s) || message.context.endsWith(u"Words::tr"_s))
            lost << message.name();
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

// lupdate overlooks a marked text inside a call that it takes for tr().
void TestTranslations::markedSentencesAreFound()
{
    QSet<QString> known;
    for (const auto &message : readMessages(updated(u"hi"_s)))
        known << message.context + u'\n' + message.source;
    const QRegularExpression marked(
        u"(?:QT_TRANSLATE_NOOP|translate)\\(\\s*\"(desk::\\w+)\",\\s*\"((?:[^\"\\\\]|\\\\.|\"\\s*\")*)\""_s);
    const QRegularExpression joint(u"\"\\s*\""_s);
    QStringList overlooked;
    for (const auto *folder : {"app/desktop", "ui", "models"}) {
        QDirIterator files(QStringLiteral(DESK_SOURCE "/") + QLatin1String(folder),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = marked.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
                const auto match = it.next();
                auto source = match.captured(2).remove(joint);
                source.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
                if (!known.contains(match.captured(1) + u'\n' + source))
                    overlooked << u"%1: %2"_s.arg(file.fileName(), source);
            }
        }
    }
    QVERIFY2(overlooked.isEmpty(), qPrintable(overlooked.join(u'\n')));
}

// Sentences of the server are English in SQL and known by it.
void TestTranslations::theServerIsUnderstood()
{
    QSet<QString> known;
    for (const auto &message : readMessages(updated(u"hi"_s)))
        if (message.context == u"desk::ServerWords")
            known << message.source;
    QVERIFY(!known.isEmpty());
    QStringList unknown;
    QDirIterator files(QStringLiteral(DESK_SOURCE "/resources/database/api"), {u"*.sql"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &sentence : sqlSentences(QString::fromUtf8(file.readAll())))
            if (!known.contains(sentence))
                unknown << file.fileName() + u": "_s + sentence;
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TestTranslations::valuesStay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pattern");
    for (const auto &language : {u"en"_s, u"hi"_s}) {
        const auto add = [&](const char *what, const QString &pattern) {
            QTest::addRow("%s, %s", qPrintable(language), what) << language << pattern;
        };
        add("values", u"%L?\\d|%n"_s);
        add("access keys", u"&"_s);
        add("lines", u"\\n"_s);
        add("keys",
            u"\\b(Ctrl|Shift|Alt)\\+[A-Z]\\w*|\\bF\\d+\\b|\\bEsc\\b|\\bEnter\\b(?! (a|an|the)\\b)"_s);
        add("file patterns", u"\\*\\.\\w+"_s);
        add("ends", {});
    }
}

void TestTranslations::valuesStay()
{
    QFETCH(QString, language);
    QFETCH(QString, pattern);
    QStringList wrong;
    for (const auto &message : finished(language)) {
        for (const auto &words : message.words) {
            const bool same = pattern.isEmpty()
                                  ? sameEnding(message.source, words)
                                  : found(message.source, pattern) == found(words, pattern);
            if (!same)
                wrong << u"%1 => %2"_s.arg(message.name(), words);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// Words of four small letters are English; figures stay 0 to 9, as on papers.
void TestTranslations::hindiIsHindi()
{
    const QRegularExpression english(u"[a-z]{4,}"_s);
    const QRegularExpression devanagari(u"\\p{Devanagari}"_s);
    const QRegularExpression figures(u"[०-९]"_s);
    QStringList wrong;
    for (const auto &message : finished(u"hi"_s))
        for (const auto &words : message.words)
            if (words.contains(figures) ||
                (withoutNames(message.source).contains(english) && !words.contains(devanagari)))
                wrong << u"%1 => %2"_s.arg(message.name(), words);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace desk::test

QTEST_GUILESS_MAIN(desk::test::TestTranslations)
#include "tst_translations.moc"
