#pragma once

#include "orderline.h"
#include "pane.h"

#include <QComboBox>

namespace desk {

class MessageText;
class TextLabel;

/// The left side of an order's entry: what the hospital sent, how it came, and what became of it.
class MessagePane : public Pane
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void setMessage(const QString &words);
    [[nodiscard]] QString message() const { return m_message; }
    void setSource(const QString &source);
    [[nodiscard]] QString source() const;
    [[nodiscard]] QComboBox *sourceField() const { return m_source; }
    void setLines(const QList<OrderLine> &lines);
    [[nodiscard]] MessageText *text() const { return m_text; }

Q_SIGNALS:
    void sourceEdited();

private:
    void count();

    QString m_message;
    QComboBox *m_source;
    MessageText *m_text;
    TextLabel *m_foot;
    int m_lines = 0;
};

} // namespace desk
