#include "assistantbar.h"

#include "avatar.h"
#include "barbutton.h"
#include "iconlabel.h"
#include "icons.h"
#include "preferences.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

AssistantBar::AssistantBar(const Session &session, QWidget *parent)
    : QWidget(parent), m_company(new BarButton(icons::company, {}, this))
{
    setFixedHeight(px(44));
    auto *mark = new IconLabel(icons::mark, Token::Accent, this);
    mark->setEdge(18);
    auto *program = new QWidget(this);
    auto *words = new QHBoxLayout(program);
    words->setContentsMargins(16, 0, 0, 0);
    words->setSpacing(8);
    words->addWidget(mark);
    words->addWidget(new TextLabel(u"IndentDesk"_s, Type::BodyStrong, Token::Text, program));
    words->addStretch(1);
    program->setFixedWidth(px(200));
    auto *person = new BarButton({}, session.fullName, this);
    person->setPerson(session.fullName);
    person->setQuiet(roleWords(session.role));
    for (auto *shown : {m_company, person}) {
        shown->setFocusPolicy(Qt::NoFocus);
        shown->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto *theme = new BarButton(icons::theme, {}, this);
    theme->setToolTip(tr("Light or dark"));
    theme->setAccessibleName(tr("Light or dark"));
    connect(theme, &QAbstractButton::clicked, this, [email = session.email] {
        auto &look = Theme::instance();
        const auto choice = look.isDark() ? ThemeChoice::Light : ThemeChoice::Dark;
        look.choose(choice);
        Preferences(email).setTheme(choice);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 1);
    row->setSpacing(4);
    row->addWidget(program);
    row->addWidget(m_company);
    row->addStretch(1);
    row->addWidget(theme);
    row->addWidget(person);
    m_company->setQuiet(tr("new company"));
    setCompany({});
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(px(44)); });
}

void AssistantBar::setCompany(const QString &name)
{
    m_company->setWords(name);
    m_company->setAccessibleName(name.isEmpty() ? tr("new company") : name);
    m_company->updateGeometry();
}

void AssistantBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Sidebar));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

} // namespace desk
