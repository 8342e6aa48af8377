#include "invoicepanel.h"

#include "facttable.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "money.h"
#include "pane.h"
#include "statuschip.h"
#include "textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 12;

QString moneyWords(const QJsonValue &value)
{
    const auto money = Money::fromNumeric(value.toString());
    return money ? money->display() : QString();
}

/// "9 Nov  Meera priced it."; the year where it is another one.
QString happened(const HistoryEntry &entry)
{
    auto day = dateText(indianDate(entry.at));
    if (day.endsWith(QString::number(indianToday().year())))
        day.chop(5);
    return u"%1  %2"_s.arg(day, entry.words);
}

} // namespace

InvoicePanel::InvoicePanel(QWidget *parent)
    : QScrollArea(parent),
      m_open(new KeyButton(tr("Open"))),
      m_paper(new QLabel),
      m_owed(new FactTable),
      m_dispatch(new TextLabel(Type::Small, Token::Text2)),
      m_history(new TextLabel(Type::Small, Token::Text2))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new Pane(Token::Panel);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 12, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Paper"), Type::BodyStrong), 1);
    m_open->setLook(KeyButton::Look::Flat);
    head->addWidget(m_open);
    column->addLayout(head);
    m_paper->setAccessibleName(tr("The first page"));
    column->addWidget(m_paper);
    const QList<QPair<QString, QWidget *>> parts{
        {tr("All they owe"), m_owed}, {tr("Dispatch"), m_dispatch}, {tr("History"), m_history}};
    for (const auto &[title, part] : parts) {
        column->addSpacing(8);
        column->addWidget(new TextLabel(title, Type::BodyStrong));
        column->addWidget(part);
    }
    for (auto *words : {m_dispatch, m_history})
        words->setWordWrap(true);
    column->addStretch();
    content->add(inside, 1);
    setWidget(content);
}

int InvoicePanel::pictureWidth() const
{
    return qRound((qMax(px(220), viewport()->width()) - 28) * devicePixelRatioF());
}

void InvoicePanel::setPicture(const QImage &picture)
{
    auto shown = picture;
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_paper->setPixmap(QPixmap::fromImage(shown));
}

void InvoicePanel::show(const QJsonObject &detail)
{
    const auto owed = detail.value(u"owed"_s).toObject();
    m_owed->setRows({{tr("Open", "not paid yet"), moneyWords(owed.value(u"balance"_s))},
                     {tr("Of it late"), moneyWords(owed.value(u"late"_s)),
                      owed.value(u"late"_s).toString().startsWith(u'0') ? Tone::Plain : Tone::Red},
                     {tr("Invoices"), QString::number(owed.value(u"invoices"_s).toInt())}});
    showDispatch(detail);
    const auto order = detail.value(u"order"_s).toObject().value(u"id"_s).toString();
    if (std::exchange(m_order, order) != order)
        m_history->clear();
}

void InvoicePanel::showDispatch(const QJsonObject &detail)
{
    QStringList lines;
    for (const auto &value : detail.value(u"transport"_s).toArray()) {
        const auto dispatch = value.toObject();
        const auto day = QDate::fromString(dispatch.value(u"date"_s).toString(), Qt::ISODate);
        lines.append(tr("%1, %2").arg(dispatch.value(u"number"_s).toString(), dateText(day)));
        const auto courier = u"%1 %2"_s.arg(dispatch.value(u"courier"_s).toString(),
                                            dispatch.value(u"tracking"_s).toString());
        if (!courier.trimmed().isEmpty())
            lines.append(courier.trimmed());
        const auto status = dispatch.value(u"status"_s).toString();
        lines.append(status == u"pending" ? tr("waits for the stock keeper") : statusWords(status));
    }
    m_dispatch->setText(lines.isEmpty() ? tr("Planned when it is approved.") : lines.join(u'\n'));
}

void InvoicePanel::showHistory(const QList<HistoryEntry> &entries)
{
    QStringList lines;
    for (const auto &entry : entries.mid(0, mostEntries))
        lines << happened(entry);
    m_history->setText(lines.join(u'\n'));
}

} // namespace desk
