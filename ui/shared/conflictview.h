#pragma once

#include "conflictwords.h"
#include "desk.h"
#include "pane.h"

#include <QList>

class QScrollArea;
class QVBoxLayout;

namespace desk {

class ConflictHead;
class ConflictRow;
class ConflictSums;
class KeyButton;
class MergedList;
class TextLabel;

/// A row of what a document comes to in its three states; words that are ready to be read.
struct ConflictSum
{
    QString label;
    QString mine;
    QString theirs;
    QString soFar;
    bool strong = false;
};

/// Somebody saved the document that one was writing: what only one of both touched has gone
/// together and is listed, what both touched waits for a choice, line by line, three ways. Keys: 1
/// mine, 2 theirs, 3 both, N the next open one, Z takes the last choice back, Ctrl+Enter saves once
/// all is decided. Nothing is saved here: the desk takes merge().result() when saveAsked() comes.
class ConflictView : public Pane
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    void show(const ThreeWayMerge &merge, const ConflictWords &words);
    using Pane::show;
    [[nodiscard]] const ThreeWayMerge &merge() const { return m_merge; }
    [[nodiscard]] const ConflictWords &words() const { return m_words; }
    /// What the document comes to; without rows the panel is away.
    void setSums(const QList<ConflictSum> &sums);
    void choose(int clash, ThreeWayMerge::Choice choice);
    void chooseAll(ThreeWayMerge::Choice choice);
    /// Puts the keyboard on the first choice that is open, or on Save.
    void goOn();
    void setBusy(bool busy);
    /// For a desk's keys() while this is on show.
    static QList<KeyHint> keys();
    [[nodiscard]] ConflictRow *row(int clash) const { return m_rows.value(clash); }
    [[nodiscard]] KeyButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// Another choice: what merge() results in is different.
    void choicesChanged();
    /// All is decided, and the person wants it saved.
    void saveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildBottom();
    [[nodiscard]] QWidget *buildFoot();
    void remember();
    void takeBack();
    void refresh();
    void goTo(int clash);
    void setCurrent(int clash);
    void tell();

    ThreeWayMerge m_merge;
    ConflictWords m_words;
    QList<QList<ThreeWayMerge::Choice>> m_past; ///< all choices before each step
    ConflictHead *m_head;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<ConflictRow *> m_rows;
    QWidget *m_bottom = nullptr;
    TextLabel *m_mergedCount = nullptr;
    MergedList *m_merged = nullptr;
    ConflictSums *m_sums = nullptr;
    TextLabel *m_message = nullptr;
    KeyButton *m_allMine = nullptr;
    KeyButton *m_allTheirs = nullptr;
    KeyButton *m_save = nullptr;
    int m_current = -1;
    bool m_isBusy = false;
};

} // namespace desk
