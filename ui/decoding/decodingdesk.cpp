#include "decodingdesk.h"

#include "actionbar.h"
#include "candidatelist.h"
#include "foldingpanes.h"
#include "icons.h"
#include "keybutton.h"
#include "linehelp.h"
#include "linespane.h"
#include "link.h"
#include "notice.h"
#include "presence.h"
#include "quantityline.h"
#include "queuepane.h"
#include "rowlist.h"
#include "suggestions.h"
#include "suggestpane.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(80);
constexpr int lastKey = 9;

} // namespace

DecodingDesk::DecodingDesk(const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_work(new DecodingWork(context.database, context.session, this)),
      m_queue(new QueuePane(context)),
      m_lines(new LinesPane(context)),
      m_suggest(new SuggestPane(this)),
      m_help(new LineHelp(context.database, m_work, m_suggest)),
      m_panes(new FoldingPanes(m_queue, m_lines, m_suggest, this)),
      m_soon(new QTimer(this)),
      m_may(context.may(u"orders"_s, u"decode"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panes);
    m_panes->remember(context.preferences);
    m_suggest->setMayDecode(m_may);
    m_suggest->keepIn(context.drafts);
    m_suggest->setNothing(tr("No line is chosen."));
    m_soon->setSingleShot(true);
    m_soon->setInterval(changePause);
    addKeys();
    connectQueue();
    connectWork();
    connectSuggest();
    connectPresence();
    m_queue->read();
    m_queue->readToday();
}

QString DecodingDesk::title() const
{
    return tr("Decoding");
}

QString DecodingDesk::iconName() const
{
    return icons::decoding;
}

QList<KeyHint> DecodingDesk::keys() const
{
    return {{u"1–9"_s, tr("take")},
            {tr("Enter"), tr("take, next")},
            {u"J"_s, tr("next line")},
            {u"K"_s, tr("previous")},
            {u"Z"_s, tr("take back")},
            {u"Ctrl+Enter"_s, tr("submit")},
            {u"X"_s, tr("not supplied"), false},
            {u"U"_s, tr("substitute"), false},
            {u"S"_s, tr("split"), false},
            {u"N"_s, tr("new SKU"), false},
            {u"A"_s, tr("take all that is sure"), false},
            {u"H"_s, tr("asked before"), false},
            {u"E"_s, tr("quantity"), false},
            {u"/"_s, tr("catalogue"), false},
            {u"Q"_s, tr("ask the rep"), false},
            {u"Shift+J"_s, tr("next order"), false},
            {u"Shift+K"_s, tr("previous order"), false},
            {u"Ctrl+B"_s, tr("queue"), false}};
}

void DecodingDesk::addKeys()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &press) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, press);
        return shortcut;
    };
    for (int i = 0; i < lastKey; ++i)
        add(QKeySequence(static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            m_suggest->take(i);
        })->setAutoRepeat(false);
    add(Qt::Key_J, [this] { stepLine(1); });
    add(Qt::Key_K, [this] { stepLine(-1); });
    add(Qt::SHIFT | Qt::Key_J, [this] { stepOrder(1); });
    add(Qt::SHIFT | Qt::Key_K, [this] { stepOrder(-1); });
    m_lines->takeSure()->setKey(Qt::Key_A, this);
    connect(m_lines->takeSure(), &KeyButton::clicked, this, &DecodingDesk::takeSure);
    add(Qt::Key_E, [this] { m_suggest->quantity()->ask(); });
    add(Qt::CTRL | Qt::Key_Return, [this] { submit(); });
    add(Qt::CTRL | Qt::Key_B, [this] { m_panes->toggle(); });
}

void DecodingDesk::connectQueue()
{
    connect(m_queue->list(), &RowList::chosen, this, &DecodingDesk::openOrder);
    connect(m_queue->list(), &RowList::opened, this,
            [this] { m_suggest->list()->setFocus(Qt::OtherFocusReason); });
    connect(m_queue, &QueuePane::unfoldAsked, this, [this] {
        m_panes->unfold();
        m_queue->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_queue, &QueuePane::countChanged, this, &DecodingDesk::countChanged);
    // an order that was sent off and is back by now has never left its row
    connect(m_queue, &QueuePane::arrived, this, &DecodingDesk::openOrder);
    connect(m_queue, &QueuePane::missed, this, [this](const QString &wanted) {
        m_suggest->notice()->tell(Notice::Level::Info,
                                  tr("%1 is not with the decoders.").arg(wanted));
    });
    connect(m_queue, &QueuePane::failed, this,
            [this](const Error &error) { m_suggest->notice()->tell(error); });
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (m_queue->isReading())
            return m_soon->start();
        m_queue->read();
        if (std::exchange(m_orderChanged, false))
            m_work->reload();
    });
}

void DecodingDesk::connectWork()
{
    connect(m_work, &DecodingWork::shown, this, &DecodingDesk::showOrder);
    connect(m_work, &DecodingWork::failed, this, &DecodingDesk::tell);
    connect(m_work, &DecodingWork::acted, this, &DecodingDesk::acted);
    connect(m_work, &DecodingWork::lineChanged, this, [this](const QString &id) {
        m_lines->setLines(m_work->lines());
        if (const auto *line = m_work->line(id); line && id == m_line)
            m_suggest->setLine(*line);
        showBar();
        m_queue->readToday();
    });
    connect(m_lines->list(), &RowList::chosen, this, &DecodingDesk::showLine);
    connect(m_lines->list(), &RowList::opened, this, [this] { m_suggest->takeChosen(); });
}

void DecodingDesk::connectSuggest()
{
    connect(m_suggest, &SuggestPane::taken, this,
            [this](const Candidate &item, qint64 quantity, const QString &substitute) {
                m_work->decode(m_line, item, quantity, substitute);
                goOn();
            });
    connect(m_suggest, &SuggestPane::refused, this, [this](const QString &reason) {
        m_work->refuse(m_line, reason);
        goOn();
    });
    connect(m_suggest, &SuggestPane::splitDone, this,
            [this](const QList<DecodingWork::Part> &parts) {
                m_work->split(m_line, parts);
                goOn();
            });
    connect(m_suggest, &SuggestPane::newSkuWished, this,
            [this](const QString &wish) { m_work->askForSku(m_line, wish); });
    connect(m_suggest, &SuggestPane::questionAsked, this,
            [this](const QString &question) { m_work->askAboutLine(m_line, question); });
    connect(m_work, &DecodingWork::asked, this, [this](const QString &sentence) {
        m_suggest->notice()->tell(Notice::Level::Done, sentence);
    });
    connect(m_suggest, &SuggestPane::takeBackAsked, this, &DecodingDesk::takeBack);
    connect(m_suggest, &SuggestPane::chosenChanged, this, &DecodingDesk::nameTake);
    connect(m_suggest->bar(), &ActionBar::triggered, this, &DecodingDesk::act);
}

void DecodingDesk::open(const QString &link)
{
    const auto parsed = Link::fromText(link);
    m_queue->want(parsed.isValid() ? parsed.name : link);
    m_queue->read();
}

void DecodingDesk::documentChanged(const Change &change)
{
    m_help->heard(change);
    if (change.table != u"orders")
        return;
    if (change.id == m_work->order())
        m_orderChanged = true;
    if (!m_soon->isActive()) // news upon news must not put it off
        m_soon->start();
}

void DecodingDesk::refresh()
{
    m_help->suggestions()->forget();
    m_queue->read();
    m_work->reload();
}

void DecodingDesk::activated()
{
    if (m_queue->count() > 0)
        m_suggest->list()->setFocus(Qt::OtherFocusReason);
    else
        m_queue->list()->setFocus(Qt::OtherFocusReason);
}

void DecodingDesk::stepBack()
{
    if (!m_suggest->stepBack())
        m_suggest->list()->setFocus(Qt::OtherFocusReason);
}

bool DecodingDesk::hasUnsaved() const
{
    return m_work->isSaving();
}

void DecodingDesk::openOrder(const QString &id)
{
    if (id == m_work->order() && !id.isEmpty())
        return;
    m_line.clear();
    m_suggest->notice()->dismiss();
    m_work->open(id);
    if (!id.isEmpty())
        return;
    m_lines->setLines({});
    m_lines->setOrder({});
    presence()->stir();
    m_suggest->setNothing(tr("No line is chosen."));
    showBar();
}

void DecodingDesk::showOrder()
{
    m_lines->setOrder(m_work->detail());
    m_suggest->setRep(repName());
    m_lines->setLines(m_work->lines());
    const auto *line = m_work->line(m_line);
    if (line) {
        m_suggest->setLine(*line);
    } else {
        const auto next = m_work->nextOpen({});
        showLine(next.isEmpty() ? m_work->lines().value(0).id : next);
    }
    showBar();
}

void DecodingDesk::showLine(const QString &id)
{
    const auto *line = m_work->line(id);
    if (!line)
        return;
    const auto other = id != m_line;
    m_line = id;
    m_lines->list()->choose(id);
    const auto order = m_work->detail().value(u"order"_s).toObject();
    m_suggest->setLink(Link{u"decoding"_s, order.value(u"order_number"_s).toString()}.toString());
    m_suggest->setLine(*line);
    if (other) {
        m_help->show(*line);
        m_toldOf.clear();
        presence()->stir();
    }
    showBar();
}

void DecodingDesk::stepLine(int direction)
{
    if (direction > 0)
        m_lines->list()->next();
    else
        m_lines->list()->previous();
}

void DecodingDesk::stepOrder(int direction)
{
    if (direction > 0)
        m_queue->list()->next();
    else
        m_queue->list()->previous();
}

void DecodingDesk::goOn()
{
    m_suggest->notice()->dismiss();
    const auto next = m_work->nextOpen(m_line);
    if (!next.isEmpty())
        showLine(next);
    m_suggest->list()->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
