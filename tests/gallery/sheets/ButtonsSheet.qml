import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space3
    bar: AppBar { title: "Sign-in request"; leading: AppBar.Close; IconButton { icon.name: "help"; text: "What is this?" } }
    foot: [
        Button { text: "Add an account" },
        Button { text: "Import from another app"; kind: Button.Secondary },
        Button { text: "Check my identity with kCheck"; kind: Button.Quiet; small: true }
    ]

    Button { text: "Primary" }
    Button { text: "kCheck primary"; kind: Button.Check }
    ButtonRow {
        Button { text: "Secondary"; kind: Button.Secondary }
        Button { text: "Tonal"; kind: Button.Tonal; icon.name: "copy" }
    }
    ButtonRow {
        Button { text: "NO, not me"; kind: Button.Danger }
        Button { objectName: "focused"; text: "YES, it’s me" }
    }
    Button { text: "Danger, solid"; kind: Button.DangerSolid }
    ButtonRow {
        Button { text: "Disabled"; enabled: false }
        Button { text: "Quiet"; kind: Button.QuietDanger }
    }
    Button { text: "A label that is so long that it needs two lines on a phone" }
    HoldButton { text: "Hold for YES, it’s me" }
    HoldButton { text: "Hold for YES, it’s me"; progress: 0.6 }
    HoldButton { text: "Hold for YES, it’s me"; asking: true }
    HoldButton { text: "Hold for YES, it’s me"; ready: false; waitText: "Read to the end" }
    Button { text: "NO, it’s not me"; kind: Button.Danger; icon.name: "close"; minimumHeight: Theme.sizeHold }
    Flow {
        spacing: Theme.space3
        Layout.fillWidth: true
        Button { text: "Fits its label"; fit: true; small: true; kind: Button.Tonal }
        LinkButton { text: "Change" }
    }
}
