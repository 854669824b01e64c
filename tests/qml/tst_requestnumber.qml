import QtQuick
import QtTest
import KUi

Item {
    id: root

    width: 390
    height: 844

    AppCase {
        id: test

        name: "RequestNumberPage"
        when: windowShown

        function test_digitsAreTypedOnTheKeyboard() {
            start("auth.request.number");
            compare(test.app.request.typed, "4");
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_0);
            compare(test.app.request.typed, "470");
            verify(find("auth.request.number.ready"));
            keyClick(Qt.Key_Backspace);
            compare(test.app.request.typed, "47");
            compare(find("auth.request.number.ready"), null);
        }

        function test_yesStaysGreyUntilAllDigitsAreThere() {
            start("auth.request.number");
            const yes = spy(test.app.request, "yesWanted");
            verify(!find("yes").enabled);
            tap("yes");
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_0);
            verify(find("yes").enabled);
            tryVerify(() => find("yes").armed); // the card had only just come
            compare(yes.count, 0);
            tap("yes");
            compare(yes.count, 1);
            compare(Array.from(yes.signalArguments[0]), ["request-1", "470"]);
        }

        function test_enterNeverAnswers() {
            start("auth.request.number.ready");
            const yes = spy(test.app.request, "yesWanted");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            find("yes").forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            compare(yes.count, 0);
        }

        function test_strictModeHasSixBoxes() {
            start("auth.request.number.strict");
            compare(find("number").count, 6);
            compare(find("number").value, "470");
            verify(find("others"));
        }

        function test_aChangeIsReadAsOne() {
            start("auth.request.number");
            verify(find("auth.request.number").title.startsWith("Studio Quai, "));
            start("auth.request.number.changes");
            verify(find("auth.request.number").title.startsWith("Change of sign-in methods: Studio Quai, "));
        }

        function test_sixDigitsCanBeScanned() {
            start("auth.request.number");
            compare(find("scanNumber"), null); // three are typed sooner
            for (const state of ["auth.request.number.strict", "auth.request.number.changes"]) {
                start(state);
                const began = spy(test.app.scanner, "startWanted");
                const ended = spy(test.app.scanner, "stopWanted");
                const yes = spy(test.app.request, "yesWanted");
                tap("scanNumber");
                compare(began.count, 1);
                tryVerify(() => find("typeInstead"));
                tap("typeInstead");
                compare(ended.count, 1);
                tryVerify(() => !find("typeInstead"));
                tap("scanNumber");
                while (!test.app.request.complete)
                    test.app.request.type(1);
                compare(ended.count, 2); // all digits are there: the camera has done its work
                compare(yes.count, 0);
            }
        }

        function test_everyKeyIsWholeInEverySize_data() {
            return [[390, 844, 1], [320, 568, 1], [390, 844, 2], [320, 568, 2], [844, 390, 1], [1024, 768, 1]].map(one => ({
                        "tag": one[0] + "x" + one[1] + " at " + 100 * one[2] + " %",
                        "width": one[0],
                        "height": one[1],
                        "scale": one[2]
                    }));
        }

        function test_everyKeyIsWholeInEverySize(data) {
            Theme.fontScale = data.scale;
            start("auth.request.number.strict");
            test.main.width = data.width;
            test.main.height = data.height;
            waitForRendering(test.main);
            for (const key of ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "extra"]) {
                tryVerify(() => {
                    const item = find("key." + key);
                    for (let box = item ? item.parent : null; box; box = box.parent) {
                        const at = item.mapToItem(box, 0, 0);
                        if ((box.clip || box === test.main) && (at.y < -0.5 || at.y + item.height > box.height + 0.5 || at.x < -0.5 || at.x + item.width > box.width + 0.5))
                            return false;
                    }
                    return item !== null;
                }, 2000, key);
            }
            verify(find("no").mapToItem(test.main, 0, 0).y + find("no").height <= data.height);
            Theme.fontScale = 1;
        }

        function test_theNumberIsReadDigitByDigit() {
            start("auth.request.number.ready");
            compare(find("number").value, "470");
            compare(find("number").Accessible.description, "4 7 0");
        }

        function test_theKeypadTypes() {
            start("auth.request.number");
            tap("key.7");
            compare(test.app.request.typed, "47");
            tap("key.erase");
            compare(test.app.request.typed, "4");
            tap("key.extra");
            tryVerify(() => find("requestHelp").opened);
        }
    }
}
