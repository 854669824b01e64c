import QtQuick

/** The letter of an account on one of six tints; the tint follows the id, so it never changes. */
Rectangle {
    id: root

    required property string name
    required property string seed
    property real size: Theme.sizeAvatar
    readonly property int tintIndex: {
        let hash = 0x811c9dc5;
        for (let i = 0; i < root.seed.length; ++i)
            hash = Math.imul(hash ^ root.seed.charCodeAt(i), 0x01000193);
        return (hash >>> 0) % Theme.avatarTints.length;
    }

    implicitWidth: root.size
    implicitHeight: root.size
    radius: Math.round(root.size * 0.32)
    color: Theme.avatarTints[root.tintIndex]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: String.fromCodePoint(root.name.trim().codePointAt(0) ?? 0x2022).toUpperCase()
        font.family: Theme.strong.family
        font.weight: Font.DemiBold
        font.pixelSize: Math.round(root.size * 0.43)
        color: Theme.avatarInks[root.tintIndex]
        Accessible.ignored: true
    }
}
