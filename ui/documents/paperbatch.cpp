#include "paperbatch.h"

#include "paperjob.h"
#include "paperrenderer.h"
#include "whendone.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QPrinter>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_mostFiles = 1000; // of one name in one folder
constexpr int s_named = 3;        // the others are counted

/// A new file of that name, or of the name with a number behind it; the name of the one that is
/// there when it holds the same bytes.
Result<Done> writeBeside(const QString &folder, const QString &name, const QByteArray &pdf)
{
    const QDir dir(folder);
    for (int turn = 1; turn < s_mostFiles; ++turn) {
        const auto path = dir.filePath(
            turn == 1 ? name + u".pdf"_s : u"%1 (%2).pdf"_s.arg(name, QString::number(turn)));
        QFile there(path);
        if (there.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            there.close(); // the name is ours: nobody's file is written over
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
                return Done{};
            there.remove();
            return Error{ErrorKind::Internal,
                         {},
                         PaperBatch::tr("%1 could not be written.").arg(path),
                         file.errorString()};
        }
        if (!there.exists())
            break;
        if (there.open(QIODevice::ReadOnly) && there.readAll() == pdf)
            return Done{};
    }
    return Error{ErrorKind::Internal,
                 {},
                 PaperBatch::tr("Nothing can be written into this folder."),
                 folder};
}

QString calledBy(const PaperName &name)
{
    return name.number.isEmpty() ? name.called : name.number;
}

} // namespace

/// The job outlives the batch until its thread is through with it.
struct PaperBatch::Press
{
    explicit Press(std::shared_ptr<QPrinter> p) : printer(std::move(p)), job(*printer) {}

    std::shared_ptr<QPrinter> printer;
    PaperJob job;
};

PaperBatch::PaperBatch(PapersStore *store, QList<PaperName> names, QObject *parent)
    : QObject(parent), m_store(store), m_names(std::move(names))
{
}

void PaperBatch::print(const std::shared_ptr<QPrinter> &printer)
{
    m_press = std::make_shared<Press>(printer);
    m_isRunning = true;
    step();
}

void PaperBatch::saveTo(const QString &folder)
{
    m_end.place = folder;
    m_isRunning = true;
    step();
}

void PaperBatch::cancel()
{
    m_end.isCancelled = true;
}

void PaperBatch::step()
{
    if (m_at >= m_names.size() || m_end.isCancelled)
        return end();
    const auto &name = m_names.at(m_at);
    Q_EMIT progressed(static_cast<int>(m_at), calledBy(name));
    if (name.id.isEmpty() || name.number.isEmpty())
        return refuse(tr("it is not issued yet"));
    m_press ? take(name) : save(name);
}

void PaperBatch::take(const PaperName &name)
{
    whenDone(m_store->source(name.kind, name.id), this, [this](const Result<PaperSource> &source) {
        if (!source)
            return refuse(source.error());
        source->isIssued ? keep(source->snapshot) : refuse(tr("it is not issued yet"));
    });
}

/// What is printed is kept first, as it is when one paper is printed.
void PaperBatch::keep(const QJsonObject &snapshot)
{
    const auto name = m_names.at(m_at);
    whenDone(m_store->paper(name.kind, name.id), this,
             [this, snapshot, id = name.id](const Result<Paper> &paper) {
                 if (!paper)
                     return refuse(paper.error());
                 if (paper->isKept)
                     Q_EMIT kept(id);
                 paint(snapshot);
             });
}

void PaperBatch::paint(const QJsonObject &snapshot)
{
    const auto painted = QtConcurrent::run(
        paperThread(), [press = m_press, snapshot] { return press->job.add(snapshot); });
    whenDone(painted, this, [this](const Result<Done> &done) {
        if (!done)
            return done.error().kind == ErrorKind::Internal ? refuseAll(done.error().message)
                                                            : refuse(done.error());
        ++m_end.done;
        next();
    });
}

void PaperBatch::save(const PaperName &name)
{
    whenDone(m_store->paper(name.kind, name.id), this, [this, name](const Result<Paper> &paper) {
        if (!paper)
            return refuse(paper.error());
        paper->isDraft ? refuse(tr("it is not issued yet")) : write(name, paper->pdf);
    });
}

void PaperBatch::write(const PaperName &name, const QByteArray &pdf)
{
    const auto written =
        QtConcurrent::run(paperThread(), [folder = m_end.place, file = paperFileName(name), pdf] {
            return writeBeside(folder, file, pdf);
        });
    whenDone(written, this, [this](const Result<Done> &done) {
        if (!done)
            return done.error().kind == ErrorKind::Internal ? refuseAll(done.error().message)
                                                            : refuse(done.error());
        ++m_end.done;
        next();
    });
}

void PaperBatch::refuse(const QString &reason)
{
    m_end.refused.append(u"%1 (%2)"_s.arg(calledBy(m_names.at(m_at)), reason));
    next();
}

void PaperBatch::refuse(const Error &error)
{
    const auto words = error.message.endsWith(u'.') ? error.message.chopped(1) : error.message;
    error.kind == ErrorKind::Connection ? refuseAll(words) : refuse(words);
}

/// What stopped this one stops the others too.
void PaperBatch::refuseAll(const QString &reason)
{
    for (; m_at < m_names.size(); ++m_at)
        m_end.refused.append(u"%1 (%2)"_s.arg(calledBy(m_names.at(m_at)), reason));
    end();
}

/// Many that are refused at once leave the window its turn between them.
void PaperBatch::next()
{
    ++m_at;
    QMetaObject::invokeMethod(this, &PaperBatch::step, Qt::QueuedConnection);
}

void PaperBatch::end()
{
    if (!m_press) {
        m_isRunning = false;
        return Q_EMIT finished(m_end);
    }
    const auto ended =
        QtConcurrent::run(paperThread(), [press = m_press] { return press->job.end(); });
    whenDone(ended, this, [this](const Result<Done> &done) {
        if (!done)
            m_end.refused.append(done.error().message);
        m_isRunning = false;
        Q_EMIT finished(m_end);
    });
}

QString batchWords(const BatchEnd &end, const QString &kind)
{
    QString words;
    if (!end.place.isEmpty())
        words = PaperBatch::tr("%n PDF(s) saved in %1", nullptr, end.done)
                    .arg(QDir::toNativeSeparators(end.place));
    else if (kind == u"invoice")
        words = PaperBatch::tr("%n invoice(s) printed", nullptr, end.done);
    else if (kind == u"quotation")
        words = PaperBatch::tr("%n quotation(s) printed", nullptr, end.done);
    else
        words = PaperBatch::tr("%n paper(s) printed", nullptr, end.done);
    if (end.isCancelled)
        words = PaperBatch::tr("%1 before it was cancelled").arg(words);
    const auto many = static_cast<int>(end.refused.size());
    if (many == 0)
        return words + u'.';
    auto names = end.refused.mid(0, s_named).join(u"; "_s);
    if (many > s_named)
        names = PaperBatch::tr("%1 and %n more", nullptr, many - s_named).arg(names);
    return PaperBatch::tr("%1, %n could not be: %2.", nullptr, many).arg(words, names);
}

} // namespace desk
