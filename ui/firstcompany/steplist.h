#pragma once

#include <QListView>

class QStandardItemModel;

namespace desk {

/// The steps of the assistant at the left, 48 px each: what is done, where one is, what comes.
class StepList : public QListView
{
    Q_OBJECT

public:
    enum class State { Ahead, Done, Wrong };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setStep(int step, const QString &words, State state, bool open);
    void setCurrent(int step);

Q_SIGNALS:
    /// An open step was chosen by key or pointer.
    void chosen(int step);

private:
    void choose(const QModelIndex &index);

    QStandardItemModel *m_steps;
};

} // namespace desk
