#pragma once

#include "administrationstore.h"
#include "deskpage.h"
#include "factstrip.h"
#include "peoplestore.h"

#include <QTimer>

#include <optional>

class QStackedWidget;

namespace desk {

class ImportPane;
class LearntPane;
class LogoField;
class PersonForm;
class ProposalsPane;
struct Action;
class RecordForm;
class RecordModel;
class RoleChanges;
class RoleMatrix;
class RulesPane;
class SignedIn;
class TrailPane;

/// The administrator's desk: people and roles, branches, number series, settings, rates by date,
/// sheets to take in, and how the database is, in one list.
class AdministrationDesk : public DeskPage
{
    Q_OBJECT

public:
    AdministrationDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsaved() const override;

private:
    void build();
    [[nodiscard]] QWidget *buildRole();
    void readPeople();
    void readRoles();
    void readCompany();
    void readSessions();
    void fill();
    void choose(const QString &id);
    [[nodiscard]] bool keepTyped(const QString &next);
    void showChosen(const QJsonObject &row);
    void showPerson(const QJsonObject &person);
    void showRole(const QJsonObject &role);
    void showRecord(const QString &kind, const QJsonObject &record);
    void previewHours();
    void showImports(const QJsonObject &record);
    void showLearnt(const QJsonObject &record);
    void showRules(const QJsonObject &record);
    void showTrail(const QJsonObject &record);
    void showLogo(const QJsonObject &record);
    void readLogo();
    void saveLogo();
    [[nodiscard]] QWidget *buildLogo();
    void showSessions(const QJsonObject &record);
    void showProposals(const QJsonObject &record);
    void openProposal(const QString &id);
    [[nodiscard]] QList<QJsonObject> withWaiting(QList<QJsonObject> records) const;
    [[nodiscard]] QList<Fact> waitingFacts(const QJsonObject &record) const;
    void tellProposed(const QJsonObject &answer);
    [[nodiscard]] QStringList importKinds() const;
    void chooseSomething();
    void showChanges();
    void startPerson();
    void offer();
    [[nodiscard]] QList<Action> personActions() const;
    [[nodiscard]] bool asksSecond() const;
    void act(const QString &action, const QString &comment);
    void save();
    void savePerson();
    void saveRole(const QString &reason);
    void saveRecord();
    void toggleActive();
    void unlockSigning();
    void resetPassword();
    void endSessions();
    [[nodiscard]] bool tellBeside(const Error &error);
    void await(const QFuture<Result<QJsonObject>> &future, const QString &done,
               const std::function<void()> &saved = {});

    PeopleStore m_store;
    AdministrationStore m_company;
    RecordModel *m_records;
    QStackedWidget *m_stack;
    PersonForm *m_person;
    QWidget *m_role;
    RoleMatrix *m_matrix;
    RoleChanges *m_changes;
    RecordForm *m_form;
    ImportPane *m_imports;
    LearntPane *m_learnt;
    RulesPane *m_rules;
    TrailPane *m_trail;
    SignedIn *m_signedIn;
    ProposalsPane *m_proposals;
    QWidget *m_logoPage;
    LogoField *m_logo;
    QString m_logoKept;     ///< as the server has it, base64
    QTimer m_sessionsAgain; ///< sessions come and go without news
    QList<QJsonObject> m_people;
    QList<QJsonObject> m_roles;
    std::optional<QList<QJsonObject>> m_sessions; ///< of whoever is signed in
    QJsonObject m_kept;                           ///< what api.administration said
    QString m_words;                              ///< searched for
    QString m_wanted;                             ///< to be chosen once it is there
    QString m_kind;                               ///< of what is on show
    QJsonObject m_chosen;
    QHash<QString, QJsonObject> m_typed; ///< of records that were left unsaved, by their id
};

} // namespace desk
