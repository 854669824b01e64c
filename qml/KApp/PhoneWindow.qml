import QtQuick
import KModels
import KUi

/** The window of the app on a device of its own. */
Window {
    id: root

    required property AppModel app

    width: 390
    height: 844
    visible: true
    title: "kAuth"
    color: Theme.bg

    Main {
        anchors.fill: parent
        app: root.app
    }
}
