#include "logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qsizetype s_largest = 262144;
constexpr int s_smallestEdge = 16;
constexpr int s_longestEdge = 8000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::Logo)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::Validation, u"logo"_s, sentence, {}};
}

bool isPlainSvg(const QByteArray &content)
{
    const auto words = content.trimmed().toLower();
    for (const auto *part :
         {"<script", "<image", "<foreignobject", "<!doctype", "<!entity", "javascript:"})
        if (words.contains(part))
            return false;
    return words.contains("<svg") &&
           (words.startsWith("<?xml") || words.startsWith("<svg") || words.startsWith("<!--"));
}

/// By the first bytes, whatever the file is called.
QByteArray formatOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return isPlainSvg(content) ? "svg" : QByteArray();
}

} // namespace

Result<Done> checkLogo(const QByteArray &content)
{
    if (content.size() > s_largest)
        return refused(Words::tr("A logo has at most 256 KB; this file has %1 KB.")
                           .arg((content.size() + 1023) / 1024));
    const auto format = formatOf(content);
    if (format.isEmpty())
        return refused(Words::tr("A logo is a PNG, a JPEG or a plain SVG."));
    auto bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    const auto size = reader.size();
    if (std::max(size.width(), size.height()) > s_longestEdge)
        return refused(Words::tr("The picture is larger than %1 points.").arg(s_longestEdge));
    if (logoPicture(content, {64, 64}).isNull())
        return refused(Words::tr("The picture is damaged and cannot be shown."));
    if (std::min(size.width(), size.height()) < s_smallestEdge && format != "svg")
        return refused(Words::tr("The picture is smaller than %1 points.").arg(s_smallestEdge));
    return Done{};
}

QImage logoPicture(const QByteArray &content, const QSize &room)
{
    const auto format = formatOf(content);
    if (format.isEmpty() || content.size() > s_largest)
        return {};
    auto bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    const auto size = reader.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > s_longestEdge)
        return {};
    reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const auto picture = reader.read();
    if (picture.isNull())
        return {};
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

} // namespace desk
