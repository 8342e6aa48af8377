#pragma once

#include "fielderror.h"
#include "pane.h"

#include <QByteArray>
#include <QJsonObject>

class QLineEdit;

namespace desk {

class DayField;
class KeyButton;
class LineGrid;
class PoLines;
class TextLabel;

/// The hospital's purchase order beside the quotation: number, day, amount, its paper, and where
/// its lines differ.
class PoForm : public Pane
{
    Q_OBJECT

public:
    explicit PoForm(QWidget *parent = nullptr);

    /// `detail` of api.order_detail, `quotation` of api.quotation_detail.
    void show(const QJsonObject &detail, const QJsonObject &quotation);
    /// Takes what open cells hold; the first thing that is wrong as a sentence, its field told;
    /// empty when all is right.
    QString check();
    /// The arguments of record_po.
    [[nodiscard]] QJsonObject arguments() const;
    /// Brings an error to its field; false when it has none here.
    bool tell(const Error &error);
    /// Attaches a file of at most 20 MB; it is read on another thread.
    void attach(const QString &fileName);
    [[nodiscard]] PoLines *lines() const { return m_lines; }
    /// What is typed, for keeping it; a file is kept by its name on this machine.
    [[nodiscard]] QJsonObject words() const;
    void putWords(const QJsonObject &words);

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void chooseFile();
    void count();

    FieldErrors m_errors;
    QLineEdit *m_number;
    DayField *m_day;
    QLineEdit *m_amount;
    FieldError *m_amountField = nullptr;
    FieldError *m_dayField = nullptr;
    FieldError *m_numberField = nullptr;
    FieldError *m_fileField = nullptr;
    KeyButton *m_file;
    LineGrid *m_grid;
    PoLines *m_lines;
    TextLabel *m_sum;
    QString m_filePath;
    QString m_fileName;
    QByteArray m_fileText; ///< base64
    QString m_quotedTotal;
    int m_turn = 0;
};

} // namespace desk
