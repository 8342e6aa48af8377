#pragma once

#include <QAbstractButton>

namespace desk {

/// "Stage: decoding, quotation ×": pressed it asks to be changed; the × or Delete takes it away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &field, const QString &words, QWidget *parent);
    [[nodiscard]] const QString &field() const { return m_field; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect cross() const;

    QString m_field;
};

} // namespace desk
