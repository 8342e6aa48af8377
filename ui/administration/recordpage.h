#pragma once

#include "administrationpage.h"
#include "administrationstore.h"

namespace desk {

class RecordForm;

/// What is kept in a form of fields: branch, number series, rate, setting, hours of the stages; and
/// the database, which has facts alone.
class RecordPage : public AdministrationPage
{
    Q_OBJECT

public:
    RecordPage(const DeskContext &context, QWidget *parent);

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<Fact> facts() const override;
    [[nodiscard]] QList<Action> actions() const override;
    void act(const QString &action, const QString &comment) override;

protected:
    void showRecord() override;
    [[nodiscard]] QJsonObject typed() const override;
    void putBack(const QJsonObject &typed) override;
    bool tellBeside(const Error &error) override;

private:
    void previewHours();
    void saveForm();

    AdministrationStore m_store;
    RecordForm *m_form;
};

} // namespace desk
