#include "keeptemplatecard.h"

#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "text.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;
constexpr int s_nameWidth = 420;

} // namespace

KeepTemplateCard::KeepTemplateCard(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_name(new QLineEdit(card())),
      m_whose(new QComboBox(card())),
      m_errors(new FieldErrors(this)),
      m_notice(new Notice(card())),
      m_keep(new KeyButton(tr("Keep it"), icons::again, {}, card()))
{
    build();
    connect(m_keep, &KeyButton::clicked, this, &KeepTemplateCard::keep);
    connect(m_name, &QLineEdit::textEdited, m_errors, &FieldErrors::clear);
}

void KeepTemplateCard::build()
{
    setAccessibleName(tr("Keep as template"));
    m_name->setObjectName(u"template-name"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Monthly consumables"));
    m_name->setMinimumWidth(px(s_nameWidth));
    m_whose->setObjectName(u"template-whose"_s);
    m_keep->setLook(KeyButton::Look::Primary);
    m_keep->setKeyWords(tr("Enter"));
    auto *name = m_errors->wrap(u"name"_s, tr("Name of the template"), m_name);
    auto *whose = m_errors->wrap(u"customer_id"_s, tr("For"), m_whose);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("Keep as template"), Type::Title, Token::Text, card()));
    column->addWidget(m_notice);
    column->addWidget(name);
    column->addWidget(whose);
    column->addWidget(m_keep, 0, Qt::AlignRight);
}

void KeepTemplateCard::ask(const QJsonArray &lines, int left, const QJsonObject &customer)
{
    m_lines = lines;
    m_name->clear();
    m_errors->clear();
    m_notice->dismiss();
    m_whose->clear();
    if (const auto id = customer.value(u"id"_s).toString(); !id.isEmpty())
        m_whose->addItem(customer.value(u"hospital_name"_s).toString(), id);
    m_whose->addItem(tr("all hospitals"), QString());
    if (left > 0)
        m_notice->tell(Notice::Level::Warning,
                       tr("%n line(s) that are not right yet stay out.", nullptr, left));
    open();
}

void KeepTemplateCard::opened()
{
    m_name->setFocus(Qt::PopupFocusReason);
}

void KeepTemplateCard::keep()
{
    if (m_isBusy)
        return;
    m_errors->clear();
    m_isBusy = true;
    whenDone(m_store.keep(cleanLine(m_name->text()), m_whose->currentData().toString(), m_lines),
             this, [this](const Result<QJsonObject> &answer) { answered(answer); });
}

void KeepTemplateCard::answered(const Result<QJsonObject> &answer)
{
    m_isBusy = false;
    if (!answer) {
        if (!m_errors->tell(answer.error()))
            m_notice->tell(answer.error());
        return place();
    }
    const auto name = cleanLine(m_name->text());
    close();
    Q_EMIT kept(name, answer->value(u"lines"_s).toInt());
}

void KeepTemplateCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return keep();
    Overlay::keyPressEvent(event);
}

} // namespace desk
