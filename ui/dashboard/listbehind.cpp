#include "listbehind.h"

#include "emptystate.h"
#include "icons.h"
#include "keybutton.h"
#include "link.h"
#include "pagehead.h"
#include "rowlist.h"

namespace desk {

using namespace Qt::StringLiterals;

ListBehind::ListBehind(QWidget *parent) : Pane(Token::Surface, parent), m_head(new PageHead(this))
{
    auto *back = new KeyButton(tr("Back to the pictures"), icons::dashboard, {}, this);
    back->setKeyWords(tr("Esc"));
    connect(back, &KeyButton::clicked, this, &ListBehind::left);
    m_head->addWidget(back);
    add(m_head);
}

void ListBehind::setList(const QString &title, const QList<RecordColumn> &columns,
                         const QString &linkKind, const QString &linkKey)
{
    m_linkKind = linkKind;
    m_linkKey = linkKey;
    m_head->setTitle(title);
    m_head->setChips({});
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
        m_model->deleteLater();
    }
    m_model = new RecordModel(columns, this);
    m_list = new RowList(this);
    m_list->setRecords(m_model);
    m_list->setAccessibleName(title);
    m_list->setLoading(true);
    add(m_list, 1);
    connect(m_list, &RowList::opened, this, &ListBehind::openRow);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ListBehind::setRows(const QList<QJsonObject> &rows)
{
    if (!m_list)
        return;
    m_list->setLoading(false);
    m_list->empty()->tell(tr("Nothing is here."), tr("Esc goes back to the pictures."),
                          icons::dashboard);
    m_model->setRows(rows);
    m_head->setChips(
        {{tr("%n row(s)", nullptr, static_cast<int>(rows.size())), Tone::Neutral, {}, {}}});
    m_list->chooseFirst();
}

void ListBehind::openRow(const QString &id)
{
    const auto number = m_model->record(m_model->find(id)).value(m_linkKey).toVariant().toString();
    if (!number.isEmpty())
        Q_EMIT linkAsked(Link{m_linkKind, number}.toString());
}

} // namespace desk
