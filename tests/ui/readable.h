#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace desk::test {

/// Words on show in labels, buttons and heads that have less room than they need. `which` leaves
/// the others out.
QStringList cutWords(const QWidget *window, const std::function<bool(const QString &)> &which = {});

/// Words of labels that stand out from what is painted behind them by less than 4.5 to 1
/// (WCAG 2.1, 1.4.3), with the ratio.
QStringList faintWords(QWidget *window);

} // namespace desk::test
