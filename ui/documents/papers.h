#pragma once

#include "papersstore.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QImage;
class QPrinter;

namespace desk {

class PaperBatch;
class PaperPainter;

/// A document that has a paper.
struct PaperName
{
    QString kind; ///< quotation, invoice, challan or packing (a slip a box)
    QString id;
    QString number;      ///< for the name of the file; empty for a draft
    QString called = {}; ///< what a person knows it by while it has no number
};

/// What a desk does with papers: look at one over the window, save it, print it. The asking for a
/// file or a printer never blocks the window; a test answers in its place.
class Papers : public QObject
{
    Q_OBJECT

public:
    /// Gives the chosen file, or nothing when it was called off.
    using AskFile = std::function<void(const QString &proposed,
                                       const std::function<void(const QString &)> &chosen)>;
    /// Gives the printer that was chosen; not called when it was called off.
    using AskPrinter = std::function<void(const std::shared_ptr<QPrinter> &printer,
                                          const std::function<void()> &chosen)>;

    /// Gives the chosen folder; not called when it was called off.
    using AskFolder = std::function<void(const std::function<void(const QString &)> &chosen)>;

    /// `owner` is the desk: dialogs and the preview belong to its window.
    Papers(Database *database, QWidget *owner);

    [[nodiscard]] PapersStore *store() const { return m_store; }
    /// How a file, a printer or a folder is asked for, in place of the system's dialogs.
    void setAsking(AskFile file, AskPrinter printer, AskFolder folder = {});

    /// Shows it as it is or will be, over the dimmed window; Ctrl+P and Ctrl+S print and save
    /// there.
    void preview(const PaperName &name);
    /// Writes the PDF where the person wants it: the kept bytes once the document is issued.
    void save(const PaperName &name, const QString &copy = {});
    /// Prints the copies named, all where none is.
    void print(const PaperName &name, const QStringList &copies = {});
    /// Prints all copies of several papers as one job, in that order, or saves each as a PDF in a
    /// folder; batchBegan() tells once the person has chosen where to. One batch at a time.
    void printAll(const QList<PaperName> &names);
    void saveAll(const QList<PaperName> &names);
    /// The batch that is under way; null when none is.
    [[nodiscard]] PaperBatch *batch() const;
    /// A picture of its first page, that many pixels wide.
    void picture(const PaperName &name, int width, std::function<void(const QImage &)> show);
    /// Makes the paper of a document that was just issued, so that it is kept from then on.
    void makeSure(const PaperName &name);

Q_SIGNALS:
    void failed(const desk::Error &error);
    /// Something went well: "Saved as …", "Sent to the printer."
    void told(const QString &sentence);
    /// The paper of this document is kept now.
    void kept(const QString &id);
    void batchBegan(desk::PaperBatch *batch);

private:
    void withPainter(const PaperName &name, std::function<void(PaperPainter &)> work);
    void show(const PaperName &name, PaperPainter &painter);
    void write(const QString &file, const QByteArray &pdf);
    PaperBatch *begin(const QList<PaperName> &names);
    [[nodiscard]] QString proposal(const PaperName &name, const QString &copy) const;

    QWidget *m_owner;
    PapersStore *m_store;
    AskFile m_askFile;
    AskPrinter m_askPrinter;
    AskFolder m_askFolder;
    QPointer<PaperBatch> m_batch;
};

/// What the file of a paper is called, without its ending; safe in any folder.
QString paperFileName(const PaperName &name);

} // namespace desk
