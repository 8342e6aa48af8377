#pragma once

#include "deskpage.h"
#include "invoicequeue.h"
#include "invoicesstore.h"
#include "papers.h"
#include "presencestore.h"
#include "whendone.h"

#include <QJsonObject>
#include <QTimer>

class QStackedWidget;

namespace desk {

class AllRows;
class AgeBar;
class BatchLine;
class DraftPage;
class EditorDraft;
class FilterTabs;
class InvoicePage;
class InvoicePanel;
class KeyButton;
class StorySide;
struct Action;

/// The accounts desk: orders to invoice, drafts, what waits for approval, what is owed.
class InvoicesDesk final : public DeskPage
{
    Q_OBJECT

public:
    InvoicesDesk(const DeskContext &context, QWidget *parent);
    ~InvoicesDesk() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override;
    void documentChanged(const Change &change) override;
    void refresh() override;
    [[nodiscard]] bool hasUnsaved() const override;

    [[nodiscard]] Papers *papers() const { return m_papers; }
    [[nodiscard]] InvoicePage *page() const { return m_page; }
    [[nodiscard]] DraftPage *draftPage() const { return m_draftPage; }
    [[nodiscard]] StorySide *side() const { return m_side; }

private:
    void buildList();
    void buildDetail();
    void buildBatch();
    void readList();
    void listArrived(const Records &rows);
    void follow();
    void readAges();
    void choosePart(const QString &name);
    void buildAll();
    void showParts();
    void choose(const QString &id);
    void read();
    void showInvoice(const QJsonObject &detail);
    void showOrder(const QJsonObject &order);
    void showFacts(const QJsonObject &invoice);
    void showPaper();
    [[nodiscard]] Whereabouts whereabouts() const;
    void act(const Action &action, const QString &comment);
    void send(const Action &action, const QString &comment, const QJsonObject &signature);
    void draft();
    void drafted(const Result<QJsonObject> &answer);
    void acted(const Action &action, const Result<QJsonObject> &answer);
    void record(const PaymentWords &payment);
    void setBusy(bool busy);
    void refused(const Error &error);
    [[nodiscard]] QJsonObject invoice() const;
    [[nodiscard]] PaperName paperName() const;
    /// Of the program that was used before: it has no paper and no lines here.
    [[nodiscard]] bool isEarlier() const;
    [[nodiscard]] bool showsOrder() const { return m_detail.contains(u"order_only"); }

    InvoicesStore m_store;
    Newest m_newest;     ///< of what is on show
    Newest m_newestLink; ///< of what is to be opened
    Newest m_newestList;
    Papers *m_papers;
    InvoiceQueue *m_queue;
    FilterTabs *m_tabs;
    AllRows *m_all = nullptr;
    AgeBar *m_ages;
    QStackedWidget *m_pages;
    InvoicePage *m_page;
    DraftPage *m_draftPage;
    EditorDraft *m_draftKept = nullptr;
    EditorDraft *m_paymentKept = nullptr;
    InvoicePanel *m_panel;
    StorySide *m_side = nullptr; ///< the panel, and the story behind it
    KeyButton *m_save = nullptr;
    KeyButton *m_print = nullptr;
    BatchLine *m_batch = nullptr;
    QTimer m_listSoon;
    QString m_wanted;
    QJsonObject m_detail; ///< of what is on show
    QString m_pictured;   ///< document and version whose picture is on show
    bool m_busy = false;
    bool m_follows = false;
};

} // namespace desk
