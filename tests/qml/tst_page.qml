import QtQuick
import QtQuick.Layouts
import QtTest
import KUi

Item {
    id: root

    width: 390
    height: 844

    Page {
        id: page

        anchors.fill: parent
        title: "A page"
        foot: [
            Button {
                id: go
                text: "Continue"
            },
            Item {
                id: tall
                implicitHeight: 0
                Layout.fillWidth: true
            }
        ]
        anchored: Button {
            id: no
            text: "NO"
        }
        overlay: Sheet {
            id: sheet
            title: "A question"

            Button {
                id: one
                text: "One"
            }
            Button {
                id: two
                text: "Two"
            }
        }

        Label {
            text: "Words"
        }
        Item {
            id: filler
            implicitHeight: 10
            Layout.fillWidth: true
        }
        Button {
            id: last
            text: "Last"
        }
    }

    SignalSpy {
        id: dismissed
        target: sheet
        signalName: "dismissed"
    }

    TestCase {
        name: "Page"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            sheet.opened = false;
            filler.implicitHeight = 10;
            tall.implicitHeight = 0;
            page.seen = false;
            page.contentY = 0;
            dismissed.clear();
            wait(30);
        }

        function bottomOf(item: Item): real {
            return item.mapToItem(page, 0, item.height).y;
        }

        function test_noIsLowest() {
            verify(bottomOf(no) > bottomOf(go));
            verify(bottomOf(no) <= page.height);
            verify(bottomOf(no) > page.height - 40);
        }

        function test_aTallFootScrollsButNotNo() {
            const before = bottomOf(no);
            tall.implicitHeight = 400;
            filler.implicitHeight = 900;
            tryVerify(() => page.footScrolls);
            wait(50); // the layouts settle
            page.contentY = 0;
            compare(bottomOf(no), before);
            const here = bottomOf(go);
            page.contentY = 100;
            compare(bottomOf(go), here - 100);
            compare(bottomOf(no), before);
        }

        function test_readToEndNeedsTheEnd() {
            filler.implicitHeight = 1500;
            wait(30);
            page.seen = false;
            page.contentY = 100;
            verify(!page.readToEnd);
            page.contentY = 1500;
            tryVerify(() => page.readToEnd);
        }

        function test_whatTheKeyboardIsOnIsInView() {
            filler.implicitHeight = 1500;
            wait(30);
            verify(last.mapToItem(page, 0, 0).y > page.height);
            last.forceActiveFocus(Qt.TabFocusReason);
            verify(bottomOf(last) + Theme.focusGap + Theme.focusRing < go.mapToItem(page, 0, 0).y);
        }

        function test_aSheetTakesTheFocusAndGivesItBack() {
            go.forceActiveFocus(Qt.TabFocusReason);
            sheet.opened = true;
            tryVerify(() => one.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(two.activeFocus);
            keyClick(Qt.Key_Tab);
            tryVerify(() => one.activeFocus); // it stays in the sheet
            sheet.opened = false;
            verify(go.activeFocus);
        }

        function test_escapeAndTheScrimDecideNothing() {
            sheet.opened = true;
            tryVerify(() => one.activeFocus);
            keyClick(Qt.Key_Escape);
            compare(dismissed.count, 1);
            mouseClick(page, 195, 40);
            compare(dismissed.count, 2);
            verify(sheet.opened); // closing is for the page to do
        }
    }
}
