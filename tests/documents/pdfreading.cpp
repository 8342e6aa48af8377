#include "pdfreading.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace desk::samples {

QStringList pagesOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    for (auto &page : pages)
        page = page.simplified();
    return pages;
}

bool keep(const QString &name, const QByteArray &pdf)
{
    const auto folder = QStringLiteral(DESK_PAPER_SAMPLES);
    QFile file(folder + u'/' + name + u".pdf"_s);
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
           file.write(pdf) == pdf.size();
}

} // namespace desk::samples
