#pragma once

#include "administrationpage.h"
#include "administrationstore.h"

namespace desk {

class LogoField;

/// The company's logo on new papers.
class LogoPage : public AdministrationPage
{
    Q_OBJECT

public:
    LogoPage(const DeskContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<Action> actions() const override;
    void act(const QString &action, const QString &comment) override;
    [[nodiscard]] bool mayBeLeft() const override { return false; }
    void documentChanged(const Change &change) override;

protected:
    void showRecord() override { read(); }
    [[nodiscard]] QJsonObject typed() const override;
    void putBack(const QJsonObject &typed) override;
    void forget() override;
    bool tellBeside(const Error &error) override;

private:
    void read();

    AdministrationStore m_store;
    LogoField *m_logo;
    QString m_saved; ///< as the server has it, base64
};

} // namespace desk
