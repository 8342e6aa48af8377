#include "rolechanges.h"

#include "serverwords.h"
#include "textlabel.h"

#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString spoken(QString name)
{
    return serverWords(name.replace(u'_', u' '));
}

QStringList actionsOf(const QJsonObject &permissions)
{
    QStringList actions;
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        for (const auto &action : it.value().toArray())
            actions << u"%1: %2"_s.arg(spoken(it.key()), spoken(action.toString()));
    return actions;
}

/// What one has and the other has not, a line each.
QString only(const QStringList &these, const QStringList &those)
{
    QStringList lines;
    for (const auto &action : these)
        if (!those.contains(action))
            lines << u"  "_s + action;
    return lines.join(u'\n');
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
    column->addWidget(
        new TextLabel(tr("What this changes for whom"), Type::BodyStrong, Token::Text, this));
    for (auto *label : {m_given, m_taken, m_second, m_people}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
}

void RoleChanges::show(const QStringList &people, const QJsonObject &before,
                       const QJsonObject &after)
{
    const auto had = actionsOf(before);
    const auto has = actionsOf(after);
    const auto given = only(has, had);
    const auto taken = only(had, has);
    m_given->setText(given.isEmpty() ? QString() : tr("May then:\n%1").arg(given));
    m_taken->setText(taken.isEmpty() ? QString() : tr("May no longer:\n%1").arg(taken));
    m_second->setText(given.contains(u": approve"_s)
                          ? tr("The right to approve is not given by one administrator alone; the "
                               "keeper of the server adds it.")
                          : QString());
    for (auto *label : {m_given, m_taken, m_second})
        label->setVisible(!label->text().isEmpty());
    m_people->setText(
        people.isEmpty() ? tr("Nobody has this role.")
                         : tr("It holds at once, on every desk, for:\n%1").arg(people.join(u'\n')));
}

void RoleChanges::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
}

} // namespace desk
