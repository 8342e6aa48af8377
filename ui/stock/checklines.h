#pragma once

#include "checkplan.h"

#include <QJsonObject>
#include <QMultiHash>
#include <QWidget>

namespace desk {

class CheckPanel;
class RecordModel;
class RowList;

/// The lines of an order against stock: what is wanted, what is free, what is going to be reserved
/// from which batch and what stays short. The chosen line's batches stand in the panel at the
/// right.
class CheckLines : public QWidget
{
    Q_OBJECT

public:
    explicit CheckLines(QWidget *parent = nullptr);

    /// Shows the answer of api.stock_check; what was typed for lines that are still open stays.
    void show(const QJsonObject &check);
    /// The panel beside the lines.
    [[nodiscard]] CheckPanel *panel() const { return m_panel; }
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] QString chosenLine() const;
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);
    [[nodiscard]] const CheckPlan &plan() const { return m_plan; }
    /// What is typed, by line, for keeping it; {} where nothing is.
    [[nodiscard]] QJsonObject words() const { return m_plan.words(); }
    void putWords(const QJsonObject &words);
    /// The lines are reserved.
    void reserved() { m_plan.forget(); }
    /// Space: the chosen line is reserved as far as possible, or not at all.
    void toggleChosen();
    /// What the server says about a line of the reservation that was sent; false when it is about
    /// none.
    bool tell(const QString &field, const QString &sentence);

Q_SIGNALS:
    void planChanged();
    /// Somebody typed, or chose with Space.
    void edited();

private:
    void buildList();
    void fillRows();
    void showLine();
    void changed();
    [[nodiscard]] QList<QJsonObject> rowsOf(const QJsonObject &line) const;

    CheckPlan m_plan;
    QMultiHash<QString, QString> m_present;
    int m_asked = 0; ///< months of shelf life that the hospital asks for
    RecordModel *m_model;
    RowList *m_list;
    CheckPanel *m_panel;
};

} // namespace desk
