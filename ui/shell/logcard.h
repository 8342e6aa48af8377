#pragma once

#include "overlay.h"

class QPlainTextEdit;

namespace desk {

/// The end of the program's log, to be read and copied.
class LogCard : public Overlay
{
    Q_OBJECT

public:
    explicit LogCard(QWidget *window);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;

private:
    QPlainTextEdit *m_lines;
};

} // namespace desk
