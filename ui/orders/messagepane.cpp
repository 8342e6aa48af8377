#include "messagepane.h"

#include "messagetext.h"
#include "textlabel.h"

#include <QHBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

MessagePane::MessagePane(QWidget *parent)
    : Pane(Token::Panel, parent),
      m_source(new QComboBox),
      m_text(new MessageText),
      m_foot(new TextLabel(Type::Small, Token::Text2))
{
    auto *head = new Pane(Token::Panel);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 5, 12, 4);
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("What they sent"), Type::BodyStrong));
    row->addStretch(1);
    row->addWidget(m_source);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(row);
    add(head);
    add(m_text, 1);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(16, 8, 12, 8);
    add(new Hairline);
    add(m_foot);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setAccessibleName(tr("How it came"));
    m_source->setToolTip(tr("How it came"));
    m_source->addItem(tr("WhatsApp"), u"whatsapp"_s);
    m_source->addItem(tr("E-mail"), u"email"_s);
    m_source->addItem(tr("Phone"), u"phone"_s);
    m_source->addItem(tr("In person"), u"direct"_s);
    m_source->addItem(tr("Sheet"), u"sheet"_s);
    m_source->addItem(tr("Repeat"), u"repeat"_s);
    setSource(u"direct"_s);
    connect(m_source, &QComboBox::activated, this, &MessagePane::sourceEdited);
    count();
}

void MessagePane::setMessage(const QString &words)
{
    m_message = words;
    m_text->setPlainText(words);
    count();
}

void MessagePane::setSource(const QString &source)
{
    m_source->setCurrentIndex(std::max(0, m_source->findData(source)));
}

QString MessagePane::source() const
{
    return m_source->currentData().toString();
}

void MessagePane::setLines(const QList<OrderLine> &lines)
{
    m_text->setLines(lines);
    m_lines = 0;
    for (const auto &line : lines)
        m_lines += line.sourceLine > 0;
    count();
}

void MessagePane::count()
{
    if (m_message.isEmpty())
        return m_foot->setText(tr("Or type the lines at the right."));
    m_text->setToolTip(tr("Kept as it is, for ever."));
    const auto found = tr("%n line(s) found.", nullptr, m_lines);
    const auto left = tr("%n text(s) left as note.", nullptr, m_text->textsLeft());
    m_foot->setText(tr("%1 %2 Marked words went into a line. Choose text and press Ctrl+L to make "
                       "one more.")
                        .arg(found, left));
}

} // namespace desk
