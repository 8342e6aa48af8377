#pragma once

#include "large.h"
#include "result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>

namespace desk::admin {

class BenchCompany;

/// What the command line asked for.
struct BenchOptions
{
    LargeSize size;
    int rounds = 0;     ///< 0: as many as each benchmark needs
    int seconds = 60;   ///< of watching the GUI thread
    std::string folder; ///< resources/database, where not the program's own copy is meant
    bool json = false;
    bool ablation = false; ///< what each idea of decoding is worth
    std::string widen;     ///< where decoding's wide catalogue is written, as CSV
    std::string fit;       ///< where decoding's weights, fitted anew, are written

    [[nodiscard]] int roundsOr(int usual) const { return rounds > 0 ? rounds : usual; }
};

/// What one benchmark found. The floor is the least that the same work can cost, taken in the same
/// run, in turns with the figure.
struct Finding
{
    enum class Bar { None, Figure, Ratio };

    QString name;
    QString unit;
    double figure = 0;
    std::optional<double> floor = {};
    QString floorIs = {}; ///< in a few words
    Bar kind = Bar::None;
    double bar = 0; ///< the figure, or the ratio, is not above it
    QJsonObject details = {};

    [[nodiscard]] std::optional<double> ratio() const;
    /// Nothing when there is no bar.
    [[nodiscard]] std::optional<bool> holds() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// One line under the head of findingsHead().
    [[nodiscard]] QString toText() const;
};

QString findingsHead();

/// A benchmark runs on a thread of its own, while the program's GUI thread runs its event loop.
using Benchmark = Result<Finding> (*)(const BenchCompany *company, const BenchOptions &options);

struct BenchKind
{
    const char *name;
    const char *does;
    Benchmark run;
    bool inCompany; ///< needs the company; null is handed over otherwise
};

Result<Finding> benchSaveOrder(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchCycle(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchPageFirst(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchPageLast(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchPageFiltered(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchModelMemory(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchSearchHit(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchSearchMiss(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchInbox(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchPalette(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchGuiGap(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchStart(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchMemory(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchLists(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchSorts(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchGrid(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchTheme(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchScroll(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchSwitch(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchPaletteKey(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchParse(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchDecodingKey(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchDecode(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchAudit(const BenchCompany *company, const BenchOptions &options);
Result<Finding> benchInvoicePdf(const BenchCompany *company, const BenchOptions &options);

} // namespace desk::admin
