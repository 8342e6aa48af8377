#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace desk {

/// What went wrong, as far as the person at the desk and the program need to tell it apart.
enum class ErrorKind {
    Validation, ///< a field breaks a rule: `field` names it
    Permission, ///< this person may not do or see this
    Conflict,   ///< somebody changed the document meanwhile
    State,      ///< the document's stage does not allow this now
    NotFound,   ///< there is no such thing, or not for this person
    Signature,  ///< the decision wants the person's password: right, and once more
    Connection, ///< the server is away or did not answer in time
    Cancelled,  ///< the person called it off
    Internal,   ///< our own mistake; `details` goes to the log
};

/// A failure as a value. `message` is a sentence for the person; `details` is for the log and "Show
/// details".
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString field;
    QString message;
    QString details;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Says that an act without an answer was done: Result<Done>.
struct Done
{
};

/// Either a value or the Error that prevented it.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_content); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace desk
