#pragma once

#include "filterset.h"
#include "overlay.h"

class QLabel;
class QLineEdit;

namespace desk {

class ListFilters;
class RecordModel;
class RowList;

/// What F opens: the sides that one can filter by and the filters that were named, at the left;
/// what there is of the chosen side, at the right. Up and Down walk, Right and Left change sides,
/// Space takes a value or lets it go; the list behind follows at once. Esc closes.
class FilterPopup : public Overlay
{
    Q_OBJECT

public:
    FilterPopup(ListFilters *filters, Database *database, QWidget *page);

    void openAt(const QString &field);
    [[nodiscard]] RowList *fields() const { return m_fields; }
    [[nodiscard]] RowList *values() const { return m_values; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QLineEdit *from() const { return m_from; }
    [[nodiscard]] QLineEdit *to() const { return m_to; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildDays();
    [[nodiscard]] QWidget *buildFoot();
    void fillFields();
    void showField();
    void lookUp();
    void fillValues(const QList<FilterValue> &found);
    void toggle();
    void takeDays();
    void saveAs();
    void enterValues();
    bool pressInFields(int key);
    bool pressInValues(int key);
    [[nodiscard]] const FilterField *chosenField() const;

    ListFilters *m_filters;
    FilterStore m_store;
    QWidget *m_page;
    RecordModel *m_fieldModel;
    RecordModel *m_valueModel;
    RowList *m_fields;
    RowList *m_values;
    QLineEdit *m_search;
    QWidget *m_days = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_name = nullptr;
    QString m_wanted; ///< the field to open at
    int m_turn = 0;   ///< of looking up
};

} // namespace desk
