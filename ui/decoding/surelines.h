#pragma once

#include "decodingwork.h"
#include "overlay.h"

namespace desk {

class KeyButton;
class RecordModel;
class RowList;
class Suggestions;
class TextLabel;

/// What would be taken at once, before it is: each open line whose SKU is sure, with its quantity
/// in pieces. Space leaves a line out, Enter takes the rest, Esc takes none. A line whose quantity
/// must be looked at is never among them.
class SureLines : public Overlay
{
    Q_OBJECT

public:
    SureLines(const DecodingWork *work, Suggestions *suggestions, QWidget *window);

    /// Opens once the server has said what it knows of the SKUs; none() when there is nothing.
    void ask();
    [[nodiscard]] RowList *list() const { return m_list; }

Q_SIGNALS:
    void none();
    void taken(const QString &line, const desk::Candidate &item, qint64 quantity);

protected:
    void opened() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Sure
    {
        DecodingLine line;
        Candidate item;
        qint64 quantity = 0;
        int percent = 0;
        bool isLeftOut = false;
    };
    void build();
    [[nodiscard]] bool collect();
    [[nodiscard]] QJsonObject record(const Sure &sure) const;
    void present();
    void fill();
    void leaveOut(const QString &line);
    void confirm();

    const DecodingWork *m_work;
    Suggestions *m_suggestions;
    QList<Sure> m_sure;
    bool m_isWaiting = false;
    TextLabel *m_title;
    RecordModel *m_model;
    RowList *m_list;
    KeyButton *m_leave;
    KeyButton *m_take;
};

} // namespace desk
