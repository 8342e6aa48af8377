#include "paperrows.h"

#include "chip.h"
#include "iconlabel.h"
#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "paperpainter.h"
#include "textlabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QJsonObject>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "ORIGINAL FOR RECIPIENT" as "Original", the rest in the tip.
QString shortName(const QString &copy)
{
    const auto word = copy.section(u' ', 0, 0).toLower();
    return copy.isEmpty() ? PaperRows::tr("PDF") : word.left(1).toUpper() + word.mid(1);
}

} // namespace

PaperRows::PaperRows(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 0, 8, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    const auto copies = QStringList{QString()} + copiesOf(u"invoice"_s);
    for (int row = 0; row < copies.size(); ++row) {
        const auto &copy = copies.at(row);
        auto *name = new TextLabel(shortName(copy), Type::Body);
        name->setToolTip(copy);
        const Row made{new TextLabel(Type::Small, Token::Text2), new ChipLabel,
                       new KeyButton(copy.isEmpty() ? tr("Save") : tr("Print"), this)};
        made.words->setElided(true);
        grid->addWidget(new IconLabel(copy.isEmpty() ? icons::preview : icons::print), row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(made.words, row, 2);
        grid->addWidget(made.chip, row, 3);
        grid->addWidget(made.button, row, 4);
        connect(made.button, &KeyButton::clicked, this, [this, copy] {
            copy.isEmpty() ? Q_EMIT saveWanted(copy) : Q_EMIT printWanted(copy);
        });
        m_rows.insert(copy, made);
    }
}

void PaperRows::show(const QJsonArray &papers, bool isIssued)
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        row->words->setText(isIssued ? row.key().isEmpty() ? tr("made when it is first wanted")
                                                           : row.key().section(u' ', 1).toLower()
                                     : tr("marked as a draft"));
        row->chip->hide();
    }
    for (const auto &value : papers) {
        const auto paper = value.toObject();
        const auto row = m_rows.constFind(paper.value(u"copy"_s).toString());
        if (row == m_rows.constEnd())
            continue;
        const auto at =
            QDateTime::fromString(paper.value(u"created_at"_s).toString(), Qt::ISODateWithMs);
        row->words->setText(tr("as issued, %1").arg(dateTimeText(at)));
        row->words->setToolTip(u"SHA-256 "_s + paper.value(u"sha256"_s).toString());
        row->chip->setChip({tr("kept"), Tone::Green, icons::agrees, {}});
        row->chip->show();
    }
}

} // namespace desk
