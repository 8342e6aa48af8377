#include "filedrop.h"

#include "filequeue.h"
#include "filespane.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QWidget>

namespace desk {

namespace {

/// Says what letting go would do.
class DropHint : public QWidget
{
public:
    DropHint(const QString &words, QWidget *over) : QWidget(over), m_words(words)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void showEvent(QShowEvent *) override
    {
        setGeometry(parentWidget()->rect());
        raise();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        auto veil = color(Token::AccentSoft);
        veil.setAlpha(200);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(5, 5, -6, -6));
        painter.setFont(typeFont(Type::Title));
        painter.drawText(rect(), Qt::AlignCenter, m_words);
    }

private:
    QString m_words;
};

} // namespace

FileDrop::FileDrop(FilesPane *files, const QString &words, QWidget *where)
    : QObject(where), m_files(files), m_hint(new DropHint(words, where))
{
    where->setAcceptDrops(true);
    where->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (!m_files->isWritable() || !FileQueue::holdsFiles(enter->mimeData()))
            return QObject::eventFilter(watched, event);
        enter->acceptProposedAction();
        m_hint->show();
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_hint->hide();
    if (event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    m_hint->hide();
    auto *drop = static_cast<QDropEvent *>(event);
    if (m_files->take(drop->mimeData()))
        drop->acceptProposedAction();
    return true;
}

} // namespace desk
