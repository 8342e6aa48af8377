#include "importpane.h"

#include "emptystate.h"
#include "icons.h"
#include "importcard.h"
#include "importkind.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 1000;

QList<RecordColumn> findingColumns()
{
    RecordColumn row{u"row"_s, ImportPane::tr("Row"), ColumnKind::Count, 56};
    RecordColumn field{u"field"_s, ImportPane::tr("Field"), ColumnKind::Secondary, 104};
    RecordColumn result{u"result"_s, ImportPane::tr("Result"), ColumnKind::Text, 80};
    RecordColumn reason{u"reason"_s, ImportPane::tr("Reason"), ColumnKind::Text, 0, true};
    return {row, field, result, reason};
}

QString titleOf(const QString &kind)
{
    if (kind == u"items")
        return ImportPane::tr("Items and prices");
    if (kind == u"customers")
        return ImportPane::tr("Customers");
    return kind == u"stock" ? ImportPane::tr("Opening stock") : ImportPane::tr("Open invoices");
}

QString columnsOf(const QString &kind)
{
    if (kind == u"items")
        return ImportPane::tr("SKU, name, make, HSN, GST rate, price, MRP, pack, reorder level");
    if (kind == u"customers")
        return ImportPane::tr("hospital, GSTIN, address, PIN code, days of credit");
    return kind == u"stock"
               ? ImportPane::tr("SKU, batch, expiry, quantity, MRP")
               : ImportPane::tr("of the earlier program: number, customer, date, due, total, open");
}

} // namespace

ImportPane::ImportPane(Database *database, const QStringList &kinds, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_notice(new Notice),
      m_about(new TextLabel(Type::BodyStrong)),
      m_save(new KeyButton(tr("Save the report"), icons::exportTo, {})),
      m_findings(new RecordModel(findingColumns(), this)),
      m_list(new RowList)
{
    add(m_notice);
    for (const auto &kind : kinds)
        addCard(kind, database);
    buildReport();
    connect(m_save, &KeyButton::clicked, this, &ImportPane::saveReport);
}

QStringList ImportPane::allKinds()
{
    return {u"items"_s, u"customers"_s, u"stock"_s, u"invoices"_s};
}

void ImportPane::addCard(const QString &kind, Database *database)
{
    auto *card = new ImportCard(database, ImportKind::named(kind), titleOf(kind), columnsOf(kind));
    m_cards.append(card);
    add(card);
    add(new Hairline);
    connect(card, &ImportCard::chosen, m_notice, &Notice::dismiss);
    connect(card, &ImportCard::reported, this, [this, card] {
        m_notice->dismiss();
        showReport(card);
        Q_EMIT importsChanged();
    });
    connect(card, &ImportCard::failed, this, [this](const Error &error) { m_notice->tell(error); });
    connect(card, &ImportCard::stopped, this, [this](int taken) {
        m_notice->tell(Notice::Level::Warning, tr("The import was stopped."),
                       taken > 0 ? tr("%1 rows are in already. The sheet may be brought again; "
                                      "what is there stays as it is.")
                                       .arg(countText(taken))
                                 : tr("Nothing was taken in."));
    });
}

void ImportPane::buildReport()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 8, 8, 4);
    row->addWidget(m_about, 1);
    row->addWidget(m_save);
    m_save->hide();
    add(line);
    m_list->setRecords(m_findings);
    m_list->setAccessibleName(tr("What was found in the sheet"));
    m_list->empty()->tell(tr("Nothing to tell yet"),
                          tr("Choose a sheet, and each row that is left out is named here."));
    m_list->setMinimumHeight(160);
    add(m_list, 1);
}

void ImportPane::focusFirst()
{
    if (!m_cards.isEmpty())
        m_cards.first()->focusFirst();
}

int ImportPane::imported() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(),
                                          [](const auto *card) { return card->isImported(); }));
}

bool ImportPane::isBusy() const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [](const auto *card) { return card->isBusy(); });
}

void ImportPane::showReport(const ImportCard *card)
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

void ImportPane::saveReport()
{
    if (!m_shown)
        return;
    const auto name = ImportReport::fileBeside(m_shown->file());
    if (const auto done = m_shown->report().write(name, m_shown->kind()); !done)
        return m_notice->tell(done.error());
    m_notice->tell(Notice::Level::Done, tr("The report is kept."), name);
}

} // namespace desk
