#pragma once

#include "chip.h"

#include <QFrame>
#include <QList>

class QBoxLayout;

namespace desk {

class TextLabel;

/// The head of a pane: title in 13 pt, chips beside it, a line below (64 px then, else 44), buttons
/// at the right.
class PageHead : public QFrame
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setChips(const QList<Chip> &chips);
    /// An empty one takes its line away.
    void setSubtitle(const QString &subtitle);
    /// Words behind the title, as far as there is room.
    void setNote(const QString &note);
    /// A widget behind the subtitle, as far as there is room: who else is there.
    void addBesideSubtitle(QWidget *widget);
    /// A widget at the right: KeyButton, FilterTabs, an amount.
    void addWidget(QWidget *widget);
    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_subtitle;
    QBoxLayout *m_lower;
    QBoxLayout *m_chipRow;
    QBoxLayout *m_right;
    QList<Chip> m_chips;
};

} // namespace desk
