#pragma once

#include "review.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace desk {

class KeyButton;
class RowList;
class TextLabel;

/// The lines of what is decided on: a title with the sum, the rows that matter, the equal ones on
/// request. Space marks a line that is to be sent back, Enter says what is wrong with it.
class ReviewTable : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTable(QWidget *scope, QWidget *parent = nullptr);

    void setReview(const QString &kind, const Review &review);
    /// Lines that the person marked, with what is wrong where that was said.
    [[nodiscard]] QList<LineRework> marked() const;
    void mark();
    /// Asks what is wrong with the chosen line; an answer marks it.
    void askWhy();
    [[nodiscard]] RowList *list() const;
    /// With all its rows on show.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void marksChanged(int count);
    /// More or fewer lines are on show.
    void filled();
    /// The Left key: back to the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

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
    void keepWhy();
    void leaveWhy();
    [[nodiscard]] const Kind &current() const;

    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_amount;
    QStackedLayout *m_stack;
    TextLabel *m_rowNote; ///< about the chosen row
    QLineEdit *m_why;     ///< in place of the note while one writes
    KeyButton *m_more;
    QList<Kind> m_kinds;
    QString m_kind;
    Review m_review;
    QHash<QString, QString> m_marked; ///< what is wrong, by line
    bool m_all = false;
};

} // namespace desk
