#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace desk::samples {

/// The words of each page of a PDF, spaces made single, as pdftotext reads them in the order of
/// layout.
QStringList pagesOf(const QByteArray &pdf);

/// Keeps the PDF in the build folder, for people to look at.
bool keep(const QString &name, const QByteArray &pdf);

} // namespace desk::samples
