#pragma once

#include "pane.h"

class QLabel;

namespace desk {

class Database;
class Notice;
class Papers;

/// The paper of a quotation or an invoice in small, as it would go out; P or a click opens it over
/// the window. Other documents have none, and where there is little room it is left away.
class ReviewPaper : public Pane
{
    Q_OBJECT

public:
    /// `owner` is the page that the preview belongs to; what went wrong is told in `notice`.
    ReviewPaper(Database *database, QWidget *owner, Notice *notice);

    /// A version that is on show already is not drawn again.
    void show(const QString &kind, const QString &document, int version);
    using Pane::show;
    /// Opens the preview; false when this kind of document has no paper.
    bool open();
    /// How wide the page is that it stands in.
    void setRoom(int width);
    /// Of the first page, once it is drawn.
    [[nodiscard]] QPixmap picture() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void showIfRoom();

    Papers *m_papers;
    QLabel *m_picture;
    QString m_kind; ///< as papers are called; empty for none
    QString m_document;
    QString m_drawn; ///< document and version
    bool m_hasRoom = true;
};

} // namespace desk
