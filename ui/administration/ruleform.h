#pragma once

#include "result.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QCompleter;
class QLineEdit;
class QSpinBox;
class QStringListModel;

namespace desk {

class FieldErrors;

/// One rule of approval: what it is for, when it holds, who decides at each of up to five levels.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// Who and what can be chosen: the answer of api.approval_rules.
    void setChoices(const QJsonObject &choices);
    void show(const QJsonObject &rule, bool isFixed);
    /// As it is written: api.save_rule_set's rule, with the words that lists show.
    [[nodiscard]] QJsonObject rule() const;
    /// Beside its field, by the name that follows "rules[n]."; false when no field has it.
    bool tell(const Error &error);
    void clearErrors();
    /// Names that complete what is typed as hospital.
    void setHospitals(const QStringList &names);
    void writeName();

Q_SIGNALS:
    void changed();
    void hospitalTyped(const QString &words);

private:
    /// A level: who, how many of them, after how many hours everybody is asked.
    struct Level
    {
        QComboBox *who = nullptr;
        QSpinBox *needed = nullptr;
        QLineEdit *hours = nullptr;
    };

    void build();
    void buildLevels(QWidget *page);
    [[nodiscard]] QLineEdit *line(const QString &name, int longest);
    void showLevels(const QJsonArray &levels);
    void offerLevels();
    [[nodiscard]] QJsonObject level(const Level &row) const;
    void report();

    FieldErrors *m_errors;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_amount;
    QLineEdit *m_discount;
    QLineEdit *m_margin;
    QLineEdit *m_hospital;
    QComboBox *m_branch;
    QStringListModel *m_names;
    QList<Level> m_levels;
    bool m_isFilling = false;
};

} // namespace desk
