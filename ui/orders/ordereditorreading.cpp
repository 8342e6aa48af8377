#include "columnsbar.h"
#include "filequeue.h"
#include "indentfile.h"
#include "linesmodel.h"
#include "messagepane.h"
#include "messagereader.h"
#include "messagetext.h"
#include "ordereditor.h"
#include "orderform.h"
#include "readingline.h"
#include "whendone.h"

#include <QCryptographicHash>
#include <QDropEvent>
#include <QMimeData>
#include <QTextCursor>
#include <QUrl>
#include <QtConcurrentRun>

// How messages, sheets and files become lines.

namespace desk {

using namespace Qt::StringLiterals;

void OrderEditor::takeMessage(const QString &words)
{
    const auto before = m_message->message();
    m_sheetText = words;
    m_sheetLine = before.isEmpty() ? 1 : static_cast<int>(before.count(u'\n')) + 2;
    m_columns->setSheet(findOrderSheet(words));
    m_isShowing = true;
    m_message->setMessage(before.isEmpty() ? words : before + u'\n' + words);
    if (before.isEmpty())
        m_message->setSource(m_columns->sheet().isSheet() ? u"sheet"_s : guessSource(words));
    m_isShowing = false;
    onEdited();
    m_isColumnsChosen = false;
    readSheet();
    useRememberedColumns();
}

/// The hospital's own form was read before, by whomever: its columns are known.
void OrderEditor::useRememberedColumns()
{
    if (!m_columns->sheet().isSheet() || m_draft.customerId().isEmpty() || m_isColumnsChosen)
        return;
    whenDone(m_store.sheetColumns(m_draft.customerId(), form()), this,
             [this, key = m_draft.key, asked = form()](const Result<QJsonObject> &answer) {
                 if (!answer || key != m_draft.key || asked != form() || m_isColumnsChosen)
                     return; // the guess stands
                 auto sheet = m_columns->sheet();
                 sheet.apply(answer->value(u"columns"_s).toString());
                 if (sheet == m_columns->sheet())
                     return;
                 m_columns->setSheet(sheet);
                 readAgain();
             });
}

/// Reads what came last, by the columns on show when it is a sheet.
void OrderEditor::readSheet()
{
    m_reading->follow(readMessage(m_sheetText, m_columns->sheet(), m_sheetLine),
                      [this, key = m_draft.key](const QList<OrderLine> &lines) {
                          if (key == m_draft.key)
                              addLines(lines);
                      });
}

/// The lines that came from the sheet are made anew; Ctrl+Z brings the former back.
void OrderEditor::readAgain()
{
    const auto last = m_sheetLine + static_cast<int>(m_sheetText.count(u'\n'));
    QList<int> rows;
    for (int row = 0; row < m_lines->lines().size(); ++row) {
        const auto source = m_lines->lines().at(row).sourceLine;
        if (source >= m_sheetLine && source <= last)
            rows << row;
    }
    if (!rows.isEmpty())
        m_lines->removeLines(rows);
    readSheet();
}

void OrderEditor::chooseColumns()
{
    m_isColumnsChosen = true;
    rememberColumns();
    readAgain();
}

void OrderEditor::rememberColumns()
{
    if (!m_isColumnsChosen || m_draft.customerId().isEmpty())
        return;
    whenDone(m_store.rememberSheet(m_draft.customerId(), form(), m_columns->sheet().choice()), this,
             [this](const Result<QJsonObject> &answer) {
                 if (!answer)
                     Q_EMIT failed(answer.error());
             });
}

/// What was chosen before the hospital was known is remembered for it; else its own choice counts.
void OrderEditor::meetHospital()
{
    collect();
    rememberColumns();
    useRememberedColumns();
}

QString OrderEditor::form() const
{
    const auto heads = m_columns->sheet().form().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(heads, QCryptographicHash::Sha1).toHex());
}

void OrderEditor::addLines(const QList<OrderLine> &lines)
{
    auto added = lines;
    for (auto &line : added)
        if (line.cell(LineColumn::NeededBy).isEmpty())
            line.cell(LineColumn::NeededBy) = m_form->neededBy();
    m_lines->append(added);
    m_twinSoon.start();
}

void OrderEditor::lineFromWords()
{
    const auto words = m_message->text()->chosenWords();
    if (words.trimmed().isEmpty())
        return;
    auto line = readTypedLine(words);
    line.sourceLine = m_message->text()->textCursor().blockNumber() + 1;
    addLines({line});
}

// --- Files ----------------------------------------------------------------------------------

void OrderEditor::takeFile(const QString &fileName)
{
    whenDone(QtConcurrent::run(readIndentFile, fileName), this,
             [this, fileName, key = m_draft.key](const Result<QString> &words) {
                 if (key != m_draft.key)
                     return;
                 if (!words)
                     return Q_EMIT failed(words.error());
                 takeReadFile(fileName, *words);
             });
}

void OrderEditor::takeReadFile(const QString &fileName, const QString &words)
{
    m_draft.files << fileName;
    takeMessage(words);
}

/// What the order came in stays with it, as it was sent.
void OrderEditor::attachFiles()
{
    for (const auto &file : std::exchange(m_draft.files, {}))
        m_files->takeFile({u"orders"_s, m_draft.id, m_draft.id}, file);
}

void OrderEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void OrderEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto *dropped = event->mimeData();
    if (!dropped->hasUrls() && !dropped->text().trimmed().isEmpty())
        return takeMessage(dropped->text());
    for (const auto &url : dropped->urls())
        if (url.isLocalFile())
            takeFile(url.toLocalFile());
}

} // namespace desk
