import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space4

    TextField { label: "Email"; placeholder: "name@example.com"; Layout.topMargin: Theme.space4 }
    TextField { label: "Email"; text: "lea@studio-quai.example"; focus: true }
    TextField { label: "Password"; text: "secret"; password: true; error: "This password does not match. Your account is safe and nothing has changed. Check the keyboard language, then try again." }
    TextField { label: "Last 5 characters of code 4"; text: "7WG"; mono: true; help: "From your paper or file." }
    SearchField {}
    SearchField { text: "studio" }
    RowLayout {
        spacing: Theme.space4
        Switch { text: "On"; checked: true }
        Switch { text: "Off" }
        CheckMark { checked: true }
        CheckMark { checked: false }
    }
    CheckBox { text: "I keep them in a safe place"; checked: true }
    CheckBox { text: "I keep them in a safe place, and I know that each of them signs me in once" }
    RowLayout {
        spacing: Theme.space2
        FilterChip { text: "All"; checked: true }
        FilterChip { text: "Approved" }
    }
    Spacer {}
}
