#include "icons.h"

#include "theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QIcon untinted(const QString &name)
{
    const QString own = u":/icons/"_s + name + u".svg"_s;
    if (name == icons::mark || name == icons::truck || name == icons::empty)
        return QIcon(own);
    return QIcon::fromTheme(name);
}

/// Some icons draw their sign in white on the shape; filled with one colour it must be a hole.
QPixmap withoutWhite(const QPixmap &pixmap)
{
    auto image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto white = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            line[x] = qRgba(0, 0, 0, qAlpha(line[x]) * (255 - white) / 255);
        }
    }
    return QPixmap::fromImage(image);
}

/// The shape of an icon filled with one colour; drawn once for each size and colour.
QPixmap tinted(const QString &name, const QSize &size, qreal ratio, const QColor &color)
{
    const QString key = u"desk-icon/%1/%2x%3@%4/%5"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = untinted(name).pixmap(size, ratio);
    if (pixmap.isNull())
        return pixmap;
    if (name == icons::warning || name == icons::information)
        pixmap = withoutWhite(pixmap);
    if (name != icons::mark) {
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for its colour at each paint, so that icons follow light and dark by themselves.
class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // The size comes in device pixels already.
        return tinted(m_name, size / scale, scale, colorFor(mode));
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::Text3 : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

void findIcons()
{
    auto paths = QIcon::themeSearchPaths();
    for (const auto &path : {u"/usr/share/icons"_s, u"/usr/local/share/icons"_s})
        if (!paths.contains(path))
            paths.append(path);
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
    QIcon::setFallbackThemeName(u"hicolor"_s);
}

QIcon themeIcon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

QIcon themeIcon(const QString &name, Tone tone)
{
    return themeIcon(name, toneText(tone));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const auto ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, tinted(name, rect.size(), ratio, color));
}

} // namespace desk
