#include "serverform.h"

#include "fielderror.h"
#include "icons.h"
#include "keybutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace desk {

namespace {

constexpr int postgresPort = 5432;
constexpr int lastPort = 65535;

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent),
      m_known(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_hosts(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_database(new QLineEdit(this)),
      m_certificate(new QLineEdit(this))
{
    m_port->setRange(1, lastPort);
    m_port->setValue(postgresPort);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    m_hosts->setPlaceholderText(tr("db.example.in, or the folder of a socket"));
    m_database->setPlaceholderText(QStringLiteral("indentdesk"));
    m_certificate->setPlaceholderText(tr("file, when your company has its own"));
    auto *add = new KeyButton(tr("New"), icons::create, {}, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(new FieldError(tr("Company"), m_known, this), 0, 0, 1, 2);
    grid->addWidget(add, 0, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->addWidget(new FieldError(tr("Name"), m_name, this), 1, 0, 1, 3);
    grid->addWidget(new FieldError(tr("Server"), m_hosts, this), 2, 0, 1, 2);
    grid->addWidget(new FieldError(tr("Port"), m_port, this), 2, 2);
    grid->addWidget(new FieldError(tr("Database"), m_database, this), 3, 0, 1, 3);
    grid->addWidget(new FieldError(tr("Certificate of the authority"), m_certificate, this), 4, 0,
                    1, 3);
    grid->setColumnStretch(0, 1);
    connect(m_known, &QComboBox::currentIndexChanged, this, &ServerForm::showChosen);
    connect(add, &KeyButton::clicked, this, &ServerForm::addNew);
    for (auto *field : {m_name, m_hosts, m_database, m_certificate})
        connect(field, &QLineEdit::editingFinished, this, &ServerForm::keepEdits);
    connect(m_port, &QSpinBox::editingFinished, this, &ServerForm::keepEdits);
}

void ServerForm::setProfiles(const QList<Profile> &profiles, int chosen)
{
    m_profiles = profiles;
    const QSignalBlocker quiet(m_known);
    m_known->clear();
    for (const auto &profile : profiles)
        m_known->addItem(profile.name.isEmpty() ? profile.hosts : profile.name);
    m_known->setCurrentIndex(chosen);
    showChosen();
}

int ServerForm::chosen() const
{
    return m_known->currentIndex();
}

void ServerForm::showChosen()
{
    const auto profile = m_profiles.value(chosen());
    m_name->setText(profile.name);
    m_hosts->setText(profile.hosts);
    m_port->setValue(profile.port);
    m_database->setText(profile.database);
    m_certificate->setText(profile.rootCertificate);
    Q_EMIT chosenChanged();
}

Profile ServerForm::profile() const
{
    auto profile = m_profiles.value(chosen());
    profile.name = m_name->text().trimmed();
    profile.hosts = m_hosts->text().trimmed();
    profile.port = m_port->value();
    profile.database = m_database->text().trimmed();
    profile.rootCertificate = m_certificate->text().trimmed();
    return profile;
}

void ServerForm::keepEdits()
{
    const auto now = profile();
    if (now == m_profiles.value(chosen()))
        return;
    if (chosen() < 0) {
        const QSignalBlocker quiet(m_known);
        m_profiles.append(now);
        m_known->addItem(now.name);
        m_known->setCurrentIndex(0);
    }
    m_profiles[chosen()] = now;
    m_known->setItemText(chosen(), now.name.isEmpty() ? now.hosts : now.name);
    Q_EMIT edited();
}

void ServerForm::addNew()
{
    m_profiles.append(Profile{.name = tr("New company"),
                              .hosts = {},
                              .port = postgresPort,
                              .database = {},
                              .user = {},
                              .tlsMode = {},
                              .rootCertificate = {}});
    setProfiles(m_profiles, static_cast<int>(m_profiles.size()) - 1);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace desk
