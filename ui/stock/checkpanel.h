#pragma once

#include "pane.h"

#include <QJsonObject>

class QLineEdit;

namespace desk {

class BatchChoice;
class CheckPlan;
class FactTable;
class FieldError;
class RecordModel;
class RowList;
class TextLabel;

/// Beside the lines of a check: the line's quantity, its batches with what becomes of each, and
/// what else is known of the item. A batch that first expiry first leaves on the shelf is taken
/// from here, with the reason.
class CheckPanel : public Pane
{
    Q_OBJECT

public:
    /// `plan` outlives the panel's signals; it changes as one types.
    explicit CheckPanel(CheckPlan *plan, QWidget *parent = nullptr);

    /// Months of shelf life that the hospital asks for; 0 for none. What is being typed stays.
    void setAsked(int months);
    void show(const QString &line);
    void focusQuantity();
    /// B: the batches, to choose one.
    void focusBatches();
    /// What the server says about a batch of this line, or about the line.
    bool tell(const QString &batch, const QString &sentence);

Q_SIGNALS:
    void edited();
    /// The hospital asks for another shelf life: so many months, none where it is 0.
    void shelfLifeAsked(int months);
    /// The keyboard goes back to the lines.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildBatches();
    void addPart(const QList<QWidget *> &widgets);
    void typed(const QString &text);
    void fillBatches();
    void fillFacts();
    void askShelfLife();
    void openChoice(const QString &batch);
    void take(int pieces, const QString &reason);
    [[nodiscard]] QString verdictOf(const QJsonObject &batch) const;

    CheckPlan *m_plan;
    QString m_line;
    int m_asked = 0;
    TextLabel *m_item;
    TextLabel *m_words;
    QLineEdit *m_quantity;
    FieldError *m_quantityField;
    RecordModel *m_model;
    RowList *m_batches;
    BatchChoice *m_choice;
    FactTable *m_facts;
    QLineEdit *m_shelfLife;
    FieldError *m_shelfLifeField;
};

} // namespace desk
