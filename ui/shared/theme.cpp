#include "theme.h"

#include "deskstyle.h"
#include "icons.h"
#include "systemscheme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyle>

#include <algorithm>

// Outside every namespace, as the macro wants it.
static void initialiseLook()
{
    Q_INIT_RESOURCE(look);
}

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/themes/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString family()
{
    const auto wanted = u"Noto Sans"_s;
    return QFontDatabase::families().contains(wanted) ? wanted : QApplication::font().family();
}

struct Face
{
    qreal points;
    QFont::Weight weight;
};

Face face(Type type)
{
    switch (type) {
    case Type::Body:
        return {10, QFont::Normal};
    case Type::BodyMedium:
        return {10, QFont::Medium};
    case Type::BodyStrong:
        return {10, QFont::DemiBold};
    case Type::Small:
        return {9, QFont::Normal};
    case Type::SmallMedium:
        return {9, QFont::Medium};
    case Type::SmallStrong:
        return {9, QFont::DemiBold};
    case Type::Fact:
        return {12, QFont::DemiBold};
    case Type::Title:
        return {13, QFont::DemiBold};
    case Type::Words:
        return {15, QFont::DemiBold};
    case Type::Figure:
        return {17, QFont::DemiBold};
    }
    return {10, QFont::Normal};
}

} // namespace

Theme &Theme::instance()
{
    static auto *theme = new Theme(qApp); // owned by the application
    return *theme;
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    initialiseLook();
    m_systemDark = SystemScheme::paletteIsDark();
    read(m_systemDark);
}

void Theme::use()
{
    if (m_used)
        return;
    m_used = true;
    findIcons();
    QApplication::setStyle(new DeskStyle);
    auto *system = new SystemScheme(this);
    connect(system, &SystemScheme::changed, this, &Theme::followSystem);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    const auto bounded = std::clamp(percent, 100, 200);
    if (bounded == m_percent)
        return;
    m_percent = bounded;
    apply();
}

QColor Theme::color(Token token) const
{
    return m_colors[static_cast<std::size_t>(token)];
}

QFont Theme::font(Type type) const
{
    const auto wanted = face(type);
    auto result = QApplication::font();
    result.setPointSizeF(wanted.points * m_percent / 100);
    result.setWeight(wanted.weight);
    return result;
}

void Theme::followSystem(bool dark)
{
    m_systemDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    read(m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark);
    if (!m_used)
        return;
    QFont body(family());
    body.setPointSizeF(10.0 * m_percent / 100);
    if (body != QApplication::font()) { // to set it means to lay everything out again
        QApplication::setFont(body);
        // till then a QComboBox keeps the least size that it had
        QApplication::setStyle(new DeskStyle);
    }
    QApplication::setPalette(palette());
    auto choosing = palette(); // where Qt's own rows are chosen, the words stay as they are
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        choosing.setColor(group, QPalette::Highlight, color(Token::Select));
        choosing.setColor(group, QPalette::HighlightedText, color(Token::Text));
    }
    for (const auto *kind : {"QTableView", "QComboBoxListView"})
        QApplication::setPalette(choosing, kind);
    Q_EMIT changed();
}

void Theme::read(bool dark)
{
    m_dark = dark;
    const auto file = dark ? u"dark.json"_s : u"light.json"_s;
    const auto values = QJsonDocument::fromJson(resource(file)).object();
    for (std::size_t i = 0; i < m_colors.size(); ++i)
        m_colors[i] = QColor(values.value(QLatin1StringView(tokenNames[i])).toString());
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, color(Token::Frame));
    p.setColor(QPalette::WindowText, color(Token::Text));
    p.setColor(QPalette::Base, color(Token::Surface));
    p.setColor(QPalette::AlternateBase, color(Token::Panel));
    p.setColor(QPalette::Text, color(Token::Text));
    p.setColor(QPalette::PlaceholderText, color(Token::Text3));
    p.setColor(QPalette::Button, color(Token::Surface));
    p.setColor(QPalette::ButtonText, color(Token::Text));
    p.setColor(QPalette::BrightText, color(Token::Red));
    p.setColor(QPalette::Highlight, color(Token::Accent));
    p.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    p.setColor(QPalette::Inactive, QPalette::Highlight, color(Token::SelectIdle));
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, color(Token::Text));
    p.setColor(QPalette::Link, color(Token::Accent));
    p.setColor(QPalette::LinkVisited, color(Token::Accent));
    p.setColor(QPalette::ToolTipBase, color(Token::Surface));
    p.setColor(QPalette::ToolTipText, color(Token::Text));
    p.setColor(QPalette::Mid, color(Token::Line));
    p.setColor(QPalette::Dark, color(Token::LineStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Token::Text3));
    return p;
}

} // namespace desk
