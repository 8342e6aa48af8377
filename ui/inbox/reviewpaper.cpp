#include "reviewpaper.h"

#include "keybutton.h"
#include "notice.h"
#include "papers.h"
#include "textlabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 172;
constexpr int leastRoom = 620; ///< narrower, and the lines need it more

QString paperKind(const QString &kind)
{
    if (kind == u"quotations")
        return u"quotation"_s;
    return kind == u"invoices" ? u"invoice"_s : QString();
}

} // namespace

ReviewPaper::ReviewPaper(Database *database, QWidget *owner, Notice *notice)
    : Pane(Token::Panel), m_papers(new Papers(database, owner)), m_picture(new QLabel)
{
    auto *open = new KeyButton(tr("Open"));
    open->setLook(KeyButton::Look::Flat);
    open->setKeyWords(u"P"_s);
    open->setObjectName(u"open-paper"_s);
    connect(open, &KeyButton::clicked, this, &ReviewPaper::open);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 6, 0);
    head->addWidget(new TextLabel(tr("Paper"), Type::BodyStrong), 1);
    head->addWidget(open);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_picture->setContentsMargins(16, 4, 16, 8);
    m_picture->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_picture->setAccessibleName(tr("The first page"));
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setCursor(Qt::PointingHandCursor);
    m_picture->installEventFilter(this);
    add(m_picture, 1);
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
    showIfRoom();
    const auto key = u"%1 %2"_s.arg(document).arg(version);
    if (m_kind.isEmpty() || std::exchange(m_drawn, key) == key)
        return;
    draw();
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
    setVisible(m_hasRoom && !m_kind.isEmpty());
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
