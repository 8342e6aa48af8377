#pragma once

#include "peoplelist.h"
#include "profile.h"
#include "result.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace desk {

class DeskPage;
class MainWindow;
class Papers;
class Seat;

/// One thing a person does: when `ready` says so, `act` presses the keys.
struct JobStep
{
    QString task;   ///< what is printed with the time it took; steps of one task stand together
    QString person; ///< "sales", "executive2": who is signed in
    std::function<bool()> ready;
    std::function<void()> act;
};

/// The program's main job without a display: an indent's text goes through the real windows, driven
/// by real keys, to a completed order, each step signed in as the right person; papers and a
/// picture of each desk go into the folder. finished() carries the program's result: 0 only when
/// the order is completed.
class MainJob : public QObject
{
    Q_OBJECT

public:
    MainJob(const Profile &profile, const QList<PersonToBe> &people, const QString &folder,
            QObject *parent);
    ~MainJob() override;

    void start();

Q_SIGNALS:
    void finished(int result);

private:
    // the script, mainjobscript.cpp
    void writeScript();
    void enterOrder();
    void decode();
    void decideOn(const QString &task, const QString &person, const QString &stageAfter);
    void quote();
    void answerQuotation();
    void checkStock();
    void invoice();
    void dispatch();
    void lookAround();
    void submitWithKeys(const QString &task, const QString &person, const QString &action);
    void openDocument(const QString &task, const QString &person, const QString &kind,
                      const QString &numberSql);
    [[nodiscard]] std::function<bool()> offers(const QString &action);

    // the runner, mainjob.cpp
    void add(const QString &task, const QString &person, std::function<bool()> ready,
             std::function<void()> act);
    void turn();
    void changePerson(const QString &person);
    void openDesk(const QString &name);
    void fail(const QString &sentence);
    void report();
    void picture(const QString &name);
    void keepPaper(const QString &kind, const QString &idSql, const QString &file);
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] DeskPage *page() const;
    [[nodiscard]] QWidget *find(const QString &objectName) const;
    /// The latest answer of a query, asked again and again; nothing until the first one came.
    [[nodiscard]] std::optional<QString> answerOf(const QString &sql);
    /// Whether the answer of the query is this.
    [[nodiscard]] bool says(const QString &sql, const QString &wanted);
    /// Whether the query has an answer that is not empty; it is in m_answer then.
    [[nodiscard]] bool fetches(const QString &sql);
    [[nodiscard]] std::function<bool()> stageIs(const QString &stage);
    /// The window looks as it will stay: nothing that was asked of the database is open, and it
    /// painted the same several times running. Then its picture is taken.
    [[nodiscard]] bool isSettled();
    /// A picture of the desk once it is ready and settled.
    void addPicture(const QString &task, const QString &person, const QString &name,
                    const std::function<bool()> &ready);
    [[nodiscard]] std::function<bool()> shows(const QString &objectName);
    /// Walks with J until the row with this id is chosen.
    [[nodiscard]] std::function<bool()> walkTo(const std::function<QString()> &id);

    Profile m_profile;
    QList<PersonToBe> m_people;
    QString m_folder;
    std::unique_ptr<Seat> m_seat;
    QString m_person;
    bool m_isChanging = false;
    QList<JobStep> m_steps;
    int m_step = 0;
    QTimer m_clock;
    QElapsedTimer m_task;
    QElapsedTimer m_wait;
    QString m_asked;
    bool m_isAsking = false;
    std::optional<QString> m_answer;
    QJsonObject m_indent;
    QString m_text;
    QString m_orderId;
    int m_line = 0;
    int m_papersPending = 0;
    QImage m_seen;   ///< how the window looked at the last tick
    int m_alike = 0; ///< so many ticks running
};

} // namespace desk
