#include "personmenu.h"

#include "icons.h"

#include <QActionGroup>
#include <QPointer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A menu's own words stand before those of its entries: "Size of words: 125 %".
void collect(const QMenu *menu, const QString &before, QList<Command> *commands)
{
    for (auto *action : menu->actions()) {
        if (const auto *inner = action->menu())
            collect(inner, PersonMenu::tr("%1: ").arg(action->text()), commands);
        else if (!action->isSeparator())
            commands->append({before + action->text(), icons::administration,
                              action->shortcut().toString(QKeySequence::NativeText),
                              [action = QPointer<QAction>(action)] {
                                  if (action)
                                      action->trigger();
                              }});
    }
}

} // namespace

PersonMenu::PersonMenu(Preferences *preferences, QWidget *parent)
    : QMenu(parent), m_preferences(preferences)
{
    addThemes();
    addSizes();
    addLanguages();
    auto *rows = addAction(tr("Roomier rows"));
    rows->setCheckable(true);
    rows->setChecked(m_preferences->comfortableRows());
    connect(rows, &QAction::toggled, m_preferences, &Preferences::setComfortableRows);
    addSeparator();
    addProgram();
    addSeparator();
    connect(addAction(tr("Change password")), &QAction::triggered, this,
            &PersonMenu::passwordAsked);
    auto *out = addAction(tr("Sign out"));
    out->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    connect(out, &QAction::triggered, this, &PersonMenu::signOutAsked);
}

QList<Command> PersonMenu::commands() const
{
    QList<Command> commands;
    collect(this, {}, &commands);
    return commands;
}

void PersonMenu::addThemes()
{
    auto *menu = addMenu(tr("Look"));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<ThemeChoice, QString>> choices = {
        {ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")},
        {ThemeChoice::Dark, tr("Dark")}};
    for (const auto &[choice, words] : choices) {
        auto *action = group->addAction(menu->addAction(words));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, choice = choice] { chooseTheme(choice); });
    }
    connect(menu, &QMenu::aboutToShow, this, [group] {
        const auto now = static_cast<int>(Theme::instance().choice());
        group->actions().at(now)->setChecked(true);
    });
}

void PersonMenu::addSizes()
{
    auto *menu = addMenu(tr("Size of words"));
    auto *group = new QActionGroup(menu);
    for (const auto percent : {100, 125, 150, 200}) {
        auto *action = group->addAction(menu->addAction(tr("%1 %").arg(percent)));
        action->setCheckable(true);
        action->setChecked(percent == Theme::instance().textSize());
        connect(action, &QAction::triggered, this, [this, percent] {
            if (percent == Theme::instance().textSize())
                return;
            m_preferences->setTextSize(percent);
            Q_EMIT renewalAsked();
        });
    }
}

void PersonMenu::addLanguages()
{
    auto *menu = addMenu(tr("Language"));
    auto *group = new QActionGroup(menu);
    // each in its own words, for whoever cannot read the other
    const QList<std::pair<QString, QString>> languages = {{u"en"_s, u"English"_s},
                                                          {u"hi"_s, u"हिन्दी"_s}};
    for (const auto &[code, words] : languages) {
        auto *action = group->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(code == Preferences({}).language());
        connect(action, &QAction::triggered, this, [this, code = code] {
            if (code == Preferences({}).language())
                return;
            Preferences({}).setLanguage(code); // the sign-in window speaks it too
            Q_EMIT renewalAsked();
        });
    }
}

void PersonMenu::addProgram()
{
    connect(addAction(tr("The program's log")), &QAction::triggered, this, &PersonMenu::logAsked);
    connect(addAction(tr("Report a problem")), &QAction::triggered, this, &PersonMenu::reportAsked);
    connect(addAction(tr("About IndentDesk")), &QAction::triggered, this, &PersonMenu::aboutAsked);
}

void PersonMenu::switchTheme()
{
    chooseTheme(Theme::instance().isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
}

void PersonMenu::chooseTheme(ThemeChoice choice)
{
    m_preferences->setTheme(choice);
    Preferences({}).setTheme(choice); // for the next sign-in window, before anybody is known
    Theme::instance().choose(choice);
}

} // namespace desk
