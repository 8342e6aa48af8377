#pragma once

#include <QColor>
#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace desk {

/// The words on a key: Ctrl+K, Enter, Esc, A; in the person's language.
QString keyWords(const QKeySequence &key);
/// What a key cap with these words needs; nothing for no words.
QSize keyCapSize(const QString &words);
/// Draws the cap at the left of the rectangle, centred in its height. `ink` and `edge` are for caps
/// on a coloured button; without them the cap is grey on the panel.
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &words, const QColor &ink = {},
                 const QColor &edge = {});

/// A key cap followed by what it does: the status strip and the help are made of these.
class KeyLabel : public QWidget
{
    Q_OBJECT

public:
    KeyLabel(QString key, QString words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_words;
};

} // namespace desk
