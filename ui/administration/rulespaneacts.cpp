#include "rulespane.h"

#include "dayfield.h"
#include "indianformat.h"
#include "notice.h"
#include "recordmodel.h"
#include "records.h"
#include "rowlist.h"
#include "ruleform.h"
#include "rulewords.h"
#include "whendone.h"

#include <QComboBox>
#include <QRegularExpression>

#include <algorithm>

// What is written in a set of rules, and what becomes of it.

namespace desk {

using namespace Qt::StringLiterals;

void RulesPane::chooseVersion(int index)
{
    const auto id = m_versions->itemData(index).toString();
    if (m_isChanged) {
        m_versions->setCurrentIndex(m_versions->findData(m_set[u"id"].toString()));
        return m_notice->tell(Notice::Level::Warning, tr("The draft is changed and not saved."),
                              tr("Save it with Ctrl+S."));
    }
    for (const auto &set : m_answer[u"sets"].toArray())
        if (set[u"id"] == id)
            showSet(set.toObject());
}

/// A draft like the rules in force, for a day from today on; saved when something is written in it.
void RulesPane::startVersion()
{
    auto draft = m_set;
    draft[u"id"] = QString();
    draft[u"number"] = 0;
    draft[u"status"] = u"draft"_s;
    draft[u"is_in_force"] = false;
    draft[u"starts_on"] = indianToday().toString(Qt::ISODate);
    m_found = {};
    beginSet(draft);
    if (m_rules.isEmpty())
        addRule();
}

/// A draft that the server does not have as it is.
void RulesPane::beginSet(const QJsonObject &draft)
{
    const auto id = draft[u"id"].toString();
    if (id.isEmpty())
        m_versions->addItem(rules::setWords(draft), id);
    m_versions->setCurrentIndex(m_versions->findData(id));
    m_versions->show();
    showSet(draft);
    change();
}

void RulesPane::addRule()
{
    m_rules.append(QJsonObject{{u"name"_s, QString()},
                               {u"kind"_s, u"quotations"_s},
                               {u"levels"_s, QJsonArray{QJsonObject{{u"needed"_s, 1}}}}});
    change();
    fill();
    m_list->choose(QString::number(m_rules.size() - 1));
    showRule();
    m_form->writeName();
}

void RulesPane::removeRule()
{
    const auto place = chosenRule();
    if (place < 0 || !isDraft())
        return;
    m_rules.removeAt(place);
    change();
    fill();
    m_list->choose(QString::number(std::min(place, m_rules.size() - 1)));
    showRule();
}

void RulesPane::move(int step)
{
    const auto place = chosenRule();
    const auto to = place + step;
    if (place < 0 || to < 0 || to >= m_rules.size() || !isDraft())
        return;
    const QJsonValue moved = m_rules[place];
    m_rules.removeAt(place);
    m_rules.insert(to, moved);
    change();
    fill();
    m_list->choose(QString::number(to));
    showRule();
}

void RulesPane::save()
{
    m_form->clearErrors();
    m_notice->dismiss();
    QJsonObject draft{{u"starts_on"_s, m_startsOn->day().toString(Qt::ISODate)},
                      {u"note"_s, m_set[u"note"]},
                      {u"rules"_s, m_rules}};
    if (const auto id = m_set[u"id"].toString(); !id.isEmpty()) {
        draft[u"id"] = id;
        draft[u"version"] = m_set[u"version"];
    }
    send(m_store.save(draft),
         tr("The draft is saved. Nothing changes until a second person agrees."));
}

void RulesPane::propose()
{
    send(m_store.propose(m_set[u"id"].toString(), m_set[u"version"].toInt()),
         tr("A second person is asked to publish these rules."));
}

void RulesPane::bringBack()
{
    send(m_store.bringBack(m_set[u"id"].toString()),
         tr("These rules are a draft again. Ask a second person to publish them."));
}

void RulesPane::dropDraft()
{
    if (m_set[u"id"].toString().isEmpty())
        return drop();
    send(m_store.drop(m_set[u"id"].toString(), m_set[u"version"].toInt()),
         tr("The draft is dropped."));
}

/// Beside the field of the rule that the refusal names; the rule is chosen first.
void RulesPane::tell(const Error &error)
{
    static const QRegularExpression place(u"^rules\\[(\\d+)\\]\\.(.*)$"_s);
    const auto match = place.match(error.field);
    if (match.hasMatch()) {
        m_list->choose(match.captured(1));
        showRule();
        auto beside = error;
        beside.field = match.captured(2);
        if (m_form->tell(beside))
            return;
    }
    m_notice->tell(error);
}

void RulesPane::findHospitals(const QString &words)
{
    if (words.trimmed().size() < 3)
        return;
    whenDone(m_customers.search(words), this, [this](const Result<Rows> &rows) {
        QStringList names;
        if (rows)
            for (const auto &record : recordsFrom(*rows))
                names << record[u"hospital_name"].toString();
        m_form->setHospitals(names);
    });
}

void RulesPane::send(const QFuture<Result<QJsonObject>> &future, const QString &sentence)
{
    m_isBusy = true;
    offer();
    whenDone(future, this, [this, sentence](const Result<QJsonObject> &answer) {
        m_isBusy = false;
        offer();
        if (!answer)
            return tell(answer.error());
        m_isChanged = false;
        m_set = {}; // the draft, where there is one
        settle();
        m_notice->tell(Notice::Level::Done, sentence);
        read();
    });
}

} // namespace desk
