#include "reviewpage.h"

#include "commentspane.h"
#include "filespane.h"
#include "historypane.h"
#include "indianformat.h"
#include "pane.h"
#include "reviewnotes.h"
#include "reviewpaper.h"
#include "reviewtable.h"
#include "standingline.h"
#include "story.h"
#include "theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QSplitter *splitter(Qt::Orientation orientation, const QList<QWidget *> &parts,
                    const QList<int> &shares)
{
    auto *all = new QSplitter(orientation);
    all->setHandleWidth(1);
    all->setChildrenCollapsible(false);
    for (auto *part : parts)
        all->addWidget(part);
    all->setSizes(shares);
    return all;
}

QDateTime instantOf(const QJsonObject &event)
{
    return QDateTime::fromString(event.value(u"at"_s).toString(), Qt::ISODateWithMs);
}

} // namespace

ReviewPage::ReviewPage(const DeskContext &context, QWidget *page, Notice *notice)
    : QSplitter(Qt::Vertical),
      m_me(context.session.userId.toString()),
      m_story(new Story(context, page)),
      m_table(new ReviewTable(page)),
      m_notes(new ReviewNotes),
      m_standing(new StandingLine),
      m_paper(new ReviewPaper(context.database, page, notice))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_table);
    addWidget(buildBelow());
    connect(m_table, &ReviewTable::filled, this, &ReviewPage::share);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isDragged = true; });
    m_story->takeFilesOn(this, tr("Drop to attach to the order"));
    m_story->setKeysOn(true);
    m_story->tellIn(notice);
    connect(m_said, &QSplitter::splitterMoved, this, [this] { m_isDragged = true; });
    connect(m_story, &Story::read, this, [this] {
        shareSaid();
        if (m_kind == u"po")
            m_paper->showFile(poFile());
        if (lastDecision().isEmpty())
            m_notes->setChanges({}, {}, {});
        else
            m_story->readChanges();
    });
    connect(m_paper, &ReviewPaper::fileWanted, m_story->files(), &FilesPane::open);
    connect(m_story, &Story::changesRead, this, &ReviewPage::showChanges);
}

QWidget *ReviewPage::buildBelow()
{
    auto *known = splitter(Qt::Vertical, {m_notes, m_story->files()}, {170, 90});
    m_said = splitter(Qt::Vertical, {m_story->history(), m_story->comments()}, {160, 100});
    for (auto *half : {known, m_said})
        half->setMinimumWidth(px(180));
    auto *below = new Pane(Token::Surface);
    below->add(splitter(Qt::Horizontal, {known, m_said, m_paper}, {300, 364, 204}), 1);
    below->add(m_standing);
    return below;
}

/// The lines take what they need and leave the rest, until somebody drags the border.
void ReviewPage::share()
{
    constexpr int mostPercent = 58;
    constexpr int least = 150;
    if (m_isDragged || height() <= 0)
        return;
    const auto most = std::max(px(least), height() * mostPercent / 100);
    const auto lines = std::clamp(m_table->wantedHeight(), px(least), most);
    setSizes({lines, height() - lines});
}

/// Where nobody has said anything the history takes the room.
void ReviewPage::shareSaid()
{
    const auto isSilent = m_story->values().value(u"comments"_s).toArray().isEmpty();
    const auto comments = isSilent ? px(84) : m_said->height() / 2;
    if (!m_isDragged && m_said->height() > comments)
        m_said->setSizes({m_said->height() - comments, comments});
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    m_paper->setRoom(width());
    share();
    shareSaid();
}

void ReviewPage::setReview(const QString &kind, const QString &document, const Review &review)
{
    m_kind = kind;
    if (std::exchange(m_customer, review.customerId) != review.customerId)
        m_standing->clear();
    m_table->setReview(kind, review);
    m_notes->setReview(review);
    m_paper->show(kind, document, review.version);
    m_story->show({u"orders"_s, review.orderId, review.orderId});
}

void ReviewPage::setStanding(const CustomerStanding &standing)
{
    m_standing->setStanding(standing);
}

/// The events are the newest first.
QJsonObject ReviewPage::lastDecision() const
{
    for (const auto &value : m_story->values().value(u"events"_s).toArray())
        if (value[u"event"_s].toString() == u"decided")
            return value.toObject();
    return {};
}

QString ReviewPage::changesTitle(const QJsonObject &decision) const
{
    const auto who = decision.value(u"who_id"_s).toString();
    const auto isApproved = decision.value(u"outcome"_s).toString() == u"approved";
    if (who == m_me)
        return isApproved ? tr("Changed since you approved it")
                          : tr("Changed since you sent it back");
    const auto name = m_story->person(who);
    return isApproved ? tr("Changed since %1 approved it").arg(name)
                      : tr("Changed since %1 sent it back").arg(name);
}

void ReviewPage::showChanges(const QJsonArray &changes)
{
    const auto decision = lastDecision();
    const auto at = instantOf(decision);
    m_notes->setChanges(changesTitle(decision), dateText(indianDate(at)),
                        differencesSince(changes, at));
}

void ReviewPage::clear()
{
    m_paper->show({}, {}, 0);
    m_story->show({});
}

/// The newest is the first.
QJsonObject ReviewPage::poFile() const
{
    for (const auto &value : m_story->values().value(u"attachments"_s).toArray())
        if (value[u"kind"_s].toString() == u"po")
            return value.toObject();
    return {};
}

bool ReviewPage::openPaper()
{
    if (m_paper->open())
        return true;
    const auto files = m_story->values().value(u"attachments"_s).toArray();
    const auto po = poFile();
    const auto file = (po.isEmpty() ? files.first().toObject() : po).value(u"id"_s).toString();
    if (!file.isEmpty())
        m_story->files()->open(file);
    return !file.isEmpty();
}

} // namespace desk
