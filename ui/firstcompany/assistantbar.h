#pragma once

#include "session.h"

#include <QWidget>

namespace desk {

class BarButton;

/// The bar at the top of the assistant: the program, the company that is being made, light or dark,
/// and who makes it.
class AssistantBar : public QWidget
{
    Q_OBJECT

public:
    explicit AssistantBar(const Session &session, QWidget *parent = nullptr);
    void setCompany(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarButton *m_company;
};

} // namespace desk
