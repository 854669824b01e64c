import QtQuick
import KAuth
import KModels

/** Holds one page and carries its wishes about where to go. */
Loader {
    id: root

    required property AppModel app
    readonly property StagePage page: root.item as StagePage

    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    focus: true

    Connections {
        target: root.page
        enabled: root.page !== null

        function onLeave() {
            root.app.backWanted();
        }

        function onWanted(stage: string) {
            root.app.openWanted(stage);
        }
    }
}
