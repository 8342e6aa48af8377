#pragma once

#include "chip.h"
#include "decodingline.h"
#include "decodingstore.h"
#include "packconversion.h"
#include "wordmatch.h"

#include <QAbstractListModel>

namespace desk {

/// A candidate held against a line: what is painted of it.
struct CandidateRow
{
    Candidate item;
    PackConversion conversion;
    QString converted; ///< "20 box × 100 = 2,000 pieces"; empty when nothing is converted
    QList<WordSpan> matches;
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

    /// `found`: from the catalogue, so without likeness and without a number key beyond nine.
    void setCandidates(const QList<Candidate> &candidates, const DecodingLine &line);
    [[nodiscard]] const CandidateRow *row(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<CandidateRow> m_rows;
};

/// How often these words were confirmed as this SKU for this hospital.
int timesConfirmedHere(const Candidate &item);
/// The pack of a candidate.
Pack packOf(const Candidate &item);
/// How many pieces of a candidate a line asks for.
PackConversion conversionFor(const DecodingLine &line, const Candidate &item);

} // namespace desk
