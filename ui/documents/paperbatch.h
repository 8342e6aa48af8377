#pragma once

#include "papers.h"

namespace desk {

class PaperJob;

/// How a batch went.
struct BatchEnd
{
    int done = 0;
    QStringList refused;      ///< what could not be, each with its reason
    QString place;            ///< the folder; empty for a printer
    bool isCancelled = false; ///< what is neither done nor refused was not begun
};

/// Several papers, one after another, printed as one job or saved as files. What is painted and
/// written is so on the papers' own thread. One that fails is named at the end, and the others go
/// on; only a lost connection or a dead printer ends it all.
class PaperBatch : public QObject
{
    Q_OBJECT

public:
    PaperBatch(PapersStore *store, QList<PaperName> names, QObject *parent);

    [[nodiscard]] const QList<PaperName> &names() const { return m_names; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Call one of these, once.
    void print(const std::shared_ptr<QPrinter> &printer);
    /// Each file bears the number of its paper. What is there is never written over: the same bytes
    /// count as saved, beside others the new file gets a (2).
    void saveTo(const QString &folder);
    /// Stops behind the paper that is being made.
    void cancel();

Q_SIGNALS:
    /// So many are through; `name` comes next.
    void progressed(int through, const QString &name);
    void finished(const desk::BatchEnd &end);
    void kept(const QString &id);

private:
    struct Press;

    void step();
    void take(const PaperName &name);
    void keep(const QJsonObject &snapshot);
    void paint(const QJsonObject &snapshot);
    void save(const PaperName &name);
    void write(const PaperName &name, const QByteArray &pdf);
    void refuse(const QString &reason);
    void refuse(const Error &error);
    void refuseAll(const QString &reason);
    void next();
    void end();

    PapersStore *m_store;
    QList<PaperName> m_names;
    std::shared_ptr<Press> m_press; ///< null while files are saved
    BatchEnd m_end;
    qsizetype m_at = 0;
    bool m_isRunning = false;
};

/// What the batch has come to, as a sentence: "12 invoices printed, 1 could not be: …". `kind` is
/// that of the papers.
QString batchWords(const BatchEnd &end, const QString &kind);

} // namespace desk
