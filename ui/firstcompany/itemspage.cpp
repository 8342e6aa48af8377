#include "itemspage.h"

#include "emptystate.h"
#include "icons.h"
#include "importcard.h"
#include "importkind.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "pagehead.h"
#include "pane.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000;

QList<RecordColumn> findingColumns()
{
    RecordColumn row{u"row"_s, ItemsPage::tr("Row"), ColumnKind::Count, 56};
    RecordColumn field{u"field"_s, ItemsPage::tr("Field"), ColumnKind::Secondary, 104};
    RecordColumn result{u"result"_s, ItemsPage::tr("Result"), ColumnKind::Text, 80};
    RecordColumn reason{u"reason"_s, ItemsPage::tr("Reason"), ColumnKind::Text, 0, true};
    return {row, field, result, reason};
}

} // namespace

ItemsPage::ItemsPage(Database *database, QWidget *parent)
    : AssistantPage(parent),
      m_notice(new Notice),
      m_about(new TextLabel(Type::BodyStrong)),
      m_save(new KeyButton(tr("Save the report"), icons::exportTo, {})),
      m_findings(new RecordModel(findingColumns(), this)),
      m_list(new RowList)
{
    head()->setTitle(tr("Items and prices"));
    head()->setChips({{tr("import now or later"), Tone::Outline}});
    top()->add(m_notice);
    setForm(buildForm(database));
    setAside(buildAside());
    connect(m_save, &KeyButton::clicked, this, &ItemsPage::saveReport);
}

void ItemsPage::addCard(ImportCard *card, QWidget *to)
{
    m_cards.append(card);
    static_cast<Pane *>(to)->add(card);
    static_cast<Pane *>(to)->add(new Hairline);
    connect(card, &ImportCard::chosen, m_notice, &Notice::dismiss);
    connect(card, &ImportCard::reported, this, [this, card] {
        m_notice->dismiss();
        showReport(card);
        Q_EMIT importsChanged();
    });
    connect(card, &ImportCard::failed, this, [this](const Error &error) { m_notice->tell(error); });
}

QWidget *ItemsPage::buildForm(Database *database)
{
    auto *form = new Pane;
    addCard(new ImportCard(database, ImportKind::items(), tr("Items and prices"),
                           tr("SKU, name, make, HSN, GST rate, price, MRP, pack, reorder level")),
            form);
    addCard(new ImportCard(database, ImportKind::customers(), tr("Customers"),
                           tr("hospital, GSTIN, address, PIN code, days of credit")),
            form);
    addCard(new ImportCard(database, ImportKind::stock(), tr("Opening stock"),
                           tr("SKU, batch, expiry, quantity, MRP")),
            form);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 8, 8, 4);
    row->addWidget(m_about, 1);
    row->addWidget(m_save);
    m_save->hide();
    form->add(line);
    m_list->setRecords(m_findings);
    m_list->setAccessibleName(tr("What was found in the sheet"));
    m_list->empty()->tell(tr("Nothing to tell yet"),
                          tr("Choose a sheet, and each row that is left out is named here."));
    m_list->setMinimumHeight(200);
    form->add(m_list, 1);
    return form;
}

QWidget *ItemsPage::buildAside()
{
    auto *aside = new Pane(Token::Panel);
    auto *words = new PairList(tr("How a sheet is read"));
    words->setPairs({{tr("Files"), tr("CSV, CSV.gz, XLSX")},
                     {tr("Headings"), tr("found by their names")},
                     {tr("Rows at most"), countText(250000)},
                     {tr("Known rows"), tr("updated")},
                     {tr("A wrong row"), tr("left out, and named")}});
    words->setFoot(tr("A sheet is checked first; nothing is taken in until you say so. It may be "
                      "brought again after it was put right."));
    aside->add(words);
    aside->add(new Hairline);
    auto *order = new PairList(tr("In this order"));
    order->setPairs({{tr("1  Items"), tr("prices and HSN")},
                     {tr("2  Customers"), tr("who may order")},
                     {tr("3  Stock"), tr("by batch and expiry")}});
    aside->add(order);
    aside->add(new QWidget, 1);
    return aside;
}

void ItemsPage::begin()
{
    m_cards.first()->focusFirst();
}

int ItemsPage::imported() const
{
    int count = 0;
    for (const auto *card : m_cards)
        count += card->isImported() ? 1 : 0;
    return count;
}

void ItemsPage::showReport(const ImportCard *card)
{
    m_shown = card;
    const auto &findings = card->report().findings;
    QList<QJsonObject> rows;
    for (qsizetype i = 0; i < std::min<qsizetype>(findings.size(), mostShown); ++i) {
        const auto &one = findings.at(i);
        rows << QJsonObject{{u"id"_s, QString::number(i)},
                            {u"row"_s, one.row},
                            {u"field"_s, card->kind().title(one.field)},
                            {u"result"_s, one.isRefused ? tr("left out") : tr("note")},
                            {u"reason"_s, one.sentence}};
    }
    m_findings->setRows(rows);
    m_about->setText(findings.isEmpty() ? tr("Every row is right")
                                        : tr("Row by row: %1").arg(countText(findings.size())));
    m_list->empty()->tell(tr("Every row is right"), tr("Nothing was found in this sheet."));
    m_save->setVisible(!findings.isEmpty());
}

void ItemsPage::saveReport()
{
    if (!m_shown)
        return;
    const auto name = ImportReport::fileBeside(m_shown->file());
    if (const auto done = m_shown->report().write(name, m_shown->kind()); !done)
        return m_notice->tell(done.error());
    m_notice->tell(Notice::Level::Done, tr("The report is kept."), name);
}

} // namespace desk
