import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space4

    RowLayout {
        Mark { name: "kauth"; size: 56 }
        Mark { name: "kcheck"; size: 40 }
        Mark { name: "manager"; size: 32 }
        Layout.topMargin: Theme.space4
    }
    RowLayout {
        Art { name: "step-address" }
        Art { name: "step-option" }
        Art { name: "step-scan" }
    }
    Flow {
        spacing: Theme.space3
        Layout.fillWidth: true
        Repeater {
            model: ["back", "close", "check", "plus", "next", "down", "up", "more", "tune", "activity", "bell", "wifi", "offline", "pin", "user", "users", "computer", "phone", "window", "clock", "camera", "qr", "torch", "image", "key", "lock", "finger", "face", "shield", "shieldcheck", "trash", "pencil", "search", "info", "warn", "copy", "print", "save", "upload", "pause", "play", "refresh", "eye", "eyeoff", "link", "sms", "sun", "moon", "text", "idcard", "passport", "selfie", "globe", "file", "shot", "mail", "help", "erase", "hand", "zoom", "calm"]
            Icon { required property string modelData; name: modelData }
        }
    }
    EmptyState {
        title: "No account yet"
        text: "Add your account and this phone becomes the second lock on its door."
        Button { text: "Add an account"; kind: Button.Tonal; fit: true; icon.name: "plus"; Layout.alignment: Qt.AlignHCenter }
    }
    ChoiceCard { text: "Sign in on this phone"; detail: "Type your email and password here. About 30 seconds."; icon.name: "phone"; tone: Tone.Primary; chipText: "Recommended"; recommended: true }
    Spacer {}
}
