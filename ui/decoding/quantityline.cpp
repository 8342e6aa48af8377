#include "quantityline.h"

#include "deskstyle.h"
#include "indianformat.h"
#include "textlabel.h"
#include "unitwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace desk {

namespace {

constexpr int fieldWidth = 84;

} // namespace

QuantityLine::QuantityLine(QWidget *parent)
    : QWidget(parent),
      m_asked(new TextLabel(Type::Body, Token::Text, this)),
      m_field(new QLineEdit(this)),
      m_pieces(new TextLabel(Type::Body, Token::Text, this)),
      m_how(new TextLabel(Type::Small, Token::Text2, this))
{
    m_field->setFixedWidth(px(fieldWidth));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setAccessibleName(tr("Quantity in the smallest unit"));
    m_field->setToolTip(tr("Quantity in the smallest unit (E)"));
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->setMaxLength(12);
    m_field->installEventFilter(this);
    m_how->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_asked);
    row->addWidget(m_field);
    row->addWidget(m_pieces);
    row->addWidget(m_how, 1);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        tell(conversionWords(m_line.askedText(), m_conversion), false);
        Q_EMIT edited();
    });
}

QString QuantityLine::typed() const
{
    return m_typed ? m_field->text() : QString();
}

void QuantityLine::setTyped(const QString &words)
{
    m_typed = !words.isEmpty();
    if (m_typed)
        m_field->setText(words);
}

void QuantityLine::setLine(const DecodingLine &line)
{
    m_line = line;
    m_typed = false;
    m_taken = 0;
    m_looked = false;
    m_asked->setText(tr("%1 =").arg(line.askedText()));
    setCandidate(nullptr);
}

void QuantityLine::setCandidate(const CandidateRow *row)
{
    m_conversion = row ? row->conversion : PackConversion{};
    m_unit = row ? row->item.unit : QString();
    m_pack = row ? packWords(packOf(row->item)) : QString();
    m_field->setEnabled(row != nullptr);
    m_pieces->setText(row ? unitWords(m_unit, 2) : QString());
    m_looked = false;
    if (!m_typed)
        propose();
}

void QuantityLine::setTaken(qint64 pieces)
{
    m_taken = pieces;
    m_typed = false;
    propose();
}

void QuantityLine::propose()
{
    const QSignalBlocker quiet(m_field);
    const auto rest = m_conversion.quantity.value_or(0) - m_taken;
    m_field->setText(rest > 0 ? QString::number(rest) : QString());
    const auto unsure = m_conversion.certainty == PackConversion::Certainty::Unsure;
    if (m_unit.isEmpty() || !m_line.isOpen())
        tell({}, false);
    else if (unsure)
        tell(m_pack.isEmpty() ? tr("sold by the piece; look at the quantity")
                              : tr("comes as %1; look at the quantity").arg(m_pack),
             true);
    else
        tell(conversionWords(m_line.askedText(), m_conversion), false);
}

void QuantityLine::tell(const QString &sentence, bool wrong)
{
    m_how->setToken(wrong ? Token::Amber : Token::Text2);
    m_how->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    markWrong(m_field, wrong);
}

bool QuantityLine::mustLook() const
{
    if (!quantity())
        return true;
    return m_conversion.certainty == PackConversion::Certainty::Unsure && !m_typed && !m_looked;
}

std::optional<qint64> QuantityLine::quantity() const
{
    const auto number = Quantity::fromText(m_field->text());
    return number ? number->whole() : std::nullopt;
}

void QuantityLine::ask()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool QuantityLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        m_typed = false;
        propose();
        Q_EMIT left();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (!quantity()) {
        tell(tr("Quantity must be a whole number of at least 1."), true);
        return true;
    }
    m_looked = true;
    Q_EMIT confirmed();
    return true;
}

} // namespace desk
