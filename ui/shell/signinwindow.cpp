#include "signinwindow.h"

#include "database.h"
#include "fielderror.h"
#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "ownpassword.h"
#include "pane.h"
#include "serverform.h"
#include "textlabel.h"
#include "theme.h"
#include "whendone.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 440;

QLayout *programName(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 20, 24, 12);
    row->setSpacing(10);
    auto *mark = new IconLabel(icons::mark, Token::Accent, parent);
    mark->setEdge(24);
    row->addWidget(mark);
    row->addWidget(new TextLabel(u"IndentDesk"_s, Type::Title, Token::Text, parent));
    row->addStretch(1);
    return row;
}

} // namespace

SignInWindow::SignInWindow(Database *database, QWidget *parent)
    : QWidget(parent),
      m_database(database),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(this)),
      m_people(new PeopleList(this)),
      m_email(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_remember(new QCheckBox(tr("Remember on this computer"), this)),
      m_noKeyring(new TextLabel(Type::Small, Token::Text2, this)),
      m_errors(new FieldErrors(this)),
      m_enter(new KeyButton(tr("Sign in"), this)),
      m_serverButton(new KeyButton(tr("Server"), icons::unfolded, {}, this)),
      m_own(new OwnPassword(database, tr("Choose and go on"), this)),
      m_server(new ServerForm(this)),
      m_busy(new TextLabel(Type::Small, Token::Text2, this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("IndentDesk: sign in"));
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(buildCard(), 0, Qt::AlignVCenter);
    row->addStretch(1);
    resize(px(720), px(640));
    connect(m_people, &PeopleList::picked, this,
            [this](const PersonToBe &person) { signIn(person.email, person.password); });
    connect(m_enter, &KeyButton::clicked, this, &SignInWindow::submit);
    connect(m_serverButton, &KeyButton::clicked, this,
            [this] { showServer(!m_server->isVisibleTo(this)); });
    connect(m_own, &OwnPassword::told, m_pages, &QWidget::updateGeometry);
    connect(m_own, &OwnPassword::changed, this, &SignInWindow::welcome);
    connect(m_server, &ServerForm::chosenChanged, this, &SignInWindow::chooseProfile);
    connect(m_server, &ServerForm::edited, this,
            [this] { Q_EMIT profilesChanged(m_server->profiles(), m_server->chosen()); });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this,
            &QWidget::close);
    setPeople({});
    setKeyring(true);
    setBusy({});
}

QWidget *SignInWindow::buildCard()
{
    auto *card = new Pane(Token::Surface, this);
    card->setFixedWidth(px(cardWidth));
    auto *column = static_cast<QVBoxLayout *>(card->layout());
    column->setContentsMargins(1, 1, 1, 1);
    column->addLayout(programName(card));
    m_notice->setClosable(false);
    column->addWidget(m_notice);
    m_pages->addWidget(buildPeople());
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildOwn());
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_pages);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Signing in"));
    m_busy->setContentsMargins(24, 0, 24, 0);
    m_busy->setMinimumHeight(px(28));
    column->addWidget(m_progress);
    column->addWidget(m_busy);
    return card;
}

QWidget *SignInWindow::buildPeople()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words =
        new TextLabel(tr("This is the demo. Who are you today?"), Type::Body, Token::Text2, page);
    words->setContentsMargins(24, 0, 24, 8);
    column->addWidget(words);
    column->addWidget(m_people, 1);
    return page;
}

QWidget *SignInWindow::buildForm()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(12);
    m_password->setEchoMode(QLineEdit::Password);
    auto *email = new FieldError(tr("E-mail"), m_email, page);
    auto *password = new FieldError(tr("Password"), m_password, page);
    m_errors->add(u"user"_s, email);
    m_errors->add(u"account"_s, email);
    m_errors->add(u"password"_s, password);
    m_enter->setLook(KeyButton::Look::Primary);
    m_enter->setKeyWords(tr("Enter"));
    m_serverButton->setLook(KeyButton::Look::Flat);
    m_serverButton->setIconName(icons::folded);
    m_noKeyring->setWordWrap(true);
    column->addWidget(email);
    column->addWidget(password);
    column->addWidget(m_remember);
    column->addWidget(m_noKeyring);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_serverButton);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    column->addLayout(buttons);
    column->addWidget(m_server);
    m_server->hide();
    return page;
}

QWidget *SignInWindow::buildOwn()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(12);
    column->addWidget(
        new TextLabel(tr("Choose a password of your own"), Type::BodyStrong, Token::Text, page));
    auto *why = new TextLabel(tr("The one that you came with was made by somebody else and is for "
                                 "the first sign-in only. At least 8 characters; several words "
                                 "are easy to remember and hard to guess."),
                              Type::Small, Token::Text2, page);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(m_own);
    auto *later = new KeyButton(tr("Not now"), page);
    later->setLook(KeyButton::Look::Flat);
    later->setKeyWords(tr("Esc"));
    m_own->addBeside(later);
    connect(later, &KeyButton::clicked, this, &SignInWindow::leaveOwnPassword);
    return page;
}

void SignInWindow::showPage(Page page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentIndex(page);
}

void SignInWindow::askOwnPassword()
{
    m_own->clear();
    showPage(Own);
    m_own->focusFirst();
}

/// Without a password of one's own there is nothing to do here.
void SignInWindow::leaveOwnPassword()
{
    m_own->clear();
    m_database->signOut();
    showPage(m_demo ? People : Form);
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInWindow::setProfiles(const QList<Profile> &profiles, int chosen)
{
    m_server->setProfiles(profiles, chosen);
    if (profiles.isEmpty())
        showServer(true);
    chooseProfile();
}

void SignInWindow::chooseProfile()
{
    const auto profile = m_server->profile();
    m_email->setText(profile.user);
    m_password->clear();
    m_errors->clear();
    Q_EMIT profileChosen(profile);
    (profile.user.isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInWindow::setPeople(const QList<PersonToBe> &people)
{
    m_demo = !people.isEmpty();
    m_people->setPeople(people);
    showPage(m_demo ? People : Form);
    if (m_demo)
        m_people->setFocus(Qt::OtherFocusReason);
}

void SignInWindow::setKeyring(bool available)
{
    m_remember->setVisible(available);
    m_noKeyring->setVisible(!available);
    m_noKeyring->setText(
        tr("There is no keyring on this computer, so the password is asked each time."));
}

void SignInWindow::setPassword(const QString &password)
{
    if (!m_password->text().isEmpty() || password.isEmpty())
        return;
    m_password->setText(password);
    m_remember->setChecked(true);
    m_enter->setFocus(Qt::OtherFocusReason);
}

void SignInWindow::waitForServer(const QString &sentence)
{
    m_waiting = true;
    setBusy(sentence);
}

void SignInWindow::serverReady(const Profile &profile)
{
    m_waiting = false;
    m_ready = profile;
    setBusy({});
    if (m_wanted)
        connectNow();
}

void SignInWindow::serverFailed(const Error &error)
{
    m_waiting = false;
    m_wanted = false;
    setBusy({});
    m_notice->tell(error);
}

void SignInWindow::tell(const QString &sentence)
{
    m_notice->tell(Notice::Level::Warning, sentence);
}

void SignInWindow::showServer(bool shown)
{
    m_server->setVisible(shown);
    m_serverButton->setIconName(shown ? icons::unfolded : icons::folded);
    m_pages->updateGeometry();
}

void SignInWindow::submit()
{
    m_errors->clear();
    const auto email = m_email->text().trimmed();
    if (email.isEmpty()) {
        m_errors->tell({ErrorKind::Validation, u"user"_s, tr("Type your e-mail address."), {}});
        return;
    }
    if (m_password->text().isEmpty()) {
        m_errors->tell({ErrorKind::Validation, u"password"_s, tr("Type your password."), {}});
        return;
    }
    signIn(email, m_password->text());
}

void SignInWindow::signIn(const QString &email, const QString &password)
{
    m_wantedEmail = email;
    m_wantedPassword = password;
    m_wanted = true;
    m_notice->dismiss();
    if (!m_waiting)
        connectNow();
}

void SignInWindow::connectNow()
{
    setBusy(tr("Signing in as %1.").arg(m_wantedEmail));
    m_enter->setEnabled(false);
    m_people->setEnabled(false);
    const auto profile = m_ready.hosts.isEmpty() ? m_server->profile() : m_ready;
    whenDone(m_database->signIn(profile, m_wantedEmail, m_wantedPassword), this,
             [this](const Result<Session> &session) { answered(session); });
}

void SignInWindow::answered(const Result<Session> &session)
{
    m_wanted = false;
    setBusy({});
    m_enter->setEnabled(true);
    m_people->setEnabled(true);
    const auto password = std::exchange(m_wantedPassword, {});
    if (!session) {
        m_password->selectAll();
        if (m_demo || !m_errors->tell(session.error()))
            m_notice->tell(session.error());
        return;
    }
    m_password->clear();
    if (session->mustChangePassword)
        return askOwnPassword();
    welcome(*session, password);
}

void SignInWindow::welcome(const Session &session, const QString &password)
{
    if (!m_demo) {
        auto profile = m_server->profile();
        profile.user = m_wantedEmail;
        Q_EMIT accepted(profile, m_wantedEmail, password, m_remember->isChecked());
    }
    showPage(m_demo ? People : Form);
    Q_EMIT signedIn(session);
}

void SignInWindow::setBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_progress->setVisible(!sentence.isEmpty());
}

void SignInWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Frame));
    if (const auto *card = findChild<Pane *>()) {
        painter.setPen(color(Token::Line));
        painter.drawRect(card->geometry().adjusted(-1, -1, 0, 0));
    }
}

void SignInWindow::keyPressEvent(QKeyEvent *event)
{
    const auto enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_pages->currentIndex() == Form && m_enter->isEnabled())
        return submit();
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == Own)
        return leaveOwnPassword();
    QWidget::keyPressEvent(event);
}

} // namespace desk
