#include "importcard.h"

#include "icons.h"
#include "indianformat.h"
#include "keybutton.h"
#include "textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

ImportCard::ImportCard(Database *database, const ImportKind &kind, const QString &title,
                       const QString &words, QWidget *parent)
    : QWidget(parent),
      m_import(new SheetImport(database, kind, this)),
      m_state(new TextLabel(tr("no file yet"), Type::Small, Token::Text2)),
      m_found(new TextLabel(Type::Small, Token::Text)),
      m_choose(new KeyButton(tr("Choose a file"), icons::open, {})),
      m_take(new KeyButton(tr("Import"), icons::import, {})),
      m_stop(new KeyButton(tr("Stop")))
{
    setAcceptDrops(true);
    setObjectName(u"import-"_s + kind.name);
    m_choose->setObjectName(u"choose-"_s + kind.name);
    m_choose->setAccessibleName(tr("Choose a file: %1").arg(title));
    m_take->setObjectName(u"take-"_s + kind.name);
    m_take->setLook(KeyButton::Look::Primary);
    m_take->hide();
    m_stop->setObjectName(u"stop-"_s + kind.name);
    m_stop->setAccessibleName(tr("Stop the import: %1").arg(title));
    m_stop->hide();
    m_found->hide();
    m_state->setElided(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(title, Type::BodyStrong));
    auto *about = new TextLabel(words, Type::Small, Token::Text2);
    about->setElided(true);
    column->addWidget(about);
    column->addWidget(m_state);
    column->addWidget(m_found);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 10);
    row->setSpacing(8);
    row->addLayout(column, 1);
    row->addWidget(m_take);
    row->addWidget(m_stop);
    row->addWidget(m_choose);
    connect(m_choose, &KeyButton::clicked, this, &ImportCard::choose);
    connect(m_take, &KeyButton::clicked, this, [this] {
        setBusy(tr("is taken in"));
        m_import->import(m_file);
    });
    connect(m_import, &SheetImport::progressed, this,
            [this](int rows) { setBusy(tr("%1 rows").arg(countText(rows))); });
    connect(m_import, &SheetImport::finished, this, &ImportCard::show);
    connect(m_stop, &KeyButton::clicked, m_import, &SheetImport::stop);
    connect(m_import, &SheetImport::stopped, this, [this](int taken) {
        setIdle();
        m_state->setText(tr("%1, stopped").arg(QFileInfo(m_file).fileName()));
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT stopped(taken);
    });
    connect(m_import, &SheetImport::failed, this, [this](const Error &error) {
        setIdle();
        m_state->setToken(Token::Red);
        m_state->setText(QFileInfo(m_file).fileName());
        Q_EMIT failed(error);
    });
}

void ImportCard::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void ImportCard::choose()
{
    Q_EMIT chosen();
    const auto file = QFileDialog::getOpenFileName(
        window(), tr("Choose a sheet"), {},
        tr("Sheets (*.csv *.csv.gz *.xlsx *.txt *.tsv);;All files (*)"));
    if (!file.isEmpty())
        take(file);
}

void ImportCard::take(const QString &file)
{
    if (m_import->isBusy())
        return;
    m_file = file;
    m_imported = false;
    m_report = {};
    m_take->hide();
    m_found->hide();
    setBusy(tr("is read"));
    m_import->check(file);
}

void ImportCard::setBusy(const QString &words)
{
    m_choose->setEnabled(false);
    m_take->setEnabled(false);
    m_stop->show();
    m_state->setToken(Token::Text2);
    m_state->setText(u"%1, %2"_s.arg(QFileInfo(m_file).fileName(), words));
}

void ImportCard::setIdle()
{
    m_choose->setEnabled(true);
    m_take->setEnabled(true);
    m_stop->hide();
}

void ImportCard::show(const ImportReport &report, bool onlyCheck)
{
    m_report = report;
    m_imported = !onlyCheck;
    setIdle();
    const auto good = report.imported + report.updated;
    m_take->setText(tr("Import %n row(s)", nullptr, good));
    m_take->setVisible(onlyCheck && good > 0);
    m_state->setToken(onlyCheck ? Token::Text2 : Token::Green);
    m_state->setText(onlyCheck ? tr("%1 was read").arg(QFileInfo(m_file).fileName())
                               : tr("%1 is in").arg(QFileInfo(m_file).fileName()));
    m_found->setText(tr("%1 new, %2 changed, %3 as they were, %4 left out")
                         .arg(countText(report.imported), countText(report.updated),
                              countText(report.unchanged), countText(report.refused)));
    m_found->setToken(report.refused > 0 ? Token::Red : Token::Text);
    m_found->show();
    if (m_take->isVisible())
        m_take->setFocus(Qt::OtherFocusReason);
    Q_EMIT reported();
}

void ImportCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportCard::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().first().toLocalFile());
}

} // namespace desk
