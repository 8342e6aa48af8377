#include "reasonfield.h"

#include "deskstyle.h"
#include "keycap.h"
#include "textlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>

namespace desk {

ReasonField::ReasonField(QWidget *parent)
    : QWidget(parent),
      m_question(new TextLabel(Type::BodyStrong, Token::Text, this)),
      m_field(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_field, 1);
    row->addWidget(new KeyLabel(tr("Enter"), tr("write"), this));
    row->addWidget(new KeyLabel(tr("Esc"), tr("leave"), this));
    m_field->installEventFilter(this);
    m_field->setMaxLength(500);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        markWrong(m_field, false);
        Q_EMIT edited();
    });
    hide();
}

void ReasonField::ask(const QString &question, const QStringList &often,
                      std::function<void(const QString &)> done)
{
    m_done = std::move(done);
    m_question->setText(question);
    m_field->setAccessibleName(question);
    m_field->setText(std::exchange(m_words, {}));
    m_field->setPlaceholderText(often.isEmpty() ? QString() : tr("as in: %1").arg(often.first()));
    auto *completer = new QCompleter(often, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_field->setCompleter(completer);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString ReasonField::words() const
{
    return isVisibleTo(parentWidget()) ? m_field->text().trimmed() : m_words;
}

void ReasonField::close()
{
    hide();
    m_done = nullptr;
    Q_EMIT closed();
}

void ReasonField::confirm()
{
    const auto reason = m_field->text().trimmed();
    if (reason.isEmpty()) {
        markWrong(m_field, true);
        return;
    }
    const auto done = std::exchange(m_done, nullptr);
    close();
    if (done)
        done(reason);
}

bool ReasonField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    confirm();
    return true;
}

void ReasonField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AmberSoft));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
