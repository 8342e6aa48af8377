#pragma once

#include <QPixmap>
#include <QWidget>

class QLabel;

namespace desk {

class KeyButton;
class TextLabel;

/// The company's logo: chosen from a file or dropped here, seen at once, taken away again.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(QWidget *parent = nullptr);

    /// The picture's bytes as base64; empty where there is none.
    void setLogo(const QString &base64);
    [[nodiscard]] const QString &logo() const { return m_logo; }
    /// As large as it fits in a square of so many pixels.
    [[nodiscard]] QPixmap picture(int pixels) const;
    /// Takes this file, or says why not.
    void take(const QString &file);
    /// What is wrong with it.
    void tell(const QString &sentence);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void show();

    QLabel *m_picture;
    TextLabel *m_words;
    KeyButton *m_choose;
    KeyButton *m_remove;
    QString m_logo;
};

} // namespace desk
