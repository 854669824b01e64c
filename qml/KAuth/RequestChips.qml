import QtQuick
import QtQuick.Layouts
import KUi

/** What is unusual about a request; or that nothing is. */
Flow {
    id: root

    required property bool newBrowser
    required property bool newPlace
    required property bool refusedLately

    spacing: Theme.space1

    Chip {
        text: qsTr("New place")
        tone: Tone.Warn
        visible: root.newPlace
    }

    Chip {
        text: qsTr("New browser")
        tone: Tone.Warn
        visible: root.newBrowser
    }

    Chip {
        text: qsTr("Refused lately")
        tone: Tone.Danger
        visible: root.refusedLately
    }

    Chip {
        text: qsTr("Usual place")
        tone: Tone.Ok
        visible: !root.newPlace && !root.newBrowser && !root.refusedLately
    }
}
