#pragma once

#include "finderhits.h"
#include "framestore.h"
#include "overlay.h"

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace desk {

class TextLabel;

/// Ctrl+K: finds documents, orders, hospitals and SKUs on the server in one round trip, and what
/// can be done here, while one types. Enter opens or does the chosen one.
class Finder : public Overlay
{
    Q_OBJECT

public:
    Finder(Database *database, QWidget *window);

    /// Opens with what can be done now.
    void openWith(const QList<Command> &commands);

Q_SIGNALS:
    void linkAsked(const QString &link);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildRows(QWidget *card);
    void search();
    void ask(const QString &words);
    void show();
    void add(const FinderSection &section);
    void openChosen();
    void step(int direction);

    FrameStore m_store;
    QLineEdit *m_words;
    TextLabel *m_found;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer *m_pause;
    QList<Command> m_commands;
    QList<FinderSection> m_sections; ///< what the server found
    QList<FinderHit> m_hits;         ///< all that are shown, in their order
    QFuture<Result<QJsonObject>> m_asked;
    QString m_shownFor;
    bool m_openWhenFound = false; ///< Enter was pressed before the answer came
};

} // namespace desk
