#pragma once

#include "historychanges.h"
#include "review.h"

#include <QScrollArea>

namespace desk {

class ChangesTable;
class TextLabel;

/// Beside the lines: what changed since the last decision, and the terms.
class ReviewNotes : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewNotes(QWidget *parent = nullptr);
    /// The terms; what changed comes later.
    void setReview(const Review &review);
    /// "Changed since you approved it" and its day; without differences the part is hidden.
    void setChanges(const QString &title, const QString &day, const QList<Difference> &changes);
    [[nodiscard]] const ChangesTable *changes() const { return m_changes; }
    [[nodiscard]] QString changesTitle() const;

private:
    QWidget *m_changed;
    TextLabel *m_title;
    TextLabel *m_day;
    ChangesTable *m_changes;
    QWidget *m_terms = nullptr;
};

} // namespace desk
