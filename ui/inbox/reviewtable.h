#pragma once

#include "review.h"

#include <QSet>
#include <QWidget>

class QStackedLayout;

namespace desk {

class KeyButton;
class RowList;
class TextLabel;

/// The lines of what is decided on: a title with the sum, the rows that matter, the equal ones on
/// request; Space marks a line that is to be sent back.
class ReviewTable : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget *scope, QWidget *parent = nullptr);

    void setReview(const QString &kind, const Review &review);
    /// Lines that the person marked.
    [[nodiscard]] QStringList marked() const;
    void mark();
    [[nodiscard]] RowList *list() const;
    /// With all its rows on show.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void marksChanged(int count);
    /// More or fewer lines are on show.
    void filled();
    /// The Left key: back to the list.
    void left();

private:
    struct Kind
    {
        QString name;
        RecordModel *model;
        RowList *list;
    };

    void addKind(const QString &name);
    void dress(const Kind &kind);
    void fill();
    void nameMore();
    void showNote();
    [[nodiscard]] const Kind &current() const;

    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_amount;
    QStackedLayout *m_stack;
    TextLabel *m_rowNote; ///< about the chosen row
    KeyButton *m_more;
    QList<Kind> m_kinds;
    QString m_kind;
    Review m_review;
    QSet<QString> m_marked;
    bool m_all = false;
};

} // namespace desk
