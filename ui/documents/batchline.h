#pragma once

#include "progressline.h"

#include <QJsonObject>

#include <functional>

class QMenu;

namespace desk {

class DeskPage;
class PaperBatch;
class Papers;
struct BatchEnd;
struct PaperName;

/// Progress while the papers of a list's marked rows are printed or saved; the page's notice tells
/// how it ended. Ctrl+Shift+S and the list's menu begin it; Ctrl+P is the desk's.
class BatchLine : public ProgressLine
{
    Q_OBJECT

public:
    /// The paper of a row; without an id or a number it is one that is not issued.
    using PaperOf = std::function<PaperName(const QJsonObject &record)>;

    BatchLine(Papers *papers, DeskPage *page, PaperOf paperOf);

    /// Prints or saves the papers of the marked rows, or goes to Cancel while that is under way;
    /// false when no row is marked.
    bool printMarked();
    bool saveMarked();
    void cancel() override;

private:
    bool isBusy();
    [[nodiscard]] QList<PaperName> marked() const;
    void fillMenu(QMenu *menu);
    void follow(PaperBatch *batch);
    void count(int through, const QString &name);
    void end(const BatchEnd &end);

    Papers *m_papers;
    DeskPage *m_page;
    PaperOf m_paperOf;
    int m_whole = 0;
};

} // namespace desk
