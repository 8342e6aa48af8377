#pragma once

#include <QDateTime>
#include <QWidget>

class QTimer;

namespace desk {

class KeyButton;
class Notice;
class TextLabel;

/// The strip under the top bar while the connection is lost, 36 px: since when, that typing is
/// kept, and a bar that runs down to the next try.
class ConnectionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionStrip(QWidget *parent = nullptr);

    /// `details` is the sentence of the failure; 0 seconds means that a try is under way.
    void lost(const QString &details, int secondsToNextTry);
    void found();

Q_SIGNALS:
    void tryNow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    TextLabel *m_since;
    TextLabel *m_comfort;
    TextLabel *m_next;
    TextLabel *m_details;
    KeyButton *m_showDetails;
    QTimer *m_timer;
    QDateTime m_nextTry;
    int m_wait = 0;
};

} // namespace desk
