#pragma once

#include "database.h"
#include "pagedmodel.h"
#include "result.h"

#include <QJsonObject>
#include <QObject>
#include <QRandomGenerator>
#include <QTableView>
#include <QTimer>

#include <memory>

namespace desk {

class MainWindow;

/// Somebody who never rests: goes from desk to desk, jumps about in the list of all orders, opens
/// one after another and saves new ones, whether the server answers or not.
class OfficeWork : public QObject
{
    Q_OBJECT

public:
    /// `sales` is the address of the rep who saves.
    OfficeWork(const Profile &profile, const QString &sales, const QString &password);
    ~OfficeWork() override;

    void start(MainWindow *window);
    /// What was asked for and what was answered.
    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Count
    {
        int asked = 0;
        int answered = 0;
        int refused = 0;
    };

    void nextDesk();
    void jump();
    void openOne();
    void save();
    void findCustomer();
    void take(Count &count, bool ok);
    void every(std::chrono::milliseconds time, void (OfficeWork::*work)());

    const Profile m_profile;
    const QString m_sales;
    const QString m_password;
    Database m_database;
    MainWindow *m_window = nullptr;
    std::unique_ptr<PagedModel> m_orders;
    std::unique_ptr<QTableView> m_view;
    QRandomGenerator m_random{5};
    QString m_customer;
    int m_desk = 0;
    int m_desks = 0;
    int m_pages = 0;
    Count m_details;
    Count m_saves;
};

} // namespace desk
