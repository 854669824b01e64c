import QtQuick
import KUi

/** Something a linked phone can or cannot do. */
ListRow {
    id: root

    property bool allowed: true

    icon.name: root.allowed ? "check" : "close"
    tone: root.allowed ? Tone.Ok : Tone.Neutral
    tileSize: 32
    minimumHeight: 48
    interactive: false
}
