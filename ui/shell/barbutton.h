#pragma once

#include <QAbstractButton>

namespace desk {

/// A flat button of the top bar: an icon or a person's initials, words, quieter words, an arrow for
/// a menu.
class BarButton : public QAbstractButton
{
    Q_OBJECT

public:
    BarButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);
    void setQuiet(const QString &words);
    void setPerson(const QString &name);
    void setArrow(bool arrow);
    void setWords(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_quiet;
    QString m_person;
    bool m_arrow = false;
};

/// Looks like the search field it stands for; the palette opens over the window.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk
