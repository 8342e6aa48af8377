#include "contactcard.h"

#include "dayfield.h"
#include "emptystate.h"
#include "fielderror.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "notice.h"
#include "recordmodel.h"
#include "records.h"
#include "rowlist.h"
#include "serverwords.h"
#include "textlabel.h"
#include "whendone.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSaveFile>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize s_cardSize(720, 500);
constexpr int s_longest = 1000;

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

ContactCard::ContactCard(Database *database, QWidget *window)
    : Overlay(window),
      m_store(database),
      m_notice(new Notice(card())),
      m_title(new TextLabel(Type::Title, Token::Text, card())),
      m_who(new TextLabel(Type::Body, Token::Text, card())),
      m_model(new RecordModel({{u"words"_s, tr("They agreed to"), ColumnKind::Text, 0, true},
                               {u"given_on"_s, tr("On"), ColumnKind::Date, 104},
                               {u"withdrawn_on"_s, tr("Withdrawn"), ColumnKind::Date, 104}},
                              this)),
      m_consents(new RowList(card())),
      m_words(new QLineEdit(card())),
      m_day(new DayField(card())),
      m_errors(new FieldErrors(this)),
      m_keep(new KeyButton(tr("Keep"), icons::create, {}, card())),
      m_withdraw(new KeyButton(tr("Withdrawn today"), icons::takeBack, {}, card())),
      m_remove(new KeyButton(tr("Remove the contact"), icons::remove, {}, card()))
{
    m_askFile = [this](const QString &proposed,
                       const std::function<void(const QString &)> &chosen) {
        auto *dialog = new QFileDialog(this->window(), tr("The contact's data"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("JSON (*.json)")});
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(proposed);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    build();
    connect(m_keep, &KeyButton::clicked, this, &ContactCard::keepConsent);
    connect(m_withdraw, &KeyButton::clicked, this, &ContactCard::withdraw);
    connect(m_remove, &KeyButton::clicked, this, &ContactCard::remove);
    connect(m_consents, &RowList::chosen, this, [this] {
        const auto consent = m_model->record(m_model->find(m_consents->chosenId()));
        m_withdraw->setEnabled(!consent.isEmpty() && consent[u"withdrawn_on"].isNull());
    });
}

void ContactCard::build()
{
    setAccessibleName(tr("Contact of the hospital"));
    card()->setAccessibleName(tr("Contact of the hospital"));
    m_consents->setAccessibleName(tr("What the contact agreed to"));
    m_consents->setRecords(m_model);
    m_consents->empty()->tell(
        tr("No consent is kept."),
        tr("Write below what they agreed to, in the words that they were told."),
        icons::secondPerson);
    m_remove->setTone(Tone::Red);
    m_remove->setObjectName(u"remove-contact"_s);
    m_withdraw->setObjectName(u"withdraw-consent"_s);
    m_withdraw->setEnabled(false);
    auto *file = new KeyButton(tr("Data as a file…"), icons::exportTo, {}, card());
    file->setObjectName(u"export-contact"_s);
    connect(file, &KeyButton::clicked, this, &ContactCard::exportData);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(m_withdraw);
    foot->addWidget(file);
    auto *column = new QVBoxLayout(card());
    column->setContentsMargins(24, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    column->addWidget(m_consents, 1);
    column->addWidget(buildConsent());
    column->addLayout(foot);
}

QWidget *ContactCard::buildConsent()
{
    auto *line = new QWidget(card());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_words->setObjectName(u"consent-words"_s);
    m_words->setMaxLength(s_longest);
    m_day->setObjectName(u"consent-day"_s);
    m_keep->setKeyWords(tr("Enter"));
    row->addWidget(m_errors->wrap(u"words"_s, tr("They agree to"), m_words), 3);
    row->addWidget(m_errors->wrap(u"given_on"_s, tr("Since"), m_day), 1);
    row->addWidget(m_keep, 0, Qt::AlignBottom);
    return line;
}

QRect ContactCard::cardRect(const QSize &window) const
{
    const auto size =
        QSize(px(s_cardSize.width()), px(s_cardSize.height())).boundedTo(window - QSize(48, 48));
    return {(window.width() - size.width()) / 2, (window.height() - size.height()) / 2,
            size.width(), size.height()};
}

void ContactCard::ask(const QString &customerId)
{
    m_customer = customerId;
    m_notice->dismiss();
    m_errors->clear();
    m_words->clear();
    m_day->setDay(indianToday());
    read();
}

void ContactCard::read()
{
    whenDone(m_store.contact(m_customer), this,
             [this, id = m_customer](const Result<QJsonObject> &known) {
                 if (id != m_customer)
                     return;
                 if (known)
                     return showData(*known);
                 isVisible() ? m_notice->tell(known.error()) : Q_EMIT failed(known.error());
             });
}

void ContactCard::showData(const QJsonObject &known)
{
    m_data = known;
    const auto contact = known[u"contact"].toObject();
    const auto who = joined({serverWords(contact[u"name"].toString()), contact[u"phone"].toString(),
                             contact[u"email"].toString()});
    m_title->setText(known[u"hospital"].toString());
    m_who->setText(who.isEmpty() ? tr("No contact is kept.") : who);
    m_isSure = false;
    m_remove->setText(tr("Remove the contact"));
    m_model->setRows(known[u"consents"].toArray());
    open();
}

void ContactCard::opened()
{
    m_words->setFocus(Qt::PopupFocusReason);
}

void ContactCard::keepConsent()
{
    m_errors->clear();
    whenDone(m_store.saveConsent(
                 {{u"customer_id"_s, m_customer},
                  {u"words"_s, m_words->text().trimmed()},
                  {u"given_on"_s,
                   m_day->day().isValid() ? m_day->day().toString(Qt::ISODate) : m_day->text()}}),
             this, [this](const Result<QJsonObject> &answer) {
                 if (!answer && m_errors->tell(answer.error()))
                     return;
                 if (answer)
                     m_words->clear();
                 answered(answer, tr("The consent is kept."));
             });
}

void ContactCard::withdraw()
{
    whenDone(m_store.withdrawConsent(m_consents->chosenId()), this,
             [this](const Result<QJsonObject> &answer) {
                 answered(answer, tr("It holds no longer, from today."));
             });
}

void ContactCard::exportData()
{
    m_askFile(tr("contact %1.json").arg(m_data[u"hospital"].toString().replace(u'/', u'-')),
              [this](const QString &file) { write(file); });
}

/// Read anew, so that nothing is left out; for the one who asked, and nobody else on this computer.
void ContactCard::write(const QString &file)
{
    whenDone(m_store.contact(m_customer), this, [this, file](const Result<QJsonObject> &known) {
        if (!known)
            return m_notice->tell(known.error());
        QSaveFile out(file);
        const auto words = QJsonDocument(*known).toJson();
        if (!out.open(QIODevice::WriteOnly) ||
            !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
            out.write(words) != words.size() || !out.commit())
            return m_notice->tell(Notice::Level::Error, tr("The file could not be written."),
                                  out.errorString());
        m_notice->tell(Notice::Level::Done, tr("All that is kept of them is in the file."), file);
    });
}

void ContactCard::remove()
{
    if (!std::exchange(m_isSure, true)) {
        m_notice->tell(Notice::Level::Warning, tr("Name, telephone and e-mail go for good."),
                       tr("Issued papers and the audit trail stay, as the law wants them. Press "
                          "again to remove them."));
        m_remove->setText(tr("Remove for good"));
        return;
    }
    whenDone(m_store.eraseContact(m_customer, m_data[u"version"].toInt()), this,
             [this](const Result<QJsonObject> &answer) {
                 answered(answer, tr("The contact is removed."));
             });
}

void ContactCard::answered(const Result<QJsonObject> &answer, const QString &done)
{
    if (answer)
        m_notice->tell(Notice::Level::Done, done);
    else
        m_notice->tell(answer.error());
    read();
}

void ContactCard::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return keepConsent();
    Overlay::keyPressEvent(event);
}

} // namespace desk
