import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space2

    Label { text: "Hero 34/40"; textStyle: Theme.hero; Layout.topMargin: Theme.space4 }
    Label { text: "Title 26/32"; textStyle: Theme.title }
    Label { text: "Heading 19/26"; textStyle: Theme.heading }
    Label { text: "Body 16/24, plain words that are long enough to take a second line" }
    Label { text: "Strong 16/24"; textStyle: Theme.strong }
    Label { text: "Small 14/20"; textStyle: Theme.small; color: Theme.ink2 }
    Label { text: "Caption 13/18"; textStyle: Theme.caption; color: Theme.ink3 }
    CodeText { code: "482913" }
    CodeText { code: "482913"; textStyle: Theme.codeL }
    CodeText { code: "73920511"; textStyle: Theme.codeM }
    Label { text: "K7M2Q-9XHTV"; textStyle: Theme.backup }
    Section { text: "Section" }
    Hint { text: "The key is made on this phone and never leaves it."; iconName: "key" }
    Flow {
        spacing: Theme.space2
        Layout.fillWidth: true
        Chip { text: "Recommended"; tone: Tone.Primary }
        Chip { text: "Usual place"; tone: Tone.Ok }
        Chip { text: "New place"; tone: Tone.Warn }
        Chip { text: "Paused"; tone: Tone.Danger; iconName: "pause" }
        Chip { text: "Yours"; tone: Tone.Check }
        Badge { count: 1; name: "1 request" }
    }
    Spacer {}
}
