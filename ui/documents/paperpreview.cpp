#include "paperpreview.h"

#include "icons.h"
#include "keybutton.h"
#include "paperpainter.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int sheetWidth = 760; // px at normal size: print stays readable

/// One sheet; the picture has the resolution of the screen.
QLabel *sheet(const PaperPainter &paper, int page, QWidget *parent)
{
    const auto ratio = parent->devicePixelRatioF();
    const auto dots = static_cast<int>(sheetWidth * 25.4 / 210 * ratio);
    auto picture = paper.image(page, paper.copies().value(0), dots);
    picture.setDevicePixelRatio(ratio);
    auto *label = new QLabel(parent);
    label->setPixmap(QPixmap::fromImage(picture));
    label->setAccessibleName(PaperPreview::tr("Page %1").arg(page + 1));
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

PaperPreview::PaperPreview(QWidget *window)
    : Overlay(window),
      m_title(new TextLabel(Type::Title)),
      m_pages(new TextLabel(Type::Small, Token::Text2)),
      m_scroll(new QScrollArea),
      m_print(new KeyButton(tr("Print"), icons::print, {}, card()))
{
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_pages);
    head->addStretch();
    auto *save = new KeyButton(tr("Save PDF"), icons::exportTo, {}, card());
    save->setKey(QKeySequence::Save, this);
    connect(save, &KeyButton::clicked, this, &PaperPreview::saveWanted);
    m_print->setLook(KeyButton::Look::Primary);
    m_print->setKey(QKeySequence::Print, this);
    connect(m_print, &KeyButton::clicked, this, &PaperPreview::printWanted);
    head->addWidget(save);
    head->addWidget(m_print);
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Paper"));
    column->addWidget(m_scroll, 1);
}

void PaperPreview::show(const PaperPainter &paper)
{
    m_title->setText(paper.title());
    m_pages->setText(tr("%n page(s)", nullptr, paper.pageCount()));
    auto *desk = new QWidget;
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    for (int page = 0; page < paper.pageCount(); ++page)
        column->addWidget(sheet(paper, page, desk));
    column->addStretch();
    m_scroll->setWidget(desk);
}

QString PaperPreview::title() const
{
    return m_title->text();
}

QRect PaperPreview::cardRect(const QSize &window) const
{
    const auto width = std::min(px(sheetWidth + 48), window.width() - 32);
    return {(window.width() - width) / 2, 24, width, window.height() - 48};
}

void PaperPreview::opened()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    auto *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_PageDown)
        return bar->setValue(bar->value() + bar->pageStep());
    if (event->key() == Qt::Key_PageUp)
        return bar->setValue(bar->value() - bar->pageStep());
    Overlay::keyPressEvent(event);
}

} // namespace desk
