import QtQuick
import KModels

/** The reason in words, what to do about it, and the photo it is about. What hints at fraud says nothing. */
Item {
    id: root

    required property var answer
    readonly property string which: [qsTr("Front of the card"), qsTr("Back of the card"), qsTr("Page of the passport"), qsTr("Selfie"), ""][root.answer.again]
    readonly property string why: root.answer.final ? root.verdict(root.answer.verdict) : root.flaw(root.answer.flaw)
    readonly property string tip: {
        switch (root.answer.flaw) {
        case CheckKind.Flaw.Glare:
            return qsTr("Tip: turn off the lamp above you and use daylight from the side.");
        case CheckKind.Flaw.Dark:
            return qsTr("Tip: go to a window.");
        case CheckKind.Flaw.Cut:
            return qsTr("Tip: keep the whole document inside the frame.");
        case CheckKind.Flaw.Covered:
            return qsTr("Tip: hold it at the edge, or lay it down.");
        default:
            return qsTr("Tip: hold still until the photo is taken.");
        }
    }

    function flaw(which: int): string {
        switch (which) {
        case CheckKind.Flaw.Glare:
            return qsTr("A reflection hides a part of it.");
        case CheckKind.Flaw.Blurred:
            return qsTr("It is not sharp.");
        case CheckKind.Flaw.Dark:
            return qsTr("It is too dark.");
        case CheckKind.Flaw.Cut:
            return qsTr("A corner or an edge is missing.");
        case CheckKind.Flaw.Covered:
            return qsTr("Something covers a part of it.");
        default:
            return qsTr("Not every word can be read.");
        }
    }

    function verdict(which: int): string {
        switch (which) {
        case CheckKind.Verdict.Document:
            return qsTr("This document cannot be accepted.");
        case CheckKind.Verdict.Mismatch:
            return qsTr("What you sent and the account do not match.");
        default:
            return "";
        }
    }

    visible: false
}
