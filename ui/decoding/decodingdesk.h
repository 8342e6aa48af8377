#pragma once

#include "decodingwork.h"
#include "desk.h"

#include <optional>

class QSplitter;
class QTimer;

namespace desk {

class LinesPane;
class QueuePane;
class SuggestPane;
class Suggestions;
struct Action;

/// The decoders' desk: queue | lines of the chosen order | what the chosen line may mean. 1–9 take
/// a suggestion and go on to the next open line; a decision is shown at once and sent behind the
/// hands.
class DecodingDesk : public Desk
{
    Q_OBJECT

public:
    explicit DecodingDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    [[nodiscard]] int panes() const override { return 3; }
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    void activated() override;
    void stepBack() override;
    [[nodiscard]] bool hasUnsaved() const override;

    [[nodiscard]] const DecodingWork &work() const { return *m_work; }
    /// The id of the line that is being decoded.
    [[nodiscard]] QString currentLine() const { return m_line; }
    [[nodiscard]] SuggestPane *suggest() const { return m_suggest; }
    [[nodiscard]] QueuePane *queue() const { return m_queue; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKeys();
    void connectQueue();
    void connectWork();
    void connectSuggest();
    void readQueue();
    void showQueue(const Result<Rows> &rows);
    void chooseWanted();
    void readToday();
    void openOrder(const QString &id);
    void showOrder();
    void showLine(const QString &id);
    void stepLine(int direction);
    void goOn();
    void suggestFor(const DecodingLine &line);
    void askAhead();
    void readEarlier();
    void search(const QString &words);
    void takeBack();
    void submit();
    void act(const Action &action, const QString &comment);
    void acted(const QString &action, const QJsonObject &answer);
    void tell(const Error &error, const QString &line);
    void showBar();
    void nameTake();
    void stepOrder(int direction);
    void fold();
    void keepWidths();

    DecodingStore m_store;
    DecodingWork *m_work;
    Suggestions *m_suggestions;
    QSplitter *m_splitter;
    QueuePane *m_queue;
    LinesPane *m_lines;
    SuggestPane *m_suggest;
    QTimer *m_soon;
    QString m_line;
    QString m_wanted; ///< number or id that a link asked for, until the queue is here
    std::optional<bool> m_foldedByHand;
    bool m_orderChanged = false;
    bool m_may = false;
    int m_queueTurn = 0;
    int m_searchTurn = 0;
};

} // namespace desk
