#include "changesstrip.h"

#include "iconlabel.h"
#include "icons.h"
#include "keybutton.h"
#include "proposalscard.h"
#include "proposalspane.h"
#include "textlabel.h"
#include "whendone.h"

#include <QHBoxLayout>

#include <algorithm>

namespace desk {

ChangesStrip::ChangesStrip(Database *database, QWidget *scope)
    : Pane(Token::AmberSoft, scope),
      m_database(database),
      m_store(database),
      m_scope(scope),
      m_words(new TextLabel(Type::Body, Token::Amber, this)),
      m_look(new KeyButton(tr("Look"), icons::secondPerson, {}, this))
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icons::secondPerson, Token::Amber, line));
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    m_words->setElided(true);
    m_look->setLook(KeyButton::Look::Flat);
    m_look->setKey(Qt::SHIFT | Qt::Key_C, scope);
    connect(m_look, &KeyButton::clicked, this, [this] { open(); });
    add(line);
    add(new Hairline(this));
    hide();
}

ChangesStrip::~ChangesStrip()
{
    delete m_card;
}

void ChangesStrip::read()
{
    whenDone(m_store.all(), this, [this](const Result<Records> &proposals) {
        if (!proposals)
            return; // the desk itself tells when the server is away
        const auto waiting = static_cast<int>(
            std::count_if(proposals->begin(), proposals->end(), [](const auto &proposal) {
                return proposal[QStringLiteral("may_decide")].toBool();
            }));
        m_words->setText(tr("%n change(s) of rules and roles wait for you.", nullptr, waiting));
        setVisible(waiting > 0);
    });
}

void ChangesStrip::open(const QString &id)
{
    if (!m_card)
        m_card = new ProposalsCard(m_database, m_scope->window());
    m_card->open();
    if (!id.isEmpty())
        m_card->pane()->open(id);
}

ProposalsCard *ChangesStrip::changesCard() const
{
    return m_card;
}

} // namespace desk
