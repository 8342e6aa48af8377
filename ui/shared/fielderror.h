#pragma once

#include "result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace desk {

class TextLabel;

/// A field with its label above and, when it is wrong, a sentence below; the ring of the field
/// turns red.
class FieldError : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field into itself; `label` is also the field's accessible name.
    FieldError(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void tell(const QString &sentence);
    void clear() { tell({}); }
    /// Something good or neutral to know in the same place: "15 characters, check digit agrees".
    void hint(const QString &words, bool good = false);
    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] QString sentence() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *m_field;
    TextLabel *m_below;
};

/// Brings an Error of the server to the field it names. Fields are known by the database's names.
class FieldErrors : public QObject
{
    Q_OBJECT

public:
    explicit FieldErrors(QObject *parent) : QObject(parent) {}
    void add(const QString &name, FieldError *field);
    /// The same for a field that has no label yet.
    FieldError *wrap(const QString &name, const QString &label, QWidget *field);
    /// Tells it beside the field and puts the focus there; false when no field has that name, so
    /// that the caller tells it in the page's notice.
    bool tell(const Error &error);
    void clear();

private:
    QHash<QString, QPointer<FieldError>> m_fields;
};

} // namespace desk
