import QtQuick
import QtTest
import KModels
import KUi

Item {
    id: root

    width: 390
    height: 844

    AppCase {
        id: test

        name: "RequestPage"
        when: windowShown

        function test_saysWhoWhereWithWhatAndWhen() {
            start("auth.request");
            const page = find("auth.request");
            compare(page.title, "Studio Quai, Lausanne, Switzerland, usual place, Firefox on Linux, 14:26. Is this you?");
            compare(find("requestAccount").text, "Studio Quai");
            compare(find("requestPlace").text, "Lausanne, Switzerland");
            compare(find("requestPlace").detail, "203.0.113.24");
            compare(find("requestDevice").text, "Firefox on Linux");
            compare(find("requestTime").text, "Just now, 14:26");
        }

        function test_noIsOneTap() {
            start("auth.request");
            const no = spy(test.app.request, "noWanted");
            tap("no");
            compare(no.count, 1);
            compare(no.signalArguments[0][0], "request-1");
        }

        function test_aTapIsNotYes() {
            start("auth.request");
            const yes = spy(test.app.request, "yesWanted");
            tryVerify(() => find("yes").armed, 3000);
            tap("yes");
            compare(yes.count, 0);
        }

        function test_aHoldIsYes() {
            start("auth.request");
            const yes = spy(test.app.request, "yesWanted");
            const button = find("yes");
            tryVerify(() => button.armed, 3000);
            mousePress(button);
            tryVerify(() => yes.count === 1, 3000);
            mouseRelease(button);
            compare(yes.count, 1);
            compare(Array.from(yes.signalArguments[0]), ["request-1", ""]);
        }

        function test_oneOfSeveralIsChosenBeforeYes() {
            start("auth.request.choose");
            compare(find("yes"), null);
            verify(find("chooseFirst"));
            const chosen = spy(test.app.request, "chooseWanted");
            const yes = spy(test.app.request, "yesWanted");
            tap("choose");
            tryVerify(() => find("which.1") !== null);
            compare(find("which.0").text, "Firefox on Linux");
            compare(find("which.1").text, "Chrome on Windows");
            tap("which.1");
            compare(chosen.signalArguments[0][0], "request-2");
            compare(yes.count, 0);
            tap("others"); // the same from the bar, as on every card
            tryVerify(() => find("which.0") !== null);
            find("which.0").forceActiveFocus();
            keyClick(Qt.Key_Escape);
            tryVerify(() => find("which") === null);
            compare(chosen.count, 1);
        }

        function test_yesHasNoFirstFocusAndNoKeyAnswersIt() {
            start("auth.request");
            const yes = spy(test.app.request, "yesWanted");
            tryVerify(() => find("yes").armed, 3000);
            verify(!find("yes").activeFocus);
            for (const key of [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Y])
                keyClick(key);
            compare(yes.count, 0);
            find("yes").forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(yes.count, 0);
        }

        function test_nMeansNoAndEscDecidesNothing() {
            start("auth.request");
            const no = spy(test.app.request, "noWanted");
            const close = spy(test.app.request, "closeWanted");
            const back = spy(test.app, "backWanted");
            keyClick(Qt.Key_Escape);
            compare(close.count, 1);
            compare(no.count, 0);
            compare(back.count, 0);
            keyClick(Qt.Key_N);
            compare(no.count, 1);
        }

        function test_theEndIsSaidAt60And20Seconds() {
            start("auth.request");
            const spoken = find("expirySpoken");
            compare(spoken.text, "");
            const said = spy(spoken, "textChanged");
            for (const left of [61, 60, 59, 21, 20, 19, 1]) {
                test.stage.left(left);
                if (left > 60)
                    compare(spoken.text, "");
                else
                    verify(spoken.text.startsWith(left > 20 ? "60 " : "20 "), spoken.text);
            }
            compare(said.count, 2);
            test.stage.left(0);
            compare(spoken.text, "");
        }

        function test_noToastLiesOnAnAnswer_data() {
            return [[390, 844, 1, "auth.request"], [320, 568, 1, "auth.request.number"], [320, 568, 2, "auth.request.number"], [1024, 768, 1, "auth.request"], [844, 390, 1, "auth.request"]].map(one => ({
                        "tag": one[3] + " " + one[0] + "x" + one[1] + " at " + 100 * one[2] + " %",
                        "width": one[0],
                        "height": one[1],
                        "scale": one[2],
                        "stage": one[3]
                    }));
        }

        function test_noToastLiesOnAnAnswer(data) {
            Theme.fontScale = data.scale;
            start(data.stage);
            test.main.width = data.width;
            test.main.height = data.height;
            test.stage.toast();
            waitForRendering(test.main);
            const toast = find("toast");
            verify(toast.visible);
            const place = toast.mapToItem(test.main, 0, 0, toast.width, toast.height);
            for (const name of ["yes", "no", "back"]) {
                const button = find(name);
                verify(button, name);
                const box = button.mapToItem(test.main, 0, 0, button.width, button.height);
                verify(place.y + place.height <= box.y || box.y + box.height <= place.y || place.x + place.width <= box.x || box.x + box.width <= place.x, name);
            }
            Theme.fontScale = 1;
        }

        function test_noIsAtTheBottomEdgeInEveryLayout_data() {
            return [
                {
                    "tag": "phone",
                    "width": 390,
                    "height": 844,
                    "stage": "auth.request"
                },
                {
                    "tag": "small",
                    "width": 320,
                    "height": 568,
                    "stage": "auth.request"
                },
                {
                    "tag": "landscape",
                    "width": 844,
                    "height": 390,
                    "stage": "auth.request"
                },
                {
                    "tag": "number",
                    "width": 390,
                    "height": 844,
                    "stage": "auth.request.number.ready"
                },
                {
                    "tag": "number, landscape",
                    "width": 844,
                    "height": 390,
                    "stage": "auth.request.number.ready"
                }
            ];
        }

        function test_noIsAtTheBottomEdgeInEveryLayout(data) {
            start(data.stage);
            test.main.width = data.width;
            test.main.height = data.height;
            waitForRendering(test.main);
            const no = find("no");
            const yes = find("yes");
            const place = no.mapToItem(test.main, 0, 0);
            const other = yes.mapToItem(test.main, 0, 0);
            fuzzyCompare(place.y + no.height, data.height - 12, 2);
            verify(place.y + no.height >= other.y + yes.height);
            verify(place.x <= other.x);
        }

        function test_withLargeTextYesWaitsUntilAllWasRead() {
            Theme.fontScale = 2;
            start("auth.request");
            const yes = find("yes");
            wait(1000);
            verify(!yes.armed);
            compare(yes.shownText, "Read to the end");
            const page = find("auth.request");
            page.contentY = 100000;
            tryVerify(() => page.readToEnd);
            Theme.fontScale = 1;
        }

        function test_whileSendingNothingCanBeAnswered() {
            start("auth.request.sending");
            const no = spy(test.app.request, "noWanted");
            tap("no");
            keyClick(Qt.Key_N);
            compare(no.count, 0);
            verify(find("sending").visible);
            verify(!find("yes").armed);
        }

        function test_helpLeadsToNoOnly() {
            start("auth.request.number");
            const no = spy(test.app.request, "noWanted");
            const yes = spy(test.app.request, "yesWanted");
            tap("about");
            tryVerify(() => find("requestHelp").opened);
            tap("helpNo");
            compare(no.count, 1);
            compare(yes.count, 0);
        }
    }
}
