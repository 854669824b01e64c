#pragma once

#include "viewmodel/appmodel.h"

#include <QTranslator>

class QQmlEngine;

namespace viewmodel {

/// The language the app speaks, changed while it runs.
class Languages {
public:
    Languages(QQmlEngine &engine, AppModel &app);
    ~Languages();

    /// The languages there are words for.
    [[nodiscard]] static QStringList all();
    /// One of all(); empty or unknown: the language of the system, or English.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    QQmlEngine &m_engine;
    AppModel &m_app;
    QTranslator m_translator;
    QString m_current;
};

} // namespace viewmodel
