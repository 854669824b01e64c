import QtQuick
import QtQuick.Layouts
import KUi

Page {
    id: root

    spacing: Theme.space4

    NumberBoxes { value: "4"; focus: true; Layout.topMargin: Theme.space4 }
    NumberBoxes { value: "491"; error: true }
    NumberBoxes { count: 6; value: "4829" }
    Keypad { extraIcon: "help"; extraText: "I see no number" }
    Keypad { twoRows: true; extraIcon: "help"; extraText: "I see no number" }
    PinDots { count: 6; typed: 2; Layout.alignment: Qt.AlignHCenter }
    Spacer {}
}
