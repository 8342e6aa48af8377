#pragma once

#include "pane.h"

#include <QJsonObject>
#include <QMultiHash>

namespace desk {

class RecordModel;
class RowList;
class SumLine;

/// The lines of an order as they stand: asked, given, from which batch, for how much; and their
/// sums.
class StoryLines : public Pane
{
    Q_OBJECT

public:
    explicit StoryLines(QWidget *parent = nullptr);

    /// `detail` of api.order_detail.
    void show(const QJsonObject &detail);
    /// `batches` and `amounts` of api.order_story; amounts are empty for whom prices are hidden
    /// from.
    void showStory(const QJsonObject &story);
    /// The names of those who are at a line, by its id.
    void setPresent(const QMultiHash<QString, QString> &names);
    [[nodiscard]] SumLine *sum() const { return m_sum; }

private:
    void fill();
    [[nodiscard]] QJsonObject record(const QJsonObject &line) const;

    RecordModel *m_model;
    RowList *m_list;
    SumLine *m_sum;
    QJsonObject m_detail;
    QJsonObject m_story;
    QMultiHash<QString, QString> m_present;
};

} // namespace desk
