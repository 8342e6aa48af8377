#pragma once

#include "command.h"
#include "token.h"

#include <QKeySequence>
#include <QPointer>
#include <QPushButton>

class QShortcut;

namespace desk {

/// A button with an icon, its words and the key that presses it. Primary is filled with the accent;
/// Flat has no border (links, tabs of a head). The ring of the focus lies 2 px outside, so the
/// widget is 4 px larger on every side than what one sees: lay these out with no spacing of their
/// own.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Plain, Primary, Flat };

    explicit KeyButton(const QString &words, QWidget *parent = nullptr);
    KeyButton(const QString &words, const QString &iconName, const QKeySequence &key,
              QWidget *parent = nullptr);

    void setLook(Look look);
    /// Red for refusing, violet for sending back; Plain otherwise.
    void setTone(Tone tone);
    void setIconName(const QString &name);
    /// The key works while the focus is anywhere in the widget given (the page), and its cap is
    /// shown.
    void setKey(const QKeySequence &key, QWidget *scope);
    /// Leaves icon and cap away where there is no room for them.
    void setCompact(bool compact);
    /// What it takes when it is not compact.
    [[nodiscard]] int fullWidth() const;
    /// Shows a cap without listening for the key.
    void setKeyWords(const QString &words);

    /// The same as a press, for the palette.
    [[nodiscard]] Command command();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int ring = 4; ///< what the focus ring takes on each side

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] int widthWith(bool icon, const QString &key) const;
    [[nodiscard]] bool showsIcon() const;
    [[nodiscard]] QString shownKey() const;
    void paintBody(QPainter *painter, const QRect &body) const;
    void paintContent(QPainter *painter, const QRect &body) const;

    Look m_look = Look::Plain;
    Tone m_tone = Tone::Plain;
    QString m_iconName;
    QString m_keyWords;
    QPointer<QShortcut> m_shortcut;
    bool m_compact = false;
};

} // namespace desk
