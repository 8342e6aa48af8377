#pragma once

#include "theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QTimer>

namespace desk {

/// What one person likes on this machine: theme, sizes, widths, the desk last used. Kept in a file
/// of the account, under the person's e-mail; nothing secret goes here. Every value has a default.
/// The file is written by another thread, soon after: a slow disk holds no window up.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `person` is the e-mail; empty before anybody has signed in.
    explicit Preferences(const QString &person, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Percent, 100 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// Rows of 36 px in place of 28.
    [[nodiscard]] bool comfortableRows() const;
    void setComfortableRows(bool on);
    /// "en" or "hi"; that of the system at first.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] QString lastDesk() const;
    void setLastDesk(const QString &name);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The state of a splitter or the columns of a list, by a name that is unique in the program.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);
    /// Anything small a desk wants to remember: its filter, its sort.
    [[nodiscard]] QString remembered(const QString &name, const QString &otherwise = {}) const;
    void remember(const QString &name, const QString &value);

Q_SIGNALS:
    void rowHeightChanged();

private:
    /// Of the same file; is written when put() says so.
    class Settings : public QSettings
    {
    public:
        Settings();

    protected:
        bool event(QEvent *event) override;
    };

    [[nodiscard]] QString key(const QString &name) const;
    void put(const QString &name, const QVariant &value);

    QString m_person;
    Settings m_settings;
    QTimer m_keeping;
};

} // namespace desk
