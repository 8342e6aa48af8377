#pragma once

#include "profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace desk {

class FieldError;

/// Which company's database: the known ones in a list, and where the chosen one is.
class ServerForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles, int chosen);
    [[nodiscard]] QList<Profile> profiles() const { return m_profiles; }
    [[nodiscard]] int chosen() const;
    /// The chosen one with what was typed into its fields.
    [[nodiscard]] Profile profile() const;

Q_SIGNALS:
    void chosenChanged();
    void edited();

private:
    void showChosen();
    void keepEdits();
    void addNew();

    QList<Profile> m_profiles;
    QComboBox *m_known;
    QLineEdit *m_name;
    QLineEdit *m_hosts;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_certificate;
};

} // namespace desk
