#pragma once

#include "pane.h"
#include "quotationdraft.h"

#include <QHash>

class QGridLayout;
class QLineEdit;

namespace desk {

class ChargesEdit;
class DayField;
class TaxTable;
class TextLabel;

/// What stands under the lines: terms that can be edited, the tax by rate and why it is this tax,
/// and the totals that follow as one types.
class QuotationFoot : public Pane
{
    Q_OBJECT

public:
    explicit QuotationFoot(QWidget *parent = nullptr);

    /// Shows the draft's terms; fields that one is typing in keep their words.
    void show(const QuotationDraft &draft);
    /// The sums of the draft and its lines changed.
    void setTotals(const QuotationDraft &draft);
    /// The terms as they are typed.
    [[nodiscard]] QuotationDraft::Terms terms() const;
    /// Puts the keyboard on the field with that name of the database: valid_until,
    /// discount_percentage … and says the sentence; false when there is none of that name.
    bool tell(const QString &field, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *buildTerms();
    [[nodiscard]] QWidget *buildTax();
    [[nodiscard]] QWidget *buildTotals();
    void addField(QGridLayout *grid, const QString &label, QLineEdit *field, const QString &name);
    void check(const QuotationDraft &draft);
    void mark(QLineEdit *field, const QString &sentence);
    void setTax(const QuotationDraft &draft);
    [[nodiscard]] static QString why(const QuotationDraft &draft);

    DayField *m_validUntil;
    QLineEdit *m_payment;
    QLineEdit *m_delivery;
    QLineEdit *m_discount;
    ChargesEdit *m_charges;
    TextLabel *m_states;
    TextLabel *m_why;
    TaxTable *m_tax;
    QHash<QString, TextLabel *> m_sums;
    QHash<QString, QLineEdit *> m_fields;
    TextLabel *m_sumTax[2] = {};
    QLineEdit *m_refused = nullptr; ///< the field that the database refused, until it is typed in
    QString m_id;
    TextLabel *m_words;
};

} // namespace desk
