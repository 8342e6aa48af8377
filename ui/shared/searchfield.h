#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QTimer;

namespace desk {

/// A field to search in, with its icon, its key cap, and a pause so that not every letter asks the
/// server.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);
    /// The key that brings the focus here from anywhere in `scope`; its cap is shown at the right.
    void setKey(const QKeySequence &key, QWidget *scope);
    /// Where the answer is on this machine: every letter searches, without a pause.
    void searchAtOnce();

Q_SIGNALS:
    /// The words, trimmed, 150 ms after the last letter or at once with Enter.
    void searched(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void leaveRoom();

    QTimer *m_pause;
    QString m_keyWords;
    QString m_last;
};

} // namespace desk
