#include "batchline.h"

#include "deskpage.h"
#include "icons.h"
#include "indianformat.h"
#include "keycap.h"
#include "marksline.h"
#include "notice.h"
#include "paperbatch.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "theme.h"

#include <QMenu>
#include <QShortcut>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_saveKey = Qt::CTRL | Qt::SHIFT | Qt::Key_S;

} // namespace

BatchLine::BatchLine(Papers *papers, DeskPage *page, PaperOf paperOf)
    : ProgressLine(tr("Papers that are through"), page),
      m_papers(papers),
      m_page(page),
      m_paperOf(std::move(paperOf))
{
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
    goToCancel();
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
    connect(batch, &PaperBatch::progressed, this, &BatchLine::count);
    connect(batch, &PaperBatch::finished, this, &BatchLine::end);
    m_whole = static_cast<int>(batch->names().size());
    begin();
}

void BatchLine::count(int through, const QString &name)
{
    tell(tr("%1 of %2: %3").arg(countText(through + 1), countText(m_whole), name), through,
         m_whole);
}

void BatchLine::end(const BatchEnd &end)
{
    finish(m_page->list());
    const auto *batch = qobject_cast<PaperBatch *>(sender());
    const auto kind = batch ? batch->names().first().kind : QString();
    m_page->notice()->tell(end.refused.isEmpty() ? Notice::Level::Done : Notice::Level::Warning,
                           batchWords(end, kind));
    m_page->notice()->setClosable(true);
    if (end.refused.size() > 1)
        m_page->notice()->setDetails(end.refused.join(u'\n'));
}

} // namespace desk
