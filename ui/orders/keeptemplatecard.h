#pragma once

#include "ordertemplatesstore.h"
#include "overlay.h"

class QComboBox;
class QLineEdit;

namespace desk {

class FieldErrors;
class KeyButton;
class Notice;

/// Keeps the lines of an order under a name, for its hospital or for all.
class KeepTemplateCard : public Overlay
{
    Q_OBJECT

public:
    KeepTemplateCard(Database *database, QWidget *window);

    /// Lines as api.save_order takes them; `left` more are not right yet and stay behind. Of a
    /// customer the id and the name are read.
    void ask(const QJsonArray &lines, int left, const QJsonObject &customer);

Q_SIGNALS:
    void kept(const QString &name, int lines);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void keep();
    void answered(const Result<QJsonObject> &answer);

    OrderTemplatesStore m_store;
    QJsonArray m_lines;
    QLineEdit *m_name;
    QComboBox *m_whose;
    FieldErrors *m_errors;
    Notice *m_notice;
    KeyButton *m_keep;
    bool m_isBusy = false;
};

} // namespace desk
