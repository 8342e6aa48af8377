#pragma once

#include <QObject>

class QLocalServer;

namespace desk {

/// One running program an account (the demo counts apart): a second start hands its link over and
/// ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `name` tells programs apart that may run side by side.
    SingleInstance(const QString &name, QObject *parent);

    /// True when another one runs; it has the link then (empty: show yourself).
    bool handOver(const QString &link);
    /// Listens for later starts.
    void listen();

Q_SIGNALS:
    void asked(const QString &link);

private:
    void take();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace desk
