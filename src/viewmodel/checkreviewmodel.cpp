#include "viewmodel/checkreviewmodel.h"

namespace viewmodel {

void CheckReviewModel::show(const PhotoReview &review)
{
    if (review == m_review)
        return;
    m_review = review;
    Q_EMIT reviewChanged();
}

void CheckReviewModel::showPicture(const QImage &picture)
{
    m_picture = picture;
    Q_EMIT pictureChanged();
}

} // namespace viewmodel
