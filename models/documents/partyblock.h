#pragma once

#include "papersnapshot.h"
#include "sheet.h"

namespace desk::paper {

/// Who pays, who receives, order and transport, side by side. Gives the last baseline, in
/// millimetres.
double setParties(Sheet &sheet, const Snapshot &paper, double top);

/// "Pune 411013, Maharashtra (27)".
QString placeLine(const Party &party);

/// What stands between parts of a line.
QString dot();

/// The parts that are not empty.
QString joined(const QStringList &parts, const QString &between);

/// "INV-2026-0412 of 17 Nov 2026".
QString dated(const QString &number, const QDate &date);

} // namespace desk::paper
