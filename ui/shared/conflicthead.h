#pragma once

#include "conflictwords.h"

#include <QWidget>

namespace desk {

/// Above a comparison: who saved meanwhile and what became of it, how many are decided, and the
/// heads of the columns.
class ConflictHead : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictHead(QWidget *parent = nullptr);

    void show(const ThreeWayMerge &merge, const ConflictWords &words);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBanner(QPainter *painter, const QRect &banner) const;
    void paintHeads(QPainter *painter, const QRect &line) const;

    QString m_sentence;
    QString m_rest;
    QString m_decidedWords;
    QString m_mine;
    QString m_theirs;
    QString m_mineNote;
    QString m_theirsNote;
    QString m_theirsHead;
    int m_decided = 0;
    int m_all = 0;
};

} // namespace desk
