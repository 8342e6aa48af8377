#include "aboutcard.h"

#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>

namespace desk {

using namespace Qt::StringLiterals;

AboutCard::AboutCard(const QList<ProgramFact> &facts, QWidget *window) : Overlay(window)
{
    setAccessibleName(tr("About IndentDesk"));
    auto *mark = new IconLabel(icons::mark, Token::Accent, card());
    mark->setEdge(32);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(mark);
    head->addWidget(new TextLabel(u"IndentDesk"_s, Type::Title, Token::Text, card()), 1);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    QString all;
    for (const auto &[name, value] : facts) {
        const auto row = grid->rowCount();
        auto *words = new TextLabel(value, Type::Body, Token::Text, card());
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(new TextLabel(name, Type::Small, Token::Text2, card()), row, 0);
        grid->addWidget(words, row, 1);
        all += u"%1: %2\n"_s.arg(name, value);
    }
    auto *copy = new KeyButton(tr("Copy"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C, card());
    connect(copy, &KeyButton::clicked, this, [all] { QGuiApplication::clipboard()->setText(all); });
    m_first = copy;
    auto *licence =
        new TextLabel(tr("Free software under the GNU General Public License, version 3 or later."),
                      Type::Small, Token::Text2, card());
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(licence);
    column->addWidget(copy, 0, Qt::AlignRight);
}

void AboutCard::opened()
{
    m_first->setFocus(Qt::PopupFocusReason);
}

} // namespace desk
