#include "sqlfailure.h"

#include "serverwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::SqlFailure)
};

/// Sentences of our own functions arrive by RAISE; PostgreSQL's own words are not for people.
bool isOurs(const SqlFailure &failure)
{
    return failure.source == "exec_stmt_raise"_L1;
}

/// A constraint is named table_column_rule: what stands between is the column.
QString fieldOf(const SqlFailure &failure)
{
    if (!failure.column.isEmpty())
        return failure.column;
    auto name = failure.constraint;
    if (!failure.table.isEmpty() && name.startsWith(failure.table + u'_'))
        name.remove(0, failure.table.size() + 1);
    const auto rule = name.lastIndexOf(u'_');
    return rule > 0 ? name.left(rule) : name;
}

QString inWords(const QString &field)
{
    auto words = field;
    words.replace(u'_', u' ');
    return words;
}

QString detailsOf(const SqlFailure &failure)
{
    // the detail of a constraint repeats the row's values, which do not belong in a log
    auto text = u"%1: %2"_s.arg(failure.state, failure.message);
    if (!failure.constraint.isEmpty())
        text += u" [%1]"_s.arg(failure.constraint);
    return failure.context.isEmpty() ? text : text + u'\n' + failure.context;
}

Error ownError(ErrorKind kind, const SqlFailure &failure)
{
    const auto details = kind == ErrorKind::Conflict ? failure.detail : detailsOf(failure);
    return {kind, failure.column, serverWords(failure.message), details};
}

Error ruleError(const SqlFailure &failure, const char *sentence)
{
    const auto field = fieldOf(failure);
    if (isOurs(failure))
        return {ErrorKind::Validation, field, serverWords(failure.message), detailsOf(failure)};
    return {ErrorKind::Validation, field, Words::tr(sentence).arg(inWords(field)),
            detailsOf(failure)};
}

Error general(const SqlFailure &failure, ErrorKind kind, const char *sentence)
{
    return {kind,
            {},
            isOurs(failure) ? serverWords(failure.message) : Words::tr(sentence),
            detailsOf(failure)};
}

const char *const s_unique =
    QT_TRANSLATE_NOOP("desk::SqlFailure", "Another record has this %1 already.");
const char *const s_check = QT_TRANSLATE_NOOP("desk::SqlFailure", "This %1 is not possible.");
const char *const s_missing = QT_TRANSLATE_NOOP("desk::SqlFailure", "The %1 is missing.");
const char *const s_reference = QT_TRANSLATE_NOOP(
    "desk::SqlFailure", "The %1 refers to something that does not exist, or is still in use.");

Error constraintError(const SqlFailure &failure)
{
    if (failure.state == "23505"_L1)
        return ruleError(failure, s_unique);
    if (failure.state == "23502"_L1)
        return ruleError(failure, s_missing);
    if (failure.state == "23503"_L1)
        return ruleError(failure, s_reference);
    return ruleError(failure, s_check);
}

} // namespace

bool SqlFailure::isConnectionLoss() const
{
    return state.startsWith("08"_L1) || state.startsWith("57P0"_L1) || state == "53300"_L1 ||
           state == "25006"_L1;
}

bool SqlFailure::isSerialization() const
{
    return state == "40001"_L1 || state == "40P01"_L1;
}

Error toError(const SqlFailure &failure)
{
    static const QHash<QString, ErrorKind> own{
        {u"ID001"_s, ErrorKind::Validation}, {u"ID002"_s, ErrorKind::Conflict},
        {u"ID003"_s, ErrorKind::State},      {u"ID004"_s, ErrorKind::NotFound},
        {u"ID005"_s, ErrorKind::Internal},   {u"ID006"_s, ErrorKind::Signature}};
    if (const auto kind = own.constFind(failure.state); kind != own.constEnd())
        return ownError(*kind, failure);
    if (failure.isConnectionLoss())
        return {ErrorKind::Connection,
                {},
                Words::tr("The connection to the server was lost."),
                detailsOf(failure)};
    if (failure.state == "42501"_L1)
        return general(failure, ErrorKind::Permission,
                       QT_TRANSLATE_NOOP("desk::SqlFailure", "You may not do this."));
    if (failure.state.startsWith("23"_L1))
        return constraintError(failure);
    if (failure.state.startsWith("22"_L1))
        return general(
            failure, ErrorKind::Validation,
            QT_TRANSLATE_NOOP("desk::SqlFailure", "One of the values has the wrong form."));
    if (failure.state == "57014"_L1 && failure.message.contains("timeout"_L1))
        return {ErrorKind::Connection,
                {},
                Words::tr("The server took too long to answer."),
                detailsOf(failure)};
    if (failure.state == "57014"_L1)
        return {ErrorKind::Cancelled,
                {},
                Words::tr("This was called off before it was done."),
                detailsOf(failure)};
    if (failure.isSerialization() || failure.state == "55P03"_L1)
        return general(failure, ErrorKind::Conflict,
                       QT_TRANSLATE_NOOP(
                           "desk::SqlFailure",
                           "Somebody else is working on this at the moment. Try again shortly."));
    if (failure.state.startsWith("53"_L1))
        return general(
            failure, ErrorKind::Connection,
            QT_TRANSLATE_NOOP("desk::SqlFailure", "The server is out of room or memory."));
    return general(
        failure, ErrorKind::Internal,
        QT_TRANSLATE_NOOP(
            "desk::SqlFailure",
            "This did not work because of a mistake in the program. Nothing was changed."));
}

} // namespace desk
