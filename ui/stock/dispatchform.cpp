#include "dispatchform.h"

#include "boxlines.h"
#include "deliveryform.h"
#include "editordraft.h"
#include "fielderror.h"
#include "indianformat.h"
#include "linegrid.h"
#include "pane.h"
#include "quantity.h"
#include "recordmodel.h"
#include "result.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// More boxes than this are counted, not listed.
constexpr int s_mostListed = 500;

} // namespace

DispatchForm::DispatchForm(QWidget *parent)
    : QWidget(parent),
      m_courier(new QLineEdit(this)),
      m_tracking(new QLineEdit(this)),
      m_count(new QLineEdit(this)),
      m_errors(new FieldErrors(this)),
      m_delivery(new DeliveryForm(this)),
      m_model(new RecordModel({{u"place"_s, tr("#"), ColumnKind::Count, 36},
                               {u"description"_s, tr("Item"), ColumnKind::Strong, 0, true},
                               {u"sku"_s, tr("SKU"), ColumnKind::Secondary, 96, false, 1},
                               {u"batch"_s, tr("Batch"), ColumnKind::Text, 104},
                               {u"expiry"_s, tr("Expires"), ColumnKind::Date, 96, false, 2},
                               {u"quantity"_s, tr("Quantity"), ColumnKind::Count, 76},
                               {u"packed"_s, tr("In boxes"), ColumnKind::Count, 76}},
                              this)),
      m_list(new RowList(this)),
      m_boxes(new BoxLines(this)),
      m_grid(new LineGrid(this)),
      m_sum(new TextLabel(Type::Small, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 12, 16, 12);
    above->setSpacing(8);
    buildFields(above);
    above->addWidget(m_delivery);
    column->addLayout(above);
    buildGoods();
    column->addWidget(m_list, 3);
    column->addWidget(new Hairline(this));
    buildBoxes();
    column->addWidget(m_grid, 2);
    column->addWidget(new Hairline(this));
    column->addWidget(m_sum);
    connect(m_delivery, &DeliveryForm::edited, this, &DispatchForm::edited);
}

void DispatchForm::buildFields(QLayout *above)
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    const auto field = [&](const QString &label, const QString &name, QLineEdit *edit,
                           int stretch) {
        fields->addWidget(m_errors->wrap(name, label, edit), stretch, Qt::AlignTop);
        connect(edit, &QLineEdit::textEdited, this, &DispatchForm::edited);
    };
    m_courier->setObjectName(u"courier"_s);
    m_courier->setMaxLength(255);
    m_tracking->setObjectName(u"tracking"_s);
    m_tracking->setMaxLength(100);
    m_count->setObjectName(u"boxes"_s);
    field(tr("Courier"), u"courier_name"_s, m_courier, 3);
    field(tr("Tracking number"), u"tracking_number"_s, m_tracking, 2);
    field(tr("Boxes"), u"boxes"_s, m_count, 1);
    connect(m_count, &QLineEdit::textEdited, this, &DispatchForm::countBoxes);
    static_cast<QVBoxLayout *>(above)->addLayout(fields);
}

void DispatchForm::buildGoods()
{
    m_list->setAccessibleName(tr("Goods of the dispatch"));
    m_list->setRecords(m_model);
    m_list->rows()->setLook(
        m_model->column(u"packed"_s), [](const QModelIndex &index, CellLook &look) {
            const auto row = index.data(RecordModel::RecordRole).toJsonObject();
            look.tone = row[u"packed"] == row[u"quantity"] ? Tone::Green : Tone::Amber;
            if (!row[u"is_listed"].toBool())
                look.text.clear();
        });
}

void DispatchForm::buildBoxes()
{
    m_boxes->dress(m_grid);
    m_grid->setObjectName(u"boxLines"_s);
    m_grid->setAccessibleName(tr("Boxes of the dispatch"));
    m_sum->setContentsMargins(16, 6, 16, 6);
    connect(m_boxes, &BoxLines::edited, this, [this] {
        packed();
        Q_EMIT edited();
    });
}

void DispatchForm::show(const QJsonObject &dispatch)
{
    const bool same =
        dispatch[u"id"] == m_dispatch[u"id"] && dispatch[u"status"] == m_dispatch[u"status"];
    m_dispatch = dispatch;
    const bool pending = dispatch[u"status"].toString() == u"pending";
    m_boxes->setReadOnly(!pending);
    if (!same) {
        m_courier->setText(dispatch[u"courier"].toString());
        m_tracking->setText(dispatch[u"tracking"].toString());
        m_count->setText(QString::number(qMax(1, dispatch[u"boxes"].toInt())));
        m_errors->clear();
        m_boxes->show(dispatch[u"items"].toArray(), dispatch[u"packing"].toArray());
        m_boxes->setCount(pending || dispatch[u"packing"].toArray().isEmpty()
                              ? qMin(m_count->text().toInt(), s_mostListed)
                              : m_boxes->count());
    }
    for (QLineEdit *edit : {m_courier, m_tracking, m_count})
        edit->setReadOnly(!pending);
    m_delivery->show(dispatch);
    packed();
}

void DispatchForm::fillGoods()
{
    QList<QJsonObject> rows;
    const auto items = m_dispatch[u"items"].toArray();
    for (int n = 0; n < items.size(); ++n) {
        auto row = items.at(n).toObject();
        row.insert(u"place"_s, n + 1);
        row.insert(u"packed"_s, m_boxes->packed(n));
        row.insert(u"is_listed"_s, !m_boxes->isEmpty());
        rows.append(row);
    }
    m_model->setRows(rows);
}

void DispatchForm::countBoxes()
{
    const auto count = m_count->text().trimmed().toInt();
    if (count > 0 && count <= s_mostListed)
        m_boxes->setCount(count);
    packed();
}

void DispatchForm::packed()
{
    fillGoods();
    const bool pending = m_dispatch[u"status"].toString() == u"pending";
    m_sum->setText(pending && m_boxes->isEmpty()
                       ? tr("What each box holds can be listed: 1, 2 x 40 is all of goods 1 and "
                            "40 of goods 2.")
                       : m_boxes->sumWords());
    m_sum->setToken(m_boxes->isWhole() ? Token::Text2 : Token::Amber);
}

QJsonObject DispatchForm::arguments()
{
    m_grid->commitEditor();
    m_errors->clear();
    const auto boxes = Quantity::fromText(m_count->text());
    const auto wrong = [this](const QString &field, const QString &sentence) {
        m_errors->tell({ErrorKind::Validation, field, sentence, {}});
        return QJsonObject();
    };
    if (m_courier->text().trimmed().isEmpty())
        return wrong(u"courier_name"_s, tr("Say who carries the goods, or “own van”."));
    if (!boxes || !boxes->whole() || *boxes->whole() > 100000)
        return wrong(u"boxes"_s, tr("Give a whole number of boxes, at least 1."));
    QJsonObject arguments{{u"courier_name"_s, m_courier->text().trimmed()},
                          {u"tracking_number"_s, m_tracking->text().trimmed()}};
    if (m_boxes->isEmpty()) {
        arguments.insert(u"boxes"_s, QString::number(*boxes->whole()));
        return arguments;
    }
    if (*boxes->whole() != m_boxes->count())
        return wrong(u"boxes"_s, tr("%n box(es) are listed below.", nullptr, m_boxes->count()));
    if (!m_boxes->isRight() || !m_boxes->isWhole()) {
        m_grid->enter(true);
        return {};
    }
    arguments.insert(u"packing"_s, m_boxes->toJson());
    return arguments;
}

bool DispatchForm::tell(const Error &error)
{
    return m_errors->tell(error) || m_delivery->tell(error);
}

QJsonObject DispatchForm::words() const
{
    auto words =
        wordsOf({{u"courier"_s, m_courier}, {u"tracking"_s, m_tracking}, {u"boxes"_s, m_count}});
    words.insert(u"packing"_s, m_boxes->words());
    words.insert(u"delivery"_s, m_delivery->words());
    return words;
}

void DispatchForm::putWords(const QJsonObject &words)
{
    desk::putWords(words,
                   {{u"courier"_s, m_courier}, {u"tracking"_s, m_tracking}, {u"boxes"_s, m_count}});
    countBoxes();
    m_boxes->putWords(words[u"packing"].toArray());
    m_delivery->putWords(words[u"delivery"].toObject());
    packed();
}

void DispatchForm::focusCourier()
{
    m_courier->setFocus(Qt::OtherFocusReason);
    m_courier->selectAll();
}

} // namespace desk
