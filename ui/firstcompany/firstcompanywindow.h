#pragma once

#include "companystore.h"
#include "draftkeeping.h"
#include "founding.h"
#include "session.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace desk {

class ActionBar;
class AssistantBar;
class AssistantPage;
class BranchesPage;
class CompanyPage;
class Database;
class ItemsPage;
class KeyButton;
class KeyHelp;
class NumbersPage;
class PeoplePage;
class StatusStrip;
class StepList;
class TextLabel;

/// The assistant that takes an empty database to a company at work: six steps, all by keyboard,
/// kept on this machine at every key. Shown in place of the main window.
class FirstCompanyWindow : public QWidget
{
    Q_OBJECT

public:
    enum Step { DatabaseStep, CompanyStep, BranchesStep, NumbersStep, PeopleStep, ItemsStep };

    FirstCompanyWindow(Database *database, const Session &session, QWidget *parent = nullptr);
    ~FirstCompanyWindow() override;

    /// Whether the assistant comes before the desks: there is no company yet, or its making was
    /// begun on this machine and not ended, and this person may go on with it.
    static bool isNeeded(const Database &database, const Session &session);

    [[nodiscard]] int step() const { return m_step; }

Q_SIGNALS:
    /// The company stands; the session carries its name.
    void finished(const desk::Session &session);
    /// To be gone on with another time; what was typed is kept.
    void later();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildSidebar();
    void buildBar();
    void addKeys();
    void resume();
    void keep();
    void readPinStates();

    void goTo(int step);
    void next();
    void back();
    void found();
    void founded(const Result<QJsonObject> &answer);
    void finish();
    void tellRefusal(const Error &error);

    void refresh();
    void showSteps();
    void showBar();
    void showConnection();
    void showNextProblem();
    void showKeys();
    [[nodiscard]] QList<DraftProblem> problemsBefore(int step) const;
    /// Where the database is, in words.
    [[nodiscard]] QString place() const;
    [[nodiscard]] int stepOf(const DraftProblem &problem) const;
    [[nodiscard]] AssistantPage *page(int step) const;

    Database *m_database;
    Session m_session;
    CompanyStore m_store;
    Founding *m_founding;
    std::unique_ptr<DraftKeeping> m_drafts;
    AssistantBar *m_top;
    TextLabel *m_count;
    StepList *m_steps;
    QStackedWidget *m_pages;
    CompanyPage *m_company;
    BranchesPage *m_branches;
    NumbersPage *m_numbers;
    PeoplePage *m_people;
    ItemsPage *m_items;
    ActionBar *m_bar;
    KeyButton *m_goTo = nullptr;
    KeyButton *m_back = nullptr;
    KeyButton *m_next = nullptr;
    StatusStrip *m_strip;
    KeyHelp *m_help;
    QTimer m_pulse;    ///< asks for the time of a round trip
    QString m_refusal; ///< what the server said to the last try
    int m_step = CompanyStep;
    int m_problem = -1; ///< the last one that F8 went to
    bool m_wasFounded = false;
};

} // namespace desk
