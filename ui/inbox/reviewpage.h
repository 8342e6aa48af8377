#pragma once

#include "deskcontext.h"
#include "review.h"

#include <QSplitter>

namespace desk {

class Notice;
class ReviewNotes;
class ReviewPaper;
class ReviewTable;
class StandingLine;
class Story;

/// All that one looks at before deciding, below the facts: the lines, what changed since the last
/// decision, the terms, the order's story, and what the hospital did before.
class ReviewPage : public QSplitter
{
    Q_OBJECT

public:
    /// The keys of the lines and the story work anywhere in `page`; what went wrong with the story
    /// is told in `notice`.
    ReviewPage(const DeskContext &context, QWidget *page, Notice *notice);

    void setReview(const QString &kind, const QString &document, const Review &review);
    /// Nothing is on show.
    void clear();
    void setStanding(const CustomerStanding &standing);
    /// Opens the paper that is decided on, or what is attached: the PO itself, or the newest file;
    /// false when there is none.
    bool openPaper();

    [[nodiscard]] ReviewTable *table() const { return m_table; }
    [[nodiscard]] ReviewNotes *notes() const { return m_notes; }
    [[nodiscard]] Story *story() const { return m_story; }
    [[nodiscard]] ReviewPaper *paper() const { return m_paper; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBelow();
    void share();
    void shareSaid();
    void showChanges(const QJsonArray &changes);
    [[nodiscard]] QJsonObject lastDecision() const;
    [[nodiscard]] QJsonObject poFile() const;
    [[nodiscard]] QString changesTitle(const QJsonObject &decision) const;

    QString m_me;
    QString m_customer;
    QString m_kind; ///< of what is decided on
    Story *m_story;
    ReviewTable *m_table;
    ReviewNotes *m_notes;
    StandingLine *m_standing;
    ReviewPaper *m_paper;
    QSplitter *m_said = nullptr; ///< history and comments
    bool m_isDragged = false;
};

} // namespace desk
