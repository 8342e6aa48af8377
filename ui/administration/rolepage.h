#pragma once

#include "administrationpage.h"
#include "companyrecords.h"

namespace desk {

class NewRoleForm;
class RoleChanges;
class RoleMatrix;
class RoleRights;

/// What a role may, and what a change of it changes for whom; a new one has its name and what it
/// starts from above.
class RolePage : public AdministrationPage
{
    Q_OBJECT

public:
    RolePage(const DeskContext &context, const CompanyRecords *company, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<Fact> facts() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    [[nodiscard]] QList<Action> actions() const override;
    void act(const QString &action, const QString &comment) override;
    /// A new one is taken up again from where it was begun.
    [[nodiscard]] bool mayBeLeft() const override { return isNew(); }

protected:
    void showRecord() override;
    [[nodiscard]] QJsonObject typed() const override;
    void putBack(const QJsonObject &typed) override;
    bool tellBeside(const Error &error) override;

private:
    void showChanges();
    void startFrom(const QString &role);
    void send(const QString &reason);

    const CompanyRecords *m_company;
    PeopleStore m_store;
    NewRoleForm *m_form;
    RoleMatrix *m_matrix;
    RoleRights *m_rights;
    RoleChanges *m_changes;
};

} // namespace desk
