#include "quotationeditor.h"

#include "linegrid.h"
#include "quotationfoot.h"
#include "quotationlines.h"
#include "quotationpricer.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool sameLines(const QuotationDraft &a, const QuotationDraft &b)
{
    return a.id == b.id && a.notSupplied.size() == b.notSupplied.size() &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                      [](const DraftLine &x, const DraftLine &y) { return x.id == y.id; });
}

int columnOf(const QString &field)
{
    if (field == u"quantity")
        return QuotationLines::Quantity;
    return field == u"discount_percentage" ? QuotationLines::Discount : QuotationLines::Price;
}

} // namespace

QuotationEditor::QuotationEditor(const QuotationsStore &store, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_pricer(new QuotationPricer(store, this)),
      m_lines(new QuotationLines(this)),
      m_grid(new LineGrid),
      m_foot(new QuotationFoot)
{
    m_grid->setAccessibleName(tr("Lines of the quotation"));
    m_grid->setLines(m_lines);
    m_lines->dress(m_grid);
    m_lines->setHistory(&m_history);
    add(m_grid, 1);
    add(m_foot);
    connect(m_lines, &LineModel::edited, this, [this] {
        price();
        Q_EMIT edited();
    });
    connect(m_foot, &QuotationFoot::edited, this, &QuotationEditor::onTermsEdited);
    connect(m_grid, &LineGrid::lineChanged, this, &QuotationEditor::lineChanged);
    connect(m_pricer, &QuotationPricer::priced, this, &QuotationEditor::onPriced);
    connect(m_pricer, &QuotationPricer::failed, this, &QuotationEditor::failed);
}

void QuotationEditor::show(const std::shared_ptr<QuotationDraft> &draft)
{
    const auto stays = m_draft && sameLines(*m_draft, *draft);
    const auto before = std::exchange(m_draft, draft);
    m_pricer->forget();
    if (stays && before != draft)
        m_lines->swapDraft(draft.get());
    else if (stays)
        m_lines->refresh();
    else
        m_lines->setDraft(draft.get());
    if (!stays && m_lines->rowCount() > 0)
        m_grid->setCurrentIndex(m_lines->index(0, QuotationLines::Price));
    m_grid->setAbsent(draft->showsCost() ? QList<int>() : QList<int>{QuotationLines::Margin});
    m_foot->show(*draft);
    m_foot->setTotals(*draft);
    if (draft->isDirty())
        price();
    Q_EMIT figuresChanged();
}

void QuotationEditor::commit()
{
    m_grid->commitEditor();
}

void QuotationEditor::setHistory(const PriceHistory &history)
{
    m_history = history;
    m_lines->refresh();
    Q_EMIT figuresChanged();
}

void QuotationEditor::price()
{
    if (m_draft && m_draft->isOpen())
        m_pricer->ask(*m_draft);
}

void QuotationEditor::onTermsEdited()
{
    if (!m_draft || !m_draft->isOpen())
        return;
    m_draft->typed = m_foot->terms();
    price();
    Q_EMIT edited();
}

void QuotationEditor::onPriced(const QuotationSums &sums, const QJsonArray &counting,
                               const QJsonArray &optional)
{
    if (!m_draft)
        return;
    m_draft->setPriced(sums, counting, optional);
    m_lines->refresh();
    m_foot->setTotals(*m_draft);
    Q_EMIT figuresChanged();
}

bool QuotationEditor::tell(const Error &error)
{
    static const QRegularExpression cell(u"^lines\\[(\\d+)\\]\\.(\\w+)$"_s);
    const auto match = cell.match(error.field);
    if (!match.hasMatch())
        return m_foot->tell(error.field, error.message);
    auto left = match.captured(1).toInt(); // counts the lines that were sent
    for (int row = 0; row < m_draft->lines.size(); ++row) {
        const auto &line = m_draft->lines.at(row);
        if (line.typed == line.saved || left-- > 0)
            continue;
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->setCurrentIndex(m_lines->index(row, columnOf(match.captured(2))));
        return false; // the sentence still stands in the notice
    }
    return false;
}

void QuotationEditor::showProblem()
{
    for (const auto &line : std::as_const(m_draft->lines))
        for (const auto field : {QuotationDraft::Field::Quantity, QuotationDraft::Field::Price,
                                 QuotationDraft::Field::Discount})
            if (!QuotationDraft::problem(line.typed, field).isEmpty())
                return m_grid->enter(true);
    if (const auto wrong = m_draft->discountProblem(); !wrong.isEmpty())
        m_foot->tell(u"discount_percentage"_s, wrong);
    else if (const auto day = m_draft->validityProblem(); !day.isEmpty())
        m_foot->tell(u"valid_until"_s, day);
}

int QuotationEditor::currentRow() const
{
    return m_grid->currentIndex().isValid() ? m_grid->currentIndex().row() : -1;
}

const DraftLine *QuotationEditor::currentLine() const
{
    return m_lines->line(currentRow());
}

void QuotationEditor::setPrice(const QString &price)
{
    commit();
    const auto cell = m_lines->index(currentRow(), QuotationLines::Price);
    m_lines->setData(cell, price, Qt::EditRole);
    m_grid->setCurrentIndex(cell);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void QuotationEditor::toggleOptional()
{
    m_lines->toggleOptional(currentRow());
}

int QuotationEditor::numberOf(const QString &line) const
{
    if (!m_draft)
        return 0;
    const auto &lines = m_draft->lines;
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&line](const DraftLine &of) { return of.id == line; });
    return at == lines.end() ? 0 : static_cast<int>(at - lines.begin()) + 1;
}

void QuotationEditor::setPresent(const QMultiHash<QString, QString> &names)
{
    m_lines->setPresent(names);
}

} // namespace desk
