#pragma once

#include "deskcontext.h"
#include "orderdraft.h"
#include "ordersstore.h"
#include "pane.h"

#include <QMultiHash>
#include <QTimer>

class QLineEdit;

namespace desk {

class ColumnsBar;
class DraftKeeper;
class FileQueue;
class LinesGrid;
class LinesModel;
class MessagePane;
class Notice;
class OrderForm;
class ReadingLine;
class TextLabel;

/// An order's entry: at the top who asks, left what they sent, right what it asks for. Everything
/// typed is kept on this machine at once; what is wrong stays in its place with a sentence and
/// holds up nothing else.
class OrderEditor : public Pane
{
    Q_OBJECT

public:
    OrderEditor(const DeskContext &context, DraftKeeper *keeper, QWidget *parent = nullptr);

    /// Shows a draft; what was shown before is in the journal.
    void edit(const OrderDraft &draft);
    [[nodiscard]] const OrderDraft &draft() const { return m_draft; }
    /// Reads a message into lines and keeps it beside them.
    void takeMessage(const QString &words);
    /// The same with a file, which is attached to the order once that is saved.
    void takeFile(const QString &fileName);
    /// The same with what was read of it already.
    void takeReadFile(const QString &fileName, const QString &words);
    /// Sends to the server what is right; `submit` hands it to the decoders as well.
    void save(bool submit = false);
    /// Once the server is there again: what could not be saved is.
    void saveWaiting();
    void goToWrong();
    void focusFirst();
    /// Takes what open cells hold.
    void commit();

    /// What keeps the order from going to decoding, as a sentence; empty when nothing does.
    [[nodiscard]] QString hindrance() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Something typed is not on the server.
    [[nodiscard]] bool isDirty() const { return m_draft.changedAt.isValid(); }
    [[nodiscard]] LinesModel *lines() const { return m_lines; }
    /// The id of the line that has the keyboard; empty when the server does not know it.
    [[nodiscard]] QString currentLine() const;
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);

Q_SIGNALS:
    /// The keyboard is on another line.
    void lineChanged();
    /// What is typed, whether it is right, or whether it is saved is different now.
    void stateChanged();
    /// The draft with this key is an order now.
    void becameOrder(const QString &key, const QString &id);
    void saved(const QString &id, int linesLeft);
    void submitted(const QString &id, const QString &number);
    void failed(const desk::Error &error);
    void conflicted(const desk::Error &error);
    /// Asks to see another document.
    void linkAsked(const QString &link);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const DeskContext &context);
    [[nodiscard]] QWidget *buildLines();
    void onEdited();
    void onLines();
    void keepOpenCell();
    void collect();
    void count();
    void addLines(const QList<OrderLine> &lines);
    void readSheet();
    void readAgain();
    void chooseColumns();
    void rememberColumns();
    void useRememberedColumns();
    void meetHospital();
    [[nodiscard]] QString form() const;
    void attachFiles();
    void lineFromWords();
    void tellLength();
    void split();
    void lookForTwin();
    void take(const Result<QJsonObject> &answer, bool submit);
    void adopt(const QString &key, const QJsonObject &answer, const QJsonObject &sent);
    [[nodiscard]] QJsonObject rightOnes() const;
    void refused(const Error &error, bool submit);
    void learn(const QJsonObject &detail);
    void findMade(bool submit);
    void submit();
    void setBusy(bool busy);

    OrdersStore m_store;
    DraftKeeper *m_keeper;
    OrderDraft m_draft;
    LinesModel *m_lines;
    OrderForm *m_form;
    Notice *m_notice;
    MessagePane *m_message;
    ColumnsBar *m_columns;
    ReadingLine *m_reading;
    FileQueue *m_files;
    LinesGrid *m_grid;
    TextLabel *m_count;
    QLineEdit *m_note;
    QTimer m_twinSoon;
    QString m_twinSeen; ///< the order that was said to be another one
    bool m_isColumnsChosen = false;
    QString m_sheetText; ///< the part of the message that the columns are of
    int m_sheetLine = 1; ///< where it begins
    int m_change = 0;    ///< counts keys, to know what was typed while saving
    int m_sentChange = 0;
    QJsonObject m_sent; ///< what was sent last, as a document
    bool m_isBusy = false;
    bool m_isShowing = false;
    bool m_waits = false; ///< to be saved when the server is there again
    bool m_waitsToSubmit = false;
};

} // namespace desk
