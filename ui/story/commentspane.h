#pragma once

#include "pane.h"
#include "result.h"
#include "storystore.h"

#include <QHash>
#include <QJsonObject>

class QCompleter;
class QStandardItemModel;
class QStringListModel;

namespace desk {

class CommentField;
class KeyButton;
class TextLabel;
class WrappedList;

/// What people say beside a document, the oldest first, and the field to say more: C, Enter sends,
/// Shift+Enter makes a new line, "@" offers who can read it. Words that were not sent stay with
/// their document.
class CommentsPane : public Pane
{
    Q_OBJECT

public:
    static constexpr int mostCharacters = 4'000;

    explicit CommentsPane(QWidget *parent = nullptr);

    /// `story` of api.order_story; `me` is the id of who reads; what one says goes to `document`.
    void show(const StoryDocument &document, const QJsonObject &story, const QString &me);
    using Pane::show;
    /// Names after "@".
    void setReaders(const QStringList &names);
    void setWritable(bool writable);
    /// Opens the field.
    void write();
    /// What became of sent().
    void settled(const StoryDocument &document, const Result<QJsonObject> &answer);

Q_SIGNALS:
    /// Enter in the field.
    void sent(const desk::StoryDocument &document, const QString &words);
    /// The field opened: names for "@" are wanted.
    void readersAsked();
    /// What stands in the way, or who was told.
    void told(const QString &sentence, bool isWrong);

private:
    void build();
    void send();
    void leave();
    void onTyped();
    void complete();
    void insertName(const QString &name);
    void fitField();
    [[nodiscard]] QString nameBeingTyped() const;

    StoryDocument m_document;
    QHash<QString, QString> m_unsent; ///< words by document
    QHash<QString, QString> m_sending;
    TextLabel *m_count;
    QStandardItemModel *m_model;
    WrappedList *m_list;
    KeyButton *m_button;
    CommentField *m_field;
    TextLabel *m_left; ///< characters that are left, near the end
    QStringListModel *m_names;
    QCompleter *m_completer;
};

} // namespace desk
