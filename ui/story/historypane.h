#pragma once

#include "historywords.h"
#include "pane.h"

#include <QJsonArray>

class QStandardItemModel;

namespace desk {

class KeyButton;
class TextLabel;
class WrappedList;

/// What happened to an order in sentences, the newest first; H shows what each changed.
class HistoryPane : public Pane
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    /// `story` of api.order_story; `me` is the id of who reads.
    void show(const QJsonObject &story, const QString &me);
    /// Rows of api.order_changes, after changesAsked().
    void showChanges(const QJsonArray &changes);
    [[nodiscard]] bool showsChanges() const { return m_withChanges; }
    /// Brings the keyboard to the sentences.
    void enter();
    /// The same as the button, for a key of the page.
    void toggleChanges();

Q_SIGNALS:
    /// The differences are wanted and not here yet.
    void changesAsked();

private:
    void fill();

    QList<HistoryEntry> m_entries;
    QJsonArray m_events; ///< what is on show
    QJsonArray m_changes;
    bool m_withChanges = false;
    TextLabel *m_count;
    KeyButton *m_toggle;
    QStandardItemModel *m_model;
    WrappedList *m_list;
};

} // namespace desk
