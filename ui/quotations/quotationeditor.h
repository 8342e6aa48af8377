#pragma once

#include "pane.h"
#include "pricehistory.h"
#include "quotationdraft.h"
#include "quotationsstore.h"

#include <QMultiHash>

#include <memory>

namespace desk {

class LineGrid;
class QuotationFoot;
class QuotationLines;
class QuotationPricer;

/// The lines of a quotation and what stands under them, with totals that follow as one types.
class QuotationEditor : public Pane
{
    Q_OBJECT

public:
    QuotationEditor(const QuotationsStore &store, QWidget *parent = nullptr);

    /// Shows a draft. One with the same lines as before changes under the keyboard without moving
    /// it.
    void show(const std::shared_ptr<QuotationDraft> &draft);
    using Pane::show;
    [[nodiscard]] const std::shared_ptr<QuotationDraft> &draft() const { return m_draft; }
    /// Takes what an open cell holds, so that what is saved is what one sees.
    void commit();
    void setHistory(const PriceHistory &history);
    [[nodiscard]] const PriceHistory &history() const { return m_history; }
    /// Brings a refusal to the cell or the field it names; false when it names none.
    bool tell(const Error &error);
    /// Goes to the first cell that is wrong.
    void showProblem();
    /// The line that has the keyboard, -1 when none has.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const DraftLine *currentLine() const;
    /// The number of a line, from 1; 0 when it is none of these.
    [[nodiscard]] int numberOf(const QString &line) const;
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);
    /// Puts a price on the line that has the keyboard, as typing it would.
    void setPrice(const QString &price);
    void toggleOptional();
    [[nodiscard]] LineGrid *grid() const { return m_grid; }

Q_SIGNALS:
    /// Something was typed.
    void edited();
    /// Figures came from the database.
    void figuresChanged();
    /// The keyboard is on another line.
    void lineChanged();
    void failed(const desk::Error &error);

private:
    void onTermsEdited();
    void onPriced(const QuotationSums &sums, const QJsonArray &counting,
                  const QJsonArray &optional);
    void price();

    std::shared_ptr<QuotationDraft> m_draft;
    PriceHistory m_history;
    QuotationPricer *m_pricer;
    QuotationLines *m_lines;
    LineGrid *m_grid;
    QuotationFoot *m_foot;
};

} // namespace desk
