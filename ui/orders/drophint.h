#pragma once

#include <QWidget>

namespace desk {

/// Lies over a pane while files are held over it, and says what letting go does.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    DropHint(const QString &words, QWidget *over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString m_words;
};

} // namespace desk
