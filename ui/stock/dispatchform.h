#pragma once

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace desk {

struct Error;
class BoxLines;
class DeliveryForm;
class FieldErrors;
class LineGrid;
class RecordModel;
class RowList;
class TextLabel;

/// A dispatch: courier, tracking number and boxes before it leaves, what it holds by batch, and how
/// it arrived.
class DispatchForm : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchForm(QWidget *parent = nullptr);

    /// Shows a dispatch of api.stock_check; what was typed for the same one stays.
    void show(const QJsonObject &dispatch);
    /// The arguments of the act "dispatch"; empty with its sentence beside the field when something
    /// is wrong.
    [[nodiscard]] QJsonObject arguments();
    bool tell(const Error &error);
    void focusCourier();
    [[nodiscard]] DeliveryForm *delivery() const { return m_delivery; }
    /// What is typed, for keeping it.
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);

Q_SIGNALS:
    void edited();

private:
    void buildFields(QLayout *above);
    void buildGoods();
    void buildBoxes();
    void fillGoods();
    void countBoxes();
    void packed();

    QJsonObject m_dispatch;
    QLineEdit *m_courier;
    QLineEdit *m_tracking;
    QLineEdit *m_count;
    FieldErrors *m_errors;
    DeliveryForm *m_delivery;
    RecordModel *m_model;
    RowList *m_list;
    BoxLines *m_boxes;
    LineGrid *m_grid;
    TextLabel *m_sum;
};

} // namespace desk
