#pragma once

#include "action.h"
#include "desk.h"
#include "factstrip.h"
#include "pane.h"
#include "presencestore.h"
#include "result.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>

namespace desk {

class EditorDraft;

/// A page of the administrator's desk: what it shows of a row of the list, what can be done there,
/// what is typed and not saved. The desk keeps list, head, bar and notice, and asks the page on
/// show; what is typed is kept on this machine from the first key and put back when the record is
/// shown again, after a crash too. A page with a form says typed() and putBack(), calls edited() at
/// each key, and sends with await().
class AdministrationPage : public Pane
{
    Q_OBJECT

public:
    /// The action behind Ctrl+S; act() is asked for it also where the page has buttons of its own.
    static inline const auto saveAction = QStringLiteral("save");

    explicit AdministrationPage(const DeskContext &context, QWidget *parent = nullptr);

    /// Shows a row of the list (kind, title, record), again when it was read again. A record
    /// without an id is one to be made.
    void open(const QJsonObject &row);
    [[nodiscard]] QString kind() const { return m_row[u"kind"].toString(); }
    [[nodiscard]] QJsonObject record() const { return m_row[u"record"].toObject(); }
    [[nodiscard]] QString id() const { return record()[u"id"].toString(); }
    [[nodiscard]] bool isNew() const { return id().isEmpty(); }

    [[nodiscard]] virtual QString title() const;
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    [[nodiscard]] virtual QList<Fact> facts() const { return {}; }
    [[nodiscard]] virtual QList<KeyHint> keys() const { return {}; }
    /// What can be done, for the bar; act() does it.
    [[nodiscard]] virtual QList<Action> actions() const { return {}; }
    virtual void act(const QString &action, const QString &comment);
    /// The page has buttons of its own in place of the bar.
    [[nodiscard]] virtual bool hasOwnButtons() const { return false; }
    /// Stands in the bar, in amber.
    [[nodiscard]] virtual QString warning() const;

    [[nodiscard]] virtual bool hasUnsaved() const { return !typed().isEmpty(); }
    /// Another record may be chosen meanwhile.
    [[nodiscard]] virtual bool mayBeLeft() const { return true; }
    /// Gives up what is typed, here and on the disk.
    void drop();

    /// The record on show, for who else is at it; nowhere for what nobody has open for long.
    [[nodiscard]] virtual Whereabouts whereabouts() const;

    /// Somebody changed something on the server; people, roles and what the company keeps are read
    /// again without the page.
    virtual void documentChanged(const Change & /*change*/) {}
    virtual void refresh() {}

Q_SIGNALS:
    /// What can be done here, or what is said about it, is another thing now.
    void changed();
    void waiting(bool isWaiting);
    void done(const QString &sentence);
    void failed(const desk::Error &error);
    /// It waits for a second person: the id of their proposal.
    void proposed(const QString &proposal);
    /// To be chosen in the list as soon as it is there.
    void made(const QString &id);

protected:
    [[nodiscard]] const DeskContext &context() const { return m_context; }
    virtual void showRecord() = 0;
    /// What is typed and not saved; {} when it is nothing that would be missed.
    [[nodiscard]] virtual QJsonObject typed() const { return {}; }
    virtual void putBack(const QJsonObject & /*typed*/) {}
    /// What the server has takes the place of what is typed.
    virtual void forget() { showRecord(); }
    /// The sentence stands beside its field; false when no field has it.
    virtual bool tellBeside(const Error & /*error*/) { return false; }

    using Saved = std::function<void(const QJsonObject &answer)>;
    /// Nothing has changed yet: `saved` was not called.
    virtual void asked(const QJsonObject & /*answer*/, const Saved & /*saved*/) { forget(); }
    /// Tells how it went. `saved` and a sentence beside a field are for the record that was sent:
    /// the person may have gone on to another meanwhile.
    void await(const QFuture<Result<QJsonObject>> &future, const QString &sentence,
               const Saved &saved = {});
    void edited();
    /// The record that was new has become this one.
    void become(const QJsonObject &record);
    /// It is saved by something else than await().
    void settle();

    [[nodiscard]] static Action save(const QString &words, bool needsReason = false);

private:
    [[nodiscard]] QString key() const;
    void answered(const Result<QJsonObject> &answer, const QString &key, const QString &sentence,
                  const Saved &saved);

    DeskContext m_context;
    QJsonObject m_row;
    EditorDraft *m_kept;
};

} // namespace desk
