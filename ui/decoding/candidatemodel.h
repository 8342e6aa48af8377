#pragma once

#include "chip.h"
#include "decodingline.h"
#include "decodingstore.h"
#include "packconversion.h"
#include "suggestion.h"

#include <QAbstractListModel>

namespace desk {

/// A SKU that a line may mean, and why.
struct Suggested
{
    Candidate item;
    Suggestion why; ///< without a probability when it was searched for
};

/// A candidate held against a line: what is painted of it.
struct CandidateRow
{
    Candidate item;
    Suggestion why;
    PackConversion conversion;
    QString converted; ///< "20 box × 100 = 2,000 pieces"; empty when nothing is converted
    QList<Chip> chips;
    qint64 shortBy = 0; ///< pieces that are not free
    Tone expiryTone = Tone::Secondary;
};

/// What may be meant by a line, likest first.
class CandidateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CandidateModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setCandidates(const QList<Suggested> &candidates, const DecodingLine &line);
    /// What the server says of some of them now; they stay where they are.
    void setItems(const QHash<QString, Candidate> &items);
    [[nodiscard]] const CandidateRow *row(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    DecodingLine m_line;
    QList<CandidateRow> m_rows;
};

/// How often these words were confirmed as this SKU for this hospital.
int timesConfirmedHere(const Suggestion &why);
/// The likeness as people read it: 0 to 100, or -1 when there is none.
int percentOf(const Suggestion &why);
/// The pack of a candidate.
Pack packOf(const Candidate &item);
/// How many pieces of a candidate a line asks for.
PackConversion conversionFor(const DecodingLine &line, const Candidate &item);

} // namespace desk
