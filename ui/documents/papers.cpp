#include "papers.h"

#include "paperbatch.h"
#include "paperpainter.h"
#include "paperpreview.h"
#include "paperrenderer.h"
#include "whendone.h"

#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void askFile(QWidget *owner, const QString &proposed,
             const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(owner->window(), Papers::tr("Save PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(Papers::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, chosen);
    dialog->open();
}

void askPrinter(QWidget *owner, const std::shared_ptr<QPrinter> &printer,
                const std::function<void()> &chosen)
{
    auto *dialog = new QPrintDialog(printer.get(), owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), owner,
                     [printer, chosen] { chosen(); });
    dialog->open();
}

void askFolder(QWidget *owner, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(owner->window(), Papers::tr("Save the PDFs into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, chosen);
    dialog->open();
}

} // namespace

QString paperFileName(const PaperName &name)
{
    auto file = name.number.isEmpty() ? name.kind + u"-draft"_s : name.number;
    if (name.kind == u"packing" && !name.number.isEmpty())
        file += u" packing slips"_s; // the challan has the number itself
    for (auto &letter : file)
        if (!letter.isLetterOrNumber() && !u"-_() "_s.contains(letter))
            letter = u'-';
    return file;
}

Papers::Papers(Database *database, QWidget *owner)
    : QObject(owner), m_owner(owner), m_store(new PapersStore(database, paperRenderer(), this))
{
    m_askFile = [owner](const auto &proposed, const auto &chosen) {
        askFile(owner, proposed, chosen);
    };
    m_askPrinter = [owner](const auto &printer, const auto &chosen) {
        askPrinter(owner, printer, chosen);
    };
    m_askFolder = [owner](const auto &chosen) { askFolder(owner, chosen); };
}

void Papers::setAsking(AskFile file, AskPrinter printer, AskFolder folder)
{
    m_askFile = std::move(file);
    m_askPrinter = std::move(printer);
    m_askFolder = std::move(folder);
}

void Papers::withPainter(const PaperName &name, std::function<void(PaperPainter &)> work)
{
    whenDone(m_store->source(name.kind, name.id), this,
             [this, work = std::move(work)](const Result<PaperSource> &source) {
                 if (!source)
                     return Q_EMIT failed(source.error());
                 auto painter = PaperPainter::prepare(source->snapshot);
                 if (!painter)
                     return Q_EMIT failed(painter.error());
                 auto ready = std::move(painter).value();
                 work(ready);
             });
}

void Papers::preview(const PaperName &name)
{
    withPainter(name, [this, name](PaperPainter &painter) { show(name, painter); });
}

void Papers::show(const PaperName &name, PaperPainter &painter)
{
    auto *preview = new PaperPreview(m_owner->window());
    preview->show(painter);
    connect(preview, &PaperPreview::printWanted, this, [this, name] { print(name); });
    connect(preview, &PaperPreview::saveWanted, this, [this, name] { save(name); });
    connect(preview, &PaperPreview::closed, preview, &QObject::deleteLater);
    preview->open();
}

QString Papers::proposal(const PaperName &name, const QString &copy) const
{
    auto file = paperFileName(name);
    if (!copy.isEmpty())
        file += u' ' + copy.section(u' ', 0, 0).toLower();
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(file + u".pdf"_s);
}

void Papers::save(const PaperName &name, const QString &copy)
{
    m_askFile(proposal(name, copy), [this, name, copy](const QString &file) {
        whenDone(m_store->paper(name.kind, name.id, copy), this,
                 [this, file](const Result<Paper> &paper) {
                     paper ? write(file, paper->pdf) : Q_EMIT failed(paper.error());
                 });
    });
}

void Papers::write(const QString &file, const QByteArray &pdf)
{
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(pdf) == pdf.size() && target.commit())
        return Q_EMIT told(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    Q_EMIT failed({ErrorKind::Internal,
                   {},
                   tr("%1 could not be written.").arg(QDir::toNativeSeparators(file)),
                   target.errorString()});
}

void Papers::print(const PaperName &name, const QStringList &copies)
{
    makeSure(name);
    withPainter(name, [this, copies](PaperPainter &painter) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(painter.title());
        auto paper = std::make_shared<PaperPainter>(std::move(painter));
        m_askPrinter(printer, [this, printer, paper, copies] {
            const auto done = paper->paint(*printer, copies.isEmpty() ? paper->copies() : copies);
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT told(tr("%1 went to the printer.").arg(paper->title()));
        });
    });
}

PaperBatch *Papers::batch() const
{
    return m_batch && m_batch->isRunning() ? m_batch : nullptr;
}

PaperBatch *Papers::begin(const QList<PaperName> &names)
{
    m_batch = new PaperBatch(m_store, names, this);
    connect(m_batch, &PaperBatch::finished, m_batch, &QObject::deleteLater);
    connect(m_batch, &PaperBatch::kept, this, &Papers::kept);
    Q_EMIT batchBegan(m_batch);
    return m_batch;
}

void Papers::printAll(const QList<PaperName> &names)
{
    if (batch() || names.isEmpty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("%n paper(s)", nullptr, static_cast<int>(names.size())));
    m_askPrinter(printer, [this, printer, names] {
        if (!batch())
            begin(names)->print(printer);
    });
}

void Papers::saveAll(const QList<PaperName> &names)
{
    if (batch() || names.isEmpty())
        return;
    m_askFolder([this, names](const QString &folder) {
        if (!batch())
            begin(names)->saveTo(folder);
    });
}

void Papers::picture(const PaperName &name, int width, std::function<void(const QImage &)> show)
{
    withPainter(name, [width, show = std::move(show)](PaperPainter &painter) {
        constexpr double sheetInches = 210 / 25.4;
        show(painter.image(0, painter.copies().value(0), qRound(width / sheetInches)));
    });
}

void Papers::makeSure(const PaperName &name)
{
    if (name.number.isEmpty())
        return;
    whenDone(m_store->paper(name.kind, name.id), this, [this, name](const Result<Paper> &paper) {
        if (paper && paper->isKept)
            Q_EMIT kept(name.id);
    });
}

} // namespace desk
