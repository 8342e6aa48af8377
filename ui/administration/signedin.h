#pragma once

#include "pane.h"

#include <QJsonObject>

namespace desk {

class FilterTabs;
class RecordModel;
class RowList;

/// The people with the state of their sessions: who is signed in, since when and from where.
class SignedIn : public Pane
{
    Q_OBJECT

public:
    explicit SignedIn(QWidget *parent = nullptr);

    /// `sessions` are rows of api.people_sessions.
    void show(const QList<QJsonObject> &people, const QList<QJsonObject> &sessions);
    using Pane::show;
    /// Who is chosen; empty for nobody.
    [[nodiscard]] QJsonObject chosen() const;
    [[nodiscard]] RowList *list() const { return m_list; }
    /// The chosen person's connections, below: rows of api.person_sessions.
    void showConnections(const QString &email, const QList<QJsonObject> &connections);
    /// The one that is chosen; empty for none.
    [[nodiscard]] QJsonObject connection() const;
    [[nodiscard]] RowList *connections() const { return m_connections; }
    [[nodiscard]] FilterTabs *tabs() const { return m_tabs; }

Q_SIGNALS:
    void chosenChanged();
    void connectionChosen();

private:
    void fill();

    FilterTabs *m_tabs;
    RecordModel *m_model;
    RowList *m_list;
    RecordModel *m_connectionRows;
    RowList *m_connections;
    QList<QJsonObject> m_people; ///< with their sessions and their state
};

} // namespace desk
