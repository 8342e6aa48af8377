#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace desk {

class TextLabel;

/// Asks for a reason in place: a label, a field with reasons often given, Enter goes on, Esc steps
/// back.
class ReasonField : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonField(QWidget *parent = nullptr);

    /// Opens with the question; `done` gets the trimmed reason, which is not empty.
    void ask(const QString &question, const QStringList &often,
             std::function<void(const QString &)> done);
    void close();
    /// Words that were being written before: they stand in the field when it is asked next.
    void setWords(const QString &words) { m_words = words; }
    /// What is in the open field.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void closed();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void confirm();

    TextLabel *m_question;
    QLineEdit *m_field;
    QString m_words;
    std::function<void(const QString &)> m_done;
};

} // namespace desk
