#pragma once

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QProgressBar;

namespace desk {

class DeskPage;
class KeyButton;
class PaperBatch;
class Papers;
class TextLabel;
struct BatchEnd;
struct PaperName;

/// The line at the foot of a list while the papers of its marked rows are printed or saved: how far
/// it is, and Cancel. It shows itself once that takes longer than half a second, and the page's
/// notice tells how it ended. Ctrl+Shift+S and the list's menu begin it; Ctrl+P is the desk's.
class BatchLine : public QWidget
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
    void cancel();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isBusy();
    [[nodiscard]] QList<PaperName> marked() const;
    void fillMenu(QMenu *menu);
    void follow(PaperBatch *batch);
    void tell(int through, const QString &name);
    void end(const BatchEnd &end);

    Papers *m_papers;
    DeskPage *m_page;
    PaperOf m_paperOf;
    TextLabel *m_words;
    QProgressBar *m_bar;
    KeyButton *m_cancel;
    QTimer m_patience;
};

} // namespace desk
