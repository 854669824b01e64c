import QtQuick
import QtTest
import KUi

Item {
    width: 320
    height: 200

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: 600

        CheckBox {
            id: box

            y: 170
            width: 300
            text: "Half in view"
        }
    }

    TestCase {
        name: "ScrollArea"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            area.contentY = 0;
            area.forceActiveFocus();
            box.checked = false;
        }

        function test_whatTheKeyboardComesToIsShown() {
            box.forceActiveFocus(Qt.TabFocusReason);
            verify(area.contentY > 0);
        }

        function test_whatAFingerIsOnStaysUnderIt() {
            mousePress(area, 20, 190);
            verify(box.activeFocus);
            compare(area.contentY, 0);
            mouseRelease(area, 20, 190);
            verify(box.checked);
        }
    }
}
