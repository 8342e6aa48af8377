#pragma once

#include "chip.h"

#include <QListView>

class QStandardItemModel;

namespace desk {

/// A short list of two-line entries with a chip: branches, people.
class EntryList : public QListView
{
    Q_OBJECT

public:
    struct Entry
    {
        QString title;
        QString words;
        Chip chip = {};
    };

    explicit EntryList(const QString &name, QWidget *parent = nullptr);
    /// Shows these with one of them chosen, and says nothing about it.
    void setEntries(const QList<Entry> &entries, int chosenEntry);
    void choose(int entry);
    [[nodiscard]] int chosen() const { return currentIndex().row(); }

Q_SIGNALS:
    void chosenChanged(int entry);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_entries;
    bool m_filling = false;
};

} // namespace desk
