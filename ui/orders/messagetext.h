#pragma once

#include "orderline.h"

#include <QHash>
#include <QPlainTextEdit>

namespace desk {

/// What a hospital sent, read only, with the numbers of the lines that were made of it at its left
/// and the words that went into them marked.
class MessageText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    /// Which lines came from where; marks their words and numbers.
    void setLines(const QList<OrderLine> &lines);
    /// Shows the place that a line came from.
    void show(const OrderLine &line);
    /// What is chosen, or the line of text with the cursor.
    [[nodiscard]] QString chosenWords() const;
    /// Lines of the text that have words and went into no line.
    [[nodiscard]] int textsLeft() const;

Q_SIGNALS:
    /// Words came by paste or drop.
    void pasted(const QString &words);
    /// A file of this machine was dropped here.
    void fileDropped(const QString &fileName);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Gutter;
    class Marker;
    void leaveRoom();
    void paintGutter(QPainter *painter);

    struct Place
    {
        int first = 0; ///< number of the first line from here
        int last = 0;
        QStringList words;
        friend bool operator==(const Place &, const Place &) = default;
    };
    QHash<int, Place> m_places; ///< by block
    int m_shown = -1;           ///< the block that the chosen line came from
    Gutter *m_gutter;
    Marker *m_marker;
};

} // namespace desk
