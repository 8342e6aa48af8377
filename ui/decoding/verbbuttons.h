#pragma once

#include "pane.h"

#include <QKeySequence>
#include <QList>

#include <functional>

class QBoxLayout;

namespace desk {

class KeyButton;

/// What can be done with a line besides taking a SKU: a row of buttons under the candidates, and in
/// a low window something beside them.
class VerbButtons : public Pane
{
    Q_OBJECT

public:
    /// The keys work anywhere in `scope`.
    explicit VerbButtons(QWidget *scope, QWidget *parent = nullptr);

    void add(const QString &words, const QString &iconName, const QKeySequence &key,
             const std::function<void()> &press);
    void setMay(bool may);
    /// In a row of this width; in a narrow one the buttons are words alone.
    void fit(int width);
    /// With icons and keys.
    [[nodiscard]] int fullWidth() const;
    /// Takes a widget to the left of the buttons, until somebody else takes it.
    void hold(QWidget *widget);
    [[nodiscard]] bool holds(QWidget *widget) const;

private:
    QWidget *m_scope;
    QBoxLayout *m_row;
    QList<KeyButton *> m_buttons;
};

} // namespace desk
