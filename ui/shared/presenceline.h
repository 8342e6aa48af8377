#pragma once

#include "chip.h"
#include "presencestore.h"

#include <QWidget>

#include <functional>

namespace desk {

/// The mark of a row that others are at.
Chip presenceChip(const QStringList &names);

/// Who else is at the document on show: "Asha is editing this", "Ravi is at line 4". Whoever is
/// changing it comes first; words go before faces when there is no room. Hidden while nobody is
/// there.
class PresenceLine : public QWidget
{
    Q_OBJECT

public:
    /// The number that a line has on paper; 0 when it has none.
    using NumberOf = std::function<int(const QString &line)>;

    explicit PresenceLine(QWidget *parent = nullptr);
    void setPeople(QList<PersonThere> people, const NumberOf &numberOf);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        QString name;
        QString words;
        bool isEditing;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    [[nodiscard]] int faces() const;
    [[nodiscard]] int facesWidth() const;
    void paintFace(QPainter *painter, const QRect &circle, const Shown &who) const;

    QList<Shown> m_shown;
};

} // namespace desk
