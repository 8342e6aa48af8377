#pragma once

#include "token.h"

#include <QKeySequence>
#include <QList>
#include <QMetaType>
#include <QString>

class QJsonArray;

namespace desk {

/// Something that the database says is open to this person on this document now.
struct Action
{
    QString action = {}; ///< the verb that api.act takes
    QString label = {};  ///< the words on the button
    QString kind = {};   ///< orders, invoices or dispatches; empty when the answer named none
    bool needsComment = false;
    bool primary = false; ///< the main thing; at most one in a list
    QString icon = {};
    Tone tone = Tone::Plain;
    QKeySequence key = {};

    friend bool operator==(const Action &, const Action &) = default;
};

/// Reads the answer of api.actions, or the "actions" of a detail. Icon, key and tone come from one
/// table of verbs; the most forward verb becomes the primary one and stands last.
QList<Action> actionsFrom(const QJsonArray &json);

/// The icon of a verb, the same everywhere; empty for an unknown one.
QString verbIcon(const QString &action);

} // namespace desk

Q_DECLARE_METATYPE(desk::Action)
