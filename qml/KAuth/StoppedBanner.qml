import QtQuick
import KUi

/** The Manager stopped another phone of this account, and what to do about it. */
Banner {
    id: root

    required property var phones
    required property string account

    objectName: "stopped"
    tone: Tone.Danger
    iconName: "hand"
    title: qsTr("%n other phone(s) stopped: %1", "", root.phones.length).arg(root.phones.join(", "))
    text: qsTr("Somebody may have copied it. It can approve nothing for %1 any more. If it is yours, remove it in the Manager and link it again.").arg(root.account)
    action: qsTr("Open")
    visible: root.phones.length > 0
}
