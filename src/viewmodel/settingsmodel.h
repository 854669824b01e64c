#pragma once

#include "viewmodel/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

struct Settings {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(viewmodel::Look theme MEMBER theme)
    Q_PROPERTY(bool lock MEMBER lock)
    Q_PROPERTY(bool biometrics MEMBER biometrics)
    Q_PROPERTY(bool canBiometrics MEMBER canBiometrics)
    Q_PROPERTY(int lockAfter MEMBER lockAfter)
    Q_PROPERTY(viewmodel::NumberPolicy number MEMBER number)
    Q_PROPERTY(viewmodel::ListCodes listCodes MEMBER listCodes)
    Q_PROPERTY(bool tapToReveal MEMBER tapToReveal)
    Q_PROPERTY(bool canBlockScreenshots MEMBER canBlockScreenshots)
    Q_PROPERTY(bool blockScreenshots MEMBER blockScreenshots)
    Q_PROPERTY(bool anyLinked MEMBER anyLinked)
    Q_PROPERTY(int testedMs MEMBER testedMs)
    Q_PROPERTY(QString version MEMBER version)

public:
    QString language{}; ///< "en", "fr", "de", "it", "es"; empty: as the system
    Look theme = Look::AsSystem;
    bool lock = false;
    bool biometrics = false;
    bool canBiometrics = false;
    int lockAfter = 60; ///< seconds in the background
    NumberPolicy number = NumberPolicy::WhenUnusual;
    ListCodes listCodes = ListCodes::WhenNeeded;
    bool tapToReveal = false;
    bool canBlockScreenshots = false;
    bool blockScreenshots = false;
    bool anyLinked = false; ///< there is an account push can be tested with
    int testedMs = -1; ///< the last push test; -1: none
    QString version{};

    friend bool operator==(const Settings &, const Settings &) = default;
};

class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::Settings settings READ settings NOTIFY settingsChanged)

public:
    using QObject::QObject;

    void show(const Settings &settings);
    [[nodiscard]] Settings settings() const { return m_settings; }

Q_SIGNALS:
    void settingsChanged();

    // what the person wants; called by the pages
    void languageWanted(const QString &language);
    void themeWanted(viewmodel::Look theme);
    void lockWanted(bool on); ///< on: leads to app.lock.new
    void changePinWanted();
    void biometricsWanted(bool on);
    void lockAfterWanted(int seconds);
    void numberWanted(viewmodel::NumberPolicy policy);
    void listCodesWanted(viewmodel::ListCodes when);
    void tapToRevealWanted(bool on);
    void blockScreenshotsWanted(bool on);
    void testWanted();

private:
    Settings m_settings;
};

} // namespace viewmodel
