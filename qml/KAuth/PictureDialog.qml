import QtQuick
import QtQuick.Dialogs

/** Asks for one picture file. */
FileDialog {
    id: root

    signal chosen(url file)
    signal closed

    title: qsTr("Choose a picture with a QR code")
    nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.bmp)"]
    onAccepted: root.chosen(root.selectedFile)
    onRejected: root.closed()
    Component.onCompleted: root.open()
}
