#pragma once

#include "states.h"

#include <QtQml/qqmlregistration.h>

/// An app of its own for a test in QML: `show` puts it into one of the states.
class Stage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(viewmodel::AppModel *app READ app CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] viewmodel::AppModel *app() { return &m_app; }
    Q_INVOKABLE bool show(const QString &id) { return states::show(id, m_app); }
    Q_INVOKABLE void left(int seconds); ///< what is left of the request on screen
    Q_INVOKABLE void toast() { m_app.toast()->show(viewmodel::Toast::CodesKept); }
    Q_INVOKABLE static QStringList all()
    {
        QStringList ids;
        for (const states::State &state : states::all())
            ids += state.id;
        return ids;
    }
    Q_INVOKABLE static QString page(const QString &stage);

private:
    viewmodel::AppModel m_app;
};
