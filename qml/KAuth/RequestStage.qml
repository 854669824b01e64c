import QtQuick
import QtQuick.Layouts
import KModels
import KUi

/** What both kinds of request have: the time, the facts as one sentence, NO by its key, help. */
StagePage {
    id: root

    required property RequestModel request
    readonly property var facts: root.request.facts
    readonly property var progress: root.request.progress
    readonly property bool answered: root.progress.sending !== Kind.Sending.Nothing
    readonly property string asked: Qt.formatTime(root.facts.asked, "HH:mm")
    readonly property string when: root.progress.age < 10 ? qsTr("Just now, %1").arg(root.asked) : root.progress.age < 60 ? qsTr("%1, %n second(s) ago", "", root.progress.age).arg(root.asked) : qsTr("%1, %n minute(s) ago", "", Math.floor(root.progress.age / 60)).arg(root.asked)
    property alias actions: own.data
    property alias sheets: extra.data
    readonly property alias help: helpSheet
    readonly property alias which: whichSheet
    readonly property bool several: root.progress.others > 0 && !root.answered
    /** The moments at which the time left is said aloud. */
    readonly property int milestone: root.answered || root.progress.secondsLeft <= 0 ? 0 : root.progress.secondsLeft <= 20 ? 20 : root.progress.secondsLeft <= 60 ? 60 : 0
    readonly property string usual: root.facts.newPlace ? qsTr("new place") : root.facts.newBrowser ? qsTr("new browser") : qsTr("usual place")

    function goBack() {
        root.request.close();
    }

    readWidth: Theme.landscape ? 840 : Theme.sizeReadWidth
    insetTop: Theme.twoPane ? 0 : Theme.insetTop
    insetBottom: Theme.twoPane ? 0 : Theme.insetBottom
    title: (root.facts.changes ? qsTr("Change of sign-in methods: %1, %2, %3, %4, %5. Is this you?") : qsTr("%1, %2, %3, %4, %5. Is this you?")).arg(root.facts.account).arg(root.facts.place).arg(root.usual).arg(root.facts.device).arg(root.asked)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_N && event.modifiers === Qt.NoModifier) {
            root.request.no();
            event.accepted = true;
        }
    }

    bar: AppBar {
        leading: AppBar.Close
        title: root.several ? qsTr("%n waiting", "sign-ins", root.progress.others + 1) : root.facts.changes ? qsTr("Sign-in methods") : qsTr("Sign-in request")
        onLeave: root.goBack()

        RowLayout {
            id: own
            spacing: 0
        }

        IconButton {
            objectName: "others"
            icon.name: "users"
            text: qsTr("Compare the sign-ins that wait")
            visible: root.several
            onClicked: whichSheet.opened = true
        }

        IconButton {
            objectName: "about"
            icon.name: "help"
            text: qsTr("What is this?")
            visible: !root.facts.strict || root.answered // there the keys have it, and the bar has room for two
            onClicked: helpSheet.show(false)
        }
    }

    onMilestoneChanged: expiry.text = root.milestone === 0 ? "" : qsTr("%n second(s) left to answer", "", root.progress.secondsLeft)

    overlay: [
        Spoken {
            id: expiry
            objectName: "expirySpoken"
        },
        RequestHelp {
            id: helpSheet
            changes: root.facts.changes
            onRefused: root.request.no()
        },
        WhichSheet {
            id: whichSheet
            request: root.request
        },
        Item {
            id: extra
            anchors.fill: parent
        }
    ]
}
