#include "skurequestform.h"

#include "editordraft.h"
#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "result.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

SkuRequestForm::SkuRequestForm(QWidget *parent)
    : QWidget(parent),
      m_asked(new TextLabel(Type::Body, Token::Text, this)),
      m_state(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_form(new QWidget(this)),
      m_errors(new FieldErrors(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_asked->setWordWrap(true);
    column->addWidget(m_asked);
    column->addWidget(m_state);
    column->addWidget(m_form);
    column->addStretch(1);
    m_grid = new QGridLayout(m_form);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    add(tr("SKU"), u"sku"_s, 0, 0);
    add(tr("Name"), u"item_name"_s, 0, 1, 3);
    add(tr("Make"), u"manufacturer"_s, 1, 0);
    add(tr("HSN"), u"hsn_code"_s, 1, 1);
    add(tr("GST %"), u"gst_rate"_s, 1, 2);
    add(tr("Price ₹"), u"unit_price"_s, 1, 3);
    add(tr("Unit"), u"unit_of_measure"_s, 2, 0);
    add(tr("Pack"), u"pack_name"_s, 2, 1);
    add(tr("Pieces in a pack"), u"pack_size"_s, 2, 2);
    auto *take = new KeyButton(tr("Add to the catalogue"), icons::create, {}, m_form);
    take->setKey(Qt::CTRL | Qt::Key_Return, this);
    m_grid->addWidget(take, 2, 3, Qt::AlignBottom | Qt::AlignRight);
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(u"request_reason"_s);
    m_reason->setMaxLength(500);
    const auto why = tr("Or say why there is none");
    m_grid->addWidget(m_errors->wrap(u"reason"_s, why, m_reason), 3, 0, 1, 3);
    auto *decline = new KeyButton(tr("Decline"), icons::reject, {}, m_form);
    m_grid->addWidget(decline, 3, 3, Qt::AlignBottom | Qt::AlignRight);
    for (const auto &[name, edit] : std::as_const(m_fields))
        connect(edit, &QLineEdit::returnPressed, this, &SkuRequestForm::sendSku);
    m_fields.append({u"reason"_s, m_reason});
    for (const auto &[name, edit] : std::as_const(m_fields))
        connect(edit, &QLineEdit::textEdited, this, &SkuRequestForm::edited);
    connect(m_reason, &QLineEdit::returnPressed, this, &SkuRequestForm::sendReason);
    connect(take, &KeyButton::clicked, this, &SkuRequestForm::sendSku);
    connect(decline, &KeyButton::clicked, this, &SkuRequestForm::sendReason);
}

QLineEdit *SkuRequestForm::add(const QString &label, const QString &name, int row, int column,
                               int span)
{
    auto *edit = new QLineEdit(m_form);
    edit->setObjectName(u"request_"_s + name);
    m_grid->addWidget(m_errors->wrap(name, label, edit), row, column, 1, span, Qt::AlignTop);
    m_fields.append({name, edit});
    return edit;
}

void SkuRequestForm::show(const QJsonObject &request)
{
    const auto other = request[u"id"] != m_request[u"id"];
    m_request = request;
    m_asked->setText(tr("%1 asks for it on %2, where the hospital wrote “%3”.")
                         .arg(request[u"asked_by"].toString(), request[u"order_number"].toString(),
                              request[u"words"].toString()));
    const auto status = request[u"status"].toString();
    m_form->setVisible(status == u"open");
    m_state->setVisible(status != u"open");
    m_state->setText(status == u"added" ? tr("It is %1.").arg(request[u"sku"].toString())
                                        : tr("Declined: %1").arg(request[u"answer"].toString()));
    if (!other)
        return;
    m_errors->clear();
    for (const auto &[name, edit] : std::as_const(m_fields))
        edit->setText(name == u"item_name" ? request[u"wish"].toString() : QString());
}

QJsonObject SkuRequestForm::answer() const
{
    return {{u"id"_s, m_request[u"id"]}, {u"version"_s, m_request[u"version"]}};
}

void SkuRequestForm::sendSku()
{
    m_errors->clear();
    auto document = answer();
    for (const auto &[name, edit] : std::as_const(m_fields))
        if (const auto text = edit->text().trimmed(); !text.isEmpty() && edit != m_reason)
            document.insert(name, text);
    if (!document.contains(u"sku"_s)) {
        m_errors->tell({ErrorKind::Validation, u"sku"_s, tr("Give the SKU."), {}});
        return;
    }
    Q_EMIT answered(document);
}

void SkuRequestForm::sendReason()
{
    m_errors->clear();
    auto document = answer();
    document.insert(u"reason"_s, m_reason->text().trimmed());
    if (m_reason->text().trimmed().isEmpty()) {
        m_errors->tell(
            {ErrorKind::Validation, u"reason"_s, tr("Say why, for the decoder to read."), {}});
        return;
    }
    Q_EMIT answered(document);
}

bool SkuRequestForm::tell(const QString &request, const Error &error)
{
    return m_request[u"id"].toString() == request && m_errors->tell(error);
}

QJsonObject SkuRequestForm::words() const
{
    return wordsOf(m_fields);
}

void SkuRequestForm::putWords(const QJsonObject &words)
{
    desk::putWords(words, m_fields);
}

} // namespace desk
