#pragma once

#include "administrationpage.h"

namespace desk {

class CompanyRecords;
class ProposalsPane;

/// Sheets to take in.
class ImportsPage : public AdministrationPage
{
    Q_OBJECT

public:
    ImportsPage(const DeskContext &context, QWidget *parent);

    /// The kinds of sheets that this person may take in.
    [[nodiscard]] static QStringList kinds(const DeskContext &context);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;

protected:
    void showRecord() override {}
};

/// What a second person decides on.
class ProposalsPage : public AdministrationPage
{
    Q_OBJECT

public:
    ProposalsPage(const DeskContext &context, CompanyRecords *company, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool hasOwnButtons() const override { return true; }
    void documentChanged(const Change &change) override;
    void refresh() override;
    /// Chooses this one as soon as it is known.
    void choose(const QString &proposal);

protected:
    void showRecord() override {}

private:
    ProposalsPane *m_pane;
};

} // namespace desk
