#pragma once

#include "inboxstore.h"
#include "overlay.h"

#include <QJsonObject>

class QLineEdit;

namespace desk {

class FieldError;
class KeyButton;
class RecordModel;
class RowList;
class TextLabel;

/// Hands a decision to a colleague: arrows choose who, a word may go with it, Enter hands it over.
/// What one handed over oneself can be taken back in the same place.
class DelegateCard : public Overlay
{
    Q_OBJECT

public:
    DelegateCard(Database *database, const QString &me, QWidget *window);

    /// For a row of the inbox; opens once the colleagues are known.
    void ask(const QJsonObject &row);
    [[nodiscard]] RowList *people() const { return m_people; }

Q_SIGNALS:
    /// The row of the inbox stands with somebody else now; with oneself again when no name is
    /// given.
    void delegated(const QString &name);
    void failed(const desk::Error &error);
    /// Not this one decision, but all while one is away.
    void awayAsked();

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void show(const Rows &colleagues);
    void hand();

    InboxStore m_store;
    QString m_me;
    QJsonObject m_row;
    TextLabel *m_title;
    RecordModel *m_model;
    RowList *m_people;
    QLineEdit *m_words;
    FieldError *m_field;
    KeyButton *m_hand;
    bool m_isBusy = false;
};

} // namespace desk
