#include "recordpage.h"

#include "keptrecords.h"
#include "recordform.h"
#include "stagehours.h"

namespace desk {

using namespace Qt::StringLiterals;

RecordPage::RecordPage(const DeskContext &context, QWidget *parent)
    : AdministrationPage(context, parent), m_store(context.database), m_form(new RecordForm(this))
{
    add(m_form, 1);
    connect(m_form, &RecordForm::submitted, this, &RecordPage::saveForm);
    connect(m_form, &RecordForm::changed, this, [this] {
        previewHours();
        edited();
    });
}

QString RecordPage::subtitle() const
{
    return kept::subtitle(kind(), record());
}

QList<Fact> RecordPage::facts() const
{
    return kept::facts(kind(), record());
}

QList<Action> RecordPage::actions() const
{
    return kind() == kept::database ? QList<Action>() : QList<Action>{save(tr("Save"))};
}

void RecordPage::act(const QString &action, const QString & /*comment*/)
{
    if (action == saveAction)
        saveForm();
}

void RecordPage::showRecord()
{
    auto shown = record();
    if (kind() == kept::rate && shown[u"valid_to"].isNull())
        shown = {}; // the form is for the rate that follows
    m_form->show(kept::fields(kind(), record()), shown);
    previewHours();
}

QJsonObject RecordPage::typed() const
{
    return m_form->typed();
}

void RecordPage::putBack(const QJsonObject &typed)
{
    m_form->putTyped(typed);
    previewHours();
}

bool RecordPage::tellBeside(const Error &error)
{
    return m_form->tell(error);
}

void RecordPage::previewHours()
{
    if (kind() == kept::stageHours)
        m_form->setHints(stageHoursHints(m_form->values()));
}

void RecordPage::saveForm()
{
    // nothing is unsaved any more
    const auto saved = [this](const QJsonObject &) {
        m_form->show(kept::fields(kind(), record()), m_form->values());
        previewHours();
    };
    auto document = m_form->values();
    if (kind() == kept::setting)
        return await(m_store.saveSetting(record()[u"name"].toString(), document[u"value"]),
                     tr("The setting holds for what is made from now on."), saved);
    if (kind() == kept::stageHours)
        return await(m_store.saveStageClock(document),
                     tr("The hours hold at once, for orders that stand there already as well."),
                     saved);
    document.insert(u"id"_s, id());
    if (kind() == kept::rate)
        return await(m_store.saveRate(document), tr("The rate changes on that day."), saved);
    if (kind() == kept::series)
        return await(m_store.saveSeries(document), tr("The series is saved."), saved);
    document.insert(u"version"_s, record()[u"version"]);
    await(m_store.saveBranch(document), tr("The branch is saved."), saved);
}

} // namespace desk
