#include "commentspane.h"

#include "commentdelegate.h"
#include "commentfield.h"
#include "historywords.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "textlabel.h"
#include "theme.h"
#include "wrappedlist.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QJsonArray>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_sayLeft = 200;

/// "9 Nov": the year is the order's.
QString shortDay(const QString &at)
{
    const auto day = dateText(indianDate(QDateTime::fromString(at, Qt::ISODateWithMs)));
    return day.left(day.size() - 5);
}

} // namespace

CommentsPane::CommentsPane(QWidget *parent)
    : Pane(Token::Surface, parent),
      m_count(new TextLabel(Type::Small, Token::Text2)),
      m_model(new QStandardItemModel(this)),
      m_list(new WrappedList),
      m_button(new KeyButton(tr("Comment"), icons::comment, {})),
      m_field(new CommentField),
      m_left(new TextLabel(Type::Small, Token::Text2)),
      m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    build();
    connect(m_button, &KeyButton::clicked, this, &CommentsPane::write);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentsPane::onTyped);
    connect(m_field, &CommentField::sendAsked, this, &CommentsPane::send);
    connect(m_field, &CommentField::left, this, [this] {
        leave();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_completer->setWidget(m_field);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &CommentsPane::insertName);
    leave();
}

void CommentsPane::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 6);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Comments"), Type::BodyStrong));
    head->addWidget(m_count, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setMinimumHeight(px(20)); // silence needs no room
    add(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 8);
    foot->setSpacing(4);
    m_button->setKeyWords(u"C"_s);
    m_button->setObjectName(u"comment"_s);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_field->setObjectName(u"comment-field"_s);
    m_field->setAccessibleName(tr("Comment"));
    m_field->setPlaceholderText(tr("Enter sends, @ names somebody"));
    m_field->setCompleter(m_completer);
    m_left->hide();
    foot->addWidget(m_left);
    foot->addWidget(m_field);
    foot->addWidget(m_button);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

void CommentsPane::show(const StoryDocument &document, const QJsonObject &story, const QString &me)
{
    if (document != m_document) {
        m_document = document;
        m_names->setStringList({});
        const QSignalBlocker quiet(m_field);
        m_field->setPlainText(m_unsent.value(document.id));
        leave();
    }
    const auto people = story.value(u"people"_s).toObject();
    const auto comments = story.value(u"comments"_s).toArray();
    const auto before = m_model->rowCount();
    m_model->clear();
    for (const auto &value : comments) {
        const auto comment = value.toObject();
        auto *item = new QStandardItem(comment.value(u"words"_s).toString());
        const auto who = personWords(people, comment.value(u"who_id"_s).toString(), me);
        const auto day = shortDay(comment.value(u"at"_s).toString());
        const auto isQuestion = comment.value(u"is_question"_s).toBool();
        item->setData(comment.value(u"who"_s).toString(), CommentDelegate::NameRole);
        item->setData(who, CommentDelegate::ShortRole);
        item->setData(isQuestion ? tr("%1, asks").arg(day) : day, CommentDelegate::DayRole);
        item->setData(isQuestion, CommentDelegate::QuestionRole);
        item->setData(tr("%1, %2: %3").arg(who, day, item->text()), Qt::AccessibleTextRole);
        item->setToolTip(dateTimeText(
            QDateTime::fromString(comment.value(u"at"_s).toString(), Qt::ISODateWithMs)));
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_count->setText(comments.isEmpty() ? QString() : countText(comments.size()));
    if (m_model->rowCount() != before) // the newest is in view
        QTimer::singleShot(0, m_list, &QAbstractItemView::scrollToBottom);
}

void CommentsPane::setReaders(const QStringList &names)
{
    m_names->setStringList(names);
    complete();
}

void CommentsPane::setWritable(bool writable)
{
    if (!writable)
        leave();
    m_button->setEnabled(writable);
    m_button->setVisible(writable && m_field->isHidden());
}

void CommentsPane::write()
{
    if (!m_button->isEnabled())
        return;
    m_button->hide();
    m_field->show();
    fitField();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->moveCursor(QTextCursor::End);
    if (m_names->rowCount() == 0)
        Q_EMIT readersAsked();
}

void CommentsPane::leave()
{
    m_field->hide();
    m_left->hide();
    m_button->setVisible(m_button->isEnabled());
    m_button->setText(m_field->document()->isEmpty() ? tr("Comment") : tr("Comment, not sent yet"));
}

void CommentsPane::onTyped()
{
    const auto words = m_field->toPlainText();
    if (words.isEmpty())
        m_unsent.remove(m_document.id);
    else
        m_unsent.insert(m_document.id, words);
    const auto left = mostCharacters - words.size();
    m_left->setVisible(left < s_sayLeft && m_field->isVisible());
    m_left->setToken(left < 0 ? Token::Red : Token::Text2);
    m_left->setText(left < 0 ? tr("%n character(s) too long", nullptr, static_cast<int>(-left))
                             : tr("%n character(s) left", nullptr, static_cast<int>(left)));
    fitField();
    complete();
}

void CommentsPane::fitField()
{
    const auto line = QFontMetrics(m_field->font()).lineSpacing();
    const auto lines = qBound(2, static_cast<int>(m_field->document()->size().height()), 6);
    m_field->setFixedHeight(lines * line + px(14));
}

/// The field closes at once; what the server did not take comes back.
void CommentsPane::send()
{
    const auto words = m_field->toPlainText().trimmed();
    if (words.isEmpty() || words.size() > mostCharacters)
        return;
    m_sending.insert(m_document.id, words);
    m_field->clear();
    leave();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT sent(m_document, words);
}

void CommentsPane::settled(const StoryDocument &document, const Result<QJsonObject> &answer)
{
    const auto words = m_sending.take(document.id);
    if (!answer) {
        if (!m_unsent.contains(document.id))
            m_unsent.insert(document.id, words);
        if (document == m_document && m_field->document()->isEmpty()) {
            m_field->setPlainText(words);
            leave();
        }
        return Q_EMIT told(answer.error().message, true);
    }
}

// --- Names after "@" ------------------------------------------------------------------------

/// What stands between the last "@" before the cursor and the cursor; null when none is typed.
QString CommentsPane::nameBeingTyped() const
{
    const auto cursor = m_field->textCursor();
    const auto before = m_field->toPlainText().left(cursor.position());
    const auto at = before.lastIndexOf(u'@');
    if (at < 0 || before.size() - at > 40 || before.indexOf(u'\n', at) >= 0)
        return {};
    return before.mid(at + 1).isNull() ? QString(u""_s) : before.mid(at + 1);
}

void CommentsPane::complete()
{
    const auto name = nameBeingTyped();
    m_completer->setCompletionPrefix(name);
    const auto count = m_completer->completionCount();
    const auto isWhole = count == 1 && m_completer->currentCompletion() == name;
    if (name.isNull() || count == 0 || isWhole || !m_field->hasFocus())
        return m_completer->popup()->hide();
    auto place = m_field->cursorRect();
    place.setWidth(px(220));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CommentsPane::insertName(const QString &name)
{
    auto cursor = m_field->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor,
                        static_cast<int>(nameBeingTyped().size()));
    cursor.insertText(name + u' ');
    m_field->setTextCursor(cursor);
    m_completer->popup()->hide();
}

} // namespace desk
