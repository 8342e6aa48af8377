#include "finder.h"

#include "finderrow.h"
#include "iconlabel.h"
#include "icons.h"
#include "indianformat.h"
#include "keycap.h"
#include "link.h"
#include "pane.h"
#include "stage.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pause = std::chrono::milliseconds(120);
constexpr int mostPerSection = 6;

QString join(const QStringList &parts)
{
    auto filled = parts;
    filled.removeAll(QString());
    return filled.join(u", "_s);
}

} // namespace

Finder::Finder(const DeskContext &context, const QList<DeskKind> &desks, QWidget *window)
    : Overlay(window),
      m_context(context),
      m_desks(desks),
      m_store(context.database),
      m_words(new QLineEdit(card())),
      m_found(new TextLabel(Type::Small, Token::Text2, card())),
      m_list(new QListView(card())),
      m_model(new QStandardItemModel(this)),
      m_pause(new QTimer(this))
{
    setAccessibleName(tr("Find"));
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_pause, &QTimer::timeout, this, &Finder::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_pause->start(); });
    connect(m_list, &QListView::clicked, this, &Finder::openChosen);
}

void Finder::build()
{
    m_words->setPlaceholderText(tr("Find an order, hospital, SKU, document or action"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setFrame(false);
    m_words->setStyleSheet(u"border: none; background: transparent; padding: 0"_s);
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderRow(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus; arrows walk in the list
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("Found"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 8);
    top->setSpacing(10);
    top->addWidget(new IconLabel(icons::search, Token::Text2, card()));
    top->addWidget(m_words, 1);
    top->addWidget(m_found);
    top->addWidget(new KeyLabel(tr("Esc"), {}, card()));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 6);
    foot->setSpacing(12);
    foot->addWidget(new KeyLabel(u"↑ ↓"_s, tr("choose"), card()));
    foot->addWidget(new KeyLabel(tr("Enter"), tr("open"), card()));
    foot->addStretch(1);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Hairline(card()));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(card()));
    column->addLayout(foot);
}

QRect Finder::cardRect(const QSize &window) const
{
    const auto width = std::min(px(686), window.width() - 48);
    const auto height = std::min(px(540), window.height() - px(96));
    return {(window.width() - width) / 2, px(72), width, height};
}

void Finder::opened()
{
    m_words->selectAll();
    m_words->setFocus(Qt::PopupFocusReason);
    search();
}

void Finder::search()
{
    m_pause->stop();
    const auto words = m_words->text().trimmed();
    ++m_turn;
    m_hits = QList<QList<Hit>>(SectionCount);
    findDesks(words);
    show();
    if (words.size() < 2)
        return;
    ask(Orders, m_store.findOrders(words, mostPerSection), [](const Rows &rows, qsizetype i) {
        const auto number = rows.at(i, u"order_number"_s).toString();
        const auto stage = stageFromCode(rows.at(i, u"workflow_stage"_s).toString());
        return Hit{
            icons::orders, u"%1  %2"_s.arg(number, rows.at(i, u"hospital_name"_s).toString()),
            join({rows.at(i, u"city"_s).toString(), stage ? stageFullName(*stage) : QString()}),
            Link{u"order"_s, number}.toString()};
    });
    ask(Hospitals, m_store.findCustomers(words, mostPerSection), [](const Rows &rows, qsizetype i) {
        return Hit{icons::hospital, rows.at(i, u"hospital_name"_s).toString(),
                   join({rows.at(i, u"city"_s).toString(), rows.at(i, u"gst_number"_s).toString()}),
                   Link{u"customer"_s, rows.at(i, u"id"_s).toString()}.toString()};
    });
    ask(Items, m_store.findItems(words, mostPerSection), [](const Rows &rows, qsizetype i) {
        const auto free = rows.at(i, u"available_quantity"_s).toInt();
        return Hit{icons::stock, rows.at(i, u"item_name"_s).toString(),
                   join({rows.at(i, u"sku"_s).toString(), rows.at(i, u"manufacturer"_s).toString(),
                         Finder::tr("%1 free").arg(countText(free))}),
                   Link{u"sku"_s, rows.at(i, u"sku"_s).toString()}.toString()};
    });
}

void Finder::findDesks(const QString &words)
{
    for (const auto &desk : std::as_const(m_desks))
        if (desk.title.contains(words, Qt::CaseInsensitive))
            m_hits[Desks].append({desk.iconName, desk.title, {}, desk.name});
}

void Finder::ask(Section section, QFuture<Result<Rows>> answer,
                 Hit (*read)(const Rows &, qsizetype))
{
    whenDone(answer, this, [this, section, read, turn = m_turn](const Result<Rows> &rows) {
        // A role that may not search there simply finds nothing there.
        if (turn != m_turn || !rows)
            return;
        for (qsizetype i = 0; i < rows->rows.size(); ++i)
            m_hits[section].append(read(*rows, i));
        show();
    });
}

void Finder::show()
{
    const auto words = m_words->text().trimmed();
    static_cast<FinderRow *>(m_list->itemDelegate())
        ->setWords(words.split(u' ', Qt::SkipEmptyParts));
    const QStringList titles = {tr("Desks"), tr("Orders"), tr("Hospitals"), tr("Items")};
    // What was asked for stands before the desks, which are few and known by their keys.
    const QList<Section> order =
        words.isEmpty() ? QList<Section>{Desks} : QList<Section>{Orders, Hospitals, Items, Desks};
    m_model->clear();
    int found = 0;
    for (const auto section : order) {
        if (m_hits.at(section).isEmpty())
            continue;
        auto *heading = new QStandardItem;
        heading->setData(titles.at(section), FinderRow::SectionRole);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
        for (const auto &hit : m_hits.at(section)) {
            auto *item = new QStandardItem;
            item->setData(hit.title, FinderRow::TitleRole);
            item->setData(hit.detail, FinderRow::DetailRole);
            item->setData(hit.iconName, FinderRow::IconRole);
            item->setData(hit.target, FinderRow::TargetRole);
            item->setAccessibleText(hit.title);
            m_model->appendRow(item);
            ++found;
        }
    }
    m_found->setText(words.isEmpty() ? QString() : tr("%n found", nullptr, found));
    m_list->setCurrentIndex(m_model->index(1, 0));
}

void Finder::openChosen()
{
    const auto target = m_list->currentIndex().data(FinderRow::TargetRole).toString();
    if (target.isEmpty())
        return;
    close();
    if (Link::fromText(target).isValid())
        Q_EMIT linkAsked(target);
    else
        Q_EMIT deskAsked(target);
}

void Finder::step(int direction)
{
    for (auto row = m_list->currentIndex().row() + direction; row >= 0 && row < m_model->rowCount();
         row += direction) {
        const auto index = m_model->index(row, 0);
        if (index.data(FinderRow::SectionRole).isValid())
            continue;
        m_list->setCurrentIndex(index);
        return;
    }
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive())
            search();
        openChosen();
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

} // namespace desk
