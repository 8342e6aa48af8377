#pragma once

#include "dashboardstore.h"
#include "desk.h"
#include "money.h"
#include "recordmodel.h"

#include <QFuture>
#include <QHash>

class QGridLayout;
class QPrinter;
class QStackedLayout;
class QTimer;

namespace desk {

class BarChart;
class Card;
class ColumnBar;
class FigureCard;
class KeyButton;
class ListBehind;
class Notice;
class PageHead;
class RowList;
class ScopeChoice;

/// Pictures first: the pipeline by stage and age, what waits, what is owed, what runs low. Each
/// figure and each bar opens the list behind it.
class DashboardDesk final : public Desk
{
    Q_OBJECT

public:
    explicit DashboardDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    [[nodiscard]] int panes() const override { return 1; }
    void documentChanged(const Change &change) override;
    void refresh() override;
    void activated() override;
    void stepBack() override;

    [[nodiscard]] BarChart *pipeline() const { return m_pipeline; }
    [[nodiscard]] BarChart *owed() const { return m_owed; }
    [[nodiscard]] BarChart *time() const { return m_time; }
    [[nodiscard]] ScopeChoice *scope() const { return m_scope; }
    /// turnaround, hits, invoiced, outstanding, margin or waiting.
    [[nodiscard]] FigureCard *figure(const QString &name) const;
    [[nodiscard]] ListBehind *behind() const { return m_behind; }
    [[nodiscard]] bool showsList() const;
    /// The pictures on one sheet, as they stand.
    void printOn(QPrinter *printer) const;

private:
    [[nodiscard]] QWidget *buildPictures();
    void buildFigures(QGridLayout *grid);
    [[nodiscard]] Card *buildPipeline();
    [[nodiscard]] Card *buildMonths();
    [[nodiscard]] Card *buildTime();
    [[nodiscard]] Card *buildOwed();
    [[nodiscard]] Card *buildLow();
    void read();
    void showFigures(const QJsonObject &figures);
    void showPipeline(const QJsonArray &stages);
    void showPeriod(const QJsonObject &period, const QJsonObject &lastMonth);
    void showTurnaround(const QJsonObject &period, const QJsonObject &lastMonth);
    void showHits(const QJsonObject &period, const QJsonObject &lastMonth);
    void showInvoiced(const QJsonObject &period, const QJsonObject &lastMonth);
    void showMargin(const QJsonObject &period, const QJsonObject &lastMonth);
    void showTime(const QJsonArray &steps);
    void showMonths(const QJsonArray &months);
    void showOwed(const QJsonObject &owed);
    void showOutstanding(Money all, Money late, int lateInvoices);
    void showLow(const QJsonObject &low);
    void sizeLists();
    void print();
    void openOrders(const QString &title, const QStringList &stages);
    void openStep(const QString &step);
    void openInvoices(const QString &title, const QFuture<Result<Records>> &rows);
    void openIssued();
    void openLow();
    void openQuotations(const QDate &first, const QDate &last);
    void openLatest(const QString &customer);
    void beginList(const QString &title, const QList<RecordColumn> &columns,
                   const QString &linkKind, const QString &linkKey);
    void openList(const QFuture<Result<Records>> &rows);
    void leaveList();

    DashboardStore m_store;
    QStackedLayout *m_stack = nullptr;
    PageHead *m_head;
    Notice *m_notice;
    BarChart *m_pipeline;
    BarChart *m_time;
    BarChart *m_owed;
    ScopeChoice *m_scope;
    QWidget *m_pictures = nullptr; ///< what is printed
    Card *m_pipelineCard = nullptr;
    Card *m_monthsCard = nullptr;
    Card *m_timeCard = nullptr;
    Card *m_owedCard = nullptr;
    Card *m_lowCard = nullptr;
    KeyButton *m_allLow = nullptr;
    KeyButton *m_allLate = nullptr;
    QList<ColumnBar *> m_months;
    RecordModel *m_lowModel;
    RowList *m_lowList;
    RecordModel *m_latestModel;
    RowList *m_latestList;
    QWidget *m_latestLine = nullptr;
    QJsonValue m_marginFloor;       ///< in percent; null where the company has none
    FigureCard *m_margin = nullptr; ///< in place of what waits, for who may read costs
    FigureCard *m_waiting = nullptr;
    QHash<QString, QStringList> m_stagesOf; ///< a step's
    ListBehind *m_behind;
    QTimer *m_soon;
    QWidget *m_focusBefore = nullptr;
    QString m_counted; ///< when, in words
    int m_turn = 0;
    int m_listTurn = 0;
};

} // namespace desk
