import QtQml
import KModels

/** What is said of the code that is looked for: what was read that is not ours, else what to change. */
QtObject {
    id: root

    required property ScannerModel scanner
    property string searching: qsTr("Looking for a QR code")
    readonly property bool troubled: root.scanner.problem !== ""
    readonly property bool found: root.scanner.scan.sight === Kind.Sight.Found
    readonly property string iconName: root.troubled ? "warn" : root.found ? "check" : "search"
    readonly property string text: {
        if (root.troubled)
            return root.scanner.problem;
        if (root.scanner.scan.camera === Kind.Camera.Starting)
            return qsTr("The camera starts");
        switch (root.scanner.scan.sight) {
        case Kind.Sight.Closer:
            return qsTr("Come a little closer");
        case Kind.Sight.Straighten:
            return qsTr("Hold the phone straight in front of the code.");
        case Kind.Sight.Glare:
            return qsTr("A reflection hides the code. Tilt the phone a little.");
        case Kind.Sight.HoldStill:
            return qsTr("Not sharp yet. Hold still.");
        case Kind.Sight.Unclear:
            return qsTr("There is a code. Show all of it, and hold still.");
        case Kind.Sight.Found:
            return qsTr("Good. Hold still.");
        default:
            return root.searching;
        }
    }
}
