#include "paperpainter.h"

#include "paperjob.h"
#include "paperlayout.h"
#include "papersnapshot.h"

#include <QBuffer>
#include <QJsonArray>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace desk {

namespace {

constexpr int kResolution = 1440; // twentieths of a point, as the layout counts

QString kindOf(const paper::Snapshot &snapshot)
{
    switch (snapshot.kind) {
    case paper::Kind::Quotation:
        return QStringLiteral("quotation");
    case paper::Kind::Challan:
        return QStringLiteral("challan");
    case paper::Kind::PackingSlip:
        return QStringLiteral("packing");
    case paper::Kind::Invoice:
        break;
    }
    return QStringLiteral("invoice");
}

} // namespace

QStringList copiesOf(const QString &kind)
{
    if (kind == u"quotation" || kind == u"packing")
        return {QString()};
    if (kind == u"invoice")
        return {QStringLiteral("ORIGINAL FOR RECIPIENT"),
                QStringLiteral("DUPLICATE FOR TRANSPORTER"),
                QStringLiteral("TRIPLICATE FOR SUPPLIER")};
    if (kind == u"challan")
        return {QStringLiteral("ORIGINAL FOR CONSIGNEE"),
                QStringLiteral("DUPLICATE FOR TRANSPORTER"),
                QStringLiteral("TRIPLICATE FOR CONSIGNER")};
    return {};
}

struct PaperPainter::Content
{
    paper::Typesetter type;
    paper::Snapshot snapshot; ///< of the first slip, where there are several
    QList<paper::Sheet> pages;
};

namespace {

/// The slips of a packing paper are papers of their own, each with what its box holds; every other
/// snapshot is one.
QList<QJsonObject> papersIn(const QJsonObject &json)
{
    if (json.value(u"kind").toString() != u"packing")
        return {json};
    QList<QJsonObject> slips;
    for (const auto &value : json.value(u"slips").toArray()) {
        auto slip = json;
        slip.remove(QStringLiteral("slips"));
        slip.insert(QStringLiteral("box"), value);
        slip.insert(QStringLiteral("lines"), value[u"lines"]);
        slips += slip;
    }
    return slips.isEmpty() ? QList<QJsonObject>{json} : slips;
}

} // namespace

PaperPainter::PaperPainter(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
PaperPainter::PaperPainter(PaperPainter &&) noexcept = default;
PaperPainter &PaperPainter::operator=(PaperPainter &&) noexcept = default;
PaperPainter::~PaperPainter() = default;

Result<PaperPainter> PaperPainter::prepare(const QJsonObject &json)
{
    auto content = std::make_unique<Content>();
    for (const auto &one : papersIn(json)) {
        auto snapshot = paper::Snapshot::fromJson(one);
        if (!snapshot)
            return snapshot.error();
        const auto pages = paper::PaperLayout(*snapshot, content->type).pages();
        if (content->pages.isEmpty())
            content->snapshot = std::move(snapshot).value();
        content->pages += pages;
    }
    return PaperPainter(std::move(content));
}

int PaperPainter::pageCount() const
{
    return int(m_content->pages.size());
}

QString PaperPainter::title() const
{
    return m_content->snapshot.title() + u' ' + m_content->snapshot.fullNumber();
}

QStringList PaperPainter::copies() const
{
    return copiesOf(kindOf(m_content->snapshot));
}

Result<Done> PaperPainter::paint(QPagedPaintDevice &device, const QStringList &wanted) const
{
    PaperJob job(device);
    const auto done = job.add(*this, wanted);
    return done ? job.end() : done;
}

void PaperPainter::paintPage(QPainter &painter, int page, const QString &copy) const
{
    const auto mark = m_content->snapshot.draft() ? QStringLiteral("DRAFT") : copy;
    m_content->pages.at(page).paint(painter, mark);
}

QImage PaperPainter::image(int page, const QString &copy, int dotsPerInch) const
{
    const auto size = QPageSize(QPageSize::A4).sizePixels(dotsPerInch);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(dotsPerInch / double(kResolution), dotsPerInch / double(kResolution));
    paintPage(painter, page, copy);
    return picture;
}

Result<QByteArray> renderPaper(const QJsonObject &snapshot, const QStringList &copies)
{
    const auto paper = PaperPainter::prepare(snapshot);
    if (!paper)
        return paper.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(paper->title());
    writer.setCreator(QStringLiteral("IndentDesk"));
    const auto done = paper->paint(writer, copies);
    if (!done)
        return done.error();
    return bytes;
}

} // namespace desk
