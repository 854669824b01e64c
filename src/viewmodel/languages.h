#pragma once

#include "viewmodel/appmodel.h"

#include <QTranslator>

class QQmlEngine;

namespace viewmodel {

/// The language the app speaks, changed while it runs: the person's, else the system's, else English.
class Languages {
public:
    Languages(QQmlEngine &engine, AppModel &app);
    ~Languages();

    /// The languages there are words for.
    [[nodiscard]] static QStringList all();
    /// As the system names it: "de", "de_CH", "de-CH".
    void setSystem(const QString &name);
    /// One of all(); empty: as the system.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    void speak();

    QQmlEngine &m_engine;
    AppModel &m_app;
    QTranslator m_translator;
    QString m_system;
    QString m_chosen;
    QString m_current;
};

} // namespace viewmodel
