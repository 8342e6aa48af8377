#pragma once

#include "deskpage.h"
#include "peoplestore.h"

class QStackedWidget;

namespace desk {

class FilterTabs;
class PersonForm;
class RecordModel;
class RoleMatrix;

/// The administrator's desk: people with their roles, and what each role may.
class AdministrationDesk : public DeskPage
{
    Q_OBJECT

public:
    AdministrationDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsaved() const override;

private:
    void build();
    void showTab(const QString &name);
    void readPeople();
    void readRoles();
    void choose(const QString &id);
    void showPerson(const QJsonObject &person);
    void showRole(const QJsonObject &role);
    void startPerson();
    void offer();
    void save();
    void savePerson();
    void saveRole();
    void toggleActive();
    void resetPassword();
    void answered(const Result<QJsonObject> &answer, const QString &done);

    PeopleStore m_store;
    FilterTabs *m_tabs;
    RecordModel *m_people;
    RecordModel *m_roles;
    QStackedWidget *m_stack;
    PersonForm *m_person;
    RoleMatrix *m_matrix;
    QList<QJsonObject> m_allRoles;
    QJsonObject m_chosen;
};

} // namespace desk
