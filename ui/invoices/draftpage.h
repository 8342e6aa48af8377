#pragma once

#include "pane.h"

#include <QJsonArray>
#include <QJsonObject>

namespace desk {

class DraftLines;
class LineGrid;
class TextLabel;

/// An order that is to be invoiced: how many pieces of what is reserved go on this invoice.
class DraftPage : public Pane
{
    Q_OBJECT

public:
    explicit DraftPage(QWidget *parent = nullptr);

    /// Shows what InvoicesStore::readOrder() gave; what was typed for the same order stays.
    void show(const QJsonObject &order);
    /// Takes what an open cell holds; the pieces wanted, empty for all of them.
    [[nodiscard]] QJsonArray wanted();
    /// What is wrong with them; empty when they may be drafted. Puts the keyboard there.
    [[nodiscard]] QString problem();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] DraftLines *lines() const { return m_lines; }
    [[nodiscard]] LineGrid *grid() const { return m_grid; }

Q_SIGNALS:
    /// Something was typed.
    void edited();

private:
    QString m_orderId;
    DraftLines *m_lines;
    LineGrid *m_grid;
    TextLabel *m_words;
};

} // namespace desk
