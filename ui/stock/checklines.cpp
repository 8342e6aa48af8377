#include "checklines.h"

#include "fielderror.h"
#include "indianformat.h"
#include "pane.h"
#include "quantity.h"
#include "recordmodel.h"
#include "rowdelegate.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

CheckLines::CheckLines(QWidget *parent) : QWidget(parent)
{
    m_model = new RecordModel({{u"line_number"_s, tr("#"), ColumnKind::Count, 36},
                               {u"item_name"_s, tr("Item"), ColumnKind::Strong, 0, true},
                               {u"wanted"_s, tr("Wanted"), ColumnKind::Count, 80},
                               {u"free"_s, tr("Free"), ColumnKind::Count, 80},
                               {u"batch"_s, tr("Batch"), ColumnKind::Secondary, 96, false, 1},
                               {u"planned"_s, tr("Reserve"), ColumnKind::Count, 80},
                               {u"short"_s, tr("Short"), ColumnKind::Count, 72}},
                              this);
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("Lines of the order"));
    m_list->setRecords(m_model);
    m_list->rows()->setLook(m_model->column(u"planned"_s), [](const QModelIndex &, CellLook &look) {
        look.tone = Tone::Green;
        look.strong = true;
    });
    m_list->rows()->setLook(m_model->column(u"short"_s), [](const QModelIndex &, CellLook &look) {
        look.tone = Tone::Amber;
        look.strong = true;
        if (look.text == u"0"_s)
            look.text.clear();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    buildPanel();
    connect(m_list, &RowList::chosen, this, &CheckLines::showLine);
}

void CheckLines::buildPanel()
{
    m_panel = new Pane(Token::Panel);
    auto *inner = new QWidget(m_panel);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_item = new TextLabel(Type::BodyStrong, Token::Text, inner);
    m_item->setWordWrap(true);
    m_words = new TextLabel(Type::Small, Token::Text2, inner);
    m_words->setWordWrap(true);
    m_quantity = new QLineEdit(inner);
    m_quantity->setObjectName(u"reserveQuantity"_s);
    m_quantity->setAlignment(Qt::AlignRight);
    m_quantityField = new FieldError(tr("Reserve"), m_quantity, inner);
    m_batchModel = new RecordModel({{u"batch"_s, tr("Batch"), ColumnKind::Strong, 0, true},
                                    {u"expiry"_s, tr("Expires"), ColumnKind::Date, 104},
                                    {u"free"_s, tr("Free"), ColumnKind::Count, 64}},
                                   this);
    m_batches = new RowList(inner);
    m_batches->setAccessibleName(tr("Batches, first expiry first"));
    m_batches->setRecords(m_batchModel);
    column->addWidget(m_item);
    column->addWidget(m_words);
    column->addWidget(m_quantityField);
    column->addWidget(
        new TextLabel(tr("Batches, first expiry first"), Type::SmallStrong, Token::Text2, inner));
    column->addWidget(m_batches, 1);
    static_cast<Pane *>(m_panel)->add(inner, 1);
    connect(m_quantity, &QLineEdit::textEdited, this, &CheckLines::typed);
}

void CheckLines::show(const QJsonObject &check)
{
    m_lines = recordsFrom(check[u"lines"].toArray());
    const auto chosen = m_list->chosenId();
    fillRows();
    if (!m_list->choose(chosen))
        m_list->chooseFirst();
    showLine(m_list->chosenId());
}

QJsonObject CheckLines::words() const
{
    QJsonObject words;
    for (const auto &line : m_lines)
        if (const auto typed = m_typed.constFind(line[u"id"].toString()); typed != m_typed.cend())
            words.insert(typed.key(), typed.value());
    return words;
}

void CheckLines::putWords(const QJsonObject &words)
{
    for (auto it = words.begin(); it != words.end(); ++it)
        m_typed.insert(it.key(), it.value().toString());
    fillRows();
    showLine(m_list->chosenId());
    Q_EMIT planChanged();
}

void CheckLines::fillRows()
{
    QList<QJsonObject> rows;
    for (const auto &line : std::as_const(m_lines)) {
        auto row = line;
        row.insert(u"planned"_s, plannedOf(line));
        row.insert(u"short"_s, qMax(0, line[u"wanted"].toInt() - plannedOf(line)));
        for (const auto &batch : line[u"batches"].toArray()) {
            if (batch[u"status"].toString() == u"saleable" && batch[u"free"].toInt() > 0) {
                row.insert(u"batch"_s, batch[u"batch"]);
                break;
            }
        }
        rows.append(row);
    }
    m_model->setRows(rows);
    Q_EMIT planChanged();
}

int CheckLines::plannedOf(const QJsonObject &line) const
{
    const auto typed = m_typed.constFind(line[u"id"].toString());
    if (typed == m_typed.cend())
        return line[u"reservable"].toInt();
    if (typed->trimmed() == u"0")
        return 0;
    const auto quantity = Quantity::fromText(*typed);
    return quantity ? int(quantity->whole().value_or(0)) : 0;
}

QJsonObject CheckLines::chosenLine() const
{
    for (const auto &line : m_lines) {
        if (line[u"id"].toString() == m_list->chosenId())
            return line;
    }
    return {};
}

void CheckLines::showLine(const QString &)
{
    const auto line = chosenLine();
    m_item->setText(line[u"item_name"].toString());
    m_words->setText(line.isEmpty() ? QString()
                                    : tr("%1 · “%2”, %3 wanted")
                                          .arg(line[u"sku"].toString(), line[u"words"].toString(),
                                               countText(line[u"wanted"].toInt())));
    m_quantity->setEnabled(line[u"wanted"].toInt() > 0);
    m_quantity->setText(m_typed.value(line[u"id"].toString(), QString::number(plannedOf(line))));
    m_quantityField->clear();
    showBatches(line);
}

void CheckLines::showBatches(const QJsonObject &line)
{
    QList<QJsonObject> rows;
    for (const auto &value : line[u"batches"].toArray()) {
        auto row = value.toObject();
        row.insert(u"id"_s, row[u"batch"].toString() + row[u"status"].toString());
        if (row[u"status"].toString() != u"saleable")
            row.insert(u"batch"_s,
                       tr("%1, %2").arg(row[u"batch"].toString(), row[u"status"].toString()));
        rows.append(row);
    }
    m_batchModel->setRows(rows);
}

void CheckLines::typed(const QString &text)
{
    const auto line = chosenLine();
    m_typed.insert(line[u"id"].toString(), text);
    Q_EMIT edited();
    const auto quantity = Quantity::fromText(text);
    if (text.trimmed() == u"0")
        m_quantityField->clear();
    else if (!quantity)
        m_quantityField->tell(quantity.error().message);
    else if (!quantity->whole())
        m_quantityField->tell(tr("Only whole pieces can be reserved."));
    else if (*quantity->whole() > line[u"reservable"].toInt())
        m_quantityField->tell(tr("At most %1 can be reserved: %2 wanted, %3 free.")
                                  .arg(countText(line[u"reservable"].toInt()),
                                       countText(line[u"wanted"].toInt()),
                                       countText(line[u"free"].toInt())));
    else
        m_quantityField->clear();
    fillRows();
}

void CheckLines::toggleChosen()
{
    const auto line = chosenLine();
    if (line.isEmpty())
        return;
    m_typed.insert(line[u"id"].toString(),
                   plannedOf(line) > 0 ? u"0"_s : QString::number(line[u"reservable"].toInt()));
    Q_EMIT edited();
    fillRows();
    showLine({});
}

bool CheckLines::hasErrors() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const QJsonObject &line) {
        const auto typed = m_typed.value(line[u"id"].toString(), u"0"_s).trimmed();
        if (typed == u"0")
            return false;
        const auto quantity = Quantity::fromText(typed);
        return !quantity || !quantity->whole() || *quantity->whole() > line[u"reservable"].toInt();
    });
}

QJsonObject CheckLines::reservation() const
{
    QJsonArray lines;
    bool whole = true;
    for (const auto &line : m_lines) {
        const int planned = plannedOf(line);
        whole = whole && planned == line[u"reservable"].toInt();
        if (planned > 0)
            lines.append(QJsonObject{{u"order_item_id"_s, line[u"id"]},
                                     {u"quantity"_s, QString::number(planned)}});
    }
    return whole ? QJsonObject() : QJsonObject{{u"lines"_s, lines}};
}

int CheckLines::planned() const
{
    int pieces = 0;
    for (const auto &line : m_lines)
        pieces += plannedOf(line);
    return pieces;
}

int CheckLines::shortage() const
{
    int pieces = 0;
    for (const auto &line : m_lines)
        pieces += qMax(0, line[u"wanted"].toInt() - plannedOf(line));
    return pieces;
}

} // namespace desk
