#include "logopage.h"

#include "change.h"
#include "logofield.h"
#include "whendone.h"

#include <QBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

LogoPage::LogoPage(const DeskContext &context, QWidget *parent)
    : AdministrationPage(context, parent), m_store(context.database), m_logo(new LogoField(this))
{
    layout()->setContentsMargins(16, 16, 16, 16);
    add(m_logo);
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
    connect(m_logo, &LogoField::edited, this, &LogoPage::edited);
}

QString LogoPage::title() const
{
    return tr("Logo");
}

QString LogoPage::subtitle() const
{
    return tr("It stands on papers that are issued from now on; those that were issued keep "
              "theirs.");
}

QList<Action> LogoPage::actions() const
{
    return {save(tr("Save"))};
}

void LogoPage::act(const QString &action, const QString & /*comment*/)
{
    if (action != saveAction)
        return;
    await(m_store.setLogo(m_logo->logo()),
          m_logo->logo().isEmpty() ? tr("New papers have the company's first letters.")
                                   : tr("New papers have the logo."),
          [this, saved = m_logo->logo()](const QJsonObject &) { m_saved = saved; });
}

void LogoPage::documentChanged(const Change &change)
{
    if (change.table == u"branches")
        read();
}

/// What was chosen and not saved stays.
void LogoPage::read()
{
    whenDone(m_store.logo(), this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        const auto isTyped = hasUnsaved();
        m_saved = (*answer)[u"content_base64"].toString();
        if (!isTyped)
            m_logo->setLogo(m_saved);
        Q_EMIT changed();
    });
}

QJsonObject LogoPage::typed() const
{
    return m_logo->logo() == m_saved ? QJsonObject() : QJsonObject{{u"logo"_s, m_logo->logo()}};
}

void LogoPage::putBack(const QJsonObject &typed)
{
    m_logo->setLogo(typed[u"logo"].toString());
}

void LogoPage::forget()
{
    m_logo->setLogo(m_saved);
}

bool LogoPage::tellBeside(const Error &error)
{
    m_logo->tell(error.message);
    return true;
}

} // namespace desk
