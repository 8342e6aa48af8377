#include "deskpage.h"

#include "actionbar.h"
#include "editordraft.h"
#include "emptystate.h"
#include "exportline.h"
#include "factstrip.h"
#include "filterbar.h"
#include "icons.h"
#include "indianformat.h"
#include "listfilters.h"
#include "marksline.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "preferences.h"
#include "presence.h"
#include "presenceline.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "searchfield.h"
#include "signaturestrip.h"
#include "textlabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QUrl>

#include <algorithm>
#include <numeric>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addKey(const QKeySequence &key, DeskPage *page, const std::function<void()> &press)
{
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, press);
}

} // namespace

DeskPage::DeskPage(const QString &name, const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_name(name),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_listHead(new PageHead),
      m_above(new Pane),
      m_list(new RowList),
      m_footLine(new Hairline),
      m_foot(new TextLabel(Type::Small, Token::Text2)),
      m_marks(new MarksLine(m_list)),
      m_export(new ExportLine(m_list)),
      m_head(new PageHead),
      m_people(new PresenceLine(m_head)),
      m_facts(new FactStrip),
      m_notice(new Notice),
      m_slot(new Pane),
      m_bar(new ActionBar(this)),
      m_signature(new SignatureStrip(context.database)),
      m_comment(new EditorDraft(
          context.drafts, u"comments"_s,
          [this] {
              const auto words = m_bar->comment();
              return words.isEmpty() ? QJsonObject() : QJsonObject{{u"comment"_s, words}};
          },
          [this](const QJsonObject &kept) {
              m_bar->setComment(kept.value(u"comment"_s).toString());
          },
          this)),
      m_nothing(new EmptyState)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    setWidths({600, 664});
    addKeys();
    connect(m_bar, &ActionBar::commentEdited, m_comment, &EditorDraft::changed);
    connect(m_signature, &SignatureStrip::left, this,
            [this] { m_bar->returnComment(std::exchange(m_commentToSign, {})); });
    buildExport();
    buildPresence();
    m_list->setAccessibleName(tr("List"));
    if (context.preferences)
        m_list->remember(context.preferences, m_name + u"/columns"_s);
    restoreWidths();
}

Pane *DeskPage::buildList()
{
    auto *pane = new Pane;
    pane->setMinimumWidth(px(200));
    pane->add(m_listHead);
    pane->add(m_above);
    pane->add(m_list, 1);
    pane->add(m_footLine);
    pane->add(m_foot);
    pane->add(m_marks);
    pane->add(m_export);
    m_list->marking()->setOn(true);
    m_list->setGlowing(true);
    m_foot->setContentsMargins(16, 5, 12, 5);
    m_foot->setElided(true);
    m_foot->hide();
    m_footLine->hide();
    return pane;
}

QWidget *DeskPage::buildDetail()
{
    auto *pane = new Pane;
    for (auto *part : QList<QWidget *>{m_notice, m_head, m_facts})
        pane->add(part);
    pane->add(m_slot, 1);
    pane->add(m_bar);
    pane->add(m_signature);
    auto *both = new QWidget;
    both->setMinimumWidth(px(320));
    m_stack = new QStackedLayout(both);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(pane);
    m_nothing->tell(tr("Nothing is chosen."), tr("Choose a row of the list to see it here."),
                    icons::preview);
    return both;
}

void DeskPage::addKeys()
{
    addKey(Qt::Key_J, this, [this] { m_list->next(); });
    addKey(Qt::Key_K, this, [this] { m_list->previous(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_kept = true;
        if (context().preferences)
            context().preferences->setLayout(m_name + u"/panes"_s, m_splitter->saveState());
    });
}

void DeskPage::buildPresence()
{
    m_head->addBesideSubtitle(m_people);
    connect(presence(), &Presence::changed, this, &DeskPage::showPeople);
}

void DeskPage::showPeople()
{
    auto people = presence()->others();
    people.removeIf([this](const PersonThere &there) { return m_leftOut.contains(there.name); });
    m_people->setPeople(people, m_numberOf);
}

void DeskPage::leaveOut(const QStringList &names)
{
    m_leftOut = names;
    showPeople();
}

void DeskPage::setLineNumbers(const std::function<int(const QString &line)> &numberOf)
{
    m_numberOf = numberOf;
}

void DeskPage::buildExport()
{
    connect(m_list, &RowList::sortRefused, m_notice,
            [this](const QString &sentence) { m_notice->tell(Notice::Level::Info, sentence); });
    addKey(Qt::CTRL | Qt::Key_E, this, [this] { m_export->start(title()); });
    connect(m_list, &RowList::menuWanted, this, [this](QMenu *menu) {
        auto *action = menu->addAction(themeIcon(icons::exportTo), tr("Export all rows…"));
        action->setShortcut(Qt::CTRL | Qt::Key_E);
        connect(action, &QAction::triggered, m_export, [this] { m_export->start(title()); });
    });
    connect(m_export, &ExportLine::failed, m_notice,
            [this](const Error &error) { m_notice->tell(error); });
    connect(m_export, &ExportLine::done, m_notice, [this](int rows, const QString &file) {
        m_notice->tell(
            Notice::Level::Done,
            tr("%1 rows are in %2.").arg(countText(rows), QFileInfo(file).fileName()), {},
            {{tr("Open"), {}, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}});
    });
}

QList<KeyHint> DeskPage::listKeys()
{
    return {{u"X"_s, tr("mark a row"), false},
            {u"Shift+J"_s, tr("mark rows downwards"), false},
            {u"Ctrl+A"_s, tr("mark all rows"), false},
            {u"Ctrl+C"_s, tr("copy rows as a table"), false},
            {u"Ctrl+E"_s, tr("export all rows that match"), false}};
}

void DeskPage::restoreWidths()
{
    if (!context().preferences)
        return;
    const auto state = context().preferences->layout(m_name + u"/panes"_s);
    m_kept = !state.isEmpty() && m_splitter->restoreState(state);
}

void DeskPage::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    shareWidth();
}

void DeskPage::shareWidth()
{
    // Until somebody has dragged a border a narrow window takes from every pane.
    auto sizes = m_widths;
    for (auto &size : sizes)
        size = px(size);
    const auto sum = std::accumulate(sizes.begin(), sizes.end(), 0);
    if (m_kept || sum <= 0 || width() <= 0)
        return;
    for (auto &size : sizes)
        size = width() < sum ? size * width() / sum : size;
    sizes[1] += std::max(0, width() - sum);
    m_splitter->setSizes(sizes);
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Desk::resizeEvent(event);
    shareWidth();
}

void DeskPage::addAboveList(QWidget *widget)
{
    m_above->add(widget);
}

void DeskPage::addBelowList(QWidget *widget)
{
    static_cast<Pane *>(m_splitter->widget(0))->add(widget);
}

SearchField *DeskPage::addSearch(const QString &hint)
{
    auto *frame = new Pane;
    auto *field = new SearchField(hint, frame);
    field->setKey(Qt::Key_Slash, this);
    frame->layout()->setContentsMargins(16, 8, 12, 8);
    frame->add(field);
    addAboveList(frame);
    return field;
}

ListFilters *DeskPage::addFilters(const QList<FilterField> &fields)
{
    auto *filters = new ListFilters(m_name, fields, context(), this);
    filters->bar()->setKey(this);
    addAboveList(filters->bar());
    return filters;
}

void DeskPage::setListFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
    m_footLine->setVisible(!words.isEmpty());
}

void DeskPage::setDetail(QWidget *detail)
{
    m_slot->add(detail, 1);
}

void DeskPage::setPanel(QWidget *panel)
{
    m_panel = new Pane(Token::Panel);
    m_panel->setMinimumWidth(px(248));
    m_panel->add(panel, 1);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(2, 0);
    setWidths({436, 516, 312});
    restoreWidths();
}

void DeskPage::about(const QString &id, const QString &title, const QString &link)
{
    if (id == m_about)
        return;
    m_signature->leave();
    m_about = id;
    m_bar->setComment({}); // it belongs to the document before
    m_comment->begin(id.isEmpty() ? id : m_name + u':' + id, tr("a comment on %1").arg(title),
                     link);
}

void DeskPage::askSignature(const QString &sentence, const QList<ActToSign> &acts,
                            const QString &comment,
                            const std::function<void(const QJsonArray &)> &then)
{
    m_signature->ask(sentence, acts, then); // what was asked before gets its comment back
    m_commentToSign = comment;
}

bool DeskPage::askSignature(const Error &error, const ActToSign &act, const QString &comment,
                            const std::function<void(const QJsonObject &)> &again)
{
    if (error.kind != ErrorKind::Signature)
        return false;
    askSignature(error.message, {act}, comment,
                 [again](const QJsonArray &signatures) { again(signatures.first().toObject()); });
    return true;
}

void DeskPage::showPanel(bool shown)
{
    m_panel->setVisible(shown);
}

void DeskPage::showDetail()
{
    m_stack->setCurrentIndex(1);
    presence()->stir();
}

void DeskPage::showNothing()
{
    m_stack->setCurrentIndex(0);
    presence()->stir();
}

void DeskPage::activated()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_list->chosenId().isEmpty())
        m_list->chooseFirst();
}

int DeskPage::panes() const
{
    return m_splitter->count();
}

void DeskPage::stepBack()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
