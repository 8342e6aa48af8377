#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace desk {

/// A few columns of figures under their heads, painted: it changes with every letter that is typed
/// and must cost no layout.
class TaxTable : public QWidget
{
    Q_OBJECT

public:
    explicit TaxTable(QWidget *parent = nullptr);

    /// The first column stands left, the others right.
    void setRows(const QStringList &heads, const QList<QStringList> &rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

} // namespace desk
