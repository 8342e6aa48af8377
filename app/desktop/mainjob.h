#pragma once

#include "peoplelist.h"
#include "profile.h"

#include <QObject>

#include <memory>

namespace desk {

class Seat;

/// The program's main job without a display: people sign in one after another in the real windows,
/// and pictures of their desks go into the folder. finished() carries the program's result: 0 when
/// all went well.
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
    void nextPerson();
    void nextDesk(int index);
    void picture(const QString &name);
    void fail(const QString &sentence);

    Profile m_profile;
    QList<PersonToBe> m_people;
    QString m_folder;
    std::unique_ptr<Seat> m_seat;
    PersonToBe m_now;
};

} // namespace desk
