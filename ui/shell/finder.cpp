#include "finder.h"

#include "finderrow.h"
#include "iconlabel.h"
#include "icons.h"
#include "keycap.h"
#include "pane.h"
#include "textlabel.h"
#include "theme.h"
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

// Keys that come in one go are one question; an older question is called off on the server. Every
// millisecond of it is waited for at each key.
constexpr auto pause = std::chrono::milliseconds(8);
constexpr int mostPerSection = 6;

} // namespace

Finder::Finder(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
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

void Finder::openWith(const QList<Command> &commands)
{
    m_commands = commands;
    open();
}

void Finder::build()
{
    m_words->setPlaceholderText(tr("Find an order, hospital, SKU, document or action"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setFrame(false);
    m_words->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderRow(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus; arrows walk in the list
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("Found"));
    buildRows(card());
}

void Finder::buildRows(QWidget *card)
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 8);
    top->setSpacing(10);
    top->addWidget(new IconLabel(icons::search, Token::Text2, card));
    top->addWidget(m_words, 1);
    top->addWidget(m_found);
    top->addWidget(new KeyLabel(tr("Esc"), {}, card));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 6);
    foot->setSpacing(12);
    foot->addWidget(new KeyLabel(u"↑ ↓"_s, tr("choose"), card));
    foot->addWidget(new KeyLabel(tr("Enter"), tr("open"), card));
    foot->addStretch(1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Hairline(card));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(card));
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
    m_asked.cancel();
    m_openWhenFound = false;
    const auto words = m_words->text().trimmed();
    if (words.size() < 2) {
        m_sections.clear();
        return show();
    }
    ask(words);
}

/// What was found before stays until the new answer is here.
void Finder::ask(const QString &words)
{
    m_asked = m_store.find(words, mostPerSection);
    whenDone(m_asked, this, [this, words](const Result<QJsonObject> &found) {
        if (words != m_words->text().trimmed())
            return;
        m_sections.clear();
        if (found)
            m_sections = foundSections(found->value("value"_L1).toArray());
        m_asked = {};
        show();
        if (std::exchange(m_openWhenFound, false))
            openChosen();
    });
}

void Finder::show()
{
    const auto words = m_words->text().trimmed();
    m_shownFor = words;
    static_cast<FinderRow *>(m_list->itemDelegate())
        ->setWords(words.split(u' ', Qt::SkipEmptyParts));
    m_model->clear();
    m_hits.clear();
    const auto actions = FinderSection{tr("Actions"), matching(m_commands, words)};
    // "new or" means the action, not the hospitals that have these letters somewhere
    const auto named = !words.isEmpty() && !actions.hits.isEmpty() &&
                       actions.hits.first().title.startsWith(words, Qt::CaseInsensitive);
    if (named || words.isEmpty())
        add(actions);
    for (const auto &section : std::as_const(m_sections))
        add(section);
    if (!named && !words.isEmpty())
        add(actions);
    m_found->setText(words.isEmpty() ? QString()
                                     : tr("%n found", nullptr, static_cast<int>(m_hits.size())));
    m_list->setCurrentIndex(m_model->index(1, 0));
}

void Finder::add(const FinderSection &section)
{
    if (section.hits.isEmpty())
        return;
    auto *heading = new QStandardItem;
    heading->setData(section.title, FinderRow::SectionRole);
    heading->setFlags(Qt::NoItemFlags);
    m_model->appendRow(heading);
    for (const auto &hit : section.hits) {
        auto *item = new QStandardItem;
        item->setData(hit.title, FinderRow::TitleRole);
        item->setData(hit.detail, FinderRow::DetailRole);
        item->setData(hit.iconName, FinderRow::IconRole);
        item->setData(hit.key, FinderRow::KeyRole);
        item->setData(m_hits.size(), FinderRow::PlaceRole);
        item->setAccessibleText(hit.title);
        item->setAccessibleDescription(hit.detail);
        m_model->appendRow(item);
        m_hits.append(hit);
    }
}

void Finder::openChosen()
{
    const auto place = m_list->currentIndex().data(FinderRow::PlaceRole);
    if (!place.isValid())
        return;
    const auto hit = m_hits.at(place.toLongLong());
    close();
    if (hit.run)
        hit.run();
    else
        Q_EMIT linkAsked(hit.link);
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
        m_openWhenFound = m_shownFor != m_words->text().trimmed();
        if (!m_openWhenFound)
            openChosen();
        return true;
    default:
        return Overlay::eventFilter(watched, event);
    }
}

} // namespace desk
