#include "rulespane.h"

#include "change.h"
#include "dayfield.h"
#include "emptystate.h"
#include "icons.h"
#include "keybutton.h"
#include "keycap.h"
#include "notice.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "ruleform.h"
#include "rulewords.h"
#include "serverwords.h"
#include "textlabel.h"
#include "whendone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_row = 28;
constexpr int s_leastRows = 5; // the head is one of them

QJsonObject row(const QJsonObject &rule, qsizetype place)
{
    return {{u"id"_s, QString::number(place)},
            {u"place"_s, QString::number(place + 1)},
            {u"name"_s, rule[u"name"].toString()},
            {u"kind"_s, rules::kindWords(rule[u"kind"].toString())},
            {u"when"_s, rules::conditionWords(rule)},
            {u"who"_s, rules::deciderWords(rule)}};
}

} // namespace

RulesPane::RulesPane(const DeskContext &context, QWidget *parent)
    : AdministrationPage(context, parent),
      m_store(context.database),
      m_customers(context.database),
      m_mayWrite(context.may(u"approval_rules"_s, u"update"_s)),
      m_notice(new Notice(this)),
      m_versions(new QComboBox(this)),
      m_startsOn(new DayField(this)),
      m_problems(new TextLabel(QString(), Type::Small, Token::Amber)),
      m_model(new RecordModel({{u"place"_s, tr("#"), ColumnKind::Secondary, 32},
                               {u"name"_s, tr("Rule"), ColumnKind::Strong, 150},
                               {u"kind"_s, tr("For"), ColumnKind::Text, 118},
                               {u"when"_s, tr("When"), ColumnKind::Text, 0, true},
                               {u"who"_s, tr("Who decides"), ColumnKind::Text, 220}},
                              this)),
      m_list(new RowList(this)),
      m_form(new RuleForm(this))
{
    build();
    connect(m_versions, &QComboBox::activated, this, &RulesPane::chooseVersion);
    connect(m_startsOn, &DayField::dayEdited, this, &RulesPane::change);
    connect(m_list, &RowList::chosen, this, &RulesPane::showRule);
    connect(m_form, &RuleForm::changed, this, &RulesPane::writeBack);
    connect(m_form, &RuleForm::hospitalTyped, this, &RulesPane::findHospitals);
    offer();
}

QString RulesPane::title() const
{
    return tr("Approval rules");
}

QString RulesPane::subtitle() const
{
    return tr(
        "The first rule that fits a document says who decides on it. Where none fits, any one "
        "person who may approve does.");
}

QList<KeyHint> RulesPane::keys() const
{
    return {{u"Insert"_s, tr("add a rule")},
            {u"Alt+Up"_s, tr("the rule up")},
            {u"Alt+Down"_s, tr("the rule down")},
            {u"Delete"_s, tr("delete the rule")},
            {u"Ctrl+Shift+S"_s, tr("ask a second person")}};
}

void RulesPane::act(const QString &action, const QString & /*comment*/)
{
    if (action == saveAction && m_save->isVisible() && m_save->isEnabled())
        save();
}

void RulesPane::documentChanged(const Change &change)
{
    if (change.table == u"approval_rule_sets" && isVisible())
        read();
}

KeyButton *RulesPane::button(const QString &words, const QString &icon, const QKeySequence &key,
                             void (RulesPane::*press)())
{
    auto *made = new KeyButton(words, icon, {}, this);
    if (!key.isEmpty())
        made->setKey(key, this);
    connect(made, &KeyButton::clicked, this, press);
    return made;
}

void RulesPane::buildButtons()
{
    m_start = button(tr("New version"), icons::create, {}, &RulesPane::startVersion);
    m_bringBack = button(tr("Bring back"), icons::create, {}, &RulesPane::bringBack);
    m_drop = button(tr("Drop the draft"), icons::remove, {}, &RulesPane::dropDraft);
    m_propose = button(tr("Ask a second person"), icons::secondPerson,
                       Qt::CTRL | Qt::SHIFT | Qt::Key_S, &RulesPane::propose);
    m_save = button(tr("Save the draft"), icons::approve, {}, &RulesPane::save);
    m_save->setKeyWords(keyWords(Qt::CTRL | Qt::Key_S)); // the desk's, wherever the focus is
    m_save->setLook(KeyButton::Look::Primary);
    m_add = button(tr("Add a rule"), icons::create, Qt::Key_Insert, &RulesPane::addRule);
    m_up = button(tr("Up"), {}, Qt::ALT | Qt::Key_Up, &RulesPane::moveUp);
    m_down = button(tr("Down"), {}, Qt::ALT | Qt::Key_Down, &RulesPane::moveDown);
    m_remove = button(tr("Delete"), icons::remove, {}, &RulesPane::removeRule);
    m_remove->setKey(Qt::Key_Delete, m_list);
}

void RulesPane::build()
{
    buildButtons();
    m_versions->setObjectName(u"ruleVersions"_s);
    m_versions->setAccessibleName(tr("Version of the rules"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_startsOn->setObjectName(u"ruleStart"_s);
    m_startsOn->setAccessibleName(tr("In force from"));
    m_startsOn->setMaximumWidth(px(132));
    add(m_notice);
    auto *column = static_cast<QVBoxLayout *>(layout());
    const auto line = [&](const QList<QWidget *> &left, const QList<QWidget *> &right) {
        auto *made = new QHBoxLayout;
        made->setContentsMargins(16, 8, 12, 4);
        made->setSpacing(8);
        for (auto *widget : left)
            made->addWidget(widget);
        made->addStretch(1);
        for (auto *widget : right)
            made->addWidget(widget);
        return made;
    };
    auto *from = new TextLabel(tr("from"), Type::Small, Token::Text2);
    column->addLayout(line({m_versions, from, m_startsOn}, {m_start, m_bringBack, m_drop}));
    m_list->setRecords(m_model);
    m_list->setAccessibleName(tr("Rules, looked at from the top"));
    m_list->empty()->tell(tr("No rules: any one person who may approve decides."),
                          tr("Begin a new version and add a rule with Insert."), icons::fixed);
    m_list->setMinimumHeight(px(s_row) * s_leastRows);
    auto *both = new QWidget;
    auto *inner = new QVBoxLayout(both);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_list, 2);
    inner->addLayout(line({m_add, m_up, m_down, m_remove}, {}));
    inner->addWidget(m_form, 3);
    // with large words there is no room for both, and the page scrolls
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(both);
    both->setAutoFillBackground(false);
    add(scroll, 1);
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(16, 8, 16, 0);
    add(m_problems);
    column->addLayout(line({}, {m_propose, m_save}));
}

void RulesPane::read()
{
    whenDone(m_store.read(), this, [this, turn = ++m_turn](const Result<QJsonObject> &answer) {
        if (turn != m_turn || m_isChanged)
            return;
        if (!answer)
            return m_notice->tell(answer.error());
        take(*answer);
    });
}

void RulesPane::forget()
{
    m_isChanged = false;
    m_back = {};
    m_set = {};
    read();
}

QJsonObject RulesPane::typed() const
{
    if (!m_isChanged)
        return m_back;
    auto set = m_set;
    set[u"starts_on"] = m_startsOn->day().toString(Qt::ISODate);
    set[u"rules"] = m_rules;
    return set;
}

void RulesPane::putBack(const QJsonObject &typed)
{
    m_back = typed;
}

/// What was typed before, over what the server has: its draft where that is still one, else a new
/// version. A draft that somebody saved meanwhile is refused when this one is saved.
void RulesPane::showTyped()
{
    auto set = std::exchange(m_back, {});
    bool isThere = false;
    for (const auto &known : m_answer[u"sets"].toArray())
        isThere = isThere || (known[u"id"] == set[u"id"] && known[u"status"] == u"draft"_s);
    if (!isThere) {
        set[u"id"] = QString();
        set[u"number"] = 0;
    }
    beginSet(set);
    m_notice->tell(Notice::Level::Info, tr("What you were writing is here again."), {},
                   {{tr("Take what is saved"), {}, [this] { drop(); }}});
}

void RulesPane::take(const QJsonObject &answer)
{
    m_answer = answer;
    m_form->setChoices(answer);
    m_found = answer[u"problems"].toArray();
    showSets(m_set[u"id"].toString());
    if (!m_back.isEmpty())
        showTyped();
}

/// The chosen one again, else the draft, else the one in force.
void RulesPane::showSets(const QString &chosen)
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    QJsonObject shown;
    const auto sets = m_answer[u"sets"].toArray();
    for (const auto &value : sets) {
        const auto set = value.toObject();
        m_versions->addItem(rules::setWords(set), set[u"id"].toString());
        const bool isOpen = set[u"status"] != u"published"_s;
        if (set[u"id"] == chosen || (shown.isEmpty() && (isOpen || set[u"is_in_force"].toBool())))
            shown = set;
    }
    m_versions->setCurrentIndex(m_versions->findData(shown[u"id"].toString()));
    m_versions->setVisible(!sets.isEmpty());
    showSet(shown);
}

void RulesPane::showSet(const QJsonObject &set)
{
    const bool same = set[u"id"] == m_set[u"id"];
    m_set = set;
    m_rules = set[u"rules"].toArray();
    m_isChanged = false;
    m_startsOn->setDay(QDate::fromString(set[u"starts_on"].toString(), Qt::ISODate));
    m_startsOn->setReadOnly(!isDraft());
    fill();
    if (!same || m_list->chosenId().isEmpty())
        m_list->chooseFirst();
    showRule();
}

bool RulesPane::isDraft() const
{
    return m_mayWrite && !m_set.isEmpty() && m_set[u"status"] == u"draft"_s;
}

void RulesPane::fill()
{
    QList<QJsonObject> rows;
    for (qsizetype n = 0; n < m_rules.size(); ++n)
        rows.append(row(m_rules[n].toObject(), n));
    m_model->setRows(rows);
    offer();
}

Whereabouts RulesPane::whereabouts() const
{
    return {u"approval_rule_sets"_s, m_set[u"id"].toString(), {}, m_isChanged};
}

void RulesPane::offer()
{
    Q_EMIT changed();
    const bool draft = isDraft() && !m_isBusy;
    const auto sets = m_answer[u"sets"].toArray();
    const bool hasOpen = std::any_of(sets.begin(), sets.end(), [](const QJsonValue &set) {
        return set[u"status"] != u"published"_s;
    });
    const bool isOld = m_set[u"status"] == u"published"_s && !m_set[u"is_in_force"].toBool();
    m_start->setVisible(m_mayWrite && !hasOpen && !isDraft());
    m_bringBack->setVisible(m_mayWrite && !hasOpen && isOld);
    m_drop->setVisible(isDraft());
    for (auto *widget : QList<QWidget *>{m_add, m_up, m_down, m_remove, m_save, m_propose})
        widget->setVisible(isDraft());
    const auto place = chosenRule();
    m_add->setEnabled(draft);
    m_remove->setEnabled(draft && place >= 0);
    m_up->setEnabled(draft && place > 0);
    m_down->setEnabled(draft && place >= 0 && place + 1 < m_rules.size());
    m_save->setEnabled(draft && m_isChanged);
    m_propose->setEnabled(draft && !m_isChanged && m_set[u"number"].toInt() > 0);
    QStringList problems;
    for (const auto &problem : std::as_const(m_found))
        if (isDraft() && !m_isChanged)
            problems << tr("%1. %2")
                            .arg(problem[u"rule"].toInt())
                            .arg(serverWords(problem[u"sentence"].toString()));
    if (m_isChanged)
        problems = {tr("Changed and not saved.")};
    else if (m_set[u"status"] == u"proposed"_s)
        problems = {tr("It waits for a second person; withdraw it among the changes to decide.")};
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

qsizetype RulesPane::chosenRule() const
{
    const auto id = m_list->chosenId();
    return id.isEmpty() ? -1 : id.toLongLong();
}

void RulesPane::showRule()
{
    const auto place = chosenRule();
    const bool here = place >= 0 && place < m_rules.size();
    m_form->show(here ? m_rules[place].toObject() : QJsonObject(), !isDraft());
    m_form->setVisible(here);
    offer();
}

void RulesPane::writeBack()
{
    const auto place = chosenRule();
    if (place < 0 || place >= m_rules.size() || !isDraft())
        return;
    m_rules[place] = m_form->rule();
    change();
    m_model->replace(row(m_rules[place].toObject(), place));
}

void RulesPane::change()
{
    m_isChanged = true;
    offer();
    edited();
}

} // namespace desk
