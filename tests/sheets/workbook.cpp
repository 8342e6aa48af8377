#include "workbook.h"

#include <QFile>

#include <zip.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace desk::test {

namespace {

void add(zip_t *archive, const char *name, const QByteArray &content, const QByteArray &password)
{
    auto *source = ::zip_source_buffer(archive, content.constData(),
                                       static_cast<zip_uint64_t>(content.size()), 0);
    const auto index = ::zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0)
        qFatal("the part cannot be added");
    if (!password.isEmpty())
        ::zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                  password.constData());
}

} // namespace

QString Workbook::save(const QString &file) const
{
    QFile::remove(file);
    int code = 0;
    auto *archive = ::zip_open(QFile::encodeName(file).constData(), ZIP_CREATE, &code);
    if (!archive)
        qFatal("the workbook cannot be made");
    // the buffers have to live until the archive is closed
    const std::vector<std::pair<const char *, QByteArray>> parts{
        {"_rels/.rels", "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' "
                        "Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml",
         (u"<workbook xmlns:r='urn:r'><sheets><sheet name='a' r:id='r7' state='%1'/></sheets>"
          "</workbook>"_s)
             .arg(hidden ? u"hidden"_s : u"visible"_s)
             .toUtf8()},
        {"xl/_rels/workbook.xml.rels",
         u"<Relationships><Relationship Id='r7' Type='http://x/worksheet' Target='%1'/>"
         "</Relationships>"_s.arg(sheet)
             .toUtf8()},
        {"xl/sharedStrings.xml", (u"<sst>"_s + strings + u"</sst>"_s).toUtf8()},
        {"xl/styles.xml", (u"<styleSheet>"_s + styles + u"</styleSheet>"_s).toUtf8()},
        {"xl/worksheets/sheet1.xml", (head + u"<worksheet><sheetData>"_s + rows +
                                      u"</sheetData>"_s + behind + u"</worksheet>"_s)
                                         .toUtf8()}};
    for (const auto &[name, content] : parts)
        add(archive, name, content, password);
    if (::zip_close(archive) != 0)
        qFatal("the workbook cannot be written");
    return file;
}

} // namespace desk::test
