#pragma once

#include "decodingwork.h"
#include "pane.h"

#include <functional>

namespace desk {

class ActionBar;
class CandidateHead;
class CandidateList;
class CandidateModel;
class DraftKeeping;
class EarlierRequests;
class EditorDraft;
class KeyButton;
class LineHead;
class Notice;
class QuantityLine;
class ReasonField;
class SearchField;
class SplitParts;
class VerbButtons;
struct CandidateRow;
struct Suggested;

/// The right side of the decoders' desk: a line in the hospital's words, what it may mean, the
/// catalogue's search, what was asked before, and what can be done with the line.
class SuggestPane : public Pane
{
    Q_OBJECT

public:
    /// The keys work anywhere in `scope`.
    explicit SuggestPane(QWidget *scope, QWidget *parent = nullptr);

    /// Where what is typed for a line is kept; `link` opens the order that is on show.
    void keepIn(DraftKeeping *drafts);
    void setLink(const QString &link) { m_link = link; }
    /// Another line, or the same one changed; what was typed for another is forgotten.
    void setLine(const DecodingLine &line);
    /// No order, or nothing left: the pane stays with a sentence.
    void setNothing(const QString &sentence);
    void showCandidates(const QList<Suggested> &candidates);
    void showFound(const QString &words, const QList<Suggested> &items);
    /// The copy of the catalogue is not here yet.
    void waitForCatalogue();
    /// What the server knows of SKUs now; those on show say it, and one that was taken meanwhile
    /// goes on.
    void refreshItems(const QHash<QString, Candidate> &items);
    [[nodiscard]] QList<Suggested> candidates() const;
    void showEarlier(const QList<EarlierRequest> &requests);

    [[nodiscard]] const DecodingLine &line() const;
    [[nodiscard]] QString searchedWords() const;
    /// What is listed was searched for, not suggested.
    [[nodiscard]] bool showsFound() const { return m_showsFound; }
    [[nodiscard]] LineHead *about() const { return m_about; }
    [[nodiscard]] CandidateList *list() const { return m_list; }
    [[nodiscard]] QuantityLine *quantity() const { return m_quantity; }
    [[nodiscard]] ActionBar *bar() const { return m_bar; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] EarlierRequests *earlier() const { return m_earlier; }

    /// Takes a row for the line; where the quantity must be looked at, asks for that first.
    void take(int row);
    void takeChosen();
    void askRefusal();
    void askSubstitute();
    /// Asks for a SKU that the catalogue lacks, with the hospital's words filled in.
    void askNewSku();
    /// Asks the rep about this line.
    void askRep();
    /// The name on the button that asks the rep.
    void setRep(const QString &name);
    void split();
    /// Leaves the search or a split; false when there was neither.
    bool stepBack();
    void setMayDecode(bool may);

Q_SIGNALS:
    void taken(const desk::Candidate &item, qint64 quantity, const QString &substitute);
    void refused(const QString &reason);
    void newSkuWished(const QString &wish);
    void questionAsked(const QString &question);
    void splitDone(const QList<desk::DecodingWork::Part> &parts);
    void searched(const QString &words);
    void takeBackAsked();
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSearch(QWidget *scope);
    void buildVerbs();
    void connectParts();
    void placeSearch(bool isLow);
    void chosen();
    void begin(const QString &question, const QStringList &often,
               const std::function<void(const QString &)> &done);
    void finish(const CandidateRow &row);
    QList<DecodingWork::Part> endSplit();
    void focusList();

    QString m_substitute;
    QString m_takeSoon; ///< a SKU that was taken before the server had said what it is
    bool m_showsFound = false;
    bool m_may = true;
    Notice *m_notice;
    LineHead *m_about;
    QuantityLine *m_quantity;
    CandidateModel *m_model;
    CandidateList *m_list;
    CandidateHead *m_head;
    SearchField *m_search;
    EarlierRequests *m_earlier;
    SplitParts *m_split;
    ReasonField *m_reason;
    VerbButtons *m_verbs;
    EditorDraft *m_kept = nullptr;
    QString m_link;
    QWidget *m_searchFrame = nullptr;
    KeyButton *m_ask = nullptr;
    ActionBar *m_bar;
};

} // namespace desk
