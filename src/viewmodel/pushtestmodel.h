#pragma once

#include "viewmodel/faulttext.h"
#include "viewmodel/kinds.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace viewmodel {

/// A push test, stage by stage; times in milliseconds since it began, -1 while a stage has not been reached.
struct PushTest {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString account MEMBER account)
    Q_PROPERTY(viewmodel::TestState state MEMBER state)
    Q_PROPERTY(viewmodel::TestStage failed MEMBER failed)
    Q_PROPERTY(int serverMs MEMBER serverMs)
    Q_PROPERTY(int wakeMs MEMBER wakeMs)
    Q_PROPERTY(int openedMs MEMBER openedMs)

public:
    QString account{};
    TestState state = TestState::Running;
    TestStage failed = TestStage::Server; ///< with TestState::Failed
    int serverMs = -1;
    int wakeMs = -1;
    int openedMs = -1;

    friend bool operator==(const PushTest &, const PushTest &) = default;
};

class PushTestModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AppModel")
    Q_PROPERTY(viewmodel::PushTest test READ test NOTIFY changed)
    Q_PROPERTY(QString cause READ cause NOTIFY changed)

public:
    using QObject::QObject;

    void show(const PushTest &test, const Trouble &cause = {}); ///< cause: why it failed, with one fix
    [[nodiscard]] PushTest test() const { return m_test; }
    [[nodiscard]] QString cause() const { return say(m_cause).text(); }

Q_SIGNALS:
    void changed();

    // what the person wants; called by the page
    void againWanted();
    void doneWanted();

private:
    PushTest m_test;
    Trouble m_cause;
};

} // namespace viewmodel
