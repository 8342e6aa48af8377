#pragma once

#include <QWidget>

namespace desk {

class TextLabel;

/// What an order is worth, at the right of its head: what it is the sum of, and the sum.
class HeadTotal : public QWidget
{
    Q_OBJECT

public:
    explicit HeadTotal(QWidget *parent = nullptr);
    /// An empty amount takes it away.
    void show(const QString &words, const QString &amount);

private:
    TextLabel *m_words;
    TextLabel *m_amount;
};

} // namespace desk
