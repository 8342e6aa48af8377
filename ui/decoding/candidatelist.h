#pragma once

#include <QListView>

namespace desk {

class CandidateModel;
struct CandidateRow;

/// The suggestions for a line: arrows choose, Enter takes.
class CandidateList : public QListView
{
    Q_OBJECT

public:
    CandidateList(CandidateModel *model, QWidget *parent = nullptr);

    /// Null when none is chosen.
    [[nodiscard]] const CandidateRow *chosen() const;
    [[nodiscard]] int chosenRow() const { return currentIndex().row(); }
    /// Chooses a row and shows it; false when there is none.
    bool choose(int row);

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click.
    void taken(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    CandidateModel *m_model;
};

/// "Suggested SKU … Match … Price … Stock" over the list.
class CandidateHead : public QWidget
{
    Q_OBJECT

public:
    /// Over the list whose columns it names.
    explicit CandidateHead(const CandidateList *list, QWidget *parent = nullptr);
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const CandidateList *m_list;
    QString m_title;
};

} // namespace desk
