#pragma once

#include <QListView>
#include <QString>

class QStandardItemModel;

namespace desk {

/// Somebody one can be in the demo. The password is no secret: it is the demo's own.
struct PersonToBe
{
    QString email = {};
    QString fullName = {};
    QString role = {};
    QString password = {};
};

/// The people of the demo; one click, Enter or the number in front signs in.
class PeopleList : public QListView
{
    Q_OBJECT

public:
    explicit PeopleList(QWidget *parent = nullptr);
    void setPeople(const QList<PersonToBe> &people);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void picked(const desk::PersonToBe &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick(int row);

    QStandardItemModel *m_model;
    QList<PersonToBe> m_people;
};

} // namespace desk
