#pragma once

#include "assistantpage.h"
#include "peoplestore.h"

#include <QJsonArray>

class QLineEdit;

namespace desk {

class EntryList;
class FieldForm;
class KeyButton;
class Notice;

/// Step 5: who works here. Each gets a password for the first sign-in, shown once.
class PeoplePage : public AssistantPage
{
    Q_OBJECT

public:
    explicit PeoplePage(Database *database, QWidget *parent = nullptr);
    void begin() override;
    void addOne() override;
    [[nodiscard]] QString addWords() const override { return tr("person"); }
    /// Reads people and roles again.
    void read();
    [[nodiscard]] int count() const { return static_cast<int>(m_people.size()); }

Q_SIGNALS:
    void peopleChanged();

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildAside();
    void admit();
    void admitted(const QString &email, const QString &password, const Result<QJsonObject> &answer);
    void tellExecutive(const QString &email, const QString &name);
    void showPeople(const QJsonArray &people);
    void showRoles();

    PeopleStore m_store;
    EntryList *m_list;
    FieldForm *m_form;
    KeyButton *m_admit;
    Notice *m_notice;
    PairList *m_roles;
    QJsonArray m_people;
};

} // namespace desk
