#pragma once

#include <QDate>
#include <QLineEdit>

namespace desk {

/// Reads a day as people type it: "4 Dec 2026", "4 dec", "4/12/26", "04122026", "2026-12-04", "+14"
/// (days from today), "today". Invalid where it is none of these, or a day that does not exist.
/// Without a year it is the nearest one that fits, not before a half year ago.
QDate dayFromText(const QString &text, const QDate &today);

/// A field for a day. What was typed turns into "4 Dec 2026" when one leaves it; Up and Down step
/// by a day.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    void setDay(const QDate &day);
    /// Invalid while the field holds no day.
    [[nodiscard]] QDate day() const;

Q_SIGNALS:
    /// Somebody typed another day, or words that are none.
    void dayEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace desk
