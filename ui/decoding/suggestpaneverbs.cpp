#include "candidatelist.h"
#include "candidatemodel.h"
#include "keybutton.h"
#include "linehead.h"
#include "quantityline.h"
#include "reasonfield.h"
#include "splitparts.h"
#include "suggestpane.h"
#include "verbbuttons.h"

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

// What is done with the line on show: a SKU is taken, another offered, none supplied, several.

void SuggestPane::take(int row)
{
    if (!m_may || line().id.isEmpty() || !m_list->choose(row))
        return;
    takeChosen();
}

void SuggestPane::takeChosen()
{
    const auto *row = m_list->chosen();
    if (!row || !m_may || line().id.isEmpty())
        return;
    if (m_quantity->mustLook())
        return m_quantity->ask();
    if (row->item.id.isNull()) { // the server's answer is on its way
        m_takeSoon = row->item.sku;
        return;
    }
    finish(*row);
}

void SuggestPane::finish(const CandidateRow &row)
{
    const auto quantity = m_quantity->quantity().value_or(0);
    focusList();
    if (m_split->isOn()) {
        m_split->add(row.item, quantity);
        return m_quantity->setTaken(m_split->pieces());
    }
    const auto item = row.item; // the row goes when the line does
    Q_EMIT taken(item, quantity, std::exchange(m_substitute, {}));
}

/// Asks for words in place of the buttons; they are for the line that is on show.
void SuggestPane::begin(const QString &question, const QStringList &often,
                        const std::function<void(const QString &)> &done)
{
    if (line().id.isEmpty() || !m_may)
        return;
    m_verbs->hide();
    m_reason->ask(question, often, done);
}

void SuggestPane::askRefusal()
{
    begin(tr("Not supplied, because"),
          {tr("Outside our range."), tr("No longer made."), tr("Banned or withdrawn."),
           tr("Too small a quantity.")},
          [this](const QString &reason) { Q_EMIT refused(reason); });
}

void SuggestPane::askNewSku()
{
    if (!line().isOpen())
        return;
    if (m_reason->words().isEmpty())
        m_reason->setWords(line().words);
    begin(tr("Ask the stock keeper for"), {},
          [this](const QString &wish) { Q_EMIT newSkuWished(wish); });
}

void SuggestPane::askRep()
{
    if (line().isOpen())
        begin(m_ask->text(), {},
              [this](const QString &question) { Q_EMIT questionAsked(question); });
}

void SuggestPane::setRep(const QString &name)
{
    m_ask->setText(name.isEmpty() ? tr("Ask the rep") : tr("Ask %1").arg(name));
    m_ask->setKeyWords(u"Q"_s);
}

void SuggestPane::askSubstitute()
{
    if (!m_list->chosen())
        return;
    begin(tr("Offered in its place, because"),
          {tr("The make asked for is not stocked."), tr("Same composition."),
           tr("The size asked for is not made.")},
          [this](const QString &reason) {
              m_substitute = reason;
              takeChosen();
          });
}

void SuggestPane::split()
{
    if (line().id.isEmpty() || !m_may)
        return;
    if (!m_split->isOn())
        return m_split->begin();
    const auto parts = endSplit();
    if (parts.size() > 1)
        Q_EMIT splitDone(parts);
}

QList<DecodingWork::Part> SuggestPane::endSplit()
{
    const auto parts = m_split->end();
    if (!parts.isEmpty())
        m_quantity->setTaken(0);
    return parts;
}

} // namespace desk
