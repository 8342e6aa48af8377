#include "logofield.h"

#include "icons.h"
#include "keybutton.h"
#include "logo.h"
#include "textlabel.h"
#include "theme.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 56;

} // namespace

LogoField::LogoField(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_words(new TextLabel(Type::Small, Token::Text2, this)),
      m_choose(new KeyButton(tr("Choose a picture"), icons::open, {}, this)),
      m_remove(new KeyButton(tr("Take it away"), this))
{
    setAcceptDrops(true);
    setObjectName(u"logo"_s);
    m_picture->setFixedSize(px(edge), px(edge));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Logo"));
    m_words->setWordWrap(true);
    m_remove->setLook(KeyButton::Look::Flat);
    m_choose->setObjectName(u"choose-logo"_s);
    m_remove->setObjectName(u"remove-logo"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    connect(m_choose, &KeyButton::clicked, this, &LogoField::choose);
    connect(m_remove, &KeyButton::clicked, this, [this] {
        setLogo({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    show();
}

void LogoField::setLogo(const QString &base64)
{
    if (std::exchange(m_logo, base64) != base64)
        show();
}

void LogoField::choose()
{
    const auto file =
        QFileDialog::getOpenFileName(window(), tr("Choose a picture"), {},
                                     tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"));
    if (!file.isEmpty())
        take(file);
}

void LogoField::take(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return tell(tr("“%1” cannot be read.").arg(file));
    const auto content = in.read(8 << 20); // more is refused by its size
    if (const auto fits = checkLogo(content); !fits)
        return tell(fits.error().message);
    m_logo = QString::fromLatin1(content.toBase64());
    show();
    Q_EMIT edited();
}

void LogoField::tell(const QString &sentence)
{
    m_words->setToken(Token::Red);
    m_words->setText(sentence);
}

QString LogoField::sentence() const
{
    return m_words->text();
}

void LogoField::show()
{
    m_words->setToken(Token::Text2);
    m_words->setText(tr("PNG, JPEG or SVG, at most 256 KB. It stands at the head of every paper; "
                        "without it the company's first letters do."));
    m_remove->setVisible(!m_logo.isEmpty());
    m_picture->setPixmap(picture(px(edge)));
    m_picture->setVisible(!m_logo.isEmpty());
}

QPixmap LogoField::picture(int pixels) const
{
    const auto room = QSize(pixels, pixels) * devicePixelRatioF();
    auto image = logoPicture(QByteArray::fromBase64(m_logo.toLatin1()), room);
    image.setDevicePixelRatio(devicePixelRatioF());
    return QPixmap::fromImage(image);
}

void LogoField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void LogoField::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().first().toLocalFile());
}

} // namespace desk
