#include "approvalsummary.h"

#include "icons.h"
#include "inboxgroups.h"
#include "inboxrows.h"
#include "indianformat.h"
#include "keybutton.h"
#include "money.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12; ///< on show at once
constexpr int cardWidth = 620;

QString kindOf(const QJsonObject &row)
{
    return row.value(u"kind"_s).toString();
}

Money amountOf(const QJsonObject &row)
{
    const auto amount = Money::fromNumeric(row.value(u"amount"_s).toVariant().toString());
    return amount ? *amount : Money();
}

} // namespace

ApprovalSummary::ApprovalSummary(QWidget *window)
    : Overlay(window),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_model(new RecordModel(inboxColumns(), this)),
      m_list(new RowList(card())),
      m_after(new TextLabel(Type::Small, Token::Text2, card())),
      m_leave(new KeyButton(tr("Not now"), card())),
      m_approve(new KeyButton(tr("Approve"), icons::agrees, {}, card()))
{
    build();
    connect(m_list, &RowList::opened, this, &ApprovalSummary::confirm);
    connect(m_leave, &KeyButton::clicked, this, &Overlay::close);
    connect(m_approve, &KeyButton::clicked, this, &ApprovalSummary::confirm);
}

void ApprovalSummary::build()
{
    card()->setAccessibleName(tr("What would be approved"));
    m_list->setRecords(m_model);
    m_list->setAccessibleName(tr("Documents to approve"));
    m_list->setMinimumWidth(px(cardWidth));
    dressInboxRows(
        m_list->rows(), [](const QString &) { return true; },
        [](const QString &) { return QString(); });
    m_after->setWordWrap(true);
    m_leave->setKeyWords(tr("Esc"));
    m_approve->setLook(KeyButton::Look::Primary);
    m_approve->setObjectName(u"approve-all"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_after, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_approve);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(buttons);
}

void ApprovalSummary::ask(const QList<QJsonObject> &rows)
{
    m_rows = rows;
    const auto count = static_cast<int>(rows.size());
    m_title->setText(tr("Approve %n document(s)?", nullptr, count));
    m_model->setRows(rows);
    const auto shown = std::min(count, mostRows) + 1;
    m_list->setFixedHeight(px(28) * shown + 4);
    const auto numbered = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const auto &row) { return kindOf(row) == u"invoices"; }));
    m_after->setText(numbered > 0
                         ? tr("%n invoice(s) are numbered at once and stay.", nullptr, numbered)
                         : tr("Z takes them back for a few seconds."));
    m_approve->setText(tr("Approve all %1").arg(count));
    m_approve->setKeyWords(tr("Enter"));
    showSums();
    open();
}

/// How many of each kind, and what they come to.
void ApprovalSummary::showSums()
{
    delete m_sums;
    m_sums = new QWidget(card());
    m_sumWords.clear();
    auto *grid = new QGridLayout(m_sums);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(3, 1);
    for (const auto &kind : {u"po"_s, u"quotations"_s, u"invoices"_s, u"orders"_s}) {
        int count = 0;
        Money sum;
        for (const auto &row : std::as_const(m_rows)) {
            if (kindOf(row) != kind)
                continue;
            ++count;
            sum += amountOf(row);
        }
        if (count == 0)
            continue;
        const auto line = grid->rowCount();
        const auto amount = sum.isZero() ? QString() : sum.display();
        grid->addWidget(new TextLabel(kindWords(kind), Type::Body, Token::Text2), line, 0);
        grid->addWidget(new TextLabel(countText(count), Type::BodyStrong), line, 1, Qt::AlignRight);
        grid->addWidget(new TextLabel(amount, Type::BodyStrong), line, 2, Qt::AlignRight);
        m_sumWords << u"%1 %2 %3"_s.arg(kindWords(kind), countText(count), amount).trimmed();
    }
    static_cast<QVBoxLayout *>(card()->layout())->insertWidget(1, m_sums);
}

void ApprovalSummary::opened()
{
    place();
}

void ApprovalSummary::confirm()
{
    const auto rows = std::exchange(m_rows, {});
    close();
    if (!rows.isEmpty())
        Q_EMIT confirmed(rows);
}

void ApprovalSummary::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat())
        return Overlay::keyPressEvent(event);
    confirm();
}

} // namespace desk
