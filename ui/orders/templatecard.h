#pragma once

#include "ordertemplatesstore.h"
#include "overlay.h"

class QLineEdit;

namespace desk {

class FieldError;
class FieldErrors;
class KeyButton;
class Notice;
class RecordModel;
class RowList;
class SearchField;

/// The orders that were kept under a name, found by typing: Enter begins an order with one, F2
/// gives it another name, Ctrl+Delete takes it away. The search keeps the keyboard; the arrows walk
/// in the list.
class TemplateCard : public Overlay
{
    Q_OBJECT

public:
    TemplateCard(Database *database, QWidget *window);

    /// Those of this hospital come first.
    void ask(const QString &customerId);
    [[nodiscard]] RowList *list() const { return m_list; }

Q_SIGNALS:
    /// An order begins from it: name, customer_id, lines.
    void begun(const QJsonObject &chosen);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    void dressRows();
    void read();
    void fill(const Rows &rows);
    void tellEmpty();
    void offer();
    [[nodiscard]] QJsonObject chosen() const;
    [[nodiscard]] bool press(int key, Qt::KeyboardModifiers modifiers);
    void begin();
    void askName();
    void rename();
    void leaveName();
    void remove();
    void removed(const QJsonObject &was);
    void tell(const Error &error);

    OrderTemplatesStore m_store;
    QString m_customerId;
    QString m_words;
    SearchField *m_search;
    Notice *m_notice;
    RecordModel *m_model;
    RowList *m_list;
    QLineEdit *m_name;
    FieldError *m_nameField = nullptr;
    FieldErrors *m_errors;
    KeyButton *m_begin = nullptr;
    KeyButton *m_rename = nullptr;
    KeyButton *m_remove = nullptr;
    int m_turn = 0;
    bool m_isBusy = false;
};

} // namespace desk
