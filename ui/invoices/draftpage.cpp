#include "draftpage.h"

#include "draftlines.h"
#include "linegrid.h"
#include "textlabel.h"

namespace desk {

using namespace Qt::StringLiterals;

DraftPage::DraftPage(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_lines(new DraftLines(this)),
      m_grid(new LineGrid),
      m_words(new TextLabel(Type::Small, Token::Text2))
{
    m_grid->setAccessibleName(tr("Lines to invoice"));
    m_grid->setModel(m_lines);
    m_lines->dress(m_grid);
    connect(m_lines, &LineModel::edited, this, &DraftPage::edited);
    m_words->setContentsMargins(16, 8, 12, 8);
    m_words->setWordWrap(true);
    m_words->setText(tr("Everything that is reserved goes on the invoice. Type fewer pieces, or 0, "
                        "to invoice a part; the rest waits here for another invoice."));
    add(m_grid, 1);
    add(m_words);
}

void DraftPage::show(const QJsonObject &order)
{
    const auto id = order.value(u"order"_s).toObject().value(u"id"_s).toString();
    if (id != m_orderId)
        m_lines->setLines({}); // what was typed belongs to the other order
    m_orderId = id;
    m_lines->setLines(order.value(u"lines"_s).toArray());
    if (m_lines->rowCount() > 0)
        m_grid->setCurrentIndex(m_lines->index(0, DraftLines::Now));
}

QJsonArray DraftPage::wanted()
{
    m_grid->commitEditor();
    return m_lines->wanted();
}

QString DraftPage::problem()
{
    m_grid->commitEditor();
    const auto wrong = m_lines->firstProblem();
    if (!wrong.isEmpty())
        m_grid->enter(true);
    return wrong;
}

bool DraftPage::isDirty() const
{
    return m_lines->isDirty();
}

} // namespace desk
