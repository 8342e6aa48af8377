#include "administrationpage.h"

#include "deskcontext.h"
#include "draftkeeping.h"
#include "editordraft.h"
#include "icons.h"
#include "keptrecords.h"
#include "link.h"
#include "whendone.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto s_subject = u"administration"_s;

} // namespace

AdministrationPage::AdministrationPage(const DeskContext &context, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_context(context),
      m_kept(new EditorDraft(
          context.drafts, s_subject, [this] { return typed(); },
          [this](const QJsonObject &words) { putBack(words); }, this))
{
}

QString AdministrationPage::key() const
{
    return isNew() ? u"new_"_s + kind() : id();
}

QString AdministrationPage::title() const
{
    return m_row[u"title"].toString();
}

void AdministrationPage::open(const QJsonObject &row)
{
    m_row = row;
    m_kept->leave(); // the form is filled anew, so what was typed is put back anew
    showRecord();
    m_kept->begin(key(), title(), Link{s_subject, key()}.toString());
}

void AdministrationPage::act(const QString & /*action*/, const QString & /*comment*/) {}

QString AdministrationPage::warning() const
{
    return hasUnsaved() ? tr("Changed and not saved.") : QString();
}

void AdministrationPage::edited()
{
    m_kept->changed();
    Q_EMIT changed();
}

void AdministrationPage::settle()
{
    m_kept->done();
    Q_EMIT changed();
}

void AdministrationPage::drop()
{
    m_kept->done();
    forget();
    Q_EMIT changed();
}

void AdministrationPage::become(const QJsonObject &record)
{
    m_row.insert(u"record"_s, record);
    m_kept->leave();
}

Action AdministrationPage::save(const QString &words, bool needsReason)
{
    return {saveAction, words,          {},          needsReason,
            true,       icons::approve, Tone::Plain, QKeySequence(Qt::CTRL | Qt::Key_S)};
}

void AdministrationPage::await(const QFuture<Result<QJsonObject>> &future, const QString &sentence,
                               const Saved &saved)
{
    Q_EMIT waiting(true);
    whenDone(future, this, [this, key = key(), sentence, saved](const Result<QJsonObject> &answer) {
        Q_EMIT waiting(false);
        answered(answer, key, sentence, saved);
    });
}

void AdministrationPage::answered(const Result<QJsonObject> &answer, const QString &key,
                                  const QString &sentence, const Saved &saved)
{
    const auto isShown = !isHidden() && key == this->key();
    if (!answer) {
        if (!isShown || !tellBeside(answer.error()))
            Q_EMIT failed(answer.error());
        return;
    }
    const auto waitsFor = (*answer)[u"proposed"].toString();
    if (isShown) {
        m_kept->done();
        if (!waitsFor.isEmpty())
            asked(*answer, saved);
        else if (saved)
            saved(*answer);
        Q_EMIT changed();
    } else if (m_context.drafts) {
        m_context.drafts->drop(s_subject, key);
    }
    if (waitsFor.isEmpty())
        Q_EMIT done(sentence);
    else
        Q_EMIT proposed(waitsFor);
}

Whereabouts AdministrationPage::whereabouts() const
{
    static const QHash<QString, QString> kinds{
        {kept::person, u"users"_s}, {kept::role, u"roles"_s}, {kept::branch, u"branches"_s}};
    const auto table = kinds.value(kind());
    return table.isEmpty() ? Whereabouts() : Whereabouts{table, id(), {}, hasUnsaved()};
}

} // namespace desk
