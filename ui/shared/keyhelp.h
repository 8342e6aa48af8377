#pragma once

#include "desk.h"
#include "overlay.h"

namespace desk {

/// F1: all keys of this page and of the window, as key caps with what they do.
class KeyHelp : public Overlay
{
    Q_OBJECT

public:
    explicit KeyHelp(QWidget *window);
    /// Shows the keys of the page under its title, and those of the window beside them.
    void show(const QString &title, const QList<KeyHint> &page, const QList<KeyHint> &window);

private:
    void fill(const QString &title, const QList<KeyHint> &page, const QList<KeyHint> &window);
};

} // namespace desk
