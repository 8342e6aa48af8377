#pragma once

#include "draftcheck.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace desk {

class DayField;
class FieldError;

/// A form over an object of texts: sections with a heading, three columns of fields, and beside
/// each what is wrong with it. What one types stands in value() at once.
class FieldForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget *parent = nullptr);

    /// Begins a section; `aside` says in a few words what it is for.
    void section(const QString &heading, const QString &aside = {});
    /// Fields go from left to right, `span` of three columns each.
    QLineEdit *addText(const QString &name, const QString &label, int span = 1, int longest = 255);
    DayField *addDay(const QString &name, const QString &label, int span = 1);
    /// `choices` are values with their words.
    QComboBox *addChoice(const QString &name, const QString &label,
                         const QList<std::pair<QString, QString>> &choices, int span = 1);
    /// A widget of the desk's own, over the columns.
    void addWidget(QWidget *widget, int span = 3);
    /// Nothing more comes; what room is left stays below.
    void end();

    void setValue(const QJsonObject &value);
    [[nodiscard]] const QJsonObject &value() const { return m_value; }

    /// Tells these beside their fields; those that are merely missing only when `strict`.
    void showProblems(const QList<DraftProblem> &problems, bool strict);
    /// Something good or neutral to know; what is wrong goes before it. Shown by showProblems().
    void setHint(const QString &name, const QString &words, bool good = false);
    /// What the server said, until the field is typed in.
    bool tell(const QString &name, const QString &sentence);
    [[nodiscard]] FieldError *field(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] QStringList names() const { return m_order; }
    void focusFirst();

Q_SIGNALS:
    void edited(const QString &name);

private:
    FieldError *place(const QString &name, const QString &label, QWidget *widget, int span);
    void take(const QString &name, const QString &text);
    void placeCell(QWidget *widget, int span);
    static void show(QWidget *widget, const QString &text);
    void dress(const QString &name, const QString &wrong, const QString &hint, bool good);
    void settle();

    QVBoxLayout *m_column;
    QGridLayout *m_grid = nullptr;
    QHash<QString, FieldError *> m_fields;
    QHash<QString, QString> m_told;                   ///< by the server, of the text that was there
    QHash<QString, std::pair<QString, bool>> m_hints; ///< with whether they are good
    QHash<QString, QString> m_shown; ///< what stands below each field: dressing it costs
    QStringList m_order;
    QJsonObject m_value;
    QTimer m_settling;
    int m_next = 0; ///< the cell after the last one
    bool m_filling = false;
};

} // namespace desk
