#pragma once

#include "desk.h"
#include "token.h"

#include <QWidget>

class QBoxLayout;

namespace desk {

class TextLabel;

/// The strip at the foot, 26 px: how the connection is, where and how fast, and the keys of the
/// page.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// "Connected, saved", green; "Not connected", amber.
    void setConnection(const QString &words, Tone tone);
    /// "indentdesk on this computer".
    void setPlace(const QString &words);
    /// A round trip in microseconds; below 0 nothing is shown.
    void setLatency(qint64 microseconds);
    void setKeys(const QList<KeyHint> &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    void fitKeys();

    TextLabel *m_connection;
    TextLabel *m_place;
    QBoxLayout *m_keyRow;
    QList<QWidget *> m_keys;
    QString m_where;
    qint64 m_latency = -1;
    Tone m_tone = Tone::Secondary;
};

} // namespace desk
