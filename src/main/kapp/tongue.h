#pragma once

#include <QObject>
#include <QTranslator>

class QQmlEngine;

/// The language everything is said in: the person's, else the system's, else English.
class Tongue : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setSystem(const QString &language);
    void setChosen(const QString &language);

Q_SIGNALS:
    void changed();

private:
    void speak();

    QTranslator m_translator;
    QString m_system;
    QString m_chosen;
    QString m_spoken;
};
