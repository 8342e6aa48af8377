#pragma once

#include "decodingline.h"
#include "pane.h"
#include "presencestore.h"

namespace desk {

class DecodingProgress;
class KeyButton;
class PageHead;
class RecordModel;
class RowList;
struct DeskContext;

/// The order that is being decoded: whose it is, how far it is, and its lines in the hospital's
/// words.
class LinesPane : public Pane
{
    Q_OBJECT

public:
    explicit LinesPane(const DeskContext &context, QWidget *parent = nullptr);

    /// The head, from api.order_detail.
    void setOrder(const QJsonObject &detail);
    void setLines(const QList<DecodingLine> &lines);
    /// Who is on which line.
    void setPeople(const QList<PersonThere> &people);
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] PageHead *head() const { return m_head; }
    /// Under the lines: takes all of them that are sure.
    [[nodiscard]] KeyButton *takeSure() const { return m_sure; }

private:
    void dressRows();
    void showLines();

    QList<DecodingLine> m_lines;
    QList<PersonThere> m_people;
    PageHead *m_head;
    DecodingProgress *m_progress;
    RecordModel *m_model;
    RowList *m_list;
    KeyButton *m_sure;
};

} // namespace desk
