#include "topbar.h"

#include "avatar.h"
#include "barbutton.h"
#include "iconlabel.h"
#include "icons.h"
#include "indianformat.h"
#include "personmenu.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 168; // so that the company stands over the list

QWidget *programName(QWidget *parent)
{
    auto *name = new QWidget(parent);
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(16, 0, 0, 0);
    row->setSpacing(8);
    auto *mark = new IconLabel(icons::mark, Token::Accent, name);
    mark->setEdge(18);
    row->addWidget(mark);
    row->addWidget(new TextLabel(u"IndentDesk"_s, Type::BodyStrong, Token::Text, name));
    row->addStretch(1);
    name->setFixedWidth(px(nameWidth));
    QObject::connect(&Theme::instance(), &Theme::changed, name,
                     [name] { name->setFixedWidth(px(nameWidth)); });
    return name;
}

} // namespace

TopBar::TopBar(const Session &session, PersonMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_bell(new BarButton(icons::notices, {}, this)),
      m_person(new BarButton({}, session.fullName, this))
{
    setFixedHeight(px(44));
    auto *company =
        new BarButton(icons::company, session.company.value(u"name"_s).toString(), this);
    company->setQuiet(session.company.value(u"city"_s).toString());
    company->setFocusPolicy(Qt::NoFocus);
    company->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *search = new SearchButton(this);
    auto *theme = new BarButton(icons::theme, {}, this);
    theme->setToolTip(tr("Light or dark"));
    theme->setAccessibleName(tr("Light or dark"));
    m_person->setPerson(session.fullName);
    m_person->setQuiet(roleWords(session.role));
    m_person->setArrow(true);
    m_person->setToolTip(session.email);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 1);
    row->setSpacing(4);
    row->addWidget(programName(this));
    row->addWidget(company);
    row->addStretch(2);
    row->addWidget(search, 6);
    row->addStretch(2);
    for (auto *button : {theme, m_bell, m_person})
        row->addWidget(button);
    connect(search, &QAbstractButton::clicked, this, &TopBar::searchAsked);
    connect(theme, &QAbstractButton::clicked, menu, &PersonMenu::switchTheme);
    connect(m_bell, &QAbstractButton::clicked, this, [this] {
        Q_EMIT noticesAsked(m_bell->mapToGlobal(QPoint(m_bell->width(), m_bell->height())));
    });
    connect(m_person, &QAbstractButton::clicked, this, [this, menu] {
        const auto right = m_person->mapToGlobal(QPoint(m_person->width(), m_person->height()));
        menu->popup(right - QPoint(menu->sizeHint().width(), 0));
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(px(44)); });
    setUnread(0);
}

void TopBar::setUnread(int count)
{
    m_bell->setWords(count > 0 ? countText(count) : QString());
    const auto name =
        count > 0 ? tr("Notifications, %n unread", nullptr, count) : tr("Notifications");
    m_bell->setAccessibleName(name);
    m_bell->setToolTip(name);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace desk
