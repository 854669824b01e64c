import QtQuick
import KModels

/** The one sentence under the picture, and the word of the third chip. */
QtObject {
    id: root

    required property var capture
    required property bool selfie
    required property bool refused
    required property bool missing
    required property bool lost
    readonly property bool warns: root.refused || root.missing || root.lost || root.capture.sameSide || (root.capture.byHand && root.capture.hint !== CheckKind.Hint.Good) || (root.capture.hint !== CheckKind.Hint.Good && root.capture.hint !== CheckKind.Hint.Searching)
    readonly property string text: {
        if (root.refused)
            return qsTr("The camera is off for this app. Nothing was recorded. Turn it on in the settings.");
        if (root.missing)
            return qsTr("We found no camera. Nothing was lost. Go on with a phone that has one.");
        if (root.lost)
            return qsTr("The camera stopped working. Nothing was lost. Close other apps that use it, then open this page again.");
        if (root.capture.busy)
            return qsTr("One moment");
        if (root.capture.sameSide)
            return qsTr("This side is there already. Turn it over.");
        if (root.capture.byHand && root.capture.hint !== CheckKind.Hint.Good)
            return qsTr("Take it by hand: press the button.");
        return root.hint(root.capture.hint);
    }
    readonly property string third: {
        const bad = root.capture.third === CheckKind.Fact.Bad;
        if (root.selfie)
            return root.capture.document === CheckKind.Document.Card ? qsTr("Card") : qsTr("Passport");
        if (root.capture.file === CheckKind.File.Front)
            return bad ? qsTr("Reflection") : qsTr("No reflection");
        return bad ? qsTr("Lines unclear") : qsTr("Lines readable");
    }

    function hint(which: int): string {
        switch (which) {
        case CheckKind.Hint.Good:
            return qsTr("Good. Hold still.");
        case CheckKind.Hint.NoDocument:
            return qsTr("Lay it inside the frame.");
        case CheckKind.Hint.Corners:
            return qsTr("Show all four corners.");
        case CheckKind.Hint.Closer:
            return qsTr("Come a little closer.");
        case CheckKind.Hint.Further:
            return qsTr("Move back a little.");
        case CheckKind.Hint.Tilt:
            return qsTr("Hold the phone flat above it.");
        case CheckKind.Hint.Still:
            return qsTr("Hold still.");
        case CheckKind.Hint.Dark:
            return qsTr("It is too dark. Find more light.");
        case CheckKind.Hint.Glare:
            return qsTr("Light hides a part. Tilt it a little.");
        case CheckKind.Hint.Blurred:
            return qsTr("Not sharp yet. Hold still.");
        case CheckKind.Hint.OtherSide:
            return qsTr("This is the other side. Turn it over.");
        case CheckKind.Hint.OtherPage:
            return qsTr("Show the page with your photo.");
        case CheckKind.Hint.OtherDocument:
            return qsTr("This is not the document you chose.");
        case CheckKind.Hint.NoFace:
            return qsTr("Show your whole face.");
        case CheckKind.Hint.TwoFaces:
            return qsTr("Only you, please.");
        case CheckKind.Hint.NoCard:
            return qsTr("Lift it next to your chin.");
        case CheckKind.Hint.CardOverFace:
            return qsTr("Move it away from your face.");
        default:
            return root.selfie ? qsTr("Looking for your face") : qsTr("Looking for your document");
        }
    }
}
