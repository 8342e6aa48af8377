#pragma once

#include "pane.h"
#include "signing.h"

#include <QPointer>

#include <functional>

class QLineEdit;

namespace desk {

class IconLabel;
class KeyButton;
class TextLabel;

/// Asks for the password that signs a decision, in a strip under the buttons: Enter signs, Esc
/// steps back. Hidden while nothing is to be signed.
class SignatureStrip : public Pane
{
    Q_OBJECT

public:
    /// What goes on with the signatures, one an act.
    using Signed = std::function<void(const QJsonArray &signatures)>;

    explicit SignatureStrip(Database *database, QWidget *parent = nullptr);

    /// One password for all of them. What was asked before is left.
    void ask(const QString &sentence, const QList<ActToSign> &acts, const Signed &then);
    /// Nothing is signed; left() says so.
    void leave();
    [[nodiscard]] bool isAsking() const { return !m_acts.isEmpty(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The person stepped back, or went to another document.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void sign();
    void answered(const Result<QJsonArray> &signatures);
    void tell(const QString &sentence, bool wrong);
    void close();

    Signing m_signing;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    QLineEdit *m_field;
    KeyButton *m_leave;
    KeyButton *m_sign;
    QList<ActToSign> m_acts;
    Signed m_then;
    QPointer<QWidget> m_returnFocus;
    int m_turn = 0; ///< an answer to an earlier question is not heard
};

} // namespace desk
