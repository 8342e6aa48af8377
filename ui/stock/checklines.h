#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace desk {

class FieldError;
class RecordModel;
class RowList;
class TextLabel;

/// The lines of an order against stock: what is wanted, what is free, what is going to be reserved
/// and what stays short. The chosen line's batches stand at the right, first expiry first, with the
/// field for its quantity.
class CheckLines : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLines(QWidget *parent = nullptr);

    /// Shows the answer of api.stock_check; what was typed for lines that are still open stays.
    void show(const QJsonObject &check);
    /// The panel beside the lines.
    [[nodiscard]] QWidget *panel() const { return m_panel; }
    [[nodiscard]] RowList *list() const { return m_list; }
    /// The arguments of the act "reserve"; nothing typed means all that can be given.
    [[nodiscard]] QJsonObject reservation() const;
    /// Pieces that would be reserved, and that would stay short.
    [[nodiscard]] int planned() const;
    [[nodiscard]] int shortage() const;
    /// What is typed, by line, for keeping it; {} where nothing is.
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);
    /// Whether a quantity stands there that cannot be reserved.
    [[nodiscard]] bool hasErrors() const;
    /// Space: the chosen line is reserved as far as possible, or not at all.
    void toggleChosen();

Q_SIGNALS:
    void planChanged();
    /// Somebody typed, or chose with Space.
    void edited();

private:
    void buildPanel();
    void fillRows();
    void showLine(const QString &id);
    void typed(const QString &text);
    void showBatches(const QJsonObject &line);
    [[nodiscard]] int plannedOf(const QJsonObject &line) const;
    [[nodiscard]] QJsonObject chosenLine() const;

    QList<QJsonObject> m_lines;
    QHash<QString, QString> m_typed; ///< by line, as it stands in the field
    RecordModel *m_model;
    RowList *m_list;
    QWidget *m_panel;
    TextLabel *m_item;
    TextLabel *m_words;
    QLineEdit *m_quantity;
    FieldError *m_quantityField;
    RecordModel *m_batchModel;
    RowList *m_batches;
};

} // namespace desk
