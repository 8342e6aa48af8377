#include "xlsxreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr qint64 s_smallPart = 16 * 1024 * 1024; ///< of what only describes the sheets
constexpr int s_lastRow = 1'048'576;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SheetReader)
};

Error damaged(const QString &details)
{
    return sheetError(
        Words::tr("The workbook is damaged or is not one. Open it in the program that made "
                  "it and save it again."),
        details);
}

/// The column of "AB12", from 0; -1 where there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const auto c : reference) {
        if (c < u'A' || c > u'Z' || column > 20'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// "B3:C7" as the span of its first column; nothing where it is one row or no place of a sheet.
std::optional<SheetSpan> spanOf(const QString &reference)
{
    static const QRegularExpression places(u"^([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})$"_s);
    const auto match = places.match(reference);
    if (!match.hasMatch())
        return std::nullopt;
    const SheetSpan span{columnOf(match.captured(1)), match.captured(2).toInt(),
                         match.captured(4).toInt()};
    const bool isPlace = span.column < SheetReader::mostColumns && span.firstRow > 0 &&
                         span.lastRow > span.firstRow && span.lastRow <= s_lastRow;
    return isPlace ? std::optional(span) : std::nullopt;
}

/// The words of a shared or inline string; how a word is spoken (rPh) is no part of it.
QString wordsOf(QXmlStreamReader &xml)
{
    QString words;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"rPh"_s)
            xml.skipCurrentElement();
        else if (xml.name() == u"t"_s)
            words += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else
            ++depth;
    }
    return words.left(SheetReader::longestCell);
}

} // namespace

XlsxReader::XlsxReader() = default;
XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<SheetReader>> XlsxReader::open(const QString &file)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    if (const auto done = reader->prepare(file); !done)
        return done.error();
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<Done> XlsxReader::prepare(const QString &file)
{
    auto archive = ZipArchive::open(file);
    if (!archive)
        return archive.error();
    m_archive = std::move(archive).value();
    if (m_archive->has(u"EncryptedPackage"_s))
        return sheetError(Words::tr("This file is locked with a password. Save it without one."));
    const auto path = sheetPath();
    if (!path)
        return path.error();
    if (auto done = readStyles(); !done)
        return done;
    if (auto done = readStrings(); !done)
        return done;
    m_path = *path;
    auto sheet = m_archive->entry(m_path, mostBytes);
    if (!sheet)
        return sheet.error();
    m_sheet = std::move(sheet).value();
    m_xml.setDevice(m_sheet.get());
    return Done{};
}

/// Where a relation leads: by its id, or the first of a type.
Result<QString> XlsxReader::target(const QString &relations, const QString &id,
                                   const QString &type) const
{
    const auto content = m_archive->content(relations, s_smallPart);
    if (!content)
        return content.error();
    QXmlStreamReader xml(*content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship"_s)
            continue;
        const auto attributes = xml.attributes();
        if (id.isEmpty() ? attributes.value(u"Type"_s).endsWith(type)
                         : attributes.value(u"Id"_s) == id)
            return attributes.value(u"Target"_s).toString();
    }
    return damaged(relations);
}

Result<QString> XlsxReader::sheetPath()
{
    const auto book = target(u"_rels/.rels"_s, {}, u"/officeDocument"_s);
    if (!book)
        return book.error();
    m_workbook = book->startsWith(u'/') ? book->mid(1) : *book;
    m_folder = m_workbook.contains(u'/') ? m_workbook.section(u'/', 0, -2) + u'/' : QString();
    const auto content = m_archive->content(m_workbook, s_smallPart);
    if (!content)
        return content.error();
    QXmlStreamReader xml(*content);
    QString id;
    while (!xml.atEnd() && id.isEmpty()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s)
            m_from1904 = attributes.value(u"date1904"_s) == u"1"_s ||
                         attributes.value(u"date1904"_s) == u"true"_s;
        if (xml.name() == u"sheet"_s && !attributes.value(u"state"_s).contains(u"idden"_s))
            for (const auto &attribute : attributes)
                if (attribute.name() == u"id"_s)
                    id = attribute.value().toString();
    }
    if (id.isEmpty())
        return sheetError(Words::tr("The workbook has no sheet that can be seen."));
    const auto leads =
        target(m_folder + u"_rels/"_s + m_workbook.section(u'/', -1) + u".rels"_s, id, {});
    if (!leads)
        return leads.error();
    return leads->startsWith(u'/') ? leads->mid(1) : QDir::cleanPath(m_folder + *leads);
}

Result<Done> XlsxReader::readStyles()
{
    const auto name = m_folder + u"styles.xml"_s;
    if (!m_archive->has(name))
        return Done{};
    const auto content = m_archive->content(name, s_smallPart);
    if (!content)
        return content.error();
    m_styles = XlsxStyles(*content);
    return Done{};
}

Result<Done> XlsxReader::readStrings()
{
    const auto name = m_folder + u"sharedStrings.xml"_s;
    if (!m_archive->has(name))
        return Done{};
    const auto entry = m_archive->entry(name, mostBytes);
    if (!entry)
        return entry.error();
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(u"DTD"_s);
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si"_s)
            m_strings << wordsOf(xml);
    }
    if ((*entry)->isTooLarge())
        return sheetError(
            Words::tr("The workbook unpacks to far more than a sheet of a company has."));
    return xml.hasError() ? Result<Done>(damaged(xml.errorString())) : Done{};
}

/// They stand behind the rows.
Result<QList<SheetSpan>> XlsxReader::spans()
{
    const auto sheet = m_archive->entry(m_path, mostBytes);
    if (!sheet)
        return sheet.error();
    QList<SheetSpan> spans;
    QXmlStreamReader xml(sheet->get());
    while (!xml.atEnd() && spans.size() < mostRows) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(u"DTD"_s);
        if (token == QXmlStreamReader::EndElement && xml.name() == u"mergeCells"_s)
            return spans;
        if (token != QXmlStreamReader::StartElement || xml.name() != u"mergeCell"_s)
            continue;
        if (const auto span = spanOf(xml.attributes().value(u"ref"_s).toString()))
            spans << *span;
    }
    if ((*sheet)->isTooLarge())
        return sheetError(
            Words::tr("The workbook unpacks to far more than a sheet of a company has."));
    return xml.hasError() ? Result<QList<SheetSpan>>(damaged(xml.errorString())) : spans;
}

Result<std::optional<SheetRow>> XlsxReader::ended() const
{
    if (m_sheet->isTooLarge())
        return sheetError(
            Words::tr("The workbook unpacks to far more than a sheet of a company has."));
    if (m_xml.hasError())
        return damaged(m_xml.errorString());
    return Result<std::optional<SheetRow>>(std::nullopt);
}

Result<std::optional<SheetRow>> XlsxReader::read()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(u"DTD"_s);
        if (token == QXmlStreamReader::EndElement && m_xml.name() == u"sheetData"_s)
            return Result<std::optional<SheetRow>>(std::nullopt);
        if (token != QXmlStreamReader::StartElement || m_xml.name() != u"row"_s)
            continue;
        auto row = readRow();
        if (m_xml.hasError())
            break;
        return Result<std::optional<SheetRow>>(std::move(row));
    }
    return ended();
}

SheetRow XlsxReader::readRow()
{
    const auto given = m_xml.attributes().value(u"r"_s).toInt();
    m_row = given > m_row && given <= s_lastRow ? given : m_row + 1;
    SheetRow row{m_row, {}};
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c"_s)
            readCell(row);
        else
            m_xml.skipCurrentElement();
    }
    return row;
}

void XlsxReader::readCell(SheetRow &row)
{
    const auto attributes = m_xml.attributes();
    const auto reference = attributes.value(u"r"_s).toString();
    const auto type = attributes.value(u"t"_s).toString();
    const int style = attributes.value(u"s"_s).toInt();
    QString text;
    QString formula;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"f"_s)
            formula = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (m_xml.name() == u"v"_s)
            text =
                cellText(type, style, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (m_xml.name() == u"is"_s)
            text = wordsOf(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    if (text.isEmpty() && !formula.isEmpty())
        text = u'=' + formula.left(longestCell - 1); // never worked out: seen, and told
    const auto found = columnOf(reference);
    const auto column = found < 0 ? row.cells.size() : found;
    if (text.isEmpty() || column >= mostColumns)
        return;
    while (row.cells.size() <= column)
        row.cells << QString();
    row.cells[column] = text;
}

QString XlsxReader::cellText(const QString &type, int style, const QString &value) const
{
    if (type == u"s"_s) {
        bool isNumber = false;
        const auto index = value.trimmed().toInt(&isNumber);
        return isNumber ? m_strings.value(index) : QString();
    }
    if (type == u"b"_s)
        return value == u"1"_s || value == u"true"_s ? u"true"_s : u"false"_s;
    if (type == u"d"_s)
        return value.left(10);
    if (type == u"str"_s || type == u"e"_s || type == u"inlineStr"_s)
        return value.left(longestCell);
    return XlsxStyles::shown(value, m_styles.kind(style), m_from1904);
}

} // namespace desk
