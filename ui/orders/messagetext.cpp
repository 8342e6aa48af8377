#include "messagetext.h"

#include "text.h"
#include "theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_gutter = 44;
constexpr int s_tab = 20;
constexpr int s_mostMarked = 3000; // blocks: beyond it marking would keep the window waiting

} // namespace

class MessageText::Gutter : public QWidget
{
public:
    explicit Gutter(MessageText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Panel));
        m_text->paintGutter(&painter);
    }

private:
    MessageText *m_text;
};

/// Marks the words of each line where they stand; what went into no line is quieter.
class MessageText::Marker : public QSyntaxHighlighter
{
public:
    explicit Marker(MessageText *text) : QSyntaxHighlighter(text->document()), m_text(text) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const auto place = m_text->m_places.constFind(currentBlock().blockNumber());
        if (place == m_text->m_places.constEnd()) {
            setFormat(0, static_cast<int>(text.size()), color(Token::Text2));
            return;
        }
        QTextCharFormat mark;
        mark.setBackground(color(Token::Mark));
        mark.setForeground(color(Token::Text));
        qsizetype from = 0;
        for (const auto &words : place->words) {
            const auto at = text.indexOf(words, from, Qt::CaseInsensitive);
            if (words.isEmpty() || at < 0)
                continue;
            setFormat(static_cast<int>(at), static_cast<int>(words.size()), mark);
            from = at + words.size();
        }
        // their word for the unit may be another one: "nos" for pcs
        static const QRegularExpression unit(u"^\\s*[\\p{L}.]+(?=$|[\\s,;])"_s);
        const auto before = from > 0 && text.at(from - 1).isDigit();
        if (const auto match = unit.match(text.mid(from)); before && match.hasMatch())
            setFormat(static_cast<int>(from), static_cast<int>(match.capturedLength()), mark);
    }

private:
    MessageText *m_text;
};

MessageText::MessageText(QWidget *parent)
    : QPlainTextEdit(parent), m_gutter(new Gutter(this)), m_marker(new Marker(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setObjectName(u"message"_s);
    viewport()->setAutoFillBackground(false);
    setPlaceholderText(tr("Paste the message, the mail or cells here with Ctrl+V. It is kept as it "
                          "is, and what it asks for becomes lines at the right."));
    setAccessibleName(tr("What they sent"));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        leaveRoom();
        m_marker->rehighlight();
    });
    leaveRoom();
}

void MessageText::leaveRoom()
{
    setViewportMargins(px(s_gutter), px(8), px(8), 0);
    setTabStopDistance(px(s_tab)); // the cells of a sheet are read here, not compared
    m_gutter->setGeometry(0, 0, px(s_gutter), height());
}

void MessageText::setLines(const QList<OrderLine> &lines)
{
    QHash<int, Place> places;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).sourceLine <= 0)
            continue;
        auto &place = places[lines.at(i).sourceLine - 1];
        place.first = place.first == 0 ? i + 1 : place.first;
        place.last = i + 1;
        place.words << lines.at(i).cell(LineColumn::Words) << lines.at(i).cell(LineColumn::Quantity)
                    << lines.at(i).cell(LineColumn::Unit);
    }
    QList<int> changed;
    for (auto place = places.begin(); place != places.end(); ++place)
        if (m_places.value(place.key()) != *place)
            changed << place.key();
    for (auto place = m_places.begin(); place != m_places.end(); ++place)
        if (!places.contains(place.key()))
            changed << place.key();
    m_places = places;
    m_gutter->update();
    if (changed.size() > s_mostMarked)
        return;
    for (const auto block : changed)
        m_marker->rehighlightBlock(document()->findBlockByNumber(block));
}

void MessageText::show(const OrderLine &line)
{
    m_shown = line.sourceLine - 1;
    viewport()->update();
    const auto block = document()->findBlockByNumber(m_shown);
    auto cursor = textCursor();
    if (m_shown < 0 || !block.isValid() || cursor.hasSelection())
        return;
    cursor.setPosition(block.position());
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MessageText::paintEvent(QPaintEvent *event)
{
    if (const auto block = document()->findBlockByNumber(m_shown);
        m_shown >= 0 && block.isValid()) {
        QPainter painter(viewport());
        auto place = blockBoundingGeometry(block).translated(contentOffset()).toRect();
        place.setWidth(viewport()->width());
        painter.fillRect(place, color(Token::AccentSoft));
    }
    QPlainTextEdit::paintEvent(event);
}

QString MessageText::chosenWords() const
{
    const auto cursor = textCursor();
    auto words = cursor.hasSelection() ? cursor.selectedText() : cursor.block().text();
    return words.replace(QChar::ParagraphSeparator, u'\n');
}

int MessageText::textsLeft() const
{
    int left = 0;
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        left += !m_places.contains(block.blockNumber()) && !block.text().trimmed().isEmpty();
    return left;
}

bool MessageText::event(QEvent *event)
{
    // a text that is only read would leave this key to the page
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MessageText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    QPlainTextEdit::keyPressEvent(event);
}

bool MessageText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls();
}

/// Nothing is typed here, so what comes goes to whoever reads messages.
void MessageText::insertFromMimeData(const QMimeData *source)
{
    if (!source->text().trimmed().isEmpty())
        Q_EMIT pasted(source->text());
}

void MessageText::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto urls = event->mimeData()->urls();
    for (const auto &url : urls)
        if (url.isLocalFile())
            Q_EMIT fileDropped(url.toLocalFile());
    if (urls.isEmpty())
        insertFromMimeData(event->mimeData());
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    leaveRoom();
}

void MessageText::paintGutter(QPainter *painter)
{
    painter->setFont(typeFont(Type::Small));
    painter->setPen(color(Token::Accent));
    const auto top = viewport()->y();
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const auto place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const auto here = m_places.constFind(block.blockNumber());
        if (here == m_places.constEnd())
            continue;
        const auto words = here->first == here->last ? QString::number(here->first)
                                                     : u"%1–%2"_s.arg(here->first).arg(here->last);
        painter->drawText(QRectF(0, place.top() + top, px(s_gutter) - 8, fontMetrics().height()),
                          Qt::AlignRight | Qt::AlignVCenter, words);
    }
}

} // namespace desk
