#include "deliveryform.h"

#include "editordraft.h"
#include "fielderror.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "result.h"
#include "storystore.h"
#include "textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>

namespace desk {

using namespace Qt::StringLiterals;

DeliveryForm::DeliveryForm(QWidget *parent)
    : QWidget(parent),
      m_fields(new QWidget(this)),
      m_receivedBy(new QLineEdit(this)),
      m_choose(new KeyButton(tr("Choose a file"), this)),
      m_file(new FieldError(tr("Signed paper or picture"), m_choose, this)),
      m_errors(new FieldErrors(this)),
      m_story(new TextLabel(Type::Body, Token::Text, this)),
      m_open(new KeyButton(tr("Open the proof"), icons::attachment, {}, this))
{
    setAcceptDrops(true);
    m_receivedBy->setObjectName(u"receivedBy"_s);
    m_receivedBy->setMaxLength(255);
    m_choose->setObjectName(u"proofFile"_s);
    m_open->setObjectName(u"openProof"_s);
    m_story->setWordWrap(true);
    auto *receivedBy = m_errors->wrap(u"received_by"_s, tr("Received by"), m_receivedBy);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(receivedBy, 2, Qt::AlignTop);
    fields->addWidget(m_file, 3, Qt::AlignTop);
    m_errors->add(u"proof_id"_s, m_file);
    m_errors->add(u"content"_s, m_file);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_fields, 1);
    row->addWidget(m_story, 1);
    row->addWidget(m_open);
    connect(m_receivedBy, &QLineEdit::textEdited, this, &DeliveryForm::edited);
    connect(m_choose, &KeyButton::clicked, this, &DeliveryForm::chooseFile);
    connect(m_open, &KeyButton::clicked, this,
            [this] { Q_EMIT proofAsked(m_dispatch[u"proof"][u"id"].toString()); });
}

QString DeliveryForm::story(const QJsonObject &dispatch)
{
    const auto status = dispatch[u"status"].toString();
    if (status == u"returned")
        return tr("Returned: %1").arg(dispatch[u"return_reason"].toString());
    const auto at = dateTimeText(
        QDateTime::fromString(dispatch[u"delivered_at"].toString(), Qt::ISODateWithMs));
    const auto by = dispatch[u"received_by"].toString();
    const auto arrived = by.isEmpty() ? tr("Delivered on %1.").arg(at)
                                      : tr("Delivered on %1, received by %2.").arg(at, by);
    const auto proof = dispatch[u"proof"].toObject();
    return proof.isEmpty() ? tr("%1 No proof is kept.").arg(arrived)
                           : tr("%1 Proof: %2.").arg(arrived, proof[u"name"].toString());
}

void DeliveryForm::show(const QJsonObject &dispatch)
{
    const auto status = dispatch[u"status"].toString();
    if (dispatch[u"id"] != m_dispatch[u"id"] || dispatch[u"status"] != m_dispatch[u"status"]) {
        m_receivedBy->clear();
        m_path.clear();
        m_choose->setText(tr("Choose a file"));
        m_errors->clear();
    }
    m_dispatch = dispatch;
    const bool ended = status == u"delivered" || status == u"returned";
    m_fields->setVisible(status == u"in_transit");
    m_story->setText(ended ? story(dispatch) : QString());
    m_story->setVisible(ended);
    m_open->setVisible(!dispatch[u"proof"].toObject().isEmpty());
    setVisible(status != u"pending");
}

QString DeliveryForm::receivedBy() const
{
    return m_receivedBy->text().trimmed();
}

void DeliveryForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("What proves the delivery"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg *.webp)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DeliveryForm::takeFile);
    dialog->open();
}

void DeliveryForm::takeFile(const QString &path)
{
    const QFileInfo info(path);
    m_file->clear();
    if (!info.isFile() || !info.isReadable() || info.size() == 0)
        return m_file->tell(tr("%1 is empty or cannot be read.").arg(info.fileName()));
    if (info.size() > StoryStore::mostBytes)
        return m_file->tell(tr("A file may have at most 20 MB."));
    m_path = info.absoluteFilePath();
    m_choose->setText(info.fileName());
    Q_EMIT edited();
}

bool DeliveryForm::tell(const Error &error)
{
    return m_errors->tell(error);
}

QJsonObject DeliveryForm::words() const
{
    auto words = wordsOf({{u"received_by"_s, m_receivedBy}});
    if (!m_path.isEmpty())
        words.insert(u"file"_s, m_path);
    return words;
}

void DeliveryForm::putWords(const QJsonObject &words)
{
    desk::putWords(words, {{u"received_by"_s, m_receivedBy}});
    if (const auto path = words[u"file"].toString(); QFileInfo(path).isFile())
        takeFile(path);
}

void DeliveryForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_fields->isVisible() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DeliveryForm::dropEvent(QDropEvent *event)
{
    const auto files = event->mimeData()->urls();
    if (!files.isEmpty() && files.first().isLocalFile())
        takeFile(files.first().toLocalFile());
}

} // namespace desk
