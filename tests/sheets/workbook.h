#pragma once

#include <QByteArray>
#include <QString>

namespace desk::test {

/// The parts of a workbook as a test wants them, right or wrong.
struct Workbook
{
    QString rows;                                            ///< inside sheetData
    QString behind;                                          ///< behind sheetData
    QString strings;                                         ///< inside sst
    QString styles;                                          ///< inside styleSheet
    QString head;                                            ///< before the sheet's root: a DTD
    QString sheet = QStringLiteral("worksheets/sheet1.xml"); ///< what the workbook points to
    QByteArray password;                                     ///< locks every part
    bool hidden = false;

    /// Writes it; gives the file's name.
    QString save(const QString &file) const;
};

} // namespace desk::test
