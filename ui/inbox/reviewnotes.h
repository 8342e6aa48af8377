#pragma once

#include "review.h"

#include <QScrollArea>

namespace desk {

/// Below the lines: the terms of the document at the left, what happened to the order at the right.
class ReviewNotes : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewNotes(QWidget *parent = nullptr);
    void setReview(const Review &review);
};

} // namespace desk
