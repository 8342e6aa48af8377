#pragma once

#include "pane.h"
#include "proposalsstore.h"

#include <QPointer>

namespace desk {

class KeyButton;
class ProposalsCard;
class TextLabel;

/// A line over the inbox while changes of rules and roles wait for this person; its button opens
/// them over the window. Hidden while none waits.
class ChangesStrip : public Pane
{
    Q_OBJECT

public:
    /// The key of its button works anywhere in `scope`.
    ChangesStrip(Database *database, QWidget *scope);
    ~ChangesStrip() override;

    void read();
    /// Opens the card, with this proposal chosen when one is named.
    void open(const QString &id = {});
    /// Null until it was needed.
    [[nodiscard]] ProposalsCard *changesCard() const;

private:
    Database *m_database;
    ProposalsStore m_store;
    QWidget *m_scope;
    TextLabel *m_words;
    KeyButton *m_look;
    QPointer<ProposalsCard> m_card; ///< over the whole window
};

} // namespace desk
