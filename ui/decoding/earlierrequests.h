#pragma once

#include "decodingstore.h"

#include <QWidget>

namespace desk {

/// What this hospital asked for in like words, and what it got: a heading and five rows, or
/// all of them. Folded it is one line.
class EarlierRequests : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierRequests(QWidget *parent = nullptr);

    void setRequests(const QList<EarlierRequest> &requests);
    void setFolded(bool folded);
    /// All of them, or only as many as there is room for beside the suggestions.
    void toggleAll();
    [[nodiscard]] bool showsAll() const { return m_showsAll; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter *painter, int top, const EarlierRequest &request) const;
    [[nodiscard]] QString foldedText() const;
    [[nodiscard]] bool isFolded() const { return m_folded && !m_showsAll; }
    [[nodiscard]] qsizetype rows() const;

    QList<EarlierRequest> m_requests;
    bool m_folded = false;
    bool m_showsAll = false;
};

} // namespace desk
