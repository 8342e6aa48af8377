#pragma once

#include "decodingline.h"
#include "decodingstore.h"
#include "whendone.h"

#include <QHash>
#include <QObject>

namespace desk {

struct Session;

/// The order that is being decoded: its lines, what is on its way to the server, what can be taken
/// back. A decision shows at once and is sent behind the hands; when the server refuses it, the
/// lines are read again and failed() says why.
class DecodingWork : public QObject
{
    Q_OBJECT

public:
    DecodingWork(Database *database, const Session &session, QObject *parent = nullptr);

    /// Reads another order; nothing for an empty id.
    void open(const QString &order);
    /// Reads the same one again; what is on its way stays as decided here.
    void reload();

    [[nodiscard]] QString order() const { return m_order; }
    [[nodiscard]] const QJsonObject &detail() const { return m_detail; }
    [[nodiscard]] CustomerId customer() const;
    [[nodiscard]] const QList<DecodingLine> &lines() const { return m_lines; }
    /// Null when it is no longer there.
    [[nodiscard]] const DecodingLine *line(const QString &id) const;
    [[nodiscard]] int openCount() const;
    /// The first open line after this one, round the end; empty when none is left.
    [[nodiscard]] QString nextOpen(const QString &after) const;
    [[nodiscard]] bool isSaving() const { return !m_saving.isEmpty(); }

    void decode(const QString &line, const Candidate &item, qint64 quantity,
                const QString &substitute = {});
    void refuse(const QString &line, const QString &reason);
    /// Part of a split line.
    struct Part
    {
        Candidate item;
        qint64 quantity = 0;
    };
    void split(const QString &line, const QList<Part> &parts);
    /// Makes a line undecided again.
    void takeBack(const QString &line);
    /// The line decided last in this order, or empty.
    [[nodiscard]] QString lastDecided() const
    {
        return m_done.isEmpty() ? QString() : m_done.last();
    }
    /// Asks the stock keepers for a SKU; the line stays open.
    void askForSku(const QString &line, const QString &wish);
    /// Asks the rep about a line; the order stays here.
    void askAboutLine(const QString &line, const QString &question);
    void act(const QString &action, const QString &comment);

Q_SIGNALS:
    /// What was asked about a line has gone out.
    void asked(const QString &sentence);
    /// The order was read, or what is on show of it changed as a whole.
    void shown();
    /// A line changed here.
    void lineChanged(const QString &line);
    void failed(const desk::Error &error, const QString &line);
    /// The order has left: submitted, or back with the rep.
    void acted(const QString &action, const QJsonObject &answer);

private:
    void take(const Result<QJsonObject> &detail);
    void send(const DecodingLine &decided, QJsonObject change);
    void answered(const QString &order, const QString &line, const Result<QJsonObject> &answer);
    [[nodiscard]] DecodingLine *find(const QString &id);
    void put(const DecodingLine &line);
    void waitFor(const QFuture<Result<QJsonObject>> &answer, const DecodingLine &line,
                 const QString &sentence);

    DecodingStore m_store;
    QString m_me;
    QString m_order;
    QJsonObject m_detail;
    QList<DecodingLine> m_lines;
    QHash<QString, DecodingLine> m_saving; ///< by line: as decided here
    QStringList m_done;
    QStringList m_takeBackNext; ///< taken back while their decision was still on its way
    Newest m_newest;
};

} // namespace desk
