import QtQuick
import KUi

/** A page of the flow: its objectName is its flow id. Esc and Back leave it and decide nothing. */
Page {
    id: root

    signal leave
    signal wanted(string stage)

    /** What Back, Esc and the arrow do; a page may mean something else by it. */
    function goBack() {
        root.leave();
    }

    focus: true
    Keys.onEscapePressed: root.goBack()
    Keys.onBackPressed: root.goBack()
}
