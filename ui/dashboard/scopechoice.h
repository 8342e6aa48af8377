#pragma once

#include <QDate>
#include <QJsonArray>
#include <QWidget>

class QComboBox;

namespace desk {

class FilterTabs;
class Preferences;

/// Which days and which branch the dashboard counts; remembered for the person. The branches come
/// with the figures, and where there is only one there is nothing to choose.
class ScopeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChoice(Preferences *preferences, QWidget *parent = nullptr);

    void setBranches(const QJsonArray &branches);
    /// Today and the days before it that are counted.
    [[nodiscard]] int days() const;
    [[nodiscard]] QDate firstDay() const;
    /// Empty for all branches.
    [[nodiscard]] QString branch() const { return m_branch; }
    /// "All branches", "Pune"; empty where there is only one.
    [[nodiscard]] QString branchName() const;
    /// "30 days, Pune", for a sheet of paper.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();

private:
    void chooseBranch();
    void remember(const QString &key, const QString &value);

    Preferences *m_preferences;
    FilterTabs *m_periods;
    QComboBox *m_branches;
    QJsonArray m_known;
    QString m_branch;
};

} // namespace desk
