#include "dispatchform.h"

#include "editordraft.h"
#include "fielderror.h"
#include "indianformat.h"
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

DispatchForm::DispatchForm(QWidget *parent) : QWidget(parent), m_errors(new FieldErrors(this))
{
    m_head = new TextLabel(Type::BodyStrong, Token::Text, this);
    m_courier = new QLineEdit(this);
    m_courier->setObjectName(u"courier"_s);
    m_courier->setMaxLength(255);
    m_tracking = new QLineEdit(this);
    m_tracking->setObjectName(u"tracking"_s);
    m_tracking->setMaxLength(100);
    m_boxes = new QLineEdit(this);
    m_boxes->setObjectName(u"boxes"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    const auto field = [&](const QString &label, const QString &name, QLineEdit *edit,
                           int stretch) {
        auto *wrapped = new FieldError(label, edit, this);
        m_errors->add(name, wrapped);
        fields->addWidget(wrapped, stretch, Qt::AlignTop);
    };
    field(tr("Courier"), u"courier_name"_s, m_courier, 3);
    field(tr("Tracking number"), u"tracking_number"_s, m_tracking, 2);
    field(tr("Boxes"), u"boxes"_s, m_boxes, 1);
    for (auto *edit : {m_courier, m_tracking, m_boxes})
        connect(edit, &QLineEdit::textEdited, this, &DispatchForm::edited);
    m_model = new RecordModel({{u"description"_s, tr("Item"), ColumnKind::Strong, 0, true},
                               {u"sku"_s, tr("SKU"), ColumnKind::Secondary, 96, false, 1},
                               {u"batch"_s, tr("Batch"), ColumnKind::Text, 112},
                               {u"expiry"_s, tr("Expires"), ColumnKind::Date, 104},
                               {u"quantity"_s, tr("Quantity"), ColumnKind::Count, 88}},
                              this);
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("Goods of the dispatch"));
    m_list->setRecords(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 12, 16, 12);
    above->setSpacing(8);
    above->addWidget(m_head);
    above->addLayout(fields);
    column->addLayout(above);
    column->addWidget(m_list, 1);
}

void DispatchForm::show(const QJsonObject &dispatch)
{
    const bool same =
        dispatch[u"id"] == m_dispatch[u"id"] && dispatch[u"status"] == m_dispatch[u"status"];
    m_dispatch = dispatch;
    const bool pending = dispatch[u"status"].toString() == u"pending";
    m_head->setText(
        tr("%1 for invoice %2")
            .arg(dispatch[u"number"].toString(), dispatch[u"invoice_number"].toString()));
    if (!same) {
        m_courier->setText(dispatch[u"courier"].toString());
        m_tracking->setText(dispatch[u"tracking"].toString());
        m_boxes->setText(dispatch[u"boxes"].isDouble() ? QString::number(dispatch[u"boxes"].toInt())
                                                       : u"1"_s);
        m_errors->clear();
    }
    for (QLineEdit *edit : {m_courier, m_tracking, m_boxes})
        edit->setReadOnly(!pending);
    QList<QJsonObject> rows;
    for (const auto &value : dispatch[u"items"].toArray()) {
        auto row = value.toObject();
        row.insert(u"id"_s, row[u"sku"].toString() + row[u"batch"].toString() +
                                QString::number(rows.size()));
        rows.append(row);
    }
    m_model->setRows(rows);
}

QJsonObject DispatchForm::arguments()
{
    m_errors->clear();
    const auto boxes = Quantity::fromText(m_boxes->text());
    if (m_courier->text().trimmed().isEmpty())
        m_errors->tell({ErrorKind::Validation,
                        u"courier_name"_s,
                        tr("Say who carries the goods, or “own van”."),
                        {}});
    else if (!boxes || !boxes->whole() || *boxes->whole() > 100000)
        m_errors->tell({ErrorKind::Validation,
                        u"boxes"_s,
                        tr("Give a whole number of boxes, at least 1."),
                        {}});
    else
        return {{u"courier_name"_s, m_courier->text().trimmed()},
                {u"tracking_number"_s, m_tracking->text().trimmed()},
                {u"boxes"_s, QString::number(*boxes->whole())}};
    return {};
}

bool DispatchForm::tell(const Error &error)
{
    return m_errors->tell(error);
}

QJsonObject DispatchForm::words() const
{
    return wordsOf({{u"courier"_s, m_courier}, {u"tracking"_s, m_tracking}, {u"boxes"_s, m_boxes}});
}

void DispatchForm::putWords(const QJsonObject &words)
{
    desk::putWords(words,
                   {{u"courier"_s, m_courier}, {u"tracking"_s, m_tracking}, {u"boxes"_s, m_boxes}});
}

void DispatchForm::focusCourier()
{
    m_courier->setFocus(Qt::OtherFocusReason);
    m_courier->selectAll();
}

} // namespace desk
