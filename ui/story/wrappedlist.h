#pragma once

#include <QListView>

namespace desk {

/// A list whose rows are as high as their words need at this width: no heads, no columns, nothing
/// chosen until one walks into it.
class WrappedList : public QListView
{
    Q_OBJECT

public:
    explicit WrappedList(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override {}

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace desk
