#pragma once

#include "recordmodel.h"

#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>

class QKeyEvent;
class QMouseEvent;

namespace desk {

class PagedModel;
class RowList;

/// The marked rows of a list, which are a thing apart from the chosen one: J and K walk without
/// touching them. Known by their ids, so they outlive a refresh and the pages that they stood on.
///   X, Space or Ctrl+click marks one row or lets it go; Shift with J, K, an arrow, Home, End, a
///   page key or a click marks all from where one began; Ctrl+A all rows; Esc lets go.
class RowMarking : public QObject
{
    Q_OBJECT

public:
    /// Beyond this many, exporting is the way.
    static constexpr int most = 10000;

    explicit RowMarking(RowList *list);

    /// Whether rows of the list can be marked; off at first.
    void setOn(bool on) { m_isOn = on; }
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] bool contains(const QString &id) const { return m_marks.contains(id); }
    [[nodiscard]] int count() const { return static_cast<int>(m_marks.size()); }
    /// The records of the marked rows, from top to bottom.
    [[nodiscard]] QList<QJsonObject> records() const;
    [[nodiscard]] QStringList ids() const;
    /// Whether more was asked for than can be marked.
    [[nodiscard]] bool isFull() const { return m_isFull; }

    void toggle(const QModelIndex &row);
    void extend(const QModelIndex &to);
    void markAll();
    void clear();
    /// Another row was chosen: the next range begins there.
    void moved();

    /// The list has got another model.
    void setModel(PagedModel *pages, RecordModel *records);
    /// What the keys and the pointer mean for marks; false when they mean nothing.
    bool isOurs(const QKeyEvent *event) const;
    bool press(const QKeyEvent *event);
    bool press(const QMouseEvent *event, const QModelIndex &row);

Q_SIGNALS:
    void changed();

private:
    struct Mark
    {
        QJsonObject record;
        qint64 place = 0; ///< from the top, to give them back in the order of the list
    };
    using Marks = QHash<QString, Mark>;

    bool extendBy(const QKeyEvent *event);
    void take(const QList<QJsonObject> &records, qint64 from);
    void takeRange(int first, int last);
    void learn(const QJsonObject &record);
    void forget(const QStringList &ids);
    void learnAll();
    [[nodiscard]] qint64 placeOf(const QModelIndex &row) const;
    [[nodiscard]] QJsonObject recordAt(const QModelIndex &row) const;

    RowList *m_list;
    PagedModel *m_pages = nullptr;
    RecordModel *m_records = nullptr;
    Marks m_marks;
    Marks m_base;                   ///< before the range that is being drawn
    QPersistentModelIndex m_anchor; ///< where that range began
    int m_turn = 0;                 ///< rows that an earlier wish asked for are not for us
    bool m_isOn = false;
    bool m_isFull = false;
    bool m_isExtending = false;
};

} // namespace desk
