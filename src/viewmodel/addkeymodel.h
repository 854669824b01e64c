#pragma once

#include "viewmodel/faulttext.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// A setup key typed by hand, or a link pasted.
class AddKeyModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    using QObject::QObject;

    void show(const Trouble &trouble);
    [[nodiscard]] QString error() const { return say(m_trouble).text(); }

Q_SIGNALS:
    void changed();
    void pasted(const QString &text); ///< what the clipboard held, for the field; the model keeps no key

    // what the person wants; called by the page
    void addWanted(const QString &service, const QString &account, const QString &key);
    void linkWanted(const QString &text); ///< kauth://, otpauth://
    void pasteWanted();

private:
    Trouble m_trouble;
};

} // namespace viewmodel
