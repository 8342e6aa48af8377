#include "story.h"

#include "change.h"
#include "commentspane.h"
#include "filedrop.h"
#include "filespane.h"
#include "historypane.h"
#include "historywords.h"
#include "notice.h"
#include "whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>

namespace desk {

using namespace Qt::StringLiterals;

Story::Story(const DeskContext &context, QWidget *page)
    : QObject(page),
      m_store(context.database),
      m_me(context.session.userId.toString()),
      m_history(new HistoryPane),
      m_comments(new CommentsPane),
      m_files(new FilesPane(m_store))
{
    connectPanes();
    addKeys(page);
    take({}); // nothing to write beside yet
}

void Story::addKeys(QWidget *page)
{
    const auto add = [&](const QKeySequence &key, auto press) {
        auto *shortcut = new QShortcut(key, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(false); // in an editor the letters are letters
        connect(shortcut, &QShortcut::activated, this, press);
        m_keys << shortcut;
    };
    add(Qt::Key_C, [this] { m_comments->write(); });
    add(Qt::Key_H, [this] { m_history->toggleChanges(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_files->choose(); });
}

void Story::setKeysOn(bool on)
{
    for (auto *key : std::as_const(m_keys))
        key->setEnabled(on);
}

void Story::connectPanes()
{
    connect(m_history, &HistoryPane::changesAsked, this, &Story::readChanges);
    connect(m_comments, &CommentsPane::sent, this, &Story::sendComment);
    connect(m_comments, &CommentsPane::readersAsked, this, &Story::readReaders);
    connect(m_comments, &CommentsPane::told, this, &Story::told);
    connect(m_files, &FilesPane::told, this, &Story::told);
    connect(m_files, &FilesPane::filesChanged, this, &Story::refresh);
}

void Story::takeFilesOn(QWidget *where, const QString &words)
{
    new FileDrop(m_files, words, where);
    auto *key = new QShortcut(QKeySequence::Paste, where);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    key->setEnabled(false);
    connect(key, &QShortcut::activated, this, &Story::paste);
    m_keys << key;
}

void Story::tellIn(Notice *notice)
{
    connect(this, &Story::told, notice, [notice](const QString &sentence, bool isWrong) {
        notice->tell(isWrong ? Notice::Level::Error : Notice::Level::Info, sentence);
    });
    connect(m_files, &FilesPane::takeBackAsked, notice,
            [this, notice](const QString &id, const QString &name) {
                notice->tell(Notice::Level::Warning, tr("Take back %1?").arg(name),
                             tr("It stays in the trail, and nobody can open it any more."),
                             {{tr("Take back"), {}, [this, notice, id] {
                                   notice->dismiss();
                                   takeBack(id);
                               }}});
            });
}

QString Story::person(const QString &id) const
{
    return personWords(m_story.value(u"people"_s).toObject(), id, m_me);
}

// --- What is on show ------------------------------------------------------------------------

void Story::show(const StoryDocument &document)
{
    if (document != m_document) {
        m_document = document;
        take({}); // nothing of another one stays
    }
    refresh();
}

void Story::refresh()
{
    if (m_document.order.isEmpty())
        return;
    m_newest.whenDone(m_store.story(m_document.order), this,
                      [this, document = m_document](const Result<QJsonObject> &story) {
                          if (document != m_document)
                              return;
                          if (story)
                              take(*story);
                          else
                              Q_EMIT told(story.error().message, true);
                      });
}

bool Story::hear(const Change &change)
{
    const auto isBeside = change.table == u"comments"_s || change.table == u"attachments"_s;
    if (!isBeside || change.id != m_document.order)
        return false;
    refresh();
    return true;
}

void Story::take(const QJsonObject &story)
{
    m_story = story;
    const auto mayWrite = story.value(u"may_write"_s).toBool();
    m_history->show(story, m_me);
    m_comments->show(m_document, story, m_me);
    m_comments->setWritable(mayWrite);
    m_files->setWritable(mayWrite);
    m_files->show(m_document, story, m_me);
    Q_EMIT read();
}

// --- What one does with it ------------------------------------------------------------------

void Story::readChanges()
{
    whenDone(m_store.changes(m_document.order), this,
             [this, document = m_document](const Result<QJsonArray> &changes) {
                 if (document != m_document)
                     return;
                 if (!changes)
                     return Q_EMIT told(changes.error().message, true);
                 if (m_history->showsChanges())
                     m_history->showChanges(*changes);
                 Q_EMIT changesRead(*changes);
             });
}

void Story::readReaders()
{
    whenDone(m_store.readers(m_document), this,
             [this, document = m_document](const Result<QJsonArray> &readers) {
                 if (!readers || document != m_document)
                     return; // without names one types them
                 QStringList names;
                 for (const auto &reader : *readers)
                     names << reader[u"full_name"_s].toString();
                 m_comments->setReaders(names);
             });
}

void Story::sendComment(const StoryDocument &document, const QString &words)
{
    whenDone(m_store.comment(document, words), this,
             [this, document](const Result<QJsonObject> &answer) {
                 m_comments->settled(document, answer);
                 if (answer && document == m_document)
                     refresh();
             });
}

void Story::takeBack(const QString &attachmentId)
{
    whenDone(m_store.withdraw(attachmentId), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            Q_EMIT told(answer.error().message, true);
        refresh();
    });
}

bool Story::paste()
{
    return m_files->take(QApplication::clipboard()->mimeData());
}

} // namespace desk
