#include "ordersdesk.h"

#include "action.h"
#include "actionbar.h"
#include "draftkeeper.h"
#include "factstrip.h"
#include "icons.h"
#include "indentfile.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "noticeboard.h"
#include "orderdetail.h"
#include "ordereditor.h"
#include "orderslist.h"
#include "orderstory.h"
#include "pagehead.h"
#include "presence.h"
#include "rowlist.h"
#include "statuschip.h"
#include "story.h"
#include "whendone.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimeZone>
#include <QUrl>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

// Orders being typed.

void OrdersDesk::openFile()
{
    auto *dialog = new QFileDialog(this, tr("What the hospital sent"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Sheets, text, mail (*.xlsx *.csv *.tsv *.txt *.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OrdersDesk::takeFile);
    dialog->open();
}

void OrdersDesk::takeFile(const QString &fileName)
{
    whenDone(QtConcurrent::run(readIndentFile, fileName), this,
             [this, fileName](const Result<QString> &words) {
                 if (!words)
                     return tell(words.error());
                 startOrder();
                 m_editor->takeReadFile(fileName, *words);
             });
}

void OrdersDesk::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A file that is dropped anywhere but on an order begins a new one.
void OrdersDesk::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile())
            return takeFile(url.toLocalFile());
}

void OrdersDesk::startOrder()
{
    m_editor->commit();
    notice()->dismiss();
    list()->clearSelection();
    list()->setCurrentIndex({});
    const auto draft = OrderDraft::create();
    m_id = draft.key;
    m_detail = {};
    edit(draft);
    m_editor->focusFirst();
}

void OrdersDesk::pasteOrder()
{
    // a picture or files belong to the order on show; words are a new one
    if (m_mode == Mode::Story && m_story->story()->paste())
        return;
    const auto words = QGuiApplication::clipboard()->text();
    if (words.trimmed().isEmpty())
        return notice()->tell(Notice::Level::Info, tr("There are no words on the clipboard."));
    startOrder();
    m_editor->takeMessage(words);
}

void OrdersDesk::edit(const OrderDraft &draft)
{
    m_editor->edit(draft);
    setMode(Mode::Edit);
    showEditState();
}

void OrdersDesk::showEditState()
{
    if (m_mode != Mode::Edit)
        return;
    const auto &draft = m_editor->draft();
    head()->setTitle(draft.number.isEmpty() ? tr("New order") : draft.number);
    head()->setChips({statusChip(u"draft"_s), priorityChip(draft.priority)});
    static const QTimeZone india("Asia/Kolkata");
    const auto at = draft.changedAt.toTimeZone(india).toString(u"HH:mm:ss"_s);
    head()->setSubtitle(m_editor->isBusy()     ? tr("saving")
                        : !m_editor->isDirty() ? tr("saved")
                        : draft.isBlank()      ? tr("every key is kept on this machine")
                                               : tr("kept here at every key, last %1").arg(at));
    facts()->setFacts({});
    const auto what = m_editor->hindrance();
    bar()->setMessage(what.isEmpty() ? tr("All is right.") : what,
                      what.isEmpty() || draft.isBlank() ? Tone::Plain : Tone::Red);
    bar()->setActions(offered());
    bar()->setBusy(m_editor->isBusy());
    m_save->setEnabled(!m_editor->isBusy());
    m_drop->setVisible(draft.id.isEmpty());
    presence()->stir();
}

void OrdersDesk::dropDraft()
{
    const auto draft = m_editor->draft();
    m_keeper->drop(draft.key);
    m_id.clear();
    m_editor->edit(OrderDraft::create());
    setMode(Mode::Nothing);
    list()->setFocus(Qt::OtherFocusReason);
    if (draft.isBlank() || !context().notices)
        return;
    // nothing typed is lost by one key
    context().notices->tell(Notice::Level::Info, tr("The draft was dropped."), draft.hospital(),
                            {{tr("Take it back"), {}, [this, draft] {
                                  m_keeper->keep(draft);
                                  m_id = draft.key;
                                  edit(draft);
                              }}});
}

void OrdersDesk::orderAgain()
{
    auto again = OrderDraft::fromDetail(m_detail);
    again.key = OrderDraft::create().key;
    again.id.clear();
    again.number.clear();
    again.version = 0;
    again.was = {};
    again.source = u"repeat"_s;
    again.sourceText.clear();
    again.neededBy.clear();
    again.priority = u"medium"_s;
    again.changedAt = QDateTime::currentDateTimeUtc();
    for (auto &line : again.lines) {
        line.id.clear();
        line.cell(LineColumn::NeededBy).clear();
    }
    m_keeper->keep(again);
    m_id = again.key;
    m_detail = {};
    list()->setCurrentIndex({});
    edit(again);
    m_editor->focusFirst();
}

void OrdersDesk::onSubmitted(const QString &id, const QString &number)
{
    if (context().notices)
        context().notices->tell(Notice::Level::Done, tr("%1 is with the decoders.").arg(number));
    m_orders->refresh();
    if (m_id != id)
        return;
    m_mode = Mode::Nothing; // what was typed is done with
    read(false);
    list()->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
