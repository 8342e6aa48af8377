#include "checkpanel.h"

#include "batchchoice.h"
#include "checkplan.h"
#include "facttable.h"
#include "fielderror.h"
#include "indianformat.h"
#include "recordmodel.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

CheckPanel::CheckPanel(CheckPlan *plan, QWidget *parent)
    : Pane(Token::Panel, parent),
      m_plan(plan),
      m_item(new TextLabel(Type::BodyStrong)),
      m_words(new TextLabel(Type::Small, Token::Text2)),
      m_quantity(new QLineEdit),
      m_quantityField(new FieldError(tr("Reserve"), m_quantity)),
      m_model(new RecordModel(
          {{u"batch"_s, tr("Batches, first expiry first"), ColumnKind::Strong, 0, true},
           {u"free"_s, tr("Free"), ColumnKind::Count, 64}},
          this)),
      m_batches(new RowList),
      m_choice(new BatchChoice),
      m_facts(new FactTable),
      m_shelfLife(new QLineEdit),
      m_shelfLifeField(new FieldError(tr("Shelf life they ask, months"), m_shelfLife))
{
    build();
    connect(m_quantity, &QLineEdit::textEdited, this, &CheckPanel::typed);
    connect(m_quantity, &QLineEdit::returnPressed, this, &CheckPanel::left);
    connect(m_shelfLife, &QLineEdit::returnPressed, this, &CheckPanel::askShelfLife);
    connect(m_batches, &RowList::opened, this, &CheckPanel::openChoice);
    connect(m_choice, &BatchChoice::taken, this, &CheckPanel::take);
    connect(m_choice, &BatchChoice::left, this, [this] { m_batches->setFocus(); });
}

void CheckPanel::build()
{
    m_item->setWordWrap(true);
    m_words->setWordWrap(true);
    m_quantity->setObjectName(u"reserveQuantity"_s);
    m_quantity->setAlignment(Qt::AlignRight);
    addPart({m_item, m_words, m_quantityField});
    buildBatches();
    add(m_batches, 1);
    m_shelfLife->setObjectName(u"shelfLife"_s);
    m_shelfLife->setAlignment(Qt::AlignRight);
    m_shelfLife->setToolTip(
        tr("Of this hospital, for all its orders; empty when it asks for none"));
    addPart({m_choice, m_facts, m_shelfLifeField});
}

void CheckPanel::addPart(const QList<QWidget *> &widgets)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (auto *widget : widgets)
        column->addWidget(widget);
    add(part);
}

void CheckPanel::buildBatches()
{
    m_batches->setObjectName(u"checkBatches"_s);
    m_batches->setAccessibleName(tr("Batches, first expiry first"));
    m_batches->setRecords(m_model);
    m_batches->setTwoLines(true);
    m_batches->installEventFilter(this);
    m_batches->rows()->setLook(0, [](const QModelIndex &index, CellLook &look) {
        const auto row = index.data(RecordModel::RecordRole).toJsonObject();
        look.trailing = dateText(QDate::fromString(row[u"expiry"].toString(), Qt::ISODate));
        look.second = row[u"verdict_words"].toString();
        look.tip = look.second;
        if (row[u"verdict"].toString() != u"good")
            look.tone = Tone::Secondary;
    });
}

void CheckPanel::show(const QString &line)
{
    if (line != m_line)
        m_choice->close();
    m_line = line;
    const auto json = m_plan->line(line);
    m_item->setText(json[u"item_name"].toString());
    m_words->setText(json.isEmpty() ? QString()
                                    : tr("%1 · “%2”, %3 wanted")
                                          .arg(json[u"sku"].toString(), json[u"words"].toString(),
                                               countText(json[u"wanted"].toInt())));
    m_quantity->setEnabled(json[u"wanted"].toInt() > 0);
    if (const auto words = m_plan->typed(line); m_quantity->text() != words)
        m_quantity->setText(words);
    m_quantityField->tell(m_plan->problem(line));
    fillBatches();
    fillFacts();
}

QString CheckPanel::verdictOf(const QJsonObject &batch) const
{
    const auto verdict = batch[u"verdict"].toString();
    const auto choice = m_plan->choice(m_line, batch[u"id"].toString());
    const int months = batch[u"months"].toInt(-1);
    if (choice.pieces > 0)
        return tr("Takes %1: %2").arg(countText(choice.pieces), choice.reason);
    if (verdict == u"expired")
        return tr("Expired, not given.");
    if (verdict == u"quarantine")
        return tr("In quarantine, not given.");
    if (verdict == u"blocked")
        return tr("Blocked, not given.");
    if (verdict == u"short")
        return tr("Skipped: %1 months, they ask %2.").arg(months).arg(m_asked);
    for (const auto &share : m_plan->shares(m_line))
        if (share.batch == batch[u"batch"].toString() && share.reason.isEmpty())
            return months < 0 ? tr("Takes %1.").arg(countText(share.pieces))
                              : tr("Takes %1. %2 months left.")
                                    .arg(countText(share.pieces), countText(months));
    return months < 0 ? tr("Not needed.") : tr("Not needed. %1 months left.").arg(months);
}

void CheckPanel::fillBatches()
{
    QList<QJsonObject> rows;
    for (const auto &value : m_plan->line(m_line)[u"batches"].toArray()) {
        auto row = value.toObject();
        row.insert(u"verdict_words"_s, verdictOf(row));
        rows.append(row);
    }
    m_model->setRows(rows);
}

void CheckPanel::fillFacts()
{
    const auto line = m_plan->line(m_line);
    if (line.isEmpty())
        return m_facts->setRows({});
    QList<FactRow> rows{
        {tr("Can be reserved"), countText(m_plan->most(m_line)),
         m_plan->most(m_line) < line[u"wanted"].toInt() ? Tone::Amber : Tone::Plain}};
    const auto elsewhere = line[u"elsewhere"].toObject();
    if (elsewhere[u"orders"].toInt() > 0)
        rows.append({tr("For other orders"), countText(elsewhere[u"pieces"].toInt())});
    for (const auto &value : line[u"expected"].toArray())
        rows.append({tr("Expected on %1")
                         .arg(dateText(QDate::fromString(value[u"on"].toString(), Qt::ISODate))),
                     countText(value[u"quantity"].toInt())});
    if (line[u"expected"].toArray().isEmpty() && m_plan->most(m_line) < line[u"wanted"].toInt())
        rows.append({tr("Expected"), tr("nothing"), Tone::Amber});
    m_facts->setRows(rows);
}

void CheckPanel::typed(const QString &text)
{
    m_plan->type(m_line, text);
    m_quantityField->tell(m_plan->problem(m_line));
    fillBatches();
    Q_EMIT edited();
}

void CheckPanel::setAsked(int months)
{
    if (!m_shelfLife->isModified() || !m_shelfLife->hasFocus())
        m_shelfLife->setText(months > 0 ? QString::number(months) : QString());
    m_asked = months;
    m_shelfLifeField->clear();
}

void CheckPanel::askShelfLife()
{
    const auto words = m_shelfLife->text().trimmed();
    bool isNumber = false;
    const int months = words.toInt(&isNumber);
    if (!words.isEmpty() && (!isNumber || months < 1 || months > 120))
        return m_shelfLifeField->tell(tr("Give 1 to 120 months, or nothing."));
    m_shelfLife->setModified(false);
    Q_EMIT shelfLifeAsked(words.isEmpty() ? 0 : months);
}

void CheckPanel::focusQuantity()
{
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

void CheckPanel::focusBatches()
{
    m_batches->setFocus(Qt::OtherFocusReason);
    if (m_batches->chosenId().isEmpty())
        m_batches->chooseFirst();
}

/// Enter on a batch: how many pieces, and why. What is never given says so and opens nothing.
void CheckPanel::openChoice(const QString &batch)
{
    const auto row = m_model->record(m_model->find(batch));
    const auto verdict = row[u"verdict"].toString();
    const auto line = m_plan->line(m_line);
    if ((verdict != u"good" && verdict != u"short") || line[u"wanted"].toInt() == 0)
        return;
    const auto before = m_plan->choice(m_line, batch);
    const int missing = line[u"wanted"].toInt() - m_plan->planned(m_line) + before.pieces;
    const int most = qMin(row[u"free"].toInt(), line[u"wanted"].toInt());
    m_choice->open(row[u"batch"].toString(), most,
                   before.pieces > 0 ? before.pieces : (missing > 0 ? qMin(missing, most) : most),
                   before.reason);
}

void CheckPanel::take(int pieces, const QString &reason)
{
    m_plan->choose(m_line, m_batches->chosenId(), {pieces, reason});
    Q_EMIT edited();
    show(m_line);
    m_batches->setFocus();
}

bool CheckPanel::tell(const QString &batch, const QString &sentence)
{
    if (batch.isEmpty()) {
        m_quantityField->tell(sentence);
        focusQuantity();
        return true;
    }
    if (!m_batches->choose(batch))
        return false;
    openChoice(batch);
    m_choice->tell(sentence);
    return true;
}

bool CheckPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_batches && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_batches && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace desk
