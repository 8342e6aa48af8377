#pragma once

#include "administrationpage.h"
#include "customersstore.h"
#include "rulesstore.h"

#include <QJsonArray>

class QComboBox;

namespace desk {

class DayField;
class KeyButton;
class Notice;
class RecordModel;
class RowList;
class RuleForm;
class TextLabel;

/// The company's rules of approval: the versions, the rules of one of them in the order they are
/// looked at, the chosen rule as a form. What is written is a draft until a second person publishes
/// it.
class RulesPane : public AdministrationPage
{
    Q_OBJECT

public:
    RulesPane(const DeskContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    [[nodiscard]] bool hasOwnButtons() const override { return true; }
    void act(const QString &action, const QString &comment) override;
    [[nodiscard]] bool mayBeLeft() const override { return false; }
    void documentChanged(const Change &change) override;
    /// The version on show: each is a draft of its own.
    [[nodiscard]] Whereabouts whereabouts() const override;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] RuleForm *form() const { return m_form; }

protected:
    void showRecord() override { read(); }
    /// A draft that the server does not have.
    [[nodiscard]] QJsonObject typed() const override;
    void putBack(const QJsonObject &typed) override;
    void forget() override;

private:
    void read();
    void build();
    void buildButtons();
    [[nodiscard]] KeyButton *button(const QString &words, const QString &icon,
                                    const QKeySequence &key, void (RulesPane::*press)());
    void take(const QJsonObject &answer);
    void showSets(const QString &chosen);
    void showSet(const QJsonObject &set);
    void showTyped();
    void fill();
    void offer();
    void showRule();
    void writeBack();
    [[nodiscard]] qsizetype chosenRule() const;
    [[nodiscard]] bool isDraft() const;
    void change();
    void chooseVersion(int index);
    void startVersion();
    void beginSet(const QJsonObject &draft);
    void addRule();
    void removeRule();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void save();
    void propose();
    void bringBack();
    void dropDraft();
    void tell(const Error &error);
    void findHospitals(const QString &words);
    void send(const QFuture<Result<QJsonObject>> &future, const QString &sentence);

    RulesStore m_store;
    CustomersStore m_customers;
    bool m_mayWrite;
    Notice *m_notice;
    QComboBox *m_versions;
    DayField *m_startsOn;
    TextLabel *m_problems;
    RecordModel *m_model;
    RowList *m_list;
    RuleForm *m_form;
    KeyButton *m_start;
    KeyButton *m_add;
    KeyButton *m_remove;
    KeyButton *m_up;
    KeyButton *m_down;
    KeyButton *m_save;
    KeyButton *m_propose;
    KeyButton *m_bringBack;
    KeyButton *m_drop;
    QJsonObject m_answer; ///< what api.approval_rules said
    QJsonObject m_set;    ///< the version on show
    QJsonArray m_rules;   ///< of it, as they are written
    QJsonArray m_found;   ///< what stands in the way of the draft
    QJsonObject m_back;   ///< what was typed before, until the server's rules are there
    bool m_isChanged = false;
    bool m_isBusy = false;
    int m_turn = 0;
};

} // namespace desk
