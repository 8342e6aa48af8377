#pragma once

#include "administrationpage.h"
#include "companyrecords.h"

#include <QPointer>

namespace desk {

class HandOverCard;
class InvitationCard;
class PersonForm;

/// A person: invited, given another role, let out and in again, their password, and what becomes of
/// their customers.
class PersonPage : public AdministrationPage
{
    Q_OBJECT

public:
    /// Cards open over the window that `page` is in.
    PersonPage(const DeskContext &context, const CompanyRecords *company, QWidget *parent);
    ~PersonPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<Fact> facts() const override;
    [[nodiscard]] QList<Action> actions() const override;
    void act(const QString &action, const QString &comment) override;
    [[nodiscard]] QString warning() const override;
    /// A role half chosen holds nobody up.
    [[nodiscard]] bool hasUnsaved() const override { return false; }

protected:
    void showRecord() override;
    [[nodiscard]] QJsonObject typed() const override;
    void putBack(const QJsonObject &typed) override;
    bool tellBeside(const Error &error) override;
    void asked(const QJsonObject &answer, const Saved &saved) override;

private:
    [[nodiscard]] bool holdsCustomers() const;
    void saveForm();
    void invite();
    void toggleActive();
    void resetPassword();
    void askNewPassword();
    void unlockSigning();
    void handOver(bool evenIfNothing);
    void invited(const QString &word, const QJsonObject &answer);

    const CompanyRecords *m_company;
    PeopleStore m_store;
    PersonForm *m_form;
    QPointer<InvitationCard> m_invitation; ///< over the whole window
    QPointer<HandOverCard> m_handOver;     ///< over the whole window
};

} // namespace desk
