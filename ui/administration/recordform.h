#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QWidget>

class QScrollArea;

namespace desk {

struct Error;
class FieldErrors;

/// A field of a form as data. `name` is the database's, with a point for what lies inside:
/// "bank.ifsc".
struct FormField
{
    enum class Kind {
        Text,
        Lines,  ///< a list of texts, one a line
        Number, ///< kept as it was typed; the database says what is wrong with it
        Day,    ///< shown as 20 Nov 2026, kept as 2026-11-20
        Flag,
    };

    QString name;
    QString label;
    Kind kind = Kind::Text;
    bool fixed = false; ///< shown, never changed
    QString hint = {};
    bool wide = false; ///< over both columns
};

/// A record in a form made from its fields: two columns, labels above, a wrong field with its
/// sentence below.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);

    void show(const QList<FormField> &fields, const QJsonObject &record);
    /// The fields that differ from what was shown, by their names; {} when none does.
    [[nodiscard]] QJsonObject typed() const;
    /// What was typed before and not saved, over what is shown.
    void putTyped(const QJsonObject &typed);
    /// What stands in the fields that are not fixed; an empty one is null.
    [[nodiscard]] QJsonObject values() const;
    /// What the values come to, in words below the fields that have these names.
    void setHints(const QHash<QString, QString> &hints);
    /// Beside its field; false when no field has the name.
    bool tell(const Error &error);

Q_SIGNALS:
    void changed();
    /// Enter in a field of one line.
    void submitted();

private:
    void fill(const FormField &field, const QJsonValue &value);
    QWidget *makeField(const FormField &field);
    [[nodiscard]] QJsonValue valueOf(const FormField &field) const;

    QList<FormField> m_fields;
    QJsonObject m_before;
    QHash<QString, QWidget *> m_widgets;
    FieldErrors *m_errors = nullptr;
    QScrollArea *m_area; ///< a long form scrolls, so that the window need not grow
    QWidget *m_page = nullptr;
};

} // namespace desk
