#include "logcard.h"

#include "keybutton.h"
#include "log.h"
#include "textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 2000;
constexpr int edge = 24;

} // namespace

LogCard::LogCard(QWidget *window) : Overlay(window), m_lines(new QPlainTextEdit(card()))
{
    setAccessibleName(tr("The program's log"));
    m_lines->setReadOnly(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setAccessibleName(tr("Lines of the log"));
    auto *copy = new KeyButton(tr("Copy all"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C, card());
    copy->setLook(KeyButton::Look::Primary);
    connect(copy, &KeyButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("The program's log"), Type::Title, Token::Text, card()));
    head->addStretch(1);
    head->addWidget(copy);
    auto *place = new TextLabel(Log::file(), Type::Small, Token::Text2, card());
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(edge, 16, edge, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(place);
    column->addWidget(m_lines, 1);
}

QRect LogCard::cardRect(const QSize &window) const
{
    return QRect({}, window).adjusted(edge * 2, edge * 2, -edge * 2, -edge * 2);
}

void LogCard::opened()
{
    m_lines->setPlainText(Log::lastLines(shownLines).join(u'\n'));
    m_lines->verticalScrollBar()->setValue(m_lines->verticalScrollBar()->maximum());
    m_lines->setFocus(Qt::PopupFocusReason);
}

} // namespace desk
