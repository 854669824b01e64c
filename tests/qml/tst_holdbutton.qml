import QtQuick
import QtTest
import KUi

Item {
    id: root

    width: 390
    height: 844

    Item {
        id: box

        width: 350
        height: 400
        clip: true

        HoldButton {
            id: hold
            width: 350
            text: "Hold for YES"
            confirmText: "Press again for YES"
        }
    }

    SignalSpy {
        id: confirmed
        target: hold
        signalName: "confirmed"
    }

    TestCase {
        name: "HoldButton"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            hold.visible = true;
            hold.ready = true;
            hold.enabled = true;
            hold.y = 100;
            hold.asking = false;
            root.forceActiveFocus();
            confirmed.clear();
        }

        function arm() {
            tryVerify(() => hold.armed, 3000);
        }

        function test_isNotArmedBeforeItWasSeenForAWhile() {
            hold.visible = false;
            hold.visible = true;
            verify(!hold.armed);
            mousePress(hold);
            wait(1100);
            mouseRelease(hold);
            compare(confirmed.count, 0);
        }

        function test_holdingAnswers() {
            arm();
            mousePress(hold);
            verify(hold.progress < 1);
            wait(500);
            compare(confirmed.count, 0);
            verify(hold.progress > 0.3 && hold.progress < 0.9);
            tryCompare(confirmed, "count", 1, 1500);
            mouseRelease(hold);
            wait(100);
            compare(confirmed.count, 1);
        }

        function test_lettingGoResets() {
            arm();
            mousePress(hold);
            wait(400);
            mouseRelease(hold);
            compare(hold.progress, 0);
            wait(900);
            compare(confirmed.count, 0);
        }

        function test_slidingOffResets() {
            arm();
            mousePress(hold);
            wait(300);
            mouseMove(hold, hold.width / 2, hold.height + 60);
            compare(hold.progress, 0);
            wait(900);
            mouseRelease(hold, hold.width / 2, hold.height + 60);
            compare(confirmed.count, 0);
        }

        function test_aTapDoesNothing() {
            arm();
            mouseClick(hold);
            mouseClick(hold);
            mouseDoubleClickSequence(hold);
            wait(1000);
            compare(confirmed.count, 0);
        }

        function test_movingDisarms() {
            arm();
            hold.y = 140;
            tryVerify(() => !hold.armed, 300);
            arm();
        }

        function test_partlyHiddenIsNotArmed() {
            hold.y = 380; // the box cuts it off
            wait(1200);
            verify(!hold.armed);
        }

        function test_notReadyIsNotArmedAndSaysWhy() {
            hold.ready = false;
            hold.waitText = "Read to the end";
            wait(1000);
            verify(!hold.armed);
            compare(hold.shownText, "Read to the end");
            mousePress(hold);
            wait(1000);
            mouseRelease(hold);
            compare(confirmed.count, 0);
        }

        function test_twoPressesOfTheSpaceBar() {
            arm();
            hold.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(hold.asking);
            compare(hold.shownText, "Press again for YES");
            compare(confirmed.count, 0);
            keyClick(Qt.Key_Space); // a bounce of the same press
            compare(confirmed.count, 0);
            wait(450);
            keyClick(Qt.Key_Space);
            compare(confirmed.count, 1);
            verify(!hold.asking);
        }

        function test_enterNeverAnswers() {
            arm();
            hold.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_Return);
                keyClick(Qt.Key_Enter);
                wait(150);
            }
            verify(!hold.asking);
            compare(confirmed.count, 0);
        }

        function test_leavingForgetsTheFirstPress() {
            arm();
            hold.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(hold.asking);
            hold.focus = false;
            verify(!hold.asking);
        }

        function test_isNamedForReaders() {
            compare(hold.Accessible.role, Accessible.Button);
            compare(hold.Accessible.name, "Hold for YES");
        }
    }
}
