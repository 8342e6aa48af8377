#pragma once

#include "decodingwork.h"

#include <QObject>

namespace desk {

class SuggestPane;
class Suggestions;

/// Fills the suggestions of the line on show: what was asked ahead is there at once, what was
/// searched for takes its place, and an answer for another line is dropped.
class LineHelp : public QObject
{
    Q_OBJECT

public:
    LineHelp(Database *database, const DecodingWork *work, SuggestPane *pane);

    /// The order's hospital may be another one.
    void use(const CustomerId &customer);
    /// Another line is on show.
    void show(const DecodingLine &line);
    /// Items of the catalogue; no words bring the suggestions back.
    void search(const QString &words);
    /// A decision changes what comes for the same words next time.
    void forget(const QString &words);
    void forgetAll();

private:
    void suggest(const DecodingLine &line);
    void askAhead();
    void readEarlier(const DecodingLine &line);

    DecodingStore m_store;
    const DecodingWork *m_work;
    SuggestPane *m_pane;
    Suggestions *m_suggestions;
    int m_turn = 0;
};

} // namespace desk
