#pragma once

#include "pane.h"
#include "storystore.h"

class QLabel;

namespace desk {

class Database;
class Notice;
class Papers;
class TextLabel;

/// The paper of a quotation or an invoice in small, as it would go out, or the file that came with
/// a PO; P or a click opens it. Other documents have none, and where there is little room it is
/// left away.
class ReviewPaper : public Pane
{
    Q_OBJECT

public:
    /// `owner` is the page that the preview belongs to; what went wrong is told in `notice`.
    ReviewPaper(Database *database, QWidget *owner, Notice *notice);

    /// `file` as api.order_story has it among the attachments; empty when the PO came without.
    void showFile(const QJsonObject &file);

    /// A version that is on show already is not drawn again.
    void show(const QString &kind, const QString &document, int version);
    using Pane::show;
    /// Opens the preview; false when this kind of document has no paper.
    bool open();
    /// How wide the page is that it stands in.
    void setRoom(int width);
    /// Of the first page or the picture, once it is drawn.
    [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
    /// The PO's file is to be opened.
    void fileWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void drawFile();
    void drawIcon();
    void showIfRoom();

    Papers *m_papers;
    StoryStore m_store;
    TextLabel *m_title;
    QLabel *m_picture;
    TextLabel *m_words; ///< name and size of a file
    QString m_kind;     ///< as papers are called; empty for none
    QString m_document;
    QString m_file;  ///< id of the PO's file, while that is on show
    QString m_drawn; ///< document and version, or the file
    bool m_hasRoom = true;
};

} // namespace desk
