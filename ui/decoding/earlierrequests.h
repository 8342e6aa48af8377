#pragma once

#include "decodingstore.h"

#include <QWidget>

namespace desk {

/// What this hospital asked for in like words, and what it got: a heading and up to five rows.
/// Folded it is one line.
class EarlierRequests : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierRequests(QWidget *parent = nullptr);

    void setRequests(const QList<EarlierRequest> &requests);
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter *painter, int top, const EarlierRequest &request) const;
    [[nodiscard]] QString foldedText() const;

    QList<EarlierRequest> m_requests;
    bool m_folded = false;
};

} // namespace desk
