#pragma once

#include "decodingwork.h"
#include "desk.h"

#include <QPointer>

class QTimer;

namespace desk {

class FoldingPanes;
class LineHelp;
class LinesPane;
class QueuePane;
class SuggestPane;
class SureLines;
struct Action;

/// The decoders' desk: queue | lines of the chosen order | what the chosen line may mean. 1–9 take
/// a suggestion and go on to the next open line; a decision is shown at once and sent behind the
/// hands.
class DecodingDesk final : public Desk
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
    /// Whence the suggestions come.
    [[nodiscard]] LineHelp *help() const { return m_help; }
    [[nodiscard]] LinesPane *lines() const { return m_lines; }
    /// The summary of lines that are taken at once; null before it was asked for.
    [[nodiscard]] SureLines *sure() const;

private:
    void addKeys();
    void connectQueue();
    void connectWork();
    void connectSuggest();
    void connectPresence();
    void openOrder(const QString &id);
    void showOrder();
    void showLine(const QString &id);
    void stepLine(int direction);
    void stepOrder(int direction);
    void goOn();
    void takeBack();
    void submit();
    void takeSure();
    void showOthers();
    [[nodiscard]] QString repName() const;
    void act(const Action &action, const QString &comment);
    void acted(const QString &action, const QJsonObject &answer);
    void tell(const Error &error, const QString &line);
    void showBar();
    [[nodiscard]] QList<Action> actions() const;
    void nameTake();

    DecodingWork *m_work;
    QueuePane *m_queue;
    LinesPane *m_lines;
    SuggestPane *m_suggest;
    LineHelp *m_help;
    FoldingPanes *m_panes;
    QPointer<SureLines> m_sure; ///< over the whole window
    QString m_toldOf;           ///< who is on this line too, and that it was said
    QString m_toldWords;        ///< the sentence that said it
    QTimer *m_soon;
    QString m_line;
    bool m_orderChanged = false;
    bool m_may = false;
};

} // namespace desk
