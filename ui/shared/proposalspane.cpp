#include "proposalspane.h"

#include "actionbar.h"
#include "emptystate.h"
#include "icons.h"
#include "notice.h"
#include "proposalwords.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto approveAction = u"approve"_s;
const auto rejectAction = u"reject"_s;
const auto withdrawAction = u"withdraw"_s;

constexpr int s_narrowestList = 260;
constexpr int s_narrowestDetail = 320;

bool isPending(const QJsonObject &proposal)
{
    return proposal[u"status"] == u"pending"_s;
}

Chip proposalChip(const QJsonObject &proposal)
{
    const auto status = proposal[u"status"].toString();
    if (status == u"approved")
        return {ProposalsPane::tr("approved"), Tone::Green, {}, {}};
    if (status == u"rejected")
        return {ProposalsPane::tr("rejected"), Tone::Red, {}, {}};
    if (status == u"withdrawn")
        return {ProposalsPane::tr("withdrawn"), Tone::Outline, {}, {}};
    return {ProposalsPane::tr("yours"), Tone::Neutral, {}, {}};
}

} // namespace

ProposalsPane::ProposalsPane(Database *database, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_store(database),
      m_model(new RecordModel({{u"words"_s, tr("Change"), ColumnKind::Text, 0, true},
                               {u"created_at"_s, tr("Since"), ColumnKind::Age, 64, false, 1}},
                              this)),
      m_list(new RowList),
      m_notice(new Notice),
      m_title(new TextLabel(Type::BodyStrong, Token::Text)),
      m_given(new TextLabel(Type::Body, Token::Green)),
      m_taken(new TextLabel(Type::Body, Token::Red)),
      m_forWhom(new TextLabel(Type::Body, Token::Text)),
      m_asked(new TextLabel(Type::Small, Token::Text2)),
      m_deciders(new TextLabel(Type::Small, Token::Text2)),
      m_bar(new ActionBar(this))
{
    build();
    connect(m_list, &RowList::chosen, this, [this] { show(chosen()); });
    connect(m_bar, &ActionBar::triggered, this, &ProposalsPane::act);
    show({});
}

void ProposalsPane::build()
{
    m_list->setAccessibleName(tr("Changes to decide"));
    m_list->setMinimumWidth(px(s_narrowestList));
    m_list->setRecords(m_model);
    m_list->empty()->tell(
        tr("No change waits for a decision."),
        tr("What adds a right to approve is asked for in Administration; a second "
           "person decides on it here."),
        icons::secondPerson);
    m_list->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto proposal = index.data(RecordModel::RecordRole).toJsonObject();
        if (!isPending(proposal) || proposal[u"is_mine"].toBool())
            look.chips = {proposalChip(proposal)};
    });
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 3);
    row->addWidget(buildDetail(), 2);
    add(m_notice);
    add(both, 1);
    add(m_bar);
}

QWidget *ProposalsPane::buildDetail()
{
    auto *detail = new Pane(Token::Panel);
    detail->setMinimumWidth(px(s_narrowestDetail));
    detail->layout()->setContentsMargins(16, 16, 16, 16);
    detail->layout()->setSpacing(12);
    for (auto *label : {m_title, m_given, m_taken, m_forWhom, m_asked, m_deciders}) {
        label->setWordWrap(true);
        detail->add(label);
    }
    static_cast<QVBoxLayout *>(detail->layout())->addStretch(1);
    return detail;
}

void ProposalsPane::read()
{
    whenDone(m_store.all(), this, [this](const Result<Records> &proposals) {
        if (!proposals)
            return m_notice->tell(proposals.error());
        m_proposals = *proposals;
        fill();
        Q_EMIT shown();
    });
}

void ProposalsPane::open(const QString &id)
{
    m_wanted = id;
    read();
}

void ProposalsPane::fill()
{
    RecordGroup forMe{.name = u"mine"_s, .title = tr("Waits for you"), .tone = Tone::Amber};
    RecordGroup others{.name = u"others"_s, .title = tr("Waits for others")};
    RecordGroup decided{.name = u"decided"_s, .title = tr("Decided lately")};
    for (auto proposal : std::as_const(m_proposals)) {
        proposal.insert(u"words"_s, proposalWords(proposal).title);
        auto &group = !isPending(proposal)               ? decided
                      : proposal[u"may_decide"].toBool() ? forMe
                                                         : others;
        group.rows.append(proposal);
    }
    m_model->setGroups({forMe, others, decided});
    if (const auto wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        m_list->choose(wanted);
    if (m_list->chosenId().isEmpty())
        m_list->chooseFirst();
    show(chosen());
}

QJsonObject ProposalsPane::chosen() const
{
    return m_model->record(m_model->find(m_list->chosenId()));
}

void ProposalsPane::show(const QJsonObject &proposal)
{
    const auto words = proposal.isEmpty() ? ProposalWords() : proposalWords(proposal);
    m_title->setText(words.title);
    m_given->setText(words.given);
    m_taken->setText(words.taken);
    m_forWhom->setText(words.forWhom);
    m_asked->setText(words.asked);
    m_deciders->setText(words.deciders);
    for (auto *label : {m_title, m_given, m_taken, m_forWhom, m_asked, m_deciders})
        label->setVisible(!label->text().isEmpty());
    offer(proposal);
}

void ProposalsPane::offer(const QJsonObject &proposal)
{
    QList<Action> actions;
    if (proposal[u"may_decide"].toBool()) {
        actions.append({rejectAction,
                        tr("Reject"),
                        {},
                        true,
                        false,
                        icons::reject,
                        Tone::Red,
                        QKeySequence(Qt::Key_R)});
        actions.append({approveAction,
                        tr("Approve"),
                        {},
                        false,
                        true,
                        icons::approve,
                        Tone::Plain,
                        QKeySequence(Qt::Key_A)});
    } else if (isPending(proposal) && proposal[u"is_mine"].toBool()) {
        actions.append({withdrawAction,
                        tr("Withdraw"),
                        {},
                        false,
                        false,
                        icons::takeBack,
                        Tone::Plain,
                        QKeySequence(Qt::Key_W)});
    }
    m_bar->setActions(actions);
    m_bar->setCommentKept(proposal[u"may_decide"].toBool());
    m_bar->setVisible(!actions.isEmpty());
}

void ProposalsPane::act(const Action &action, const QString &comment)
{
    const auto proposal = chosen();
    if (proposal.isEmpty())
        return;
    m_notice->dismiss();
    m_bar->setBusy(true);
    if (action.action == withdrawAction)
        return whenDone(m_store.withdraw(proposal), this,
                        [this](const Result<QJsonObject> &answer) {
                            answered(answer, tr("The change is withdrawn."));
                        });
    const auto approves = action.action == approveAction;
    whenDone(m_store.decide(proposal, approves, comment), this,
             [this, approves](const Result<QJsonObject> &answer) {
                 answered(answer, approves ? tr("The change is made and holds at once.")
                                           : tr("The change is rejected."));
             });
}

void ProposalsPane::answered(const Result<QJsonObject> &answer, const QString &done)
{
    m_bar->setBusy(false);
    if (answer)
        m_notice->tell(Notice::Level::Done, done);
    else
        m_notice->tell(answer.error());
    m_list->setFocus(Qt::OtherFocusReason);
    read();
}

int ProposalsPane::waiting() const
{
    return static_cast<int>(
        std::count_if(m_proposals.begin(), m_proposals.end(),
                      [](const auto &proposal) { return proposal[u"may_decide"].toBool(); }));
}

QJsonObject ProposalsPane::pendingOf(const QString &subjectId) const
{
    for (const auto &proposal : m_proposals)
        if (isPending(proposal) && proposal[u"subject_id"] == subjectId)
            return proposal;
    return {};
}

} // namespace desk
