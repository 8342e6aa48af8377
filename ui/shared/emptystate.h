#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace desk {

class IconLabel;
class TextLabel;
class KeyButton;

/// What stands in place of an empty list: why it is empty and what comes next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// "Nothing waits for you." and "4 orders are with the decoders."
    void tell(const QString &headline, const QString &sentence, const QString &iconName = {});
    /// A line that leads somewhere: "4", "with the decoders", "oldest 2 h".
    void addRow(const QString &count, const QString &words, const QString &trailing,
                const std::function<void()> &press);
    KeyButton *addButton(const QString &words, const QString &iconName, const QKeySequence &key,
                         const std::function<void()> &press);
    /// Takes rows and buttons away.
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    QBoxLayout *m_rows;
    QBoxLayout *m_buttons;
};

} // namespace desk
