#include "dashboarddesk.h"

#include "barchart.h"
#include "dashboardlists.h"
#include "figurecard.h"
#include "icons.h"
#include "listbehind.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "rowlist.h"
#include "scopechoice.h"
#include "theme.h"
#include "whendone.h"

#include <QPainter>
#include <QPicture>
#include <QPrintDialog>
#include <QPrinter>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto changePause = std::chrono::milliseconds(700);

} // namespace

DashboardDesk::DashboardDesk(const DeskContext &context, QWidget *parent)
    : Desk(context, parent),
      m_store(context.database),
      m_head(new PageHead),
      m_notice(new Notice),
      m_pipeline(new BarChart({136, 112, 56})),
      m_time(new BarChart({156, 12, 112, 24})),
      m_owed(new BarChart({108, 148, 0, 22})),
      m_scope(new ScopeChoice(context.preferences)),
      m_lowModel(new RecordModel(lowStockColumns(true), this)),
      m_lowList(new RowList),
      m_latestModel(new RecordModel(latestColumns(), this)),
      m_latestList(new RowList),
      m_behind(new ListBehind),
      m_soon(new QTimer(this))
{
    auto *first = new Pane(Token::Frame);
    first->add(m_head);
    first->add(m_notice);
    first->add(buildPictures(), 1);
    m_head->setTitle(title());
    m_head->addWidget(m_scope);
    connect(m_scope, &ScopeChoice::changed, this, &DashboardDesk::read);
    auto *print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &DashboardDesk::print);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(first);
    m_stack->addWidget(m_behind);
    m_soon->setSingleShot(true);
    m_soon->setInterval(changePause);
    connect(m_soon, &QTimer::timeout, this, &DashboardDesk::read);
    connect(m_behind, &ListBehind::linkAsked, this, &Desk::openLink);
    connect(m_behind, &ListBehind::left, this, &DashboardDesk::leaveList);
    read();
}

QString DashboardDesk::title() const
{
    return tr("Dashboard");
}

QString DashboardDesk::iconName() const
{
    return icons::dashboard;
}

QList<KeyHint> DashboardDesk::keys() const
{
    return {{tr("Tab"), tr("next picture")},
            {tr("Arrows"), tr("bar")},
            {tr("Enter"), tr("open the list behind")},
            {tr("Esc"), tr("back to the pictures")},
            {u"Ctrl+P"_s, tr("print")},
            {u"F5"_s, tr("count again")}};
}

FigureCard *DashboardDesk::figure(const QString &name) const
{
    return findChild<FigureCard *>(name);
}

void DashboardDesk::read()
{
    const auto answer = m_store.figures(m_scope->days(), m_scope->branch());
    whenDone(answer, this, [this, turn = ++m_turn](const Result<QJsonObject> &figures) {
        if (turn != m_turn)
            return;
        if (figures)
            showFigures(*figures);
        else
            m_notice->tell(figures.error());
    });
}

/// On one sheet, as it stands: light, whatever the window is.
void DashboardDesk::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(printer); });
    dialog->open();
}

void DashboardDesk::printOn(QPrinter *printer) const
{
    auto &theme = Theme::instance();
    const auto choice = theme.choice();
    const auto isDark = theme.isDark();
    if (isDark)
        theme.choose(ThemeChoice::Light);
    QPicture picture; // a widget that is drawn on a printer directly becomes a coarse bitmap
    m_pictures->render(&picture);
    if (isDark)
        theme.choose(choice);
    QPainter painter(printer);
    const auto head = painter.fontMetrics().height() * 2;
    painter.drawText(QRect(0, 0, painter.viewport().width(), head), Qt::AlignLeft | Qt::AlignTop,
                     tr("Dashboard, %1, %2").arg(m_scope->words(), m_counted));
    const auto page = painter.viewport().size() - QSize(0, head);
    const auto dots = double(printer->logicalDpiX()) / picture.logicalDpiX();
    const auto scale = std::min(page.width() / (m_pictures->width() * dots),
                                page.height() / (m_pictures->height() * dots));
    painter.translate(0, head);
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, picture);
}

void DashboardDesk::documentChanged(const Change &)
{
    if (!m_soon->isActive())
        m_soon->start();
}

void DashboardDesk::refresh()
{
    read();
}

void DashboardDesk::activated()
{
    read(); // what the stages took and what was earned is not told when it is counted anew
    if (showsList())
        m_behind->list()->setFocus(Qt::OtherFocusReason);
    else
        figure(u"turnaround"_s)->setFocus(Qt::OtherFocusReason);
}

void DashboardDesk::stepBack()
{
    if (showsList())
        leaveList();
}

} // namespace desk
