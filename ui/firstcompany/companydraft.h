#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// A company as it is being described, one text a field. The names of fields are those of the
/// forms; toDocument() words them as the database does.
struct CompanyDraft
{
    QJsonObject company; ///< name, legal_name, pan, e_invoices ("yes" or "no"), logo (base64),
                         ///< payment_days, quotation_days
    QList<QJsonObject> branches;

    /// One branch, empty: the head.
    static CompanyDraft empty();

    [[nodiscard]] QString text(const QString &field) const;
    [[nodiscard]] QString pan() const;
    /// What people see: the short name, else the legal one.
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] int head() const;

    /// For CompanyStore::found().
    [[nodiscard]] QJsonObject toDocument() const;
    [[nodiscard]] QJsonObject toJournal() const;
    static CompanyDraft fromJournal(const QJsonObject &journal);

    /// Where a field of the database's words is on the forms: "branches[1].bank.ifsc" is field
    /// "bank_ifsc" of branch 1; branch -1 is the company itself.
    static std::pair<int, QString> place(const QString &serverField);
};

/// The kinds of documents that have a series, with the word that their numbers begin with.
struct SeriesKind
{
    QString name;   ///< "invoices"
    QString prefix; ///< "INV"
};
const QList<SeriesKind> &seriesKinds();

/// The prefix of a branch's series: what was typed, else the kind's own with the branch's letter.
QString seriesPrefix(const QJsonObject &branch, const SeriesKind &kind);
/// The first number that the series will give: "INVK-2026-0001".
QString firstNumber(const QJsonObject &branch, const SeriesKind &kind);
/// Address lines of a branch as papers have them.
QStringList addressLines(const QJsonObject &branch);

} // namespace desk
