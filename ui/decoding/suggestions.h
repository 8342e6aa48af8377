#pragma once

#include "candidatemodel.h"
#include "catalogue.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace desk {

class CatalogueCopy;

/// What the lines of one order may mean: worked out on this machine, without asking the server, and
/// ahead for the lines that come. What the server knows of the SKUs now (price, stock, expiry) is
/// asked for many at a time and kept until stock moves.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    Suggestions(Database *database, CatalogueCopy *copy, QObject *parent = nullptr);

    /// Another hospital: what was learnt is another thing.
    void use(const CustomerId &customer);
    /// Whether the copy of the catalogue can be asked.
    [[nodiscard]] bool isReady() const;
    /// The likest nine for the hospital's words, best first.
    [[nodiscard]] QList<Suggested> of(const QString &words);
    /// SKUs that somebody looks for while typing.
    [[nodiscard]] QList<Suggested> found(const QString &words) const;
    /// Asks for what the server knows of these now, unless it is here. True while some of it is
    /// still to come.
    bool askNow(const QList<Suggested> &list);
    [[nodiscard]] bool isAsking() const { return !m_asked.isEmpty(); }
    /// Works out what these words may mean when there is nothing else to do.
    void workAhead(const QStringList &words);
    /// What was worked out may be different now; what is on show is not touched.
    void forget();
    /// Stock has moved: what the server knew counts no more.
    void forgetNow();

Q_SIGNALS:
    /// What the server knows of some SKUs now.
    void came(const QHash<QString, desk::Candidate> &items);
    void failed(const desk::Error &error);

private:
    [[nodiscard]] Candidate itemOf(const QString &sku) const;
    [[nodiscard]] QList<Suggested> dressed(const QList<Suggestion> &list) const;
    [[nodiscard]] const QList<Suggestion> &workedOut(const QString &words);
    void workOne();
    void ask(const QSet<QString> &skus);
    void keep(const QStringList &wanted, const QHash<QString, Candidate> &now);

    DecodingStore m_store;
    CatalogueCopy *m_copy;
    CustomerId m_customer;
    QHash<QString, QList<Suggestion>> m_known; ///< by words
    QHash<QString, Candidate> m_now;           ///< by SKU
    QSet<QString> m_asked;
    QStringList m_ahead;
    QSet<QString> m_wanted; ///< SKUs of the lines ahead that are still to be asked for
    QTimer m_idle;
    int m_turn = 0;
};

} // namespace desk
