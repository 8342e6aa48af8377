#pragma once

#include "inboxstore.h"
#include "overlay.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace desk {

class DayField;
class FieldError;
class FieldErrors;
class KeyButton;
class RecordModel;
class RowList;
class TextLabel;
struct DeskContext;

/// While one is away: a colleague decides in one's place from a day to a day, on all kinds of
/// documents or some. What runs already stands below, and ends here.
class AwayCard : public Overlay
{
    Q_OBJECT

public:
    AwayCard(const DeskContext &context, QWidget *window);

    /// Opens once the colleagues are known.
    void ask();
    [[nodiscard]] RowList *people() const { return m_people; }

Q_SIGNALS:
    /// One is handed on or ended: what to say of it.
    void changed(const QString &sentence);
    void failed(const desk::Error &error);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const DeskContext &context);
    [[nodiscard]] QWidget *buildKinds(const DeskContext &context);
    void readPeople(bool thenOpen);
    void readRunning();
    void showRunning(const Rows &rows);
    [[nodiscard]] std::optional<Error> problem() const;
    void hand();
    void end(const QString &id);
    void tell(const Error &error);
    /// Those that are ticked; none when all are.
    [[nodiscard]] QStringList kinds() const;

    InboxStore m_store;
    DayField *m_from;
    DayField *m_until;
    QList<QCheckBox *> m_kinds; ///< named as in the database
    RecordModel *m_model;
    RowList *m_people;
    QLineEdit *m_words;
    FieldErrors *m_errors;
    FieldError *m_person = nullptr;
    KeyButton *m_hand;
    QWidget *m_running;
    bool m_isBusy = false;
};

/// "Neha Sharma decides for you until 24 Nov 2026." for a row of api.my_delegations.
QString delegationWords(const QJsonObject &delegation);

} // namespace desk
