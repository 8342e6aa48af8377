#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace desk {

class FilesPane;

/// Files are dropped anywhere on a widget and attached to the order that `files` shows; while one
/// hovers, words over the widget say so.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(FilesPane *files, const QString &words, QWidget *where);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilesPane *m_files;
    QWidget *m_hint;
};

} // namespace desk
