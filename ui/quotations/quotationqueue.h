#pragma once

#include "recordmodel.h"
#include "records.h"

#include <QSet>

namespace desk {

class RowList;

/// The quotations that are open, in groups of what they wait for.
class QuotationQueue : public RecordModel
{
    Q_OBJECT

public:
    explicit QuotationQueue(QObject *parent);
    /// The columns of the list of all quotations, open or not.
    static QList<RecordColumn> allColumns();

    void setQuotations(const Records &rows);
    /// Those with words that are not saved yet carry a dot.
    void setUnsaved(const QSet<QString> &ids);
    /// How its cells look in a list.
    void dress(RowList *list);
    /// How many wait to be priced.
    [[nodiscard]] int toPrice() const { return m_toPrice; }

private:
    QSet<QString> m_unsaved;
    int m_toPrice = 0;
};

} // namespace desk
