#include "itemspage.h"

#include "importpane.h"
#include "indianformat.h"
#include "pagehead.h"
#include "pane.h"

namespace desk {

using namespace Qt::StringLiterals;

ItemsPage::ItemsPage(Database *database, QWidget *parent)
    : AssistantPage(parent), m_imports(new ImportPane(database, ImportPane::allKinds()))
{
    head()->setTitle(tr("Items and prices"));
    head()->setChips({{tr("import now or later"), Tone::Outline}});
    setForm(m_imports);
    setAside(buildAside());
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
                     {tr("3  Stock"), tr("by batch and expiry")},
                     {tr("4  Open invoices"), tr("what is still owed")}});
    aside->add(order);
    aside->add(new QWidget, 1);
    return aside;
}

void ItemsPage::begin()
{
    m_imports->focusFirst();
}

} // namespace desk
