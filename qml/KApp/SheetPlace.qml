import QtQuick
import KModels
import KUi

/** Makes a sheet when its stage comes for the first time; it stays for the way out. */
Loader {
    id: root

    required property AppModel app
    required property string stage
    required property string file
    required property var given
    /** The sheet does not say itself what closing means. */
    property bool goesBack: false
    readonly property bool wanted: root.app.stage === root.stage
    readonly property Sheet sheet: root.item as Sheet

    function keep() {
        if (root.wanted && !root.item)
            root.setSource("qrc:/qt/qml/" + (root.stage.startsWith("check.") ? "KCheck/" : "KAuth/") + root.file + ".qml", root.given);
    }

    anchors.fill: parent
    focus: root.wanted
    onWantedChanged: root.keep()
    Component.onCompleted: root.keep()

    Binding {
        target: root.sheet
        property: "opened"
        value: root.wanted
        when: root.sheet !== null
    }

    Connections {
        target: root.sheet
        enabled: root.goesBack

        function onDismissed() {
            root.app.backWanted();
        }
    }
}
