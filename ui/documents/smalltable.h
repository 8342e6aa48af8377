#pragma once

#include "token.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace desk {

/// A column of a small table.
struct SmallColumn
{
    QString title;
    int width = 0; ///< px at normal size; 0 shares what is left
    bool right = false;
};

/// A cell of it.
struct SmallCell
{
    QString text;
    Tone tone = Tone::Plain;
    bool strong = false;
};

/// A few rows to read, painted under their heads: payments, lines of a document. Nothing in it is
/// chosen or edited.
class SmallTable : public QWidget
{
    Q_OBJECT

public:
    explicit SmallTable(QList<SmallColumn> columns, QWidget *parent = nullptr);

    void setRows(const QList<QList<SmallCell>> &rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> cells(const QRect &line) const;

    QList<SmallColumn> m_columns;
    QList<QList<SmallCell>> m_rows;
};

} // namespace desk
