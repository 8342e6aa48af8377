#pragma once

#include <QWidget>

class QLineEdit;

namespace desk {

class FieldError;
class TextLabel;

/// How many pieces come from a batch that the stock keeper chose, and why. Enter goes on, Esc steps
/// back.
class BatchChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BatchChoice(QWidget *parent = nullptr);

    void open(const QString &batch, int most, int pieces, const QString &reason);
    void close();
    /// What the server says about it.
    void tell(const QString &sentence);

Q_SIGNALS:
    /// No pieces take the choice back.
    void taken(int pieces, const QString &reason);
    void left();

protected:
    bool event(QEvent *event) override;

private:
    void send();

    int m_most = 0;
    TextLabel *m_title;
    QLineEdit *m_pieces;
    FieldError *m_piecesField;
    QLineEdit *m_reason;
    FieldError *m_reasonField;
};

} // namespace desk
