#pragma once

#include "decodingwork.h"

#include <QObject>
#include <QTimer>

namespace desk {

class CatalogueCopy;
class SuggestPane;
class Suggestions;
struct Change;

/// Fills the suggestions of the line on show: they are worked out here and painted with the key
/// that asked for them; prices and stock come behind. What is searched for takes their place.
class LineHelp : public QObject
{
    Q_OBJECT

public:
    LineHelp(Database *database, const DecodingWork *work, SuggestPane *pane);

    /// Another line is on show.
    void show(const DecodingLine &line);
    /// Stock moves: what is on show says what is free now.
    void heard(const Change &change);
    [[nodiscard]] CatalogueCopy *copy() const { return m_copy; }
    [[nodiscard]] Suggestions *suggestions() const { return m_suggestions; }

private:
    void suggest(const DecodingLine &line);
    void search(const QString &words);
    void workAhead();
    void askAgain();
    void readEarlier(const DecodingLine &line, const QString &sku);

    DecodingStore m_store;
    const DecodingWork *m_work;
    SuggestPane *m_pane;
    CatalogueCopy *m_copy;
    Suggestions *m_suggestions;
    QTimer m_moved;
};

} // namespace desk
