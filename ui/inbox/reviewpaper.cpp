#include "reviewpaper.h"

#include "filepicture.h"
#include "filespane.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "papers.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QtConcurrentRun>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 172;
constexpr int leastRoom = 620; ///< narrower, and the lines need it more
constexpr int mostHeight = 320;

QString paperKind(const QString &kind)
{
    if (kind == u"quotations")
        return u"quotation"_s;
    return kind == u"invoices" ? u"invoice"_s : QString();
}

} // namespace

ReviewPaper::ReviewPaper(Database *database, QWidget *owner, Notice *notice)
    : Pane(Token::Panel),
      m_papers(new Papers(database, owner)),
      m_store(database),
      m_title(new TextLabel(tr("Paper"), Type::BodyStrong)),
      m_picture(new QLabel),
      m_words(new TextLabel(Type::Small, Token::Text2))
{
    auto *open = new KeyButton(tr("Open"));
    open->setLook(KeyButton::Look::Flat);
    open->setKeyWords(u"P"_s);
    open->setObjectName(u"open-paper"_s);
    connect(open, &KeyButton::clicked, this, &ReviewPaper::open);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 6, 0);
    head->addWidget(m_title, 1);
    head->addWidget(open);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_picture->setContentsMargins(16, 4, 16, 8);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_picture->setAccessibleName(tr("The first page"));
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setCursor(Qt::PointingHandCursor);
    m_picture->installEventFilter(this);
    add(m_picture, 1);
    m_words->setContentsMargins(16, 0, 16, 8);
    m_words->setWordWrap(true);
    add(m_words);
    setFixedWidth(pictureWidth + 32);
    connect(m_papers, &Papers::failed, notice,
            [notice](const Error &error) { notice->tell(error); });
    connect(m_papers, &Papers::told, notice,
            [notice](const QString &words) { notice->tell(Notice::Level::Done, words); });
    hide();
}

void ReviewPaper::show(const QString &kind, const QString &document, int version)
{
    m_kind = paperKind(kind);
    m_document = document;
    m_file.clear();
    m_words->hide();
    m_title->setText(tr("Paper"));
    m_picture->setAccessibleName(tr("The first page"));
    showIfRoom();
    const auto key = u"%1 %2"_s.arg(document).arg(version);
    if (m_kind.isEmpty() || std::exchange(m_drawn, key) == key)
        return;
    draw();
}

void ReviewPaper::showFile(const QJsonObject &file)
{
    m_file = file.value(u"id"_s).toString();
    showIfRoom();
    if (m_file.isEmpty())
        return;
    const auto name = file.value(u"name"_s).toString();
    m_title->setText(tr("Their PO"));
    m_words->setText(tr("%1, %2").arg(name, sizeWords(file.value(u"size"_s).toInteger())));
    m_words->show();
    m_picture->setAccessibleName(name);
    if (std::exchange(m_drawn, m_file) == m_file)
        return;
    drawIcon();
    if (isPicture(file.value(u"media_type"_s).toString(), file.value(u"size"_s).toInteger()))
        drawFile();
}

/// What cannot be drawn here says what it is; it is opened by the desktop's program for it.
void ReviewPaper::drawIcon()
{
    m_picture->setPixmap(themeIcon(icons::attachment, Token::Text2).pixmap(px(48)));
}

void ReviewPaper::drawFile()
{
    const auto scale = devicePixelRatioF();
    const auto width = qRound(pictureWidth * scale);
    const auto height = qRound(mostHeight * scale);
    whenDone(m_store.attachment(m_file), this,
             [this, scale, width, height, drawn = m_drawn](const Result<AttachedFile> &read) {
                 if (!read || drawn != m_drawn)
                     return;
                 const auto small = QtConcurrent::run([file = *read, width, height] {
                     return smallPicture(file.bytes, file.mediaType, width, height);
                 });
                 whenDone(small, this, [this, scale, drawn](QImage picture) {
                     if (picture.isNull() || drawn != m_drawn)
                         return;
                     picture.setDevicePixelRatio(scale);
                     m_picture->setPixmap(QPixmap::fromImage(picture));
                 });
             });
}

void ReviewPaper::draw()
{
    m_picture->clear();
    const auto scale = devicePixelRatioF();
    m_papers->picture({m_kind, m_document, {}}, qRound(pictureWidth * scale),
                      [this, scale, drawn = m_drawn](QImage picture) {
                          if (drawn != m_drawn)
                              return;
                          picture.setDevicePixelRatio(scale);
                          m_picture->setPixmap(QPixmap::fromImage(picture));
                      });
}

bool ReviewPaper::open()
{
    if (!m_file.isEmpty()) {
        Q_EMIT fileWanted(m_file);
        return true;
    }
    if (m_kind.isEmpty())
        return false;
    m_papers->preview({m_kind, m_document, {}});
    return true;
}

void ReviewPaper::setRoom(int width)
{
    m_hasRoom = width >= px(leastRoom);
    showIfRoom();
}

void ReviewPaper::showIfRoom()
{
    setVisible(m_hasRoom && !(m_kind.isEmpty() && m_file.isEmpty()));
}

QPixmap ReviewPaper::picture() const
{
    return m_picture->pixmap(Qt::ReturnByValue);
}

bool ReviewPaper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        return open();
    return Pane::eventFilter(watched, event);
}

} // namespace desk
