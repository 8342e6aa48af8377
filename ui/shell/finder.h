#pragma once

#include "desk.h"
#include "framestore.h"
#include "overlay.h"

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace desk {

class TextLabel;

/// Ctrl+K: finds orders, hospitals and SKUs on the server, and desks here, while one types. Enter
/// opens the chosen one.
class Finder : public Overlay
{
    Q_OBJECT

public:
    Finder(const DeskContext &context, const QList<DeskKind> &desks, QWidget *window);

Q_SIGNALS:
    void deskAsked(const QString &name);
    void linkAsked(const QString &link);

protected:
    [[nodiscard]] QRect cardRect(const QSize &window) const override;
    void opened() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Section { Desks, Orders, Hospitals, Items, SectionCount };
    struct Hit
    {
        QString iconName;
        QString title;
        QString detail;
        QString target; ///< a link, or the name of a desk
    };

    void build();
    void search();
    void findDesks(const QString &words);
    void ask(Section section, QFuture<Result<Rows>> answer, Hit (*read)(const Rows &, qsizetype));
    void show();
    void openChosen();
    void step(int direction);

    DeskContext m_context;
    QList<DeskKind> m_desks;
    FrameStore m_store;
    QLineEdit *m_words;
    TextLabel *m_found;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer *m_pause;
    QList<QList<Hit>> m_hits;
    int m_turn = 0; ///< answers to older words are dropped
};

} // namespace desk
