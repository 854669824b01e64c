#pragma once

#include "viewmodel/faulttext.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// What a toast can say.
enum class Toast {
    Nothing,
    CodeCopied, ///< offers Clear now
    CodesCopied, ///< backup codes; offers Clear now
    CodesSaved, ///< name: where
    AddressCopied, ///< name: the address
    AccountAdded, ///< name
    AccountUpdated, ///< name: it was there already
    AccountForgotten, ///< name; offers Undo
    AccountTakenBack, ///< name
    AccountDeleted, ///< name; for good
    CodesKept,
    PinSet,
    PinRemoved,
    NothingWaiting,
    Paused, ///< for one hour
    SessionEnded,
    LinkEnded,
    ClipboardCleared,
};

/// One line that goes by itself, with at most one action. The shown text stays until another is shown or hidden.
class ToastModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(int serial READ serial NOTIFY changed)

public:
    using QObject::QObject;

    void show(Toast toast, const QString &name = {});
    void show(const Trouble &trouble);
    void hide();
    [[nodiscard]] Toast toast() const { return m_toast; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] int serial() const { return m_serial; } ///< grows with each toast, so the same one can come twice

Q_SIGNALS:
    void changed();

    // called by the page
    void actionWanted();
    void gone();

private:
    Toast m_toast = Toast::Nothing;
    QString m_name;
    Trouble m_trouble;
    int m_serial = 0;
};

} // namespace viewmodel
