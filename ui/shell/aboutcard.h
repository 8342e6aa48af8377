#pragma once

#include "overlay.h"
#include "problemreport.h"

namespace desk {

/// What program this is, of which version, on which server; the licence and where help begins.
class AboutCard : public Overlay
{
    Q_OBJECT

public:
    AboutCard(const QList<ProgramFact> &facts, QWidget *window);

protected:
    void opened() override;

private:
    QWidget *m_first = nullptr;
};

} // namespace desk
