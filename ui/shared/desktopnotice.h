#pragma once

#include <QObject>

namespace desk {

/// A word on the desktop itself, for somebody whose window is hidden: through the notification
/// service of the session, where there is one.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QObject *parent = nullptr);

    /// Shows a notice in place of the one before; pressed, it asks for `link`.
    void tell(const QString &title, const QString &message, const QString &link);

Q_SIGNALS:
    void pressed(const QString &link);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    uint m_id = 0;
    QString m_link;
};

} // namespace desk
