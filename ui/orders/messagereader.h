#pragma once

#include "orderline.h"
#include "ordersheet.h"

#include <QFuture>
#include <QList>

namespace desk {

/// The lines that a message asks for; of a sheet by its columns. Long ones are read on another
/// thread, and their future tells how many lines of the text are read and can be cancelled.
/// `firstLine` is the number of the message's first line in the whole text.
QFuture<QList<OrderLine>> readMessage(const QString &message, const OrderSheet &sheet = {},
                                      int firstLine = 1);
/// One line as somebody types it: "gloves 7.5 50 box" with quantity and unit; else all of it as
/// words.
OrderLine readTypedLine(const QString &text);
/// Lines that the server kept, with the places of a message that they were read from; a line that
/// was changed since has none.
QList<OrderLine> linkToMessage(QList<OrderLine> lines, const QString &message);
/// How a message came, by its looks: email, sheet, else whatsapp.
QString guessSource(const QString &message);

} // namespace desk
