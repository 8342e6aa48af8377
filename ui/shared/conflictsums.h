#pragma once

#include "conflictview.h"

#include <QWidget>

namespace desk {

/// What a document comes to in my state, in theirs, and as it stands so far.
class ConflictSums : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictSums(QWidget *parent = nullptr);

    void show(const QList<ConflictSum> &sums, const QString &theirs);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ConflictSum> m_sums;
    QString m_theirs;
};

} // namespace desk
