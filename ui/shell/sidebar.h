#pragma once

#include "desk.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace desk {

/// The desks this person has, with how much waits at each; 176 px, folded 48 with the count under
/// the icon.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setDesks(const QList<DeskKind> &desks);
    void setCount(const QString &desk, int count);
    void choose(int index);
    [[nodiscard]] int chosen() const;
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    static constexpr int wide = 176;
    static constexpr int narrow = 48;

Q_SIGNALS:
    void chosenChanged(int index);
    void keysAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_keys;
    bool m_folded = false;
};

} // namespace desk
