#include "poform.h"

#include "dayfield.h"
#include "icons.h"
#include "indianformat.h"
#include "jsonnumber.h"
#include "keybutton.h"
#include "linegrid.h"
#include "money.h"
#include "polines.h"
#include "text.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s_mostBytes = 20LL * 1024 * 1024;

QByteArray readAsBase64(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toBase64() : QByteArray();
}

} // namespace

PoForm::PoForm(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_errors(this),
      m_number(new QLineEdit),
      m_day(new DayField),
      m_amount(new QLineEdit),
      m_file(new KeyButton(tr("Attach"), icons::attachment, {})),
      m_grid(new LineGrid),
      m_lines(new PoLines(this)),
      m_sum(new TextLabel(Type::Body, Token::Text2))
{
    setAcceptDrops(true);
    build();
}

void PoForm::build()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 10);
    row->setSpacing(8);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    const auto field = [&](const QString &name, const QString &label, QWidget *widget,
                           int stretch) {
        auto *wrapped = m_errors.wrap(name, label, widget);
        row->addWidget(wrapped, stretch, Qt::AlignTop);
        return wrapped;
    };
    m_number->setObjectName(u"po-number"_s);
    m_day->setObjectName(u"po-date"_s);
    m_amount->setObjectName(u"po-amount"_s);
    m_file->setObjectName(u"po-file"_s);
    m_number->setMaxLength(100);
    m_amount->setAlignment(Qt::AlignRight);
    m_day->setMinimumWidth(px(132));
    m_numberField = field(u"po_number"_s, tr("Number of their PO"), m_number, 3);
    m_dayField = field(u"po_date"_s, tr("Its date"), m_day, 1);
    m_amountField = field(u"po_amount"_s, tr("Its amount with tax, ₹"), m_amount, 2);
    m_fileField = field(u"file"_s, tr("The paper"), m_file, 0);
    add(new Hairline);
    m_lines->dress(m_grid);
    m_grid->setAccessibleName(tr("Lines of the PO"));
    add(m_grid, 1);
    add(new Hairline);
    m_sum->setContentsMargins(16, 8, 16, 8);
    m_sum->setWordWrap(true);
    add(m_sum);
    connect(m_file, &KeyButton::clicked, this, &PoForm::chooseFile);
    connect(m_lines, &PoLines::edited, this, &PoForm::count);
    for (auto *edit : QList<QLineEdit *>{m_number, m_day, m_amount})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_errors.clear();
            count();
        });
}

void PoForm::show(const QJsonObject &detail, const QJsonObject &quotation)
{
    const auto po = detail.value(u"purchase_order"_s).toObject();
    const auto head = quotation.value(u"quotation"_s).toObject();
    ++m_turn;
    m_errors.clear();
    m_number->setText(po.value(u"number"_s).toString());
    m_day->setDay(po.isEmpty() ? indianToday()
                               : QDate::fromString(po.value(u"date"_s).toString(), Qt::ISODate));
    m_amount->setText(po.value(u"amount"_s).toString());
    m_filePath.clear();
    m_fileName.clear();
    m_fileText.clear();
    m_file->setText(tr("Attach"));
    const auto total = Money::fromNumeric(decimalText(head.value(u"total_amount"_s)));
    m_quotedTotal = total ? total->display() : QString();
    m_lines->show(quotation.value(u"lines"_s).toArray(), po.value(u"lines"_s).toArray());
    m_number->setFocus(Qt::OtherFocusReason);
}

QJsonObject PoForm::words() const
{
    return {{u"number"_s, m_number->text()},
            {u"day"_s, m_day->text()},
            {u"amount"_s, m_amount->text()},
            {u"file"_s, m_filePath},
            {u"lines"_s, m_lines->words()}};
}

void PoForm::putWords(const QJsonObject &words)
{
    m_number->setText(words.value(u"number"_s).toString());
    m_day->setText(words.value(u"day"_s).toString());
    m_amount->setText(words.value(u"amount"_s).toString());
    m_lines->putWords(words.value(u"lines"_s).toArray());
    if (const auto file = words.value(u"file"_s).toString(); QFileInfo(file).isFile())
        attach(file);
    count();
}

void PoForm::count()
{
    const auto differing = m_lines->differing();
    const auto lines =
        differing == 0 ? tr("All lines as quoted.") : tr("%n line(s) differ.", nullptr, differing);
    m_sum->setText(
        tr("%1 Lines come to %2, quoted %3, before discount and tax. The quotation "
           "asks %4 with tax.")
            .arg(lines, m_lines->sum().display(), m_lines->quotedSum().display(), m_quotedTotal));
    Q_EMIT edited();
}

QString PoForm::check()
{
    m_grid->commitEditor();
    m_errors.clear();
    if (cleanLine(m_number->text()).isEmpty())
        m_numberField->tell(tr("Give the number of the hospital's PO."));
    else if (!m_day->day().isValid())
        m_dayField->tell(tr("“%1” is not a day.").arg(m_day->text()));
    else if (m_day->day() > indianToday())
        m_dayField->tell(tr("The PO's date lies in the future."));
    else if (const auto amount = Money::fromText(m_amount->text());
             !m_amount->text().trimmed().isEmpty() && !amount)
        m_amountField->tell(amount.error().message);
    for (auto *field : {m_numberField, m_dayField, m_amountField})
        if (!field->sentence().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return field->sentence();
        }
    if (m_lines->isRight())
        return {};
    m_grid->enter(true);
    return tr("A line of the PO is not right yet.");
}

QJsonObject PoForm::arguments() const
{
    QJsonObject arguments{{u"po_number"_s, cleanLine(m_number->text())},
                          {u"po_date"_s, m_day->day().toString(Qt::ISODate)},
                          {u"lines"_s, m_lines->toJson()}};
    if (const auto amount = Money::fromText(m_amount->text()))
        arguments.insert(u"po_amount"_s, amount->toText());
    if (!m_fileText.isEmpty()) {
        arguments.insert(u"file_name"_s, m_fileName);
        arguments.insert(u"file_base64"_s, QString::fromLatin1(m_fileText));
    }
    return arguments;
}

bool PoForm::tell(const Error &error)
{
    static const QRegularExpression line(u"^lines\\[(\\d+)\\]"_s);
    if (const auto match = line.match(error.field); match.hasMatch()) {
        m_lines->tell(m_lines->rowOfSent(match.captured(1).toInt()), error.message);
        m_grid->enter(true);
        return true;
    }
    return m_errors.tell(error);
}

void PoForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The hospital's PO"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Papers (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PoForm::attach);
    dialog->open();
}

void PoForm::attach(const QString &fileName)
{
    const QFileInfo info(fileName);
    m_fileField->clear();
    if (!info.isFile() || !info.isReadable())
        return m_fileField->tell(tr("%1 cannot be read.").arg(info.fileName()));
    if (info.size() > s_mostBytes)
        return m_fileField->tell(tr("A file may have at most 20 MB."));
    m_file->setText(info.fileName());
    m_filePath = info.absoluteFilePath();
    Q_EMIT edited();
    whenDone(QtConcurrent::run(readAsBase64, fileName), this,
             [this, info, turn = ++m_turn](const QByteArray &content) {
                 if (turn != m_turn)
                     return;
                 m_fileName = info.fileName();
                 m_fileText = content;
                 if (content.isEmpty())
                     m_fileField->tell(tr("%1 is empty or cannot be read.").arg(info.fileName()));
             });
}

void PoForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PoForm::dropEvent(QDropEvent *event)
{
    const auto files = event->mimeData()->urls();
    if (!files.isEmpty() && files.first().isLocalFile())
        attach(files.first().toLocalFile());
}

} // namespace desk
