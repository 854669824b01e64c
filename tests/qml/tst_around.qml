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

        name: "LockAndSettings"
        when: windowShown

        function test_thePinIsTypedByKeysAndByTouch() {
            start("app.lock");
            const pin = spy(test.app.lock, "pinTyped");
            compare(test.app.lock.typed, 2);
            keyClick(Qt.Key_1);
            tap("key.2");
            keyClick(Qt.Key_3);
            keyClick(Qt.Key_4);
            compare(pin.count, 1);
            compare(pin.signalArguments[0][0], "771234");
            compare(test.app.lock.typed, 0);
        }

        function test_aWaitingRequestCanOnlyBeRefusedHere() {
            start("app.lock");
            const refuse = spy(test.app.lock, "refuseWanted");
            tap("refuse");
            compare(refuse.count, 1);
            compare(find("yes"), null);
            compare(find("requestAccount"), null);
        }

        function test_escDoesNotOpenTheLock() {
            start("app.lock");
            const back = spy(test.app, "backWanted");
            const cancel = spy(test.app.lock, "cancelWanted");
            keyClick(Qt.Key_Escape);
            compare(back.count, 0);
            compare(cancel.count, 0);
        }

        function test_choosingAPinCanBeLeft() {
            start("app.lock.new");
            const cancel = spy(test.app.lock, "cancelWanted");
            keyClick(Qt.Key_Escape);
            compare(cancel.count, 1);
        }

        function test_settingsSayWhatIsWanted() {
            start("app.settings");
            const number = spy(test.app.settings, "numberWanted");
            tap("numberPolicy");
            tryVerify(() => find("number.always") !== null);
            tap("number.always");
            compare(number.signalArguments[0][0], Kind.NumberPolicy.Always);
            const language = spy(test.app.settings, "languageWanted");
            find("app.settings").contentY = 300;
            tap("language");
            tryVerify(() => find("language.it") !== null);
            tap("language.it");
            compare(language.signalArguments[0][0], "it");
            const theme = spy(test.app.settings, "themeWanted");
            tap("theme");
            tryVerify(() => find("theme.dark") !== null);
            tap("theme.dark");
            compare(theme.signalArguments[0][0], Kind.Look.Dark);
        }

        function test_theTabsChangeTheStage() {
            start("app.settings");
            const open = spy(test.app, "openWanted");
            tap("tab.auth");
            compare(open.signalArguments[0][0], "auth.accounts");
        }

        function test_aFaultSaysThreeThingsAndAWayOn() {
            start("app.fault");
            const again = spy(test.app.fault, "tryAgainWanted");
            const over = spy(test.app.fault, "startOverWanted");
            tap("tryAgain");
            compare(again.count, 1);
            tap("startOver");
            compare(over.count, 0);
            tryVerify(() => find("startOverYes") !== null);
            tap("startOverYes");
            compare(over.count, 1);
        }

        function test_answersSayWhatIsSafe_data() {
            return [
                {
                    "tag": "auth.request.approved",
                    "text": "Approved"
                },
                {
                    "tag": "auth.request.denied",
                    "text": "Refused. Nobody got in."
                },
                {
                    "tag": "auth.request.expired",
                    "text": "Time is over"
                },
                {
                    "tag": "auth.request.burned",
                    "text": "Wrong number"
                },
                {
                    "tag": "auth.request.elsewhere",
                    "text": "No longer open"
                }
            ];
        }

        function test_answersSayWhatIsSafe(data) {
            start(data.tag);
            compare(find("outcome").text, data.text);
            const done = spy(test.app.answer, "doneWanted");
            keyClick(Qt.Key_Escape);
            compare(done.count, 1);
        }

        function test_aSessionOpenedByMistakeIsEnded() {
            start("auth.request.approved");
            const end = spy(test.app.answer, "endSessionWanted");
            tap("endSession");
            compare(end.count, 1);
        }
    }
}
