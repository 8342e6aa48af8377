#include "suggestpane.h"

#include "actionbar.h"
#include "candidatelist.h"
#include "candidatemodel.h"
#include "earlierrequests.h"
#include "editordraft.h"
#include "icons.h"
#include "keybutton.h"
#include "linehead.h"
#include "notice.h"
#include "quantityline.h"
#include "reasonfield.h"
#include "searchfield.h"
#include "splitparts.h"
#include "verbbuttons.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSearch = 240; ///< what the search needs beside the buttons
constexpr int lowHeight = 740;   ///< below it what was asked before folds into a line

} // namespace

SuggestPane::SuggestPane(QWidget *scope, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_notice(new Notice(this)),
      m_about(new LineHead(this)),
      m_quantity(m_about->quantity()),
      m_model(new CandidateModel(this)),
      m_list(new CandidateList(m_model, this)),
      m_head(new CandidateHead(m_list, this)),
      m_search(new SearchField(tr("Search the catalogue: name, SKU, make"), this)),
      m_earlier(new EarlierRequests(this)),
      m_split(new SplitParts(this)),
      m_reason(new ReasonField(this)),
      m_verbs(new VerbButtons(scope, this)),
      m_bar(new ActionBar(scope, this))
{
    add(m_notice);
    add(m_about);
    add(m_head);
    add(m_list, 1);
    m_searchFrame = buildSearch(scope);
    add(m_searchFrame);
    add(m_earlier);
    add(m_split);
    buildVerbs();
    add(m_verbs);
    m_ask = m_bar->addButton(tr("Ask the rep"), icons::ask, Qt::Key_Q, [this] { askRep(); });
    auto *history =
        new QShortcut(Qt::Key_H, scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(history, &QShortcut::activated, m_earlier, &EarlierRequests::toggleAll);
    add(m_reason);
    add(m_bar);
    connectParts();
}

QWidget *SuggestPane::buildSearch(QWidget *scope)
{
    auto *frame = new Pane(Token::Surface, this);
    m_search->setKey(Qt::Key_Slash, scope);
    m_search->searchAtOnce();
    m_search->installEventFilter(this);
    frame->layout()->setContentsMargins(16, 8, 16, 8);
    frame->add(m_search);
    return frame;
}

void SuggestPane::buildVerbs()
{
    m_verbs->add(tr("Split"), icons::split, Qt::Key_S, [this] { split(); });
    m_verbs->add(tr("Substitute"), icons::substitute, Qt::Key_U, [this] { askSubstitute(); });
    m_verbs->add(tr("Not supplied"), icons::notSupplied, Qt::Key_X, [this] { askRefusal(); });
    m_verbs->add(tr("New SKU"), icons::create, Qt::Key_N, [this] { askNewSku(); });
    m_verbs->add(tr("Take back"), icons::takeBack, Qt::Key_Z, [this] { Q_EMIT takeBackAsked(); });
}

void SuggestPane::connectParts()
{
    connect(m_list, &CandidateList::chosenChanged, this, &SuggestPane::chosen);
    connect(m_list, &CandidateList::taken, this, &SuggestPane::take);
    connect(m_quantity, &QuantityLine::confirmed, this, &SuggestPane::takeChosen);
    connect(m_quantity, &QuantityLine::left, this, &SuggestPane::focusList);
    connect(m_reason, &ReasonField::closed, this, [this] {
        m_verbs->show();
        focusList();
    });
    connect(m_search, &SearchField::searched, this, &SuggestPane::searched);
}

void SuggestPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SuggestPane::setMayDecode(bool may)
{
    m_may = may;
    m_verbs->setMay(may);
    m_ask->setEnabled(may);
}

void SuggestPane::keepIn(DraftKeeping *drafts)
{
    m_kept = new EditorDraft(
        drafts, u"decoding"_s,
        [this] {
            QJsonObject words;
            if (const auto typed = m_quantity->typed(); !typed.isEmpty())
                words.insert(u"quantity"_s, typed);
            if (const auto reason = m_reason->words(); !reason.isEmpty())
                words.insert(u"reason"_s, reason);
            return words;
        },
        [this](const QJsonObject &words) {
            m_quantity->setTyped(words.value(u"quantity"_s).toString());
            m_reason->setWords(words.value(u"reason"_s).toString());
        },
        this);
    connect(m_quantity, &QuantityLine::edited, m_kept, &EditorDraft::changed);
    connect(m_reason, &ReasonField::edited, m_kept, &EditorDraft::changed);
    connect(this, &SuggestPane::taken, m_kept, &EditorDraft::done);
    connect(this, &SuggestPane::refused, m_kept, &EditorDraft::done);
    connect(this, &SuggestPane::newSkuWished, m_kept, &EditorDraft::done);
    connect(this, &SuggestPane::questionAsked, m_kept, &EditorDraft::done);
}

void SuggestPane::setLine(const DecodingLine &line)
{
    const auto other = line.id != m_about->line().id;
    m_about->setLine(line);
    if (!other)
        return;
    m_showsFound = false;
    endSplit();
    m_reason->close();
    m_reason->setWords({});
    if (m_kept && line.isOpen())
        m_kept->begin(line.id, tr("line %1, “%2”").arg(line.number).arg(line.words), m_link);
    m_search->clear();
    m_model->setCandidates({}, line);
    m_earlier->setRequests({});
    m_head->setTitle(tr("Suggested SKU"));
    m_list->setProperty("nothing", QString());
}

void SuggestPane::setNothing(const QString &sentence)
{
    endSplit();
    m_about->setNothing(sentence);
    m_model->setCandidates({}, {});
    m_earlier->setRequests({});
    m_list->setProperty("nothing", QString());
}

const DecodingLine &SuggestPane::line() const
{
    return m_about->line();
}

void SuggestPane::showCandidates(const QList<Suggested> &candidates)
{
    m_showsFound = false;
    m_head->setTitle(tr("Suggested SKU"));
    m_list->setProperty("nothing",
                        tr("Nothing in the catalogue is like these words. Search with /, or press "
                           "X when it is not supplied."));
    m_model->setCandidates(candidates, line());
    m_about->setConfirmed(candidates.isEmpty() ? 0 : timesConfirmedHere(candidates.first().why));
    if (!m_list->choose(0))
        chosen();
}

void SuggestPane::showFound(const QString &words, const QList<Suggested> &items)
{
    m_showsFound = true;
    m_head->setTitle(tr("In the catalogue"));
    m_list->setProperty("nothing", tr("No item holds “%1”.").arg(words));
    m_model->setCandidates(items, line());
    if (!m_list->choose(0))
        chosen();
}

void SuggestPane::waitForCatalogue()
{
    m_list->setProperty("nothing", tr("The catalogue is being read to this machine."));
    m_model->setCandidates({}, line());
}

void SuggestPane::refreshItems(const QHash<QString, Candidate> &items)
{
    m_model->setItems(items);
    const auto *row = m_list->chosen();
    if (!row || !items.contains(row->item.sku))
        return;
    m_quantity->setCandidate(row);
    if (std::exchange(m_takeSoon, {}) == row->item.sku)
        takeChosen();
}

QList<Suggested> SuggestPane::candidates() const
{
    QList<Suggested> list;
    for (int i = 0; i < m_model->rowCount(); ++i)
        list.append({m_model->row(i)->item, m_model->row(i)->why});
    return list;
}

void SuggestPane::showEarlier(const QList<EarlierRequest> &requests)
{
    m_earlier->setRequests(requests);
    m_about->setLatest(requests.value(0));
}

QString SuggestPane::searchedWords() const
{
    return m_search->text().trimmed();
}

void SuggestPane::chosen()
{
    const auto *row = m_list->chosen();
    m_takeSoon.clear();
    m_quantity->setCandidate(row);
    m_about->setMarks(row ? row->why.askedSpans : QList<WordSpan>());
    Q_EMIT chosenChanged();
}

bool SuggestPane::stepBack()
{
    if (m_split->isOn()) {
        endSplit();
        return true;
    }
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    focusList();
    Q_EMIT searched({});
    return true;
}

bool SuggestPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return Pane::eventFilter(watched, event);
    if (m_model->rowCount() > 0)
        focusList();
    return false;
}

void SuggestPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const auto isLow = height() < px(lowHeight);
    m_earlier->setFolded(isLow);
    placeSearch(isLow);
}

/// In a low window the search stands beside the buttons, where they leave it room.
void SuggestPane::placeSearch(bool isLow)
{
    m_verbs->fit(width());
    const auto isBeside = isLow && width() > m_verbs->fullWidth() + px(leastSearch);
    if (isBeside == m_verbs->holds(m_searchFrame))
        return;
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_searchFrame->layout()->setContentsMargins(isBeside ? 4 : 16, isBeside ? 4 : 8,
                                                isBeside ? 4 : 16, isBeside ? 4 : 8);
    if (isBeside)
        m_verbs->hold(m_searchFrame);
    else
        column->insertWidget(column->indexOf(m_list) + 1, m_searchFrame);
}

} // namespace desk
