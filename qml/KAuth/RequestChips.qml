import QtQuick
import QtQuick.Layouts
import KUi

/** What is unusual about a request; or that nothing is. They wrap, so that none is cut. */
Flow {
    id: root

    required property var facts
    readonly property bool usual: !root.facts.newPlace && !root.facts.newBrowser && !root.facts.refusedLately
    /** The width of the widest of them. */
    readonly property real natural: Math.max(place.visible ? place.implicitWidth : 0, browser.visible ? browser.implicitWidth : 0, refused.visible ? refused.implicitWidth : 0, known.visible ? known.implicitWidth : 0)

    spacing: Theme.space1
    Layout.fillWidth: true

    Chip {
        id: place
        text: qsTr("New place")
        tone: Tone.Warn
        visible: root.facts.newPlace
    }

    Chip {
        id: browser
        text: qsTr("New browser")
        tone: Tone.Warn
        visible: root.facts.newBrowser
    }

    Chip {
        id: refused
        text: qsTr("Refused lately")
        tone: Tone.Danger
        visible: root.facts.refusedLately
    }

    Chip {
        id: known
        text: qsTr("Usual place")
        tone: Tone.Ok
        visible: root.usual
    }
}
