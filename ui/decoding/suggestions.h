#pragma once

#include "decodingstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace desk {

/// The candidates for the lines of one order, asked for ahead so that the next line has them when
/// it is reached.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    explicit Suggestions(Database *database, QObject *parent = nullptr);

    /// Another hospital: what was learnt is another thing.
    void use(const CustomerId &customer);
    /// Whether they are here; else they are asked for, and ready() comes.
    [[nodiscard]] bool ask(const QString &words);
    [[nodiscard]] QList<Candidate> of(const QString &words) const { return m_known.value(words); }
    /// A confirmation changes what comes for the same words next time.
    void forget(const QString &words) { m_known.remove(words); }
    void forgetAll() { m_known.clear(); }

Q_SIGNALS:
    void ready(const QString &words);
    void failed(const desk::Error &error);

private:
    DecodingStore m_store;
    CustomerId m_customer;
    QHash<QString, QList<Candidate>> m_known;
    QSet<QString> m_asked;
};

} // namespace desk
