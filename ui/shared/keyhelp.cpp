#include "keyhelp.h"

#include "keybutton.h"
#include "keycap.h"
#include "textlabel.h"

#include <QGridLayout>

#include <memory>

namespace desk {

namespace {

QWidget *column(const QString &title, const QList<KeyHint> &keys, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *rows = new QGridLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(8);
    rows->addWidget(new TextLabel(title, Type::SmallStrong, Token::Text2, widget), 0, 0, 1, 2);
    int row = 0;
    for (const auto &hint : keys) {
        rows->addWidget(new KeyLabel(hint.key, {}, widget), ++row, 0);
        rows->addWidget(new TextLabel(hint.words, Type::Body, Token::Text, widget), row, 1);
    }
    rows->setColumnStretch(1, 1);
    rows->setRowStretch(row + 1, 1);
    return widget;
}

} // namespace

KeyHelp::KeyHelp(QWidget *window) : Overlay(window)
{
    setObjectName(QStringLiteral("keyhelp"));
    setAccessibleName(tr("Keys here"));
}

void KeyHelp::show(const QString &title, const QList<KeyHint> &page, const QList<KeyHint> &window)
{
    fill(title, page, window);
    open();
}

void KeyHelp::fill(const QString &title, const QList<KeyHint> &page, const QList<KeyHint> &window)
{
    for (auto *child : card()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    std::unique_ptr<QLayout>(card()->layout()).reset(); // before the new one can be set
    auto *grid = new QGridLayout;
    grid->setContentsMargins(24, 16, 24, 24);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(16);
    grid->addWidget(new TextLabel(tr("Keys here"), Type::Title, Token::Text, card()), 0, 0);
    grid->addWidget(new KeyLabel(tr("Esc"), tr("close"), card()), 0, 1, Qt::AlignRight);
    grid->addWidget(column(title, page, card()), 1, 0);
    grid->addWidget(column(tr("Everywhere"), window, card()), 1, 1);
    grid->setRowStretch(1, 1);
    card()->setLayout(grid);
    place();
}

} // namespace desk
