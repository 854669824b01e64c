#pragma once

#include "viewmodel/checkkinds.h"

#include <QDate>
#include <QImage>
#include <QObject>

namespace viewmodel {

/// A photo before it is kept: what is right about it, and what was read from it.
struct PhotoReview {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(viewmodel::checks::File file MEMBER file)
    Q_PROPERTY(viewmodel::checks::Document document MEMBER document)
    Q_PROPERTY(bool guided MEMBER guided)
    Q_PROPERTY(bool read MEMBER read)
    Q_PROPERTY(bool zone MEMBER zone)
    Q_PROPERTY(bool expired MEMBER expired)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(QString surname MEMBER surname)
    Q_PROPERTY(QString givenNames MEMBER givenNames)
    Q_PROPERTY(QString documentNumber MEMBER documentNumber)
    Q_PROPERTY(QDate born MEMBER born)
    Q_PROPERTY(QDate expires MEMBER expires)

public:
    checks::File file = checks::File::Front;
    checks::Document document = checks::Document::Card;
    bool guided = true; ///< released by itself: corners, sharpness and light were right
    bool zone = false; ///< this picture has the code lines, so there is something to read back
    bool read = false; ///< they were read and their check digits are right
    bool expired = false;
    bool last = false; ///< after it everything is sent
    bool busy = false;
    QString surname{};
    QString givenNames{};
    QString documentNumber{};
    QDate born{}; ///< invalid: not known to the day
    QDate expires{};

    friend bool operator==(const PhotoReview &, const PhotoReview &) = default;
};

class CheckReviewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CheckModel")
    Q_PROPERTY(viewmodel::PhotoReview review READ review NOTIFY reviewChanged)

public:
    using QObject::QObject;

    void show(const PhotoReview &review);
    void showPicture(const QImage &picture); ///< null: forgotten
    [[nodiscard]] PhotoReview review() const { return m_review; }
    [[nodiscard]] QImage picture() const { return m_picture; }

Q_SIGNALS:
    void reviewChanged();
    void pictureChanged();

    // what the person wants; called by the page
    void useWanted(bool readRight); ///< and whether what was read is right
    void againWanted();

private:
    PhotoReview m_review;
    QImage m_picture;
};

} // namespace viewmodel
