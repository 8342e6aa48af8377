#pragma once

#include <QFrame>
#include <QJsonObject>
#include <QList>

class QLineEdit;

namespace desk {

class RecordModel;
class RowList;

/// Suggestions below a field while one types: Up and Down choose, Enter takes, Esc closes. No
/// window of its own, so the field keeps the keyboard.
class SuggestList : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestList(QLineEdit *field);

    /// Records with id, `title`, `second` and `trailing`; none close it.
    void suggest(const QList<QJsonObject> &records);
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void taken(const QJsonObject &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool key(int key);
    void take();
    void place(int rows);

    QLineEdit *m_field;
    RecordModel *m_records;
    RowList *m_list;
};

} // namespace desk
