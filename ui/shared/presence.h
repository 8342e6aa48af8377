#pragma once

#include "presencestore.h"

#include <QMultiHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace desk {

struct Change;
struct DeskContext;

/// Who else is at the document on show. This person's own place is told to the others once the
/// choice has rested, and again while it stays, because whoever is silent for three minutes is
/// gone; while the desk is hidden they are nowhere. Nothing waits for it, and nobody is told when
/// it fails: it is only who else is there.
class Presence : public QObject
{
    Q_OBJECT

public:
    using Where = std::function<Whereabouts()>;

    /// Without a database (in some tests) nobody is anywhere.
    Presence(const DeskContext &context, QWidget *desk);

    /// How the desk says where this person is now.
    void follow(const Where &where);
    /// Where this person is may be another place now. As cheap as the question; call it at every
    /// key.
    void stir();
    /// How long somebody stays before others hear of it; 700 ms at first.
    void setRest(std::chrono::milliseconds rest) { m_soon.setInterval(rest); }

    /// Everybody there; this person, here, comes first.
    [[nodiscard]] const QList<PersonThere> &people() const { return m_people; }
    /// Without this very place: other people, and other windows of this person.
    [[nodiscard]] QList<PersonThere> others() const;
    /// The first names of other people by the line they are at.
    [[nodiscard]] QMultiHash<QString, QString> namesByLine() const;
    /// Somebody else on the line of this person, or nobody.
    [[nodiscard]] PersonThere onMyLine() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *desk, QEvent *event) override;

private:
    void heard(const Change &change);
    void say();
    void sayAnew();
    void read();
    void show(const Whereabouts &where, const Result<QJsonObject> &answer);
    void putMyself();

    PresenceStore m_store;
    QWidget *m_desk;
    QString m_me;
    Where m_where;
    Whereabouts m_now;
    QList<PersonThere> m_people;
    QTimer m_soon;
    QTimer m_again;
    QTimer m_readSoon;
    bool m_isThere; ///< there is a database
    bool m_isSaying = false;
    bool m_isOwed = false; ///< to be said once more when what is on its way is answered
    int m_turn = 0;
};

} // namespace desk
