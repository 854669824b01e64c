import QtQuick
import KUi

/** What is unusual about a request; or that nothing is. One above the other, so that none is cut. */
Column {
    id: root

    required property var facts
    readonly property bool usual: !root.facts.newPlace && !root.facts.newBrowser && !root.facts.refusedLately

    spacing: Theme.space1

    Chip {
        text: qsTr("New place")
        tone: Tone.Warn
        visible: root.facts.newPlace
    }

    Chip {
        text: qsTr("New browser")
        tone: Tone.Warn
        visible: root.facts.newBrowser
    }

    Chip {
        text: qsTr("Refused lately")
        tone: Tone.Danger
        visible: root.facts.refusedLately
    }

    Chip {
        text: qsTr("Usual place")
        tone: Tone.Ok
        visible: root.usual
    }
}
