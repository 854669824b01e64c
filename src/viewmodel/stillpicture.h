#pragma once

#include "viewmodel/checkreviewmodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace viewmodel {

/// The photo that is reviewed, from memory, whole inside of the item, with round corners. It has no address and no
/// cache.
class StillPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(viewmodel::CheckReviewModel *review READ review WRITE setReview NOTIFY changed REQUIRED)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(qreal aspect READ aspect NOTIFY changed)

public:
    explicit StillPicture(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;
    [[nodiscard]] CheckReviewModel *review() const { return m_review; }
    void setReview(CheckReviewModel *review);
    [[nodiscard]] qreal aspect() const; ///< width over height; 0 without a picture

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QImage picture() const { return m_review ? m_review->picture() : QImage(); }

    QPointer<CheckReviewModel> m_review;
    qreal m_radius = 0;
};

} // namespace viewmodel
