#pragma once

#include <QObject>

class QDBusVariant;

namespace desk {

/// What the desktop says about light and dark, told again when it changes. It asks the settings
/// portal without waiting; where there is none, the palette that Qt found at start decides.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent);
    [[nodiscard]] static bool paletteIsDark();

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
};

} // namespace desk
