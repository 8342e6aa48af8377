#pragma once

#include "desk.h"
#include "filterset.h"
#include "signing.h"

#include <functional>

class QSplitter;
class QStackedLayout;

namespace desk {

class ActionBar;
class EditorDraft;
class EmptyState;
class ExportLine;
class FactStrip;
class ListFilters;
class MarksLine;
class Notice;
class PageHead;
class PresenceLine;
class Pane;
class RowList;
class SearchField;
class SignatureStrip;
class TextLabel;

/// The shape of most desks: list | detail [| panel]. The widths are remembered. J, K and "/" work
/// wherever the focus is; Esc brings it back to the list.
///
///     OrdersDesk::OrdersDesk(const DeskContext &context, QWidget *parent) : DeskPage(u"orders"_s,
///     context, parent)
///     {
///         listHead()->setTitle(title());
///         m_model = new RecordModel({{u"order_number"_s, tr("Order"), ColumnKind::Number, 104},
///         …}, this); list()->setRecords(m_model); connect(list(), &RowList::chosen, this,
///         &OrdersDesk::read); connect(bar(), &ActionBar::triggered, this, &OrdersDesk::act);
///         setDetail(m_lines);                      // what stands between facts and bar
///     }
///     void OrdersDesk::show(const QJsonObject &order)
///     {
///         head()->setTitle(…); head()->setChips({stageChip(…), priorityChip(…)});
///         facts()->setFacts({…}); bar()->setActions(actionsFrom(order[u"actions"_s].toArray()));
///         showDetail();
///     }
class DeskPage : public Desk
{
    Q_OBJECT

public:
    /// `name` is unique in the program; widths are kept under it.
    DeskPage(const QString &name, const DeskContext &context, QWidget *parent = nullptr);

    void activated() override;
    void stepBack() override;
    [[nodiscard]] int panes() const override;

    [[nodiscard]] PageHead *listHead() const { return m_listHead; }
    [[nodiscard]] RowList *list() const { return m_list; }
    [[nodiscard]] PageHead *head() const { return m_head; }
    [[nodiscard]] FactStrip *facts() const { return m_facts; }
    /// Above the detail; for what happened to the document on show.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] ActionBar *bar() const { return m_bar; }
    /// Under the bar while a decision is to be signed.
    [[nodiscard]] SignatureStrip *signature() const { return m_signature; }
    /// Where the list is written to files; Ctrl+E starts it.
    [[nodiscard]] ExportLine *exporting() const { return m_export; }
    /// Under the list while rows are marked.
    [[nodiscard]] MarksLine *marks() const { return m_marks; }

protected:
    /// Between the head of the list and its rows: an ageing bar, a search. Taken in the order of
    /// the calls.
    void addAboveList(QWidget *widget);
    /// Under the list and its lines: what is under way with its rows.
    void addBelowList(QWidget *widget);
    /// A search field above the list, reached with "/".
    SearchField *addSearch(const QString &hint);
    /// The filters of the list, in a line above it; F opens them.
    ListFilters *addFilters(const QList<FilterField> &fields);
    /// The line under the list: "Decided today: 14 approved".
    void setListFoot(const QString &words);
    /// What stands between the facts and the bar.
    void setDetail(QWidget *detail);
    /// A third pane at the right on the panel's ground.
    void setPanel(QWidget *panel);
    /// The third pane gives its room to the detail while there is nothing to say in it.
    void showPanel(bool shown);
    /// Shown in place of the detail while nothing is chosen.
    [[nodiscard]] EmptyState *nothingChosen() const { return m_nothing; }
    /// Which document the detail is about: a comment that was being written for it is put back, and
    /// kept from now on. Call it before bar()->setActions().
    void about(const QString &id, const QString &title, const QString &link);
    /// Asks for the password that signs these acts, and goes on with their signatures; `comment`
    /// is put back when the person steps back.
    void askSignature(const QString &sentence, const QList<ActToSign> &acts, const QString &comment,
                      const std::function<void(const QJsonArray &)> &then);
    /// The same for an act that the server wants signed, which is then `again` to be sent; false
    /// when the error is another one.
    bool askSignature(const Error &error, const ActToSign &act, const QString &comment,
                      const std::function<void(const QJsonObject &)> &again);
    /// People of whom the page says already that they are there.
    void leaveOut(const QStringList &names);
    /// How the lines of the document on show are numbered, for who is at them.
    void setLineNumbers(const std::function<int(const QString &line)> &numberOf);
    void showDetail();
    void showNothing();
    /// The keys of every list, to stand after those of the desk.
    [[nodiscard]] static QList<KeyHint> listKeys();
    /// First widths of the panes in px.
    void setWidths(const QList<int> &widths);
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Pane *buildList();
    void buildExport();
    [[nodiscard]] QWidget *buildDetail();
    void buildPresence();
    void showPeople();
    void addKeys();
    void restoreWidths();
    void shareWidth();

    QString m_name;
    QSplitter *m_splitter;
    PageHead *m_listHead;
    Pane *m_above;
    RowList *m_list;
    QWidget *m_footLine;
    TextLabel *m_foot;
    MarksLine *m_marks;
    ExportLine *m_export;
    PageHead *m_head;
    PresenceLine *m_people;
    std::function<int(const QString &line)> m_numberOf;
    QStringList m_leftOut; ///< names of people who are said to be there already
    FactStrip *m_facts;
    Notice *m_notice;
    Pane *m_panel = nullptr;
    Pane *m_slot;
    ActionBar *m_bar;
    SignatureStrip *m_signature;
    QString m_commentToSign;
    EditorDraft *m_comment;
    QString m_about; ///< the document on show
    EmptyState *m_nothing;
    QStackedLayout *m_stack = nullptr;
    QList<int> m_widths;
    bool m_kept = false; ///< somebody has chosen the widths
};

} // namespace desk
