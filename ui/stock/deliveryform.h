#pragma once

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace desk {

struct Error;
class FieldError;
class FieldErrors;
class KeyButton;
class TextLabel;

/// How a dispatch arrived: while it is on its way, who received it and the paper or picture that
/// proves it; afterwards what was said, with the proof to open.
class DeliveryForm : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryForm(QWidget *parent = nullptr);

    void show(const QJsonObject &dispatch);
    [[nodiscard]] QString receivedBy() const;
    /// The file of this machine that proves the delivery; empty where there is none.
    [[nodiscard]] QString proofPath() const { return m_path; }
    /// Takes a file of this machine; tells beside the field what cannot be kept.
    void takeFile(const QString &path);
    bool tell(const Error &error);
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);

Q_SIGNALS:
    void edited();
    /// The kept proof is to be opened.
    void proofAsked(const QString &attachment);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    [[nodiscard]] static QString story(const QJsonObject &dispatch);

    QJsonObject m_dispatch;
    QString m_path;
    QWidget *m_fields;
    QLineEdit *m_receivedBy;
    KeyButton *m_choose;
    FieldError *m_file;
    FieldErrors *m_errors;
    TextLabel *m_story;
    KeyButton *m_open;
};

} // namespace desk
