#pragma once

#include "customersstore.h"
#include "overlay.h"

#include <QJsonObject>

#include <functional>

class QLineEdit;

namespace desk {

class DayField;
class FieldErrors;
class KeyButton;
class Notice;
class RecordModel;
class RowList;
class TextLabel;

/// The personal data of a hospital's contact: what they agreed to and when, all of it as a file for
/// them, and its removal.
class ContactCard : public Overlay
{
    Q_OBJECT

public:
    ContactCard(Database *database, QWidget *window);

    /// Opens once the data is read.
    void ask(const QString &customerId);
    /// Asks where a file goes; the system's dialog until it is replaced.
    using AskFile = std::function<void(const QString &proposed,
                                       const std::function<void(const QString &file)> &chosen)>;
    void setAskFile(const AskFile &ask) { m_askFile = ask; }
    [[nodiscard]] RowList *consents() const { return m_consents; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void failed(const desk::Error &error);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildConsent();
    void read();
    void showData(const QJsonObject &data);
    void keepConsent();
    void withdraw();
    void exportData();
    void write(const QString &file);
    void remove();
    void answered(const Result<QJsonObject> &answer, const QString &done);

    CustomersStore m_store;
    QString m_customer;
    QJsonObject m_data;
    AskFile m_askFile;
    Notice *m_notice;
    TextLabel *m_title;
    TextLabel *m_who;
    RecordModel *m_model;
    RowList *m_consents;
    QLineEdit *m_words;
    DayField *m_day;
    FieldErrors *m_errors;
    KeyButton *m_keep;
    KeyButton *m_withdraw;
    KeyButton *m_remove;
    bool m_isSure = false; ///< that the contact goes
};

} // namespace desk
