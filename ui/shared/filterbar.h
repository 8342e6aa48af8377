#pragma once

#include <QList>
#include <QWidget>

namespace desk {

class FilterChip;
class KeyButton;
class ListFilters;

/// The line above a list with what it is filtered by: a button (F), and a chip for each side with a
/// × that takes it away. Always one line high, so that nothing below jumps.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(ListFilters *filters);
    /// The key works anywhere in `page`.
    void setKey(QWidget *page);
    /// Off while the list shows rows that no filter touches.
    void setActive(bool active);
    [[nodiscard]] KeyButton *button() const { return m_button; }
    [[nodiscard]] QStringList words() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void place();

    ListFilters *m_filters;
    KeyButton *m_button;
    KeyButton *m_clear;
    QList<FilterChip *> m_chips;
    bool m_isActive = true;
};

} // namespace desk
