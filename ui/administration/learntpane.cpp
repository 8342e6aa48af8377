#include "learntpane.h"

#include "change.h"
#include "emptystate.h"
#include "icons.h"
#include "keybutton.h"
#include "notice.h"
#include "recordmodel.h"
#include "rowlist.h"
#include "searchfield.h"
#include "theme.h"
#include "whendone.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pause = std::chrono::milliseconds(300);

} // namespace

LearntPane::LearntPane(const DeskContext &context, QWidget *parent)
    : AdministrationPage(context, parent),
      m_store(context.database),
      m_notice(new Notice(this)),
      m_search(new SearchField(tr("Find words, a SKU, an item or a hospital"), this)),
      m_model(new RecordModel({{u"words"_s, tr("Their words"), ColumnKind::Text, 0, true},
                               {u"hospital_name"_s, tr("Hospital"), ColumnKind::Text, 190},
                               {u"sku"_s, tr("SKU"), ColumnKind::Number, 110},
                               {u"confirmed"_s, tr("Confirmed"), ColumnKind::Count, 84},
                               {u"sent_back"_s, tr("Sent back"), ColumnKind::Count, 84, false, 2},
                               {u"last_at"_s, tr("Last"), ColumnKind::Age, 64, false, 1}},
                              this)),
      m_list(new RowList(this)),
      m_forget(new KeyButton(tr("Forget"), icons::remove, {}, this)),
      m_soon(new QTimer(this))
{
    add(m_notice);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 12, 8);
    top->addWidget(m_search, 1);
    top->addWidget(m_forget);
    static_cast<QVBoxLayout *>(layout())->addLayout(top);
    add(m_list, 1);
    m_forget->setKey(Qt::Key_Delete, m_list);
    m_list->setRecords(m_model);
    m_list->setTwoLines(true);
    m_list->setAccessibleName(tr("What decoding has learnt"));
    m_list->empty()->tell(tr("Nothing was learnt that holds these words."),
                          tr("Decoders teach it with every line that they confirm."),
                          icons::decoding);
    dressRows();
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &LearntPane::read);
    connect(m_search, &SearchField::searched, this, [this](const QString &words) {
        m_words = words;
        read();
    });
    connect(m_search, &SearchField::returnPressed, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &RowList::chosen, this, &LearntPane::offer);
    connect(m_forget, &KeyButton::clicked, this, &LearntPane::forgetChosen);
    offer();
}

QString LearntPane::title() const
{
    return tr("Learnt words");
}

QString LearntPane::subtitle() const
{
    return tr(
        "What decoders confirmed, by hospital. What is forgotten is suggested no more because "
        "of it.");
}

void LearntPane::dressRows()
{
    m_list->rows()->setLook(m_model->column(u"words"_s), [](const QModelIndex &at, CellLook &look) {
        look.second = at.data(RecordModel::RecordRole).toJsonObject()[u"item_name"].toString();
    });
    m_list->rows()->setLook(
        m_model->column(u"sent_back"_s), [](const QModelIndex &at, CellLook &look) {
            if (at.data(RecordModel::RecordRole).toJsonObject()[u"sent_back"].toInt() > 0)
                look.tone = Tone::Amber;
        });
}

void LearntPane::read()
{
    whenDone(m_store.learnt(m_words), this, [this, turn = ++m_turn](const Result<Rows> &rows) {
        if (turn != m_turn)
            return;
        if (!rows)
            return m_notice->tell(rows.error());
        m_model->setRows(*rows);
        if (m_list->chosenId().isEmpty())
            m_list->chooseFirst();
        offer();
    });
}

/// Confirmations come in dozens; they are read once they pause.
void LearntPane::documentChanged(const Change &change)
{
    if (change.table == u"decoding_confirmations" && isVisible())
        m_soon->start();
}

void LearntPane::offer()
{
    m_forget->setEnabled(!m_list->chosenId().isEmpty());
}

void LearntPane::forgetChosen()
{
    const auto learnt = m_model->record(m_model->find(m_list->chosenId()));
    if (learnt.isEmpty())
        return;
    m_forget->setEnabled(false);
    whenDone(m_store.undoLearnt(learnt), this, [this, learnt](const Result<QJsonObject> &done) {
        if (done)
            m_notice->tell(Notice::Level::Done,
                           tr("“%1” is no longer known as %2 for %3.")
                               .arg(learnt[u"words"].toString(), learnt[u"sku"].toString(),
                                    learnt[u"hospital_name"].toString()));
        else
            m_notice->tell(done.error());
        read();
    });
}

} // namespace desk
