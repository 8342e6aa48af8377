#pragma once

#include "dashboardstore.h"
#include "desk.h"
#include "recordmodel.h"

#include <QFuture>

class QGridLayout;
class QPrinter;
class QStackedLayout;
class QTimer;

namespace desk {

class BarChart;
class Card;
class ColumnBar;
class FigureCard;
class FilterTabs;
class ListBehind;
class Notice;
class PageHead;
class RowList;

/// Pictures first: the pipeline by stage and age, what waits, what is owed, what runs low. Each
/// figure and each bar opens the list behind it.
class DashboardDesk : public Desk
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
    /// turnaround, hits, invoiced, outstanding or waiting.
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
    void showHits(const QJsonObject &figures);
    void showInvoiced(const QJsonObject &invoiced);
    void showTime(const QJsonArray &steps);
    void showOwed(const Rows &buckets);
    void showMonths(const Rows &months);
    void showLow(const Rows &items);
    void choosePeriod(const QString &name);
    void print();
    void openOrders(const QString &stage);
    void openInvoices(const QString &title, const QFuture<Result<Rows>> &rows);
    void openLow();
    void openQuotations();
    void openList(const QFuture<Result<Rows>> &rows);
    void leaveList();

    DashboardStore m_store;
    QStackedLayout *m_stack = nullptr;
    PageHead *m_head;
    Notice *m_notice;
    BarChart *m_pipeline;
    BarChart *m_time;
    BarChart *m_owed;
    FilterTabs *m_periods;
    QWidget *m_pictures = nullptr; ///< what is printed
    Card *m_pipelineCard = nullptr;
    Card *m_owedCard = nullptr;
    Card *m_lowCard = nullptr;
    QList<ColumnBar *> m_months;
    RecordModel *m_lowModel;
    RowList *m_lowList;
    ListBehind *m_behind;
    QTimer *m_soon;
    QWidget *m_focusBefore = nullptr;
    int m_days = 30;
    int m_turn = 0;
    int m_listTurn = 0;
};

} // namespace desk
