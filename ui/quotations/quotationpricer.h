#pragma once

#include "quotationdraft.h"
#include "quotationsstore.h"

#include <QObject>
#include <QTimer>

namespace desk {

/// Asks the database what a draft comes to while it is being typed: the tax arithmetic is there and
/// nowhere else. It asks 80 ms after the last letter and never waits; an answer to an older
/// question is not heard.
class QuotationPricer : public QObject
{
    Q_OBJECT

public:
    QuotationPricer(const QuotationsStore &store, QObject *parent);

    /// The draft as it is then.
    void ask(const QuotationDraft &draft);
    /// Another quotation is on show: what was asked is no longer wanted.
    void forget();

Q_SIGNALS:
    /// `lines` in the order of the draft's, of those that count and of the optional ones.
    void priced(const desk::QuotationSums &sums, const QJsonArray &lines,
                const QJsonArray &optionalLines);
    void failed(const desk::Error &error);

private:
    void send();
    void answered(int turn, bool optional, const Result<QJsonObject> &answer);

    QuotationsStore m_store;
    QuotationDraft m_draft;
    QTimer m_pause;
    int m_turn = 0;
    bool m_needsOptional = false;
    QJsonObject m_counting;
    QJsonObject m_optional;
};

} // namespace desk
