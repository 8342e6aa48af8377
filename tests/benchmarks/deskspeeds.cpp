#include "deskspeeds.h"

#include "candidatelist.h"
#include "cataloguecopy.h"
#include "decodingdesk.h"
#include "deskpage.h"
#include "filtertabs.h"
#include "finder.h"
#include "frames.h"
#include "linegrid.h"
#include "linehelp.h"
#include "linesgrid.h"
#include "mainwindow.h"
#include "ordersdesk.h"
#include "pagedmodel.h"
#include "rowlist.h"
#include "suggestpane.h"
#include "theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QWheelEvent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_settled = 700; // ms: what a desk needs to read and paint
constexpr int s_lines = 1000;

PagedModel *pagesOf(const RowList *list)
{
    return qobject_cast<PagedModel *>(list->model());
}

bool isRead(const RowList *list)
{
    const auto *pages = pagesOf(list);
    return pages && !pages->isLoading() && pages->rowCount() > 0;
}

void click(QWidget *widget, const QPoint &at)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

void press(Qt::Key key)
{
    if (auto *focus = QApplication::focusWidget())
        QTest::keyClick(focus, key);
}

void wheel(QWidget *viewport)
{
    const QPointF at(viewport->rect().center());
    QWheelEvent turn(at, viewport->mapToGlobal(at), {0, -84}, {0, -120}, Qt::NoButton, {},
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &turn);
}

} // namespace

QJsonObject DeskSpeeds::measure(const QString &what)
{
    Painted::rest(s_settled);
    if (what == "lists"_L1)
        return lists(false);
    if (what == "sorts"_L1)
        return lists(true);
    if (what == "grid"_L1)
        return grid();
    if (what == "theme"_L1)
        return theme();
    if (what == "scroll"_L1)
        return scroll();
    if (what == "switch"_L1)
        return switching();
    if (what == "decoding"_L1)
        return decoding();
    return palette();
}

RowList *DeskSpeeds::listOnShow() const
{
    return qobject_cast<DeskPage *>(m_window->currentDesk())->list();
}

QJsonObject DeskSpeeds::lists(bool allHeads)
{
    QJsonObject all;
    for (const auto &desk : {u"orders"_s, u"quotations"_s, u"invoices"_s})
        if (m_window->openDesk(desk))
            all.insert(desk, listOf(allHeads));
    return all;
}

QJsonObject DeskSpeeds::listOf(bool allHeads)
{
    Painted::rest(s_settled);
    auto *list = listOnShow();
    const auto tabs = m_window->currentDesk()->findChildren<QAbstractButton *>();
    auto *all = *std::find_if(tabs.begin(), tabs.end(), [](const auto *tab) {
        return qobject_cast<FilterTabs *>(tab->parent()) && tab->text().startsWith(u"All");
    });
    QJsonObject figures;
    if (!isRead(list)) {
        Samples first;
        first.add(m_painted.after(
            list->viewport(), [&] { click(all, all->rect().center()); },
            [&] { return isRead(list); }));
        figures.insert(u"All"_s, first.toJson());
    }
    Painted::until([&] { return pagesOf(list) && pagesOf(list)->total() >= 0; });
    for (int column = 0; column < list->header()->count(); ++column) {
        const auto name = list->model()->headerData(column, Qt::Horizontal).toString();
        const bool isNumber = name == "Order"_L1 || name == "Number"_L1;
        if (list->header()->isSectionHidden(column) || !(isNumber || allHeads))
            continue;
        const QPoint head(list->header()->sectionViewportPosition(column) + 12, 12);
        Samples samples;
        for (int round = 0; round < m_rounds; ++round) {
            samples.add(m_painted.after(
                list->viewport(), [&] { click(list->header()->viewport(), head); },
                [&] { return isRead(list); }));
            Painted::rest(50);
        }
        figures.insert(name, samples.toJson());
    }
    Painted::until([&] { return pagesOf(list)->total() >= 0; });
    figures.insert(u"rows"_s, pagesOf(list)->total());
    return figures;
}

QTableView *DeskSpeeds::orderLines() const
{
    m_window->openDesk(u"orders"_s);
    auto *desk = qobject_cast<OrdersDesk *>(m_window->currentDesk());
    desk->startOrder();
    auto *grid = desk->findChild<LinesGrid *>();
    QStringList lines;
    for (int i = 1; i <= s_lines; ++i)
        lines << u"gauze swab no. %1\t%2\tpcs"_s.arg(i).arg(i % 90 + 1);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    grid->setFocus();
    grid->enterNew();
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    Painted::until([grid] { return grid->model()->rowCount() > s_lines; });
    return grid;
}

QTableView *DeskSpeeds::quotationLines() const
{
    m_window->openLink(u"indentdesk://quotation/"_s + m_task.value(u"quotation"_s).toString());
    auto *grid = m_window->currentDesk()->findChild<LineGrid *>();
    Painted::until([grid] { return grid->model() && grid->model()->rowCount() >= s_lines; });
    grid->enter();
    return grid;
}

QJsonObject DeskSpeeds::grid()
{
    auto *grid = m_task.contains(u"quotation"_s) ? quotationLines() : orderLines();
    Painted::rest(2 * s_settled);
    grid->setCurrentIndex(grid->model()->index(s_lines / 2, grid->currentIndex().column()));
    QJsonObject figures{{u"rows"_s, grid->model()->rowCount()}};
    // walk, open a cell by typing into it, type on, leave it
    const QList<std::pair<QString, Qt::Key>> keys{{u"walk"_s, Qt::Key_Down},
                                                  {u"open"_s, Qt::Key_1},
                                                  {u"type"_s, Qt::Key_2},
                                                  {u"take"_s, Qt::Key_Return}};
    QHash<QString, Samples> each;
    Samples all;
    for (int round = 0; round < m_rounds; ++round)
        for (const auto &[name, key] : keys) {
            const auto time = m_painted.after(
                grid, [key] { press(key); }, [] { return true; }, 2000);
            each[name].add(time);
            all.add(time);
            Painted::rest(60); // nobody types faster
        }
    for (auto it = each.cbegin(); it != each.cend(); ++it)
        figures.insert(it.key(), it->toJson());
    figures.insert(u"all"_s, all.toJson());
    return figures;
}

void DeskSpeeds::openAll()
{
    for (const auto &desk : m_window->desks()) {
        m_window->openDesk(desk.name);
        Painted::rest(s_settled);
    }
}

QJsonObject DeskSpeeds::theme()
{
    openAll();
    Samples samples;
    for (int round = 0; round < m_rounds; ++round) {
        const auto other = Theme::instance().isDark() ? ThemeChoice::Light : ThemeChoice::Dark;
        samples.add(m_painted.after(m_window, [other] { Theme::instance().choose(other); }));
        Painted::rest(200);
    }
    return samples.toJson();
}

QJsonObject DeskSpeeds::scroll()
{
    m_window->openDesk(u"orders"_s);
    auto *list = listOnShow();
    Painted::until([list] { return isRead(list) && pagesOf(list)->total() >= 0; });
    list->setFocus();
    list->chooseFirst();
    const auto pages =
        Frames::watch(list, m_rounds, [list] { QTest::keyClick(list, Qt::Key_PageDown); });
    const auto wheels = Frames::watch(list, m_rounds, [list] { wheel(list->viewport()); });
    return {{u"PageDown"_s, pages.toJson()}, {u"wheel"_s, wheels.toJson()}};
}

QJsonObject DeskSpeeds::switching()
{
    openAll();
    QHash<QString, Samples> each;
    Samples all;
    for (int round = 0; round < m_rounds; ++round)
        for (const auto &desk : m_window->desks()) {
            const auto time = m_painted.after(m_window, [&] { m_window->openDesk(desk.name); });
            each[desk.name].add(time);
            all.add(time);
            Painted::rest(100);
        }
    QJsonObject figures{{u"all"_s, all.toJson()}};
    for (auto it = each.cbegin(); it != each.cend(); ++it)
        figures.insert(it.key(), it->toJson());
    return figures;
}

QJsonObject DeskSpeeds::palette()
{
    auto *finder = m_window->findChild<Finder *>();
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    auto *field = finder->findChild<QLineEdit *>();
    auto *found = finder->findChild<QListView *>(u"found"_s);
    bool isNew = false;
    QObject::connect(found->model(), &QAbstractItemModel::modelReset, found, [&] { isNew = true; });
    Samples samples;
    for (const auto &word : m_task.value(u"words"_s).toArray()) {
        field->clear();
        Painted::rest(100);
        for (const auto letter : word.toString()) {
            isNew = false;
            samples.add(m_painted.after(
                found, [&] { QTest::keyClick(field, letter.toLatin1()); }, [&] { return isNew; }));
        }
    }
    found->model()->disconnect(found);
    return samples.toJson();
}

QJsonObject DeskSpeeds::decoding()
{
    QElapsedTimer clock;
    clock.start();
    m_window->openDesk(u"decoding"_s);
    auto *desk = qobject_cast<DecodingDesk *>(m_window->currentDesk());
    auto *list = desk->suggest()->list();
    for (int minute = 0; minute < 4 && !desk->help()->copy()->isReady(); ++minute)
        Painted::until([desk] { return desk->help()->copy()->isReady(); });
    const auto readyAfter = clock.elapsed();
    Painted::until([list] { return list->chosen() != nullptr; });
    Painted::rest(2 * s_settled);
    bool isNew = false;
    QObject::connect(list->model(), &QAbstractItemModel::modelReset, list, [&] { isNew = true; });
    const auto time = [&](Samples *samples, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        isNew = false;
        samples->add(m_painted.after(
            list, [&] { QTest::keyClick(QApplication::focusWidget(), key, modifiers); },
            [&] { return isNew; }, 2000));
        Painted::rest(60); // nobody types faster
    };
    Samples walk;
    Samples order;
    Samples search;
    list->setFocus();
    for (int round = 0; round < m_rounds; ++round) {
        for (qsizetype i = 1; i < desk->work().lines().size(); ++i)
            time(&walk, Qt::Key_J);
        time(&order, Qt::Key_J, Qt::ShiftModifier); // whose lines nobody has worked out yet
        list->setFocus();
    }
    for (const auto &word : m_task.value(u"words"_s).toArray()) {
        QTest::keyClick(list, Qt::Key_Slash);
        auto *field = QApplication::focusWidget();
        for (const auto letter : word.toString()) {
            if (letter.isSpace()) { // asks for nothing new
                QTest::keyClick(field, ' ');
                continue;
            }
            isNew = false;
            search.add(m_painted.after(
                list, [&] { QTest::keyClick(field, letter.toLatin1()); }, [&] { return isNew; },
                2000));
            Painted::rest(60);
        }
        QTest::keyClick(field, Qt::Key_Escape);
        list->setFocus();
    }
    list->model()->disconnect(list);
    return {{u"line"_s, walk.toJson()},
            {u"order"_s, order.toJson()},
            {u"search"_s, search.toJson()},
            {u"ready_ms"_s, readyAfter},
            {u"skus"_s, desk->help()->copy()->catalogue()->size()}};
}

} // namespace desk
