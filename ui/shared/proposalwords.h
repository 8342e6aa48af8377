#pragma once

#include <QString>

class QJsonObject;

namespace desk {

/// A row of api.proposals as sentences for whoever decides on it.
struct ProposalWords
{
    QString title;    ///< "More rights for the role Executive"
    QString given;    ///< "Executive may then also: approve invoices."
    QString taken;    ///< what is no longer so
    QString forWhom;  ///< the people whom it reaches, by name
    QString asked;    ///< who asked, when, and why
    QString deciders; ///< who may decide, or who has decided
};

ProposalWords proposalWords(const QJsonObject &proposal);
/// "Waits for Neha Sharma or Vikram Rao."
QString decidersWords(const QJsonObject &proposal);

} // namespace desk
