#pragma once

#include "companydraft.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace desk {

/// Something about a draft that is wrong or missing, and where.
struct DraftProblem
{
    int branch = -1; ///< -1: the company itself
    QString field;
    QString sentence;
    QString more = {}; ///< what helps to put it right
    bool isMissing = false;
    bool isServers = false; ///< the database said it, this program's own check did not

    /// Whether it is put right among the numbers rather than on the branch's form.
    [[nodiscard]] bool isOfNumbers() const
    {
        return field.endsWith(QStringLiteral("_prefix")) || field.endsWith(QStringLiteral("_next"));
    }
};

/// Checks a draft as the database will, so that it can be told at every key.
class DraftCheck
{
    Q_DECLARE_TR_FUNCTIONS(desk::DraftCheck)

public:
    /// Which states the beginnings of PIN codes are in; without them PIN codes are checked for
    /// their shape alone.
    void setPinStates(const QHash<QString, QStringList> &states) { m_pinStates = states; }

    [[nodiscard]] QList<DraftProblem> problems(const CompanyDraft &draft) const;

private:
    void checkCompany(const CompanyDraft &draft, QList<DraftProblem> &found) const;
    void checkBranch(const CompanyDraft &draft, int at, QList<DraftProblem> &found) const;
    void checkGstin(const CompanyDraft &draft, int at, QList<DraftProblem> &found) const;
    void checkPincode(const QJsonObject &branch, int at, QList<DraftProblem> &found) const;
    void checkNumbers(const CompanyDraft &draft, int at, QHash<QString, QString> &prefixes,
                      QList<DraftProblem> &found) const;
    /// "67, 68 or 69".
    [[nodiscard]] QString beginningsOf(const QString &stateCode) const;

    QHash<QString, QStringList> m_pinStates;
};

} // namespace desk
