import QtQuick
import QtQuick.Layouts
import KUi

/** The place of one account in the list. Its row is made when the list is shown that far: a hundred accounts start like ten. */
Item {
    id: root

    required property int index
    required property string accountId
    required property string name
    required property string email
    required property int requests
    required property int exception
    required property string code
    required property int secondsLeft
    required property int period
    required property string currentId
    /** How far the list is shown. Rows are at least `sizeRow` high, so none above it is missing; what was made stays. */
    required property real viewBottom

    signal opened(string id)

    implicitHeight: row.item ? row.implicitHeight : Theme.sizeRow
    Layout.fillWidth: true
    Component.onCompleted: row.setSource("AccountRow.qml", {
        "slot": root
    })

    Loader {
        id: row

        width: root.width
        // Never laid out in no width first: text that wrapped once would keep its place.
        active: root.width > 0 && (root.index * Theme.sizeRow < root.viewBottom || row.activeFocus)
    }
}
