import QtQuick
import KModels
import KUi

/** The toast of the app; the same words twice are two toasts. */
Toast {
    id: root

    required property ToastModel model

    function say() {
        root.text = "";
        root.text = root.model.text;
        root.action = root.model.action;
    }

    objectName: "toast"
    Component.onCompleted: root.say()
    onActed: root.model.actionWanted()
    onTimedOut: {
        root.text = "";
        root.model.gone();
    }

    Connections {
        target: root.model

        function onChanged() {
            root.say();
        }
    }
}
