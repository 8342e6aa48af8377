#pragma once

#include "decodingline.h"
#include "presencestore.h"

#include <QWidget>

namespace desk {

/// "7 of 18 done", a bar, and who is on which line.
class DecodingProgress : public QWidget
{
    Q_OBJECT

public:
    explicit DecodingProgress(QWidget *parent = nullptr);
    void setLines(const QList<DecodingLine> &lines, const QList<PersonThere> &people);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_refused = 0;
    int m_all = 0;
    QList<QPair<QString, QString>> m_people; ///< name and "you on 3"
};

} // namespace desk
