#include "editordraft.h"

#include <QComboBox>
#include <QLineEdit>

namespace desk {

EditorDraft::EditorDraft(DraftKeeping *drafts, const QString &subject, const Typed &typed,
                         const PutBack &putBack, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_subject(subject), m_typed(typed), m_putBack(putBack)
{
}

bool EditorDraft::begin(const QString &key, const QString &title, const QString &link)
{
    if (key == m_name.key)
        return false;
    m_name = {m_subject, key, title, link};
    m_isKept = false;
    if (!m_drafts || key.isEmpty())
        return false;
    const auto kept = m_drafts->find(m_subject, key);
    if (!kept)
        return false;
    m_isPuttingBack = true;
    m_putBack(kept->draft);
    m_isPuttingBack = false;
    m_isKept = true;
    return true;
}

void EditorDraft::changed()
{
    if (!m_drafts || m_name.key.isEmpty() || m_isPuttingBack)
        return;
    const auto words = m_typed();
    if (words.isEmpty())
        return done();
    m_isKept = true;
    m_drafts->keep(m_name, [words] { return words; });
}

void EditorDraft::done()
{
    if (m_drafts && m_isKept)
        m_drafts->drop(m_subject, m_name.key);
    m_isKept = false;
}

void EditorDraft::watch(const QList<QLineEdit *> &fields)
{
    for (auto *field : fields)
        connect(field, &QLineEdit::textEdited, this, &EditorDraft::changed);
}

void EditorDraft::watch(QComboBox *choice)
{
    connect(choice, &QComboBox::activated, this, &EditorDraft::changed);
}

QJsonObject wordsOf(const QList<std::pair<QString, QLineEdit *>> &fields)
{
    QJsonObject words;
    for (const auto &[name, field] : fields)
        if (!field->text().trimmed().isEmpty())
            words.insert(name, field->text());
    return words;
}

void putWords(const QJsonObject &words, const QList<std::pair<QString, QLineEdit *>> &fields)
{
    for (const auto &[name, field] : fields)
        field->setText(words.value(name).toString());
}

} // namespace desk
