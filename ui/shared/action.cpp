#include "action.h"

#include "icons.h"
#include "serverwords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Verb
{
    QString icon;
    QString key;
    Tone tone = Tone::Plain;
    int forward = 0; ///< the highest one offered is the primary action; 0 never is
};

// Among verbs that can be offered together the keys differ.
const QHash<QString, Verb> &verbs()
{
    static const QHash<QString, Verb> table = {
        {u"approve"_s, {icons::approve, u"A"_s, Tone::Plain, 9}},
        {u"reject"_s, {icons::reject, u"R"_s, Tone::Red, 0}},
        {u"rework"_s, {icons::rework, u"W"_s, Tone::Violet, 0}},
        {u"submit"_s, {icons::submit, u"Ctrl+Return"_s, Tone::Plain, 8}},
        {u"send"_s, {icons::email, u"Ctrl+Return"_s, Tone::Plain, 8}},
        {u"record_po"_s, {icons::purchaseOrder, u"Ctrl+Return"_s, Tone::Plain, 7}},
        {u"reserve"_s, {icons::approve, u"Ctrl+Return"_s, Tone::Plain, 7}},
        {u"draft_invoice"_s, {icons::invoices, u"Ctrl+Return"_s, Tone::Plain, 7}},
        {u"dispatch"_s, {icons::truck, u"Ctrl+Return"_s, Tone::Plain, 7}},
        {u"delivered"_s, {icons::agrees, u"Ctrl+Return"_s, Tone::Plain, 7}},
        {u"ask"_s, {icons::ask, u"Q"_s, Tone::Violet, 0}},
        {u"revise"_s, {icons::again, u"V"_s, Tone::Plain, 2}},
        {u"lost"_s, {icons::reject, u"L"_s, Tone::Red, 0}},
        {u"returned"_s, {icons::rework, u"T"_s, Tone::Amber, 0}},
        {u"credit_note"_s, {icons::creditNote, u"N"_s, Tone::Plain, 0}},
        {u"close_short"_s, {icons::split, u"Shift+S"_s, Tone::Amber, 0}},
        {u"void"_s, {icons::remove, u"Shift+V"_s, Tone::Red, 0}},
        {u"cancel"_s, {icons::remove, u"Shift+X"_s, Tone::Red, 0}},
    };
    return table;
}

/// Left to right: quiet ones, then refusing, then sending back, the primary one last.
int place(const Action &action)
{
    if (action.primary)
        return 3;
    if (action.tone == Tone::Violet)
        return 2;
    return action.tone == Tone::Red ? 1 : 0;
}

Action read(const QJsonObject &json)
{
    Action action;
    action.action = json.value(u"action"_s).toString();
    action.label = serverWords(json.value(u"label"_s).toString());
    action.kind = json.value(u"kind"_s).toString();
    action.needsComment = json.value(u"needs_comment"_s).toBool();
    const auto verb = verbs().value(action.action);
    action.icon = verb.icon;
    action.tone = verb.tone;
    action.key = QKeySequence(verb.key, QKeySequence::PortableText);
    return action;
}

void choosePrimary(QList<Action> &actions)
{
    const auto forward = [](const Action &a) { return verbs().value(a.action).forward; };
    const auto first =
        std::max_element(actions.begin(), actions.end(),
                         [&](const Action &a, const Action &b) { return forward(a) < forward(b); });
    if (first == actions.end() || forward(*first) == 0)
        return;
    first->primary = true;
    for (auto &action : actions) // one key presses one button
        if (!action.primary && action.key == first->key)
            action.key = {};
}

} // namespace

QList<Action> actionsFrom(const QJsonArray &json)
{
    QList<Action> actions;
    for (const auto &value : json)
        actions.append(read(value.toObject()));
    choosePrimary(actions);
    std::stable_sort(actions.begin(), actions.end(),
                     [](const Action &a, const Action &b) { return place(a) < place(b); });
    return actions;
}

QString verbIcon(const QString &action)
{
    return verbs().value(action).icon;
}

} // namespace desk
