#include "rolechanges.h"

#include "permissionwords.h"
#include "textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A line each, indented below their heading.
QString below(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"  "_s + lines.join(u"\n  "_s);
}

} // namespace

RoleChanges::RoleChanges(QWidget *parent)
    : QWidget(parent),
      m_given(new TextLabel(Type::Body, Token::Green, this)),
      m_taken(new TextLabel(Type::Body, Token::Red, this)),
      m_second(new TextLabel(Type::Body, Token::Amber, this)),
      m_people(new TextLabel(Type::Small, Token::Text2, this))
{
    setFixedWidth(px(296));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head =
        new TextLabel(tr("What this changes for whom"), Type::BodyStrong, Token::Text, this);
    head->setWordWrap(true);
    column->addWidget(head);
    for (auto *label : {m_given, m_taken, m_second, m_people}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
}

void RoleChanges::show(const QStringList &people, const QJsonObject &before,
                       const QJsonObject &after)
{
    const auto given = addedPermissions(before, after);
    const auto taken = addedPermissions(after, before);
    const auto waits = addsApproval(before, after);
    m_given->setText(given.isEmpty() ? QString() : tr("May then also:\n%1").arg(below(given)));
    m_taken->setText(taken.isEmpty() ? QString() : tr("May no longer:\n%1").arg(below(taken)));
    m_second->setText(waits ? tr("A right to approve is added, so a second person decides on all "
                                 "of this. Nothing changes before.")
                            : QString());
    for (auto *label : {m_given, m_taken, m_second})
        label->setVisible(!label->text().isEmpty());
    m_people->setText(people.isEmpty() ? tr("Nobody has this role.")
                      : waits ? tr("It will hold, on every desk, for:\n%1").arg(below(people))
                              : tr("It holds at once, on every desk, for:\n%1").arg(below(people)));
}

void RoleChanges::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
}

} // namespace desk
