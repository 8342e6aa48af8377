#pragma once

#include <QHash>
#include <QJsonArray>
#include <QWidget>

namespace desk {

class ChipLabel;
class KeyButton;
class TextLabel;

/// The papers of an invoice, one a row: the whole as PDF and each copy by itself, whether it is
/// kept, and what to do with it.
class PaperRows : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRows(QWidget *parent = nullptr);

    /// `papers` of api.invoice_detail; a draft has none.
    void show(const QJsonArray &papers, bool isIssued);

Q_SIGNALS:
    /// Print that copy.
    void printWanted(const QString &copy);
    /// Write that copy into a file; all copies for empty.
    void saveWanted(const QString &copy);

private:
    struct Row
    {
        TextLabel *words;
        ChipLabel *chip;
        KeyButton *button;
    };

    QHash<QString, Row> m_rows;
};

} // namespace desk
