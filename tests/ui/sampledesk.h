#pragma once

#include "deskpage.h"

namespace desk {

class RecordModel;

namespace test {

/// A desk with rows of its own and no server, to try the frame and the shared parts with.
class SampleDesk : public DeskPage
{
    Q_OBJECT

public:
    SampleDesk(const DeskContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;
    void open(const QString &link) override { opened = link; }
    void documentChanged(const Change &change) override { changes.append(change); }
    void refresh() override { ++refreshed; }
    [[nodiscard]] bool hasUnsaved() const override { return unsaved; }
    [[nodiscard]] RecordModel *model() const { return m_model; }

    QString opened;
    QList<Change> changes;
    int refreshed = 0;
    bool unsaved = false;

private:
    void fill();
    void show(const QString &id);
    [[nodiscard]] QWidget *buildLines();

    RecordModel *m_model;
    RecordModel *m_lines;
};

/// The eight desks as kinds, all of them SampleDesk.
QList<DeskKind> sampleDesks();

} // namespace test
} // namespace desk
