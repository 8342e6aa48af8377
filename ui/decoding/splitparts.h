#pragma once

#include "decodingwork.h"
#include "textlabel.h"

namespace desk {

/// A line that is being split over several SKUs: the parts so far, in words.
class SplitParts : public TextLabel
{
    Q_OBJECT

public:
    explicit SplitParts(QWidget *parent = nullptr);

    void begin();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void add(const Candidate &item, qint64 quantity);
    /// Pieces of all parts.
    [[nodiscard]] qint64 pieces() const;
    /// Ends it; the parts that were taken.
    QList<DecodingWork::Part> end();

private:
    void tell();

    QList<DecodingWork::Part> m_parts;
    bool m_isOn = false;
};

} // namespace desk
