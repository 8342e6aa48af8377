#pragma once

#include "result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk::admin {

/// A company as a file describes it: what the database is told, and what is done besides.
struct CompanyFile
{
    struct Person
    {
        QString email;
        QString fullName;
        QString role;
    };

    QJsonObject company;  ///< name, legal_name, pan, e_invoices, branches: checked by the database
    QList<Person> people; ///< the administrator first
    QHash<QString, QString> sheets; ///< by what they hold: items, customers, stock, invoices

    /// Sheets are found from the file's own folder. Error: NotFound, or Validation with the field,
    /// as in "administrator.email".
    static Result<CompanyFile> read(const QString &file);
    /// A picture's bytes as base64, when papers can show it; Validation names "logo".
    static Result<QString> logo(const QString &file);
};

} // namespace desk::admin
