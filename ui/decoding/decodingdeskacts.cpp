#include "decodingdesk.h"

#include "actionbar.h"
#include "candidatelist.h"
#include "icons.h"
#include "keybutton.h"
#include "linespane.h"
#include "notice.h"
#include "noticeboard.h"
#include "queuepane.h"
#include "suggestpane.h"

// What is done with the order and the chosen line: the bar, submitting, taking back.

namespace desk {

using namespace Qt::StringLiterals;

/// The chosen line when it is decided, else the one decided last.
void DecodingDesk::takeBack()
{
    const auto *here = m_work->line(m_line);
    const auto id = here && !here->isOpen() ? m_line : m_work->lastDecided();
    if (id.isEmpty()) {
        m_suggest->notice()->tell(Notice::Level::Info, tr("There is nothing to take back."));
        return;
    }
    m_work->takeBack(id);
    m_line.clear(); // its suggestions come anew
    showLine(id);
}

void DecodingDesk::submit()
{
    if (m_work->order().isEmpty() || !m_may)
        return;
    if (const auto left = m_work->openCount(); left > 0) {
        m_suggest->notice()->tell(Notice::Level::Warning,
                                  tr("%n line(s) are not decoded yet.", nullptr, left),
                                  tr("Here is the next one."));
        const auto *here = m_work->line(m_line);
        return showLine(here && here->isOpen() ? m_line : m_work->nextOpen(m_line));
    }
    if (auto *button = m_suggest->bar()->button(u"submit"_s))
        button->click();
}

void DecodingDesk::act(const Action &action, const QString &comment)
{
    if (action.action == u"take")
        return m_suggest->takeChosen();
    m_suggest->bar()->setBusy(true);
    m_work->act(action.action, comment);
}

void DecodingDesk::acted(const QString &action, const QJsonObject &answer)
{
    m_suggest->bar()->setBusy(false);
    const auto number = answer.value(u"number"_s).toString();
    if (context().notices)
        context().notices->tell(Notice::Level::Done,
                                action == u"submit" ? tr("%1 is submitted.").arg(number)
                                                    : tr("%1 is back with its rep.").arg(number));
    m_line.clear();
    m_work->open({});
    m_queue->read();
    m_suggest->list()->setFocus(Qt::OtherFocusReason);
}

/// A conflict shows the line as it stands now, whoever decoded it.
void DecodingDesk::tell(const Error &error, const QString &line)
{
    m_suggest->bar()->setBusy(false);
    if (!line.isEmpty())
        showLine(line);
    m_suggest->notice()->tell(error);
}

QString DecodingDesk::repName() const
{
    const auto rep = m_work->detail().value(u"rep"_s).toObject().value(u"full_name"_s).toString();
    return rep.section(u' ', 0, 0);
}

QList<Action> DecodingDesk::actions() const
{
    const auto open = m_work->openCount();
    QList<Action> actions;
    for (auto action : actionsFrom(m_work->detail().value(u"actions"_s).toArray())) {
        if (action.action == u"submit" && open == 0)
            action.key = {}; // the page has the key, to say what is missing
        else if (action.action != u"ask")
            continue;
        if (action.action == u"ask") {
            action.label = tr("Return");
            action.key = Qt::SHIFT | Qt::Key_Q;
        }
        actions.append(action);
    }
    if (open > 0 && m_may)
        actions.append(
            {u"take"_s, tr("Take, next line"), {}, false, true, icons::agrees, Tone::Plain, {}});
    return actions;
}

void DecodingDesk::showBar()
{
    auto *bar = m_suggest->bar();
    m_lines->takeSure()->setEnabled(m_may && m_work->openCount() > 0);
    bar->setActions(actions());
    if (auto *button = bar->button(u"take"_s))
        button->setKeyWords(tr("Enter"));
    if (auto *button = bar->button(u"submit"_s))
        button->setKeyWords(tr("Ctrl+Enter"));
    if (m_work->lines().isEmpty())
        bar->setMessage({});
    else
        bar->setMessage(m_work->openCount() > 0 ? tr("Also learns these words.")
                                                : tr("Every line is decided."));
    nameTake();
}

void DecodingDesk::nameTake()
{
    auto *button = m_suggest->bar()->button(u"take"_s);
    if (!button)
        return;
    const auto row = m_suggest->list()->chosenRow();
    const auto named = row >= 0 ? tr("Take %1, next line").arg(row + 1) : tr("Take, next line");
    if (button->text() == named)
        return;
    button->setText(named);
    button->setKeyWords(tr("Enter"));
}

} // namespace desk
