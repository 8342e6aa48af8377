#include "ruleform.h"

#include "avatar.h"
#include "fielderror.h"
#include "money.h"
#include "rulewords.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStringListModel>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLevels = 5; // approval_rule_levels_level_range

/// What an item of "who decides" is: its kind and its id each have a role of their own.
enum class WhoKind { NoOne, Anybody, Role, Person };

constexpr int s_idRole = Qt::UserRole;
constexpr int s_kindRole = Qt::UserRole + 1;

struct Who
{
    WhoKind kind = WhoKind::NoOne;
    QString id = {}; ///< the name of a role, a person's uuid

    friend bool operator==(const Who &, const Who &) = default;
};

Who whoAt(const QComboBox *choice, int index)
{
    return {static_cast<WhoKind>(choice->itemData(index, s_kindRole).toInt()),
            choice->itemData(index, s_idRole).toString()};
}

Who chosenWho(const QComboBox *choice)
{
    return whoAt(choice, choice->currentIndex());
}

void addWho(QComboBox *choice, const Who &who, const QString &words)
{
    choice->addItem(words, who.id);
    choice->setItemData(choice->count() - 1, static_cast<int>(who.kind), s_kindRole);
}

/// Whoever may no longer decide stays in a rule that names them: `words` are theirs then.
void chooseWho(QComboBox *choice, const Who &who, const QString &words)
{
    for (int i = 0; i < choice->count(); ++i)
        if (whoAt(choice, i) == who)
            return choice->setCurrentIndex(i);
    if (words.isEmpty())
        return choice->setCurrentIndex(0);
    addWho(choice, who, words);
    choice->setCurrentIndex(choice->count() - 1);
}

Who whoOf(const QJsonObject &level)
{
    if (const auto person = level[u"user_id"].toString(); !person.isEmpty())
        return {WhoKind::Person, person};
    const auto role = level[u"role"].toString();
    return role.isEmpty() ? Who{WhoKind::Anybody} : Who{WhoKind::Role, role};
}

QString roleItem(const QString &role)
{
    return RuleForm::tr("role: %1").arg(roleWords(role));
}

/// What is typed as money, as the server reads it; what is no money goes as it is, to be refused
/// there.
QString plainAmount(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto money = Money::fromText(typed);
    return money ? money->toText() : typed.trimmed();
}

QString shownAmount(const QString &amount)
{
    const auto money = Money::fromNumeric(amount);
    return money && !amount.isEmpty() ? money->displayPlain() : amount;
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent),
      m_errors(new FieldErrors(this)),
      m_name(line(u"ruleName"_s, 100)),
      m_kind(new QComboBox(this)),
      m_amount(line(u"ruleAmount"_s, 24)),
      m_discount(line(u"ruleDiscount"_s, 6)),
      m_margin(line(u"ruleMargin"_s, 6)),
      m_hospital(line(u"ruleHospital"_s, 255)),
      m_branch(new QComboBox(this)),
      m_names(new QStringListModel(this))
{
    m_kind->setObjectName(u"ruleKind"_s);
    for (const auto &kind : {u"orders"_s, u"quotations"_s, u"po"_s, u"invoices"_s})
        m_kind->addItem(rules::kindWords(kind), kind);
    m_branch->setObjectName(u"ruleBranch"_s);
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_hospital->setCompleter(completer);
    build();
    connect(m_hospital, &QLineEdit::textEdited, this, &RuleForm::hospitalTyped);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RuleForm::report);
    connect(m_branch, &QComboBox::currentIndexChanged, this, &RuleForm::report);
}

QLineEdit *RuleForm::line(const QString &name, int longest)
{
    auto *made = new QLineEdit(this);
    made->setObjectName(name);
    made->setMaxLength(longest);
    connect(made, &QLineEdit::textChanged, this, &RuleForm::report);
    return made;
}

void RuleForm::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto field = [&](const QString &label, const QString &name, QWidget *widget, int row,
                           int column, int width) {
        grid->addWidget(m_errors->wrap(name, label, widget), row, column, 1, width, Qt::AlignTop);
    };
    field(tr("Rule, as the inbox calls it"), u"name"_s, m_name, 0, 0, 4);
    field(tr("For"), u"kind"_s, m_kind, 0, 4, 2);
    field(tr("From ₹"), u"amount_from"_s, m_amount, 1, 0, 2);
    field(tr("From % discount"), u"discount_from"_s, m_discount, 1, 2, 2);
    field(tr("Below % margin"), u"margin_below"_s, m_margin, 1, 4, 2);
    field(tr("Hospital, when for one only"), u"customer_id"_s, m_hospital, 2, 0, 4);
    field(tr("Branch"), u"branch_id"_s, m_branch, 2, 4, 2);
    auto *levels = new QWidget(this);
    buildLevels(levels);
    for (auto *choice : findChildren<QComboBox *>())
        choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    grid->addWidget(levels, 3, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(4, 1);
}

/// A row a level; the one after the last that is used is offered, the others wait.
void RuleForm::buildLevels(QWidget *page)
{
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const auto field = [&](const QString &label, const QString &name, QWidget *widget, int row,
                           int column) {
        grid->addWidget(m_errors->wrap(name, label, widget), row, column, Qt::AlignTop);
    };
    for (int n = 0; n < mostLevels; ++n) {
        Level row{new QComboBox(page), new QSpinBox(page), line(u"levelHours%1"_s.arg(n), 6)};
        row.who->setObjectName(u"levelWho%1"_s.arg(n));
        row.needed->setObjectName(u"levelNeeded%1"_s.arg(n));
        row.needed->setRange(1, 5);
        const auto place = u"levels[%1]."_s.arg(n);
        field(n == 0 ? tr("Who decides") : tr("Then"), place + u"user_id"_s, row.who, n, 0);
        field(tr("How many of them"), place + u"needed"_s, row.needed, n, 1);
        field(tr("After hours, everybody"), place + u"escalate_after_hours"_s, row.hours, n, 2);
        connect(row.who, &QComboBox::currentIndexChanged, this, &RuleForm::report);
        connect(row.needed, &QSpinBox::valueChanged, this, &RuleForm::report);
        m_levels.append(row);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void RuleForm::setChoices(const QJsonObject &choices)
{
    const QScopedValueRollback quiet(m_isFilling, true);
    const auto chosenBranch = m_branch->currentData().toString();
    m_branch->clear();
    m_branch->addItem(tr("all"), QString());
    for (const auto &branch : choices[u"branches"].toArray())
        m_branch->addItem(branch[u"name"].toString(), branch[u"id"].toString());
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(chosenBranch)));
    for (int n = 0; n < mostLevels; ++n) {
        auto *who = m_levels.at(n).who;
        const auto chosen = chosenWho(who);
        const auto words = who->currentText();
        who->clear();
        addWho(who, {WhoKind::NoOne}, tr("nobody more"));
        addWho(who, {WhoKind::Anybody}, tr("anybody who may approve"));
        for (const auto &role : choices[u"roles"].toArray())
            addWho(who, {WhoKind::Role, role.toString()}, roleItem(role.toString()));
        for (const auto &person : choices[u"people"].toArray())
            addWho(who, {WhoKind::Person, person[u"id"].toString()}, person[u"name"].toString());
        chooseWho(who, chosen, words);
    }
}

void RuleForm::show(const QJsonObject &rule, bool isFixed)
{
    const QScopedValueRollback quiet(m_isFilling, true);
    m_errors->clear();
    m_name->setText(rule[u"name"].toString());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(rule[u"kind"].toString())));
    m_amount->setText(shownAmount(rule[u"amount_from"].toString()));
    m_discount->setText(rule[u"discount_from"].toString());
    m_margin->setText(rule[u"margin_below"].toString());
    m_hospital->setText(rule[u"customer"].toString());
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(rule[u"branch_id"].toString())));
    showLevels(rule[u"levels"].toArray());
    setEnabled(!isFixed && !rule.isEmpty());
}

void RuleForm::showLevels(const QJsonArray &levels)
{
    for (int n = 0; n < mostLevels; ++n) {
        const auto level = levels[n].toObject();
        const auto &row = m_levels.at(n);
        const auto who = n < levels.size() ? whoOf(level) : Who();
        chooseWho(row.who, who,
                  who.kind == WhoKind::Role ? roleItem(who.id) : level[u"person"].toString());
        row.needed->setValue(level[u"needed"].toInt(1));
        row.hours->setText(level[u"escalate_after_hours"].toString());
    }
    offerLevels();
}

/// Those that are used, and one more to choose.
void RuleForm::offerLevels()
{
    int used = 0;
    for (int n = 0; n < mostLevels; ++n)
        used = chosenWho(m_levels.at(n).who).kind != WhoKind::NoOne ? n + 1 : used;
    for (int n = 0; n < mostLevels; ++n) {
        const auto &row = m_levels.at(n);
        row.who->parentWidget()->setVisible(n <= used);
        for (auto *widget : QList<QWidget *>{row.needed, row.hours})
            widget->parentWidget()->setVisible(n < used);
    }
}

QJsonObject RuleForm::level(const Level &row) const
{
    QJsonObject made{{u"needed"_s, row.needed->value()}};
    const auto who = chosenWho(row.who);
    if (who.kind == WhoKind::Role)
        made.insert(u"role"_s, who.id);
    if (who.kind == WhoKind::Person) {
        made.insert(u"user_id"_s, who.id);
        made.insert(u"person"_s, row.who->currentText());
        made.insert(u"needed"_s, 1);
    }
    if (const auto hours = row.hours->text().trimmed(); !hours.isEmpty())
        made.insert(u"escalate_after_hours"_s, hours);
    return made;
}

QJsonObject RuleForm::rule() const
{
    QJsonArray levels;
    for (const auto &row : m_levels)
        if (chosenWho(row.who).kind != WhoKind::NoOne)
            levels.append(level(row));
    QJsonObject made{{u"name"_s, m_name->text().trimmed()},
                     {u"kind"_s, m_kind->currentData().toString()},
                     {u"amount_from"_s, plainAmount(m_amount->text())},
                     {u"discount_from"_s, m_discount->text().trimmed()},
                     {u"margin_below"_s, m_margin->text().trimmed()},
                     {u"customer"_s, m_hospital->text().trimmed()},
                     {u"levels"_s, levels}};
    if (m_branch->currentIndex() > 0) {
        made.insert(u"branch_id"_s, m_branch->currentData().toString());
        made.insert(u"branch"_s, m_branch->currentText());
    }
    return made;
}

bool RuleForm::tell(const Error &error)
{
    return m_errors->tell(error);
}

void RuleForm::clearErrors()
{
    m_errors->clear();
}

void RuleForm::setHospitals(const QStringList &names)
{
    m_names->setStringList(names);
    if (m_hospital->hasFocus())
        m_hospital->completer()->complete();
}

void RuleForm::writeName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleForm::report()
{
    if (m_isFilling)
        return;
    offerLevels();
    Q_EMIT changed();
}

} // namespace desk
