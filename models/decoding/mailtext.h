#pragma once

#include <QByteArray>
#include <QString>

namespace desk {

/// Whether a file's bytes are a mail as mail programs save it.
bool isMail(const QByteArray &bytes);

/// The words of a saved mail (.eml): who sent it, when, about what, and its text. Of several parts
/// the plain text is taken, else that of the HTML, whose tables become cells parted by tabs.
/// Nothing is fetched and nothing attached is opened. Never fails: what is broken is read as far as
/// it goes.
QString mailText(const QByteArray &bytes);

} // namespace desk
