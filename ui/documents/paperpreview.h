#pragma once

#include "overlay.h"

#include <QImage>
#include <QList>

class QScrollArea;

namespace desk {

class KeyButton;
class PaperPainter;
class TextLabel;

/// A paper over the dimmed window, page under page, with the keys to print and to save it. Esc goes
/// back to the work.
class PaperPreview : public Overlay
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *window);

    /// Shows the first copy of the paper.
    void show(const PaperPainter &paper);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void printWanted();
    void saveWanted();

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_pages;
    QScrollArea *m_scroll;
    KeyButton *m_print;
};

} // namespace desk
