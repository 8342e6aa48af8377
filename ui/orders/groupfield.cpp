#include "groupfield.h"

#include "icons.h"
#include "records.h"
#include "suggestlist.h"
#include "whendone.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto s_pause = std::chrono::milliseconds(150);
constexpr int s_longest = 120;

} // namespace

GroupField::GroupField(Database *database, QWidget *parent)
    : QLineEdit(parent), m_store(database), m_list(new SuggestList(this))
{
    setMaxLength(s_longest);
    setPlaceholderText(tr("none"));
    m_list->setObjectName(u"group-suggestions"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(s_pause);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &GroupField::search);
    connect(m_list, &SuggestList::taken, this, [this](const QJsonObject &record) {
        ++m_turn;
        setText(record.value(u"name"_s).toString());
        Q_EMIT textEdited(text()); // as if it were typed to the end
        m_pause.stop();
    });
}

void GroupField::search()
{
    const auto words = text().trimmed();
    if (words.isEmpty())
        return m_list->suggest({});
    whenDone(m_store.groups(words), this, [this, turn = ++m_turn](const Result<Rows> &rows) {
        if (turn == m_turn && rows) // without suggestions one goes on typing
            offer(*rows);
    });
}

void GroupField::offer(const Rows &rows)
{
    QList<QJsonObject> records;
    for (auto record : recordsFrom(rows)) {
        const auto name = record.value(u"name"_s).toString();
        if (name == text().trimmed() && rows.rows.size() == 1)
            break; // typed to the end: nothing to choose
        record.insert(u"id"_s, name);
        record.insert(u"title"_s, name);
        record.insert(u"icon"_s, icons::hospital);
        record.insert(u"trailing"_s,
                      tr("%n hospital(s)", nullptr, record.value(u"hospitals"_s).toInt()));
        records << record;
    }
    m_list->suggest(records);
}

} // namespace desk
