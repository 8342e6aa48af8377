#pragma once

#include <QPixmap>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace desk {

/// How the head of an invoice will read with what is typed so far.
class PaperSketch : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString seller;
        QStringList lines; ///< address, GSTIN, licences
        QString wrong;     ///< a part of the lines that is marked, as a PIN code that does not fit
        QString number;
        QPixmap logo = {};
    };

    explicit PaperSketch(QWidget *parent = nullptr);
    void setContent(const Content &content);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRect &box, const QString &line) const;

    Content m_content;
};

} // namespace desk
