#include "scopechoice.h"

#include "filtertabs.h"
#include "financialyear.h"
#include "icons.h"
#include "indianformat.h"
#include "preferences.h"
#include "theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const auto periodKey = u"dashboard/period"_s;
const auto branchKey = u"dashboard/branch"_s;
constexpr int iconEdge = 16;

} // namespace

ScopeChoice::ScopeChoice(Preferences *preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_periods(new FilterTabs),
      m_branches(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(m_periods);
    row->addWidget(m_branches);
    m_periods->add(u"1"_s, tr("Today"));
    m_periods->add(u"7"_s, tr("7 days"));
    m_periods->add(u"30"_s, tr("30 days"));
    m_periods->add(u"90"_s, tr("90 days"));
    m_periods->add(u"year"_s, tr("Financial year"));
    m_periods->choose(preferences ? preferences->remembered(periodKey, u"30"_s) : u"30"_s);
    const auto before = preferences ? preferences->remembered(branchKey) : QString();
    m_branch = QUuid(before).isNull() ? QString() : before; // the file is the person's to edit
    m_branches->setAccessibleName(tr("Branch"));
    m_branches->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_branches->hide();
    connect(m_periods, &FilterTabs::chosenChanged, this, [this](const QString &name) {
        remember(periodKey, name);
        Q_EMIT changed();
    });
    const auto sizeIcons = [this] { m_branches->setIconSize({px(iconEdge), px(iconEdge)}); };
    connect(&Theme::instance(), &Theme::changed, this, sizeIcons);
    sizeIcons();
    connect(m_branches, &QComboBox::currentIndexChanged, this, &ScopeChoice::chooseBranch);
}

void ScopeChoice::setBranches(const QJsonArray &branches)
{
    if (branches == m_known)
        return; // the list may be open
    m_known = branches;
    const QSignalBlocker quiet(m_branches);
    m_branches->clear();
    m_branches->addItem(themeIcon(icons::company), tr("All branches"), QString());
    for (const auto &value : branches) {
        const auto branch = value.toObject();
        m_branches->addItem(themeIcon(icons::company), branch.value(u"name"_s).toString(),
                            branch.value(u"id"_s).toString());
    }
    m_branches->setVisible(branches.size() > 1);
    const auto here = branches.size() > 1 ? m_branches->findData(m_branch) : 0;
    m_branches->setCurrentIndex(std::max(0, here));
    if (here > 0 || m_branch.isEmpty())
        return;
    m_branch.clear(); // it is closed, or not this person's to see any more
    remember(branchKey, {});
    Q_EMIT changed();
}

int ScopeChoice::days() const
{
    const auto today = indianToday();
    const auto name = m_periods->chosen();
    const auto days =
        name == u"year" ? FinancialYear::of(today).firstDay().daysTo(today) + 1 : name.toLongLong();
    return static_cast<int>(std::max<qint64>(1, days));
}

QDate ScopeChoice::firstDay() const
{
    return indianToday().addDays(1 - days());
}

QString ScopeChoice::branchName() const
{
    return m_branches->isVisibleTo(this) ? m_branches->currentText() : QString();
}

QString ScopeChoice::words() const
{
    const auto period = tr("%1 to %2").arg(dateText(firstDay()), dateText(indianToday()));
    const auto branch = branchName();
    return branch.isEmpty() ? period : tr("%1, %2", "days, branch").arg(period, branch);
}

void ScopeChoice::chooseBranch()
{
    m_branch = m_branches->currentData().toString();
    remember(branchKey, m_branch);
    Q_EMIT changed();
}

void ScopeChoice::remember(const QString &key, const QString &value)
{
    if (m_preferences)
        m_preferences->remember(key, value);
}

} // namespace desk
