#pragma once

#include <QJsonObject>
#include <QString>

namespace desk {

/// A rule of approval in words, as its list and its reader want them.
namespace rules {

/// "Quotations", as the rule's kind is called on screen.
QString kindWords(const QString &kind);
/// "from ₹5,00,000, below 12 % margin, Shanti Hospital"; "always" without conditions.
QString conditionWords(const QJsonObject &rule);
/// Who decides at one level: "2 × Executive", "anybody who may approve", "Asha Rao"
QString levelWords(const QJsonObject &level);
/// "one executive, then Asha Rao"
QString deciderWords(const QJsonObject &rule);
/// What the rule behind a decision that waits says: whom it asks, who agreed so far; nothing
/// without a rule.
QString askingWords(const QJsonObject &rule);
/// "Version 3 · in force"
QString setWords(const QJsonObject &set);

} // namespace rules

} // namespace desk
