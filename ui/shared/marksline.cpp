#include "marksline.h"

#include "decimaltext.h"
#include "indianformat.h"
#include "keycap.h"
#include "money.h"
#include "rowcolumns.h"
#include "rowlist.h"
#include "rowmarking.h"
#include "textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int s_decimals = 3; // of quantities
constexpr int s_digits = 12;

struct Sum
{
    qint64 value = 0;
    int without = 0; ///< rows that have no such number
};

bool isMoney(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::MoneySign;
}

std::optional<qint64> numberOf(const QString &text, bool money)
{
    if (money) {
        const auto amount = Money::fromNumeric(text);
        return amount ? std::optional(amount->paise()) : std::nullopt;
    }
    const auto read = readDecimal(text);
    return read.number ? scaledDecimal(*read.number, s_decimals, s_digits) : std::nullopt;
}

Sum sumOf(const QList<QJsonObject> &records, const RecordColumn &column)
{
    Sum sum;
    for (const auto &record : records) {
        const auto value = record.value(column.key).toVariant();
        const auto number = numberOf(value.toString(), isMoney(column.kind));
        sum.value += number.value_or(0);
        sum.without += number ? 0 : 1;
    }
    return sum;
}

} // namespace

MarksLine::MarksLine(RowList *list, QWidget *parent)
    : QWidget(parent), m_list(list), m_words(new TextLabel(Type::SmallStrong, Token::Text, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 5, 12, 5);
    row->setSpacing(8);
    m_words->setElided(true);
    m_words->setObjectName(u"marks"_s);
    row->addWidget(m_words, 1);
    m_keys = {new KeyLabel(u"Ctrl+C"_s, tr("copy"), this),
              new KeyLabel(tr("Esc"), tr("let go"), this)};
    for (auto *key : std::as_const(m_keys))
        row->addWidget(key);
    hide();
    connect(list->marking(), &RowMarking::changed, this, &MarksLine::update);
}

QString MarksLine::words() const
{
    return m_words->text();
}

void MarksLine::addKey(const QString &key, const QString &words)
{
    auto *label = new KeyLabel(key, words, this);
    static_cast<QHBoxLayout *>(layout())->insertWidget(1, label);
    m_keys.prepend(label);
}

QStringList MarksLine::sums() const
{
    const auto records = m_list->marking()->records();
    QStringList words;
    for (const auto &column : m_list->columns()->columns()) {
        if (column.sum.isEmpty())
            continue;
        const auto sum = sumOf(records, column);
        if (sum.without == records.size())
            continue;
        const auto text = isMoney(column.kind)
                              ? Money::fromPaise(sum.value).display()
                              : groupDigits(fixedPointText(sum.value, s_decimals, 0));
        words << column.sum.arg(text);
        if (sum.without > 0)
            words.last() += u' ' + tr("(%n without)", nullptr, sum.without);
    }
    return words;
}

void MarksLine::update()
{
    const auto *marking = m_list->marking();
    const auto many = marking->count();
    setVisible(many > 0);
    if (many == 0)
        return m_words->clear();
    auto head = tr("%1 marked").arg(countText(many));
    if (marking->isFull())
        head = tr("%1 marked, more cannot be").arg(countText(many));
    m_words->setText((QStringList{head} + sums()).join(u" · "_s));
    m_words->setAccessibleName(m_words->text());
    leaveRoom();
    QAccessibleEvent told(m_words, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

/// What is marked comes before the keys that go on from it.
void MarksLine::leaveRoom()
{
    constexpr int margins = 36;
    auto room = width() - margins - m_words->fontMetrics().horizontalAdvance(m_words->text());
    for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key) {
        room -= (*key)->sizeHint().width() + layout()->spacing();
        (*key)->setVisible(room >= 0);
    }
}

void MarksLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    leaveRoom();
}

void MarksLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentSoft));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace desk
