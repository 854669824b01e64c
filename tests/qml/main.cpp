#include <QQmlEngine>
#include <QtQuickTest>

/** Lets the cases import the modules that are linked in. */
class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(kauth, Setup)

#include "main.moc"
