#include "deskspeeds.h"
#include "frames.h"

#include <QLabel>
#include <QPalette>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QStandardItemModel> rows(int count)
{
    auto model = std::make_unique<QStandardItemModel>(count, 8);
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < 8; ++column)
            model->setItem(row, column, new QStandardItem(QString::number(row * 8 + column)));
    return model;
}

Samples keys(Painted &painted, QTableView &table, int rounds)
{
    Samples samples;
    table.setFocus();
    table.setCurrentIndex(table.model()->index(500, 2));
    for (int round = 0; round < rounds; ++round)
        for (const auto key : {Qt::Key_Down, Qt::Key_1, Qt::Key_2, Qt::Key_Return}) {
            samples.add(painted.after(
                &table, [key] { QTest::keyClick(QApplication::focusWidget(), key); },
                [] { return true; }, 2000));
            Painted::rest(20);
        }
    return samples;
}

} // namespace

QJsonObject plainSpeeds(int rounds)
{
    Painted painted;
    const auto one = rows(1000);
    const auto other = rows(1000);
    QStackedWidget window;
    QTableView table;
    window.addWidget(&table);
    QLabel label(u"Hello"_s);
    window.addWidget(&label);
    table.setModel(one.get());
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    Painted::rest(500);
    Samples lists;
    Samples switches;
    Samples themes;
    for (int round = 0; round < rounds; ++round) {
        lists.add(
            painted.after(&table, [&] { table.setModel(round % 2 ? one.get() : other.get()); }));
        switches.add(
            painted.after(&window, [&] { window.setCurrentIndex(1 - window.currentIndex()); }));
        window.setCurrentIndex(0);
        Painted::rest(20);
        themes.add(painted.after(&window, [&] {
            QApplication::setPalette(QPalette(round % 2 ? Qt::lightGray : Qt::darkGray));
        }));
        Painted::rest(20);
    }
    const auto typed = keys(painted, table, rounds);
    const auto scrolled =
        Frames::watch(&table, 2, [&table] { QTest::keyClick(&table, Qt::Key_Down); });
    const auto result = QJsonObject{{u"list"_s, lists.toJson()},
                                    {u"grid"_s, typed.toJson()},
                                    {u"theme"_s, themes.toJson()},
                                    {u"switch"_s, switches.toJson()},
                                    {u"scroll"_s, scrolled.toJson()}};
    window.removeWidget(&table);
    window.removeWidget(&label);
    return result;
}

} // namespace desk
