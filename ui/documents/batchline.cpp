#include "batchline.h"

#include "deskpage.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "keycap.h"
#include "marksline.h"
#include "notice.h"
#include "paperbatch.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QShortcut>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_patience = std::chrono::milliseconds(500);
constexpr auto s_saveKey = Qt::CTRL | Qt::SHIFT | Qt::Key_S;

} // namespace

BatchLine::BatchLine(Papers *papers, DeskPage *page, PaperOf paperOf)
    : QWidget(page),
      m_papers(papers),
      m_page(page),
      m_paperOf(std::move(paperOf)),
      m_words(new TextLabel(Type::Small, Token::Text2, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new KeyButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 2);
    row->setSpacing(8);
    m_words->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(6));
    m_bar->setAccessibleName(tr("Papers that are through"));
    m_cancel->setLook(KeyButton::Look::Flat);
    m_cancel->setKeyWords(tr("Esc"));
    row->addWidget(m_words, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(s_patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &KeyButton::clicked, this, &BatchLine::cancel);
    connect(papers, &Papers::batchBegan, this, &BatchLine::follow);
    connect(page->list(), &RowList::menuWanted, this, &BatchLine::fillMenu);
    auto *saving = new QShortcut(s_saveKey, page);
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, &BatchLine::saveMarked);
    page->marks()->addKey(keyWords(s_saveKey), tr("save PDFs"));
    page->marks()->addKey(keyWords(QKeySequence::Print), tr("print"));
}

QList<PaperName> BatchLine::marked() const
{
    QList<PaperName> names;
    for (const auto &record : m_page->list()->marking()->records())
        names.append(m_paperOf(record));
    return names;
}

bool BatchLine::isBusy()
{
    if (!m_papers->batch())
        return false;
    show();
    m_cancel->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool BatchLine::printMarked()
{
    const auto names = marked();
    if (names.isEmpty() || isBusy())
        return !names.isEmpty();
    m_papers->printAll(names);
    return true;
}

bool BatchLine::saveMarked()
{
    const auto names = marked();
    if (names.isEmpty() || isBusy())
        return !names.isEmpty();
    m_papers->saveAll(names);
    return true;
}

void BatchLine::fillMenu(QMenu *menu)
{
    const auto many = m_page->list()->marking()->count();
    if (many == 0)
        return;
    auto *printing =
        menu->addAction(themeIcon(icons::print), tr("Print %n marked row(s)…", nullptr, many));
    printing->setShortcut(QKeySequence::Print);
    connect(printing, &QAction::triggered, this, &BatchLine::printMarked);
    auto *saving = menu->addAction(themeIcon(icons::exportTo), tr("Save the PDFs…"));
    saving->setShortcut(s_saveKey);
    connect(saving, &QAction::triggered, this, &BatchLine::saveMarked);
}

void BatchLine::cancel()
{
    if (auto *batch = m_papers->batch())
        batch->cancel();
}

void BatchLine::follow(PaperBatch *batch)
{
    connect(batch, &PaperBatch::progressed, this, &BatchLine::tell);
    connect(batch, &PaperBatch::finished, this, &BatchLine::end);
    m_bar->setRange(0, static_cast<int>(batch->names().size()));
    m_patience.start();
}

void BatchLine::tell(int through, const QString &name)
{
    m_bar->setValue(through);
    m_words->setText(
        tr("%1 of %2: %3").arg(countText(through + 1), countText(m_bar->maximum()), name));
}

void BatchLine::end(const BatchEnd &end)
{
    m_patience.stop();
    const auto hadFocus = m_cancel->hasFocus();
    hide();
    if (hadFocus)
        m_page->list()->setFocus(Qt::OtherFocusReason);
    const auto *batch = qobject_cast<PaperBatch *>(sender());
    const auto kind = batch ? batch->names().first().kind : QString();
    m_page->notice()->tell(end.refused.isEmpty() ? Notice::Level::Done : Notice::Level::Warning,
                           batchWords(end, kind));
    m_page->notice()->setClosable(true);
    if (end.refused.size() > 1)
        m_page->notice()->setDetails(end.refused.join(u'\n'));
}

void BatchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    QWidget::keyPressEvent(event);
}

void BatchLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
