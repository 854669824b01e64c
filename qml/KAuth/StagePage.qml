import QtQuick
import KUi

/** A page of the flow: its objectName is its flow id. Esc and Back leave it and decide nothing. */
Page {
    id: root

    signal left
    signal wanted(string stage)

    focus: true
    Keys.onEscapePressed: root.left()
    Keys.onBackPressed: root.left()
}
