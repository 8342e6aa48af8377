#include "batchchoice.h"

#include "fielderror.h"
#include "indianformat.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

BatchChoice::BatchChoice(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::SmallStrong, Token::Text, this)),
      m_pieces(new QLineEdit(this)),
      m_piecesField(new FieldError(tr("Pieces"), m_pieces, this)),
      m_reason(new QLineEdit(this)),
      m_reasonField(new FieldError(tr("Why this batch"), m_reason, this))
{
    m_pieces->setObjectName(u"choicePieces"_s);
    m_pieces->setAlignment(Qt::AlignRight);
    m_reason->setObjectName(u"choiceReason"_s);
    m_reason->setMaxLength(500);
    auto *take = new KeyButton(tr("Take from this batch"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_piecesField);
    column->addWidget(m_reasonField);
    column->addWidget(take, 0, Qt::AlignRight);
    connect(m_pieces, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &BatchChoice::send);
    connect(take, &KeyButton::clicked, this, &BatchChoice::send);
    hide();
}

void BatchChoice::open(const QString &batch, int most, int pieces, const QString &reason)
{
    m_most = most;
    m_title->setText(tr("From batch %1, at most %2").arg(batch, countText(most)));
    m_pieces->setText(QString::number(pieces));
    m_reason->setText(reason);
    m_piecesField->clear();
    m_reasonField->clear();
    show();
    m_pieces->setFocus(Qt::OtherFocusReason);
    m_pieces->selectAll();
}

void BatchChoice::close()
{
    hide();
}

void BatchChoice::tell(const QString &sentence)
{
    m_reasonField->tell(sentence);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BatchChoice::send()
{
    bool isNumber = false;
    const int pieces = m_pieces->text().trimmed().toInt(&isNumber);
    m_piecesField->clear();
    m_reasonField->clear();
    if (!isNumber || pieces < 0 || pieces > m_most) {
        m_piecesField->tell(
            tr("Give a whole number, at most %1. 0 takes it back.").arg(countText(m_most)));
        m_pieces->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT taken(pieces, m_reason->text().trimmed());
}

bool BatchChoice::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            hide();
            Q_EMIT left();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace desk
