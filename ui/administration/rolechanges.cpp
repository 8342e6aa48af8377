#include "rolechanges.h"

#include "pane.h"
#include "permissionwords.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripHeight = 124;

} // namespace

RoleChanges::RoleChanges(QWidget *parent)
    : QScrollArea(parent),
      m_given(new TextLabel(Type::Body, Token::Green, this)),
      m_taken(new TextLabel(Type::Body, Token::Red, this)),
      m_second(new TextLabel(Type::Body, Token::Amber, this)),
      m_people(new TextLabel(Type::Body, Token::Text2, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFixedHeight(px(stripHeight));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(px(stripHeight)); });
    auto *pane = new Pane(Token::Panel);
    pane->add(new Hairline);
    auto *column = static_cast<QVBoxLayout *>(pane->layout());
    auto *head = new TextLabel(tr("What this changes for whom"), Type::BodyStrong);
    head->setContentsMargins(16, 10, 16, 6);
    pane->add(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 10);
    row->setSpacing(24);
    for (auto *label : {m_given, m_taken, m_second, m_people}) {
        label->setWordWrap(true);
        row->addWidget(label, 1, Qt::AlignTop);
    }
    column->addLayout(row);
    column->addStretch(1);
    setWidget(pane);
}

void RoleChanges::show(const QStringList &people, const QJsonObject &before,
                       const QJsonObject &after)
{
    const auto given = addedPermissions(before, after);
    const auto taken = addedPermissions(after, before);
    const auto waits = addsApproval(before, after);
    const auto list = [](const QStringList &words) { return words.join(u", "_s); };
    m_given->setText(given.isEmpty() ? QString() : tr("May then also: %1").arg(list(given)));
    m_taken->setText(taken.isEmpty() ? QString() : tr("May no longer: %1").arg(list(taken)));
    m_second->setText(waits ? tr("A right to approve is added, so a second person decides on all "
                                 "of this. Nothing changes before.")
                            : QString());
    for (auto *label : {m_given, m_taken, m_second})
        label->setVisible(!label->text().isEmpty());
    m_people->setText(people.isEmpty() ? tr("Nobody has this role.")
                      : waits ? tr("It will hold, on every desk, for: %1").arg(list(people))
                              : tr("It holds at once, on every desk, for: %1").arg(list(people)));
}

} // namespace desk
