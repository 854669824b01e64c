import QtQuick
import QtQuick.Layouts

/** Makes the thing of that file only while it is wanted: what is rarely shown costs nothing at the start. */
Loader {
    id: root

    required property string file
    required property var given
    required property bool wanted

    function follow() {
        if (root.wanted)
            root.setSource(root.file, root.given);
        else
            root.source = "";
    }

    visible: root.wanted
    onWantedChanged: root.follow()
    Component.onCompleted: root.follow()
    Layout.fillWidth: true
}
