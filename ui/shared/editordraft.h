#pragma once

#include "draftkeeping.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QComboBox;
class QLineEdit;

namespace desk {

/// What is typed into one editor, kept from the first key until it is saved, and put back when the
/// same document is opened again, after a crash too. Three lines make an editor safe:
///     m_kept = new EditorDraft(context.drafts, u"dispatch"_s, [this] { return typed(); },
///                              [this](const QJsonObject &words) { putBack(words); }, this);
///     m_kept->begin(id, title, link);   // another document is on show
///     m_kept->changed();                // at each key; done() once it is saved
class EditorDraft : public QObject
{
    Q_OBJECT

public:
    /// What is typed now; {} when it is nothing that would be missed.
    using Typed = std::function<QJsonObject()>;
    using PutBack = std::function<void(const QJsonObject &)>;

    /// Without `drafts` (in some tests) nothing is kept.
    EditorDraft(DraftKeeping *drafts, const QString &subject, const Typed &typed,
                const PutBack &putBack, QObject *parent);

    /// Another document is in the editor: what was typed for it before is put back. True when there
    /// was something. The same key again does nothing.
    bool begin(const QString &key, const QString &title = {}, const QString &link = {});
    void changed();
    /// It is saved, or given up: there is nothing to come back to.
    void done();
    /// No document is in the editor.
    void leave() { m_name = {}; }
    /// A key in one of these fields is a change.
    void watch(const QList<QLineEdit *> &fields);
    void watch(QComboBox *choice);

private:
    DraftKeeping *m_drafts;
    QString m_subject;
    Typed m_typed;
    PutBack m_putBack;
    DraftKeeping::Name m_name;
    bool m_isPuttingBack = false;
    bool m_isKept = false;
};

/// The words of fields by their names, for EditorDraft; {} when all are empty.
QJsonObject wordsOf(const QList<std::pair<QString, QLineEdit *>> &fields);
void putWords(const QJsonObject &words, const QList<std::pair<QString, QLineEdit *>> &fields);

} // namespace desk
