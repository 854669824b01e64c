import QtQuick
import KUi

/** A page of the flow: its objectName is its flow id. Esc and Back leave it and decide nothing. */
Page {
    id: root

    signal leave
    signal wanted(string stage)

    focus: true
    Keys.onEscapePressed: root.leave()
    Keys.onBackPressed: root.leave()
}
