#pragma once

#include "viewmodel/kinds.h"

#include <QDateTime>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// The ten backup codes while they are on screen, or what is left of them later.
struct BackupSet {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(bool justLinked MEMBER justLinked)
    Q_PROPERTY(QStringList codes MEMBER codes)
    Q_PROPERTY(int left MEMBER left)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(bool kept MEMBER kept)
    Q_PROPERTY(int proof MEMBER proof)
    Q_PROPERTY(bool wrong MEMBER wrong)
    Q_PROPERTY(bool canPrint MEMBER canPrint)
    Q_PROPERTY(bool busy MEMBER busy)

public:
    QString account{};
    bool justLinked = false;
    QStringList codes{}; ///< XXXX-XXXX-XXXX-XXXX; empty when they are not known any more
    int left = -1; ///< as the server counts them; -1: not known
    int total = 10;
    bool kept = false; ///< proven
    int proof = 1; ///< 1..10: the code whose end is asked for
    bool wrong = false; ///< the last proof did not match
    bool canPrint = false;
    bool busy = false;

    friend bool operator==(const BackupSet &, const BackupSet &) = default;
};

class CodesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::BackupSet set READ set NOTIFY setChanged)

public:
    using QObject::QObject;

    void show(const BackupSet &set);
    [[nodiscard]] BackupSet set() const { return m_set; }

Q_SIGNALS:
    void setChanged();

    // what the person wants; called by the pages
    void saveWanted();
    void printWanted();
    void copyWanted();
    void keptWanted(); ///< on to the proof
    void proofWanted(const QString &end);
    void laterWanted();
    void newSetWanted();

private:
    BackupSet m_set;
};

} // namespace viewmodel
