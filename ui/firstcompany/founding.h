#pragma once

#include "draftcheck.h"

#include <QObject>

namespace desk {

/// What the steps of the assistant share: the draft, what is wrong with it, and which branch one is
/// at. It tells when any of it changes.
class Founding : public QObject
{
    Q_OBJECT

public:
    explicit Founding(QObject *parent = nullptr);

    [[nodiscard]] const CompanyDraft &draft() const { return m_draft; }
    void setDraft(const CompanyDraft &draft);
    void setCompany(const QJsonObject &company);
    void setBranch(int at, const QJsonObject &branch);
    /// Gives the new branch's place.
    int addBranch();
    void removeBranch(int at);

    [[nodiscard]] int branch() const { return m_branch; }
    void choose(int branch);
    [[nodiscard]] QJsonObject chosen() const { return m_draft.branches.value(m_branch); }

    [[nodiscard]] const QList<DraftProblem> &problems() const { return m_problems; }
    [[nodiscard]] QList<DraftProblem> problemsOf(int branch) const;
    void setPinStates(const QHash<QString, QStringList> &states);

    /// From now on what is missing counts as wrong: somebody wanted to go on.
    [[nodiscard]] bool isStrict() const { return m_strict; }
    void setStrict(bool strict);

    /// The database has it; what is changed afterwards has to be told to it again.
    [[nodiscard]] bool isFounded() const { return m_founded; }
    void setFounded(bool founded) { m_founded = founded; }

    /// For a branch in a list: "Pune, Maharashtra".
    [[nodiscard]] QString branchTitle(int at) const;

Q_SIGNALS:
    /// Somebody typed.
    void edited();
    /// Anything that pages show may be another now.
    void changed();

private:
    void check();

    CompanyDraft m_draft = CompanyDraft::empty();
    DraftCheck m_check;
    QList<DraftProblem> m_problems;
    int m_branch = 0;
    bool m_strict = false;
    bool m_founded = false;
};

} // namespace desk
