#pragma once

#include <QString>

namespace desk {

/// What a line of a message is, before one looks for goods in it.
enum class Chatter {
    None,      ///< may be goods
    Courtesy,  ///< a greeting or a request: goods only when it names a quantity plainly
    Signature, ///< the end of a letter: what follows is name, post and phone
    Never,     ///< a mail header, a phone, a date, a sum: no goods, whatever it says
};

/// Judges one line without its numbering.
Chatter chatterOf(const QString &line);
/// "Dear Sir", a subject: what stood before was an address.
bool opensLetter(const QString &line);
/// The line without "pls send", "kindly arrange" and their like in front.
QString withoutCourtesy(const QString &line);

} // namespace desk
