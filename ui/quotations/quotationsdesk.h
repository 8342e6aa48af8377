#pragma once

#include "deskpage.h"
#include "documenttrail.h"
#include "presencestore.h"
#include "quotationsstore.h"
#include "whendone.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace desk {

class AllRows;
class BatchLine;
class ConflictView;
class FilterTabs;
class KeyButton;
class LinePanel;
class Papers;
class PriceHistory;
class QuotationEditor;
class QuotationQueue;
class StorySide;
struct Action;
struct QuotationDraft;

/// The quoter's desk: quotations to price, those that wait and those that were sent. Words that are
/// not saved yet are kept while one looks at another quotation, and when somebody else saves first.
class QuotationsDesk final : public DeskPage
{
    Q_OBJECT

public:
    QuotationsDesk(const DeskContext &context, QWidget *parent);
    ~QuotationsDesk() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    void stepBack() override;
    [[nodiscard]] bool hasUnsaved() const override { return !m_unsaved.isEmpty(); }

    [[nodiscard]] QuotationEditor *editor() const { return m_editor; }
    /// On show while somebody else's changes wait to be decided.
    [[nodiscard]] ConflictView *conflict() const { return m_conflict; }
    [[nodiscard]] Papers *papers() const { return m_papers; }
    [[nodiscard]] StorySide *side() const { return m_side; }

private:
    void build();
    void buildList();
    void showTab(const QString &name);
    void buildBar();
    void buildPrinting();
    void readList();
    void choose(const QString &id);
    void read();
    void arrived(const QuotationReading &reading);
    void meet(const std::shared_ptr<QuotationDraft> &newer);
    void keepTyped(const QuotationDraft &draft);
    void restoreKept();
    bool takeKept(const QuotationDraft &newer);
    void mergeQuietly(const std::shared_ptr<QuotationDraft> &newer);
    void offerComparison();
    void openComparison(const QuotationDraft &newer);
    void closeComparison();
    void tellSums();
    void saveChosen();
    void showDraft();
    void followPresence();
    [[nodiscard]] Whereabouts whereabouts() const;
    void readHistory();
    void showLine();
    void tellFlags();
    void onEdited();
    void save(const std::function<void()> &after = {});
    void saved(const QuotationDraft &sent, const Result<QJsonObject> &answer,
               const std::function<void()> &after);
    void settle(const QuotationDraft &sent, int version);
    void act(const Action &action, const QString &comment);
    void send(const Action &action, const QString &comment, const QJsonObject &signature = {});
    void acted(const Action &action, const Result<QJsonObject> &answer);
    void preview();
    void setBusy(const QString &id, bool busy);
    [[nodiscard]] bool isBusy(const QString &id) const { return m_underWay.contains(id); }

    QuotationsStore m_store;
    Newest m_newest;     ///< of what is on show
    Newest m_newestLink; ///< of what is to be opened
    Newest m_newestList;
    QuotationQueue *m_queue;
    FilterTabs *m_tabs;
    AllRows *m_all = nullptr;
    QuotationEditor *m_editor;
    ConflictView *m_conflict;
    LinePanel *m_panel;
    StorySide *m_side = nullptr; ///< the panel, and the story behind it
    Papers *m_papers;
    KeyButton *m_save = nullptr;
    BatchLine *m_batch = nullptr;
    QTimer m_listSoon;
    QString m_wanted; ///< the id of the quotation on show, or on its way
    QJsonArray m_actions;
    QHash<QString, std::shared_ptr<QuotationDraft>> m_unsaved;
    QSet<QString> m_papersMade;
    QSet<QString> m_underWay; ///< quotations that something was sent about and not answered
    std::shared_ptr<QuotationDraft> m_theirs; ///< what is compared with; null while nothing is
    QString m_compareSoon;                    ///< the quotation whose saving was refused
    LastChange m_theirChange;
    QDateTime m_typedAt;  ///< the last key
    QSet<QString> m_kept; ///< quotations that an earlier session typed into
};

} // namespace desk
