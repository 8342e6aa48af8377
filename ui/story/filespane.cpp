#include "filespane.h"

#include "filequeue.h"
#include "historywords.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "openedfile.h"
#include "openingfile.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"
#include "whendone.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString iconOf(const QString &mediaType)
{
    if (mediaType.startsWith(u"image/"))
        return u"image-x-generic"_s;
    return icons::attachment;
}

} // namespace

QString sizeWords(qint64 size)
{
    return QLocale::c().formattedDataSize(size, size < 1'000'000 ? 0 : 1,
                                          QLocale::DataSizeSIFormat);
}

FilesPane::FilesPane(const StoryStore &store, QWidget *parent)
    : Pane(Token::Surface, parent),
      m_store(store),
      m_queue(new FileQueue(store, this)),
      m_count(new TextLabel(Type::Small, Token::Text2)),
      m_add(new KeyButton(tr("Add"))),
      m_model(new RecordModel({{u"name"_s, tr("Name"), ColumnKind::Text, 0, true},
                               {u"who_words"_s, tr("Added by"), ColumnKind::Secondary, 64}},
                              this)),
      m_list(new RowList),
      m_hint(new TextLabel(Type::Small, Token::Text2))
{
    build();
    connect(m_add, &KeyButton::clicked, this, &FilesPane::choose);
    connect(m_list, &RowList::opened, this, &FilesPane::open);
    connect(m_queue, &FileQueue::changed, this, &FilesPane::fill);
    connect(m_queue, &FileQueue::attached, this, &FilesPane::onAttached);
    connect(m_queue, &FileQueue::failed, this,
            [this](const QString &sentence) { Q_EMIT told(sentence, true); });
}

void FilesPane::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 6, 0);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Attachments"), Type::BodyStrong));
    head->addWidget(m_count, 1);
    m_add->setLook(KeyButton::Look::Flat);
    m_add->setObjectName(u"attach"_s);
    m_add->setToolTip(tr("Add a file (%1)").arg(tr("Ctrl+Shift+A")));
    head->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setRecords(m_model);
    m_list->header()->hide();
    m_list->installEventFilter(this);
    m_list->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto file = index.data(RecordModel::RecordRole).toJsonObject();
        const auto size = sizeWords(file.value(u"size"_s).toInteger());
        const auto isSending = file.value(u"is_sending"_s).toBool();
        look.icon = isSending ? icons::waiting : iconOf(file.value(u"media_type"_s).toString());
        look.trailing = isSending ? tr("sending %1").arg(size) : size;
        look.tone = isSending ? Tone::Secondary : Tone::Plain;
        look.elide = Qt::ElideMiddle;
        look.tip =
            tr("%1, %2, added by %3 on %4")
                .arg(file.value(u"name"_s).toString(), size, file.value(u"who_words"_s).toString(),
                     dateTimeText(
                         QDateTime::fromString(file.value(u"at"_s).toString(), Qt::ISODateWithMs)));
    });
    m_list->rows()->setLook(1, [](const QModelIndex &, CellLook &look) { look.right = true; });
    m_hint->setContentsMargins(16, 6, 12, 6);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setWordWrap(true);
    add(m_hint, 1);
    add(m_list, 1);
}

void FilesPane::show(const StoryDocument &document, const QJsonObject &story, const QString &me)
{
    m_document = document;
    const auto people = story.value(u"people"_s).toObject();
    m_kept.clear();
    for (const auto &value : story.value(u"attachments"_s).toArray()) {
        auto file = value.toObject();
        file.insert(u"who_words"_s, personWords(people, file.value(u"who_id"_s).toString(), me));
        m_kept << file;
    }
    fill();
}

void FilesPane::fill()
{
    auto rows = m_kept;
    for (const auto &item : m_queue->items())
        if (item.document == m_document)
            rows.prepend({{u"id"_s, item.request},
                          {u"name"_s, item.name},
                          {u"size"_s, item.size},
                          {u"is_sending"_s, true}});
    m_list->setLoading(rows.size() > m_kept.size());
    m_model->setRows(rows);
    m_hint->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_count->setText(rows.isEmpty() ? QString() : countText(rows.size()));
}

void FilesPane::setWritable(bool writable)
{
    m_isWritable = writable;
    m_add->setVisible(writable);
    m_hint->setText(writable ? tr("Drop a file here, or paste it.") : tr("None yet."));
}

void FilesPane::choose()
{
    if (!m_isWritable)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Papers (*.pdf *.png *.jpg *.jpeg *.eml *.xlsx *.docx)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, document = m_document](const QStringList &paths) {
                for (const auto &path : paths)
                    m_queue->takeFile(document, path);
            });
    dialog->open();
}

bool FilesPane::take(const QMimeData *files)
{
    return m_isWritable && !m_document.id.isEmpty() && m_queue->take(m_document, files);
}

void FilesPane::onAttached(const StoryDocument &document, const QJsonObject &answer)
{
    if (!answer.value(u"is_new"_s).toBool())
        Q_EMIT told(tr("The same file is there already: %1, added by %2.")
                        .arg(answer.value(u"name"_s).toString(), answer.value(u"who"_s).toString()),
                    false);
    if (document == m_document)
        Q_EMIT filesChanged();
}

// --- Reading them ---------------------------------------------------------------------------

void FilesPane::fetch(const QString &id, std::function<void(const AttachedFile &)> then)
{
    if (m_model->record(m_model->find(id)).value(u"is_sending"_s).toBool())
        return;
    m_list->setLoading(true);
    whenDone(m_store.attachment(id), this,
             [this, then = std::move(then)](const Result<AttachedFile> &file) {
                 m_list->setLoading(false);
                 if (!file)
                     return Q_EMIT told(file.error().message, true);
                 then(*file);
             });
}

void FilesPane::open(const QString &id)
{
    fetch(id, [this](const AttachedFile &file) {
        openCopy(file, this, [this](const QString &sentence) { Q_EMIT told(sentence, true); });
    });
}

void FilesPane::saveAs(const QString &id)
{
    fetch(id, [this](const AttachedFile &file) {
        auto *dialog = new QFileDialog(this, tr("Save the file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(safeFileName(file.name, file.mediaType));
        connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
            whenDone(QtConcurrent::run(writeFile, path, file.bytes), this, [this, path](bool done) {
                Q_EMIT told(done ? tr("Saved as %1.").arg(path)
                                 : tr("%1 could not be written.").arg(path),
                            !done);
            });
        });
        dialog->open();
    });
}

bool FilesPane::key(int key, Qt::KeyboardModifiers modifiers)
{
    const auto id = m_list->chosenId();
    const auto file = m_model->record(m_model->find(id));
    if (key == Qt::Key_S && modifiers == Qt::ControlModifier) {
        if (!id.isEmpty())
            saveAs(id);
        return true;
    }
    if (key != Qt::Key_Delete || modifiers != Qt::NoModifier)
        return false;
    if (file.value(u"is_own"_s).toBool())
        Q_EMIT takeBackAsked(id, file.value(u"name"_s).toString());
    else if (!id.isEmpty())
        Q_EMIT told(tr("%1 added this file and may take it back.")
                        .arg(file.value(u"who_words"_s).toString()),
                    false);
    return true;
}

bool FilesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (key(pressed->key(), pressed->modifiers()))
            return true;
    }
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->matches(QKeySequence::Save)) // not the page's
            event->accept();
    }
    return Pane::eventFilter(watched, event);
}

} // namespace desk
