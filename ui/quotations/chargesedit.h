#pragma once

#include "quotationdraft.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace desk {

/// Charges before tax, such as freight: what for and how much, one below the other; the last row is
/// always an empty one.
class ChargesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChargesEdit(QWidget *parent = nullptr);

    void setCharges(const QList<DraftCharge> &charges);
    /// Rows in which something stands.
    [[nodiscard]] QList<DraftCharge> charges() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *row;
        QLineEdit *description;
        QLineEdit *amount;
    };

    void addRow(const DraftCharge &charge);
    void onEdited();

    QVBoxLayout *m_column;
    QList<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace desk
