import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space3
    overlay: [
        Toast { text: "Code copied. Cleared in 30 s"; action: "Clear now"; iconName: "copy"; lift: 420; visible: !Theme.largeText },
        Sheet {
            title: "Studio Quai was removed"
            opened: true
            Label { text: "Studio Quai was removed"; textStyle: Theme.heading; heading: true }
            Label { text: "This phone can no longer approve sign-ins for it. The key on this phone has been erased." }
            Banner { tone: Tone.Warn; iconName: "warn"; title: "Two-step sign-in is now off"; text: "It was the only method of this account." }
            Button { text: "Link it again" }
            Button { text: "I did not do this"; kind: Button.Danger }
        }
    ]

    Banner { iconName: "offline"; title: "No network"; text: "Your codes still work."; Layout.topMargin: Theme.space4 }
    Banner { tone: Tone.Warn; iconName: "clock"; title: "Clock 42 s late"; text: "We correct your codes."; action: "Fix" }
    Banner { tone: Tone.Danger; iconName: "hand"; title: "Someone keeps asking"; text: "Nobody got in." }
    Banner { tone: Tone.Ok; iconName: "check"; title: "Photos deleted" }
    Banner { tone: Tone.Primary; iconName: "info"; title: "Keep the old app for now"; text: "Remove it only after the new codes have worked once." }
    Spacer {}
}
