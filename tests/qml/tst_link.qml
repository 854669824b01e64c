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

        name: "Link"
        when: windowShown

        function type(name: string, text: string) {
            const field = find(name);
            verify(field, name);
            field.forceActiveFocus();
            field.text = text;
        }

        function test_choiceLeadsOn_data() {
            return [
                {
                    "tag": "here",
                    "signal": "hereWanted"
                },
                {
                    "tag": "computer",
                    "signal": "computerWanted"
                },
                {
                    "tag": "typeKey",
                    "signal": "keyWanted"
                },
                {
                    "tag": "scan",
                    "signal": "cameraWanted"
                }
            ];
        }

        function test_choiceLeadsOn(data) {
            start("auth.link.choice");
            const wanted = spy(test.app.link, data.signal);
            tap(data.tag);
            compare(wanted.count, 1);
        }

        function test_signInSendsOnceAndForgetsThePassword() {
            start("auth.link.signin");
            const wanted = spy(test.app.link, "signInWanted");
            verify(!find("continue").enabled);
            type("password", "correct horse");
            tap("continue");
            compare(wanted.count, 1);
            compare(Array.from(wanted.signalArguments[0]), ["lea@studio-quai.example", "correct horse"]);
            compare(find("password").text, "");
            compare(find("email").text, "lea@studio-quai.example");
            tap("continue");
            compare(wanted.count, 1);
        }

        function test_aWrongPasswordSaysWhatIsSafe() {
            start("auth.link.signin.error");
            compare(find("password").error, "This password does not match. Your account is safe and nothing has changed. Check the keyboard language, then try again.");
        }

        function test_waitingTakesNoPassword() {
            start("auth.link.signin.wait");
            type("password", "again");
            verify(!find("continue").enabled);
        }

        function test_theServerIsShownAndChanged() {
            start("auth.link.signin");
            const wanted = spy(test.app.link, "serverWanted");
            tap("changeServer");
            tryVerify(() => find("useServer") !== null);
            tap("useServer");
            compare(wanted.signalArguments[0][0], "manager.example");
        }

        function test_authoriseShowsTheHostInItsTrueForm() {
            start("auth.link.authorise.qr");
            verify(find("server").text.includes("xn--mnager-0ta.example"));
            const wanted = spy(test.app.link, "authoriseWanted");
            tap("authorise");
            compare(wanted.signalArguments[0][0], "Léa’s phone");
        }

        function test_authoriseCancelsByEsc() {
            start("auth.link.authorise");
            const cancel = spy(test.app.link, "cancelWanted");
            const yes = spy(test.app.link, "authoriseWanted");
            keyClick(Qt.Key_Escape);
            compare(cancel.count, 1);
            compare(yes.count, 0);
        }

        function test_theSixDigitsAreReadOneByOne() {
            start("auth.link.confirm");
            compare(find("digits").code, "482913");
            compare(find("digits").Accessible.name, "4 8 2 9 1 3");
        }

        function test_theCameraIsAskedOnlyHere() {
            start("auth.link.computer");
            const started = spy(test.app.scanner, "startWanted");
            const camera = spy(test.app.link, "cameraWanted");
            tap("openCamera");
            compare(camera.count, 1);
            compare(started.count, 0);
            test.stage.show("auth.link.scan");
            tryVerify(() => started.count === 1);
        }

        function test_aRefusedCameraIsNoDeadEnd() {
            start("auth.link.scan.refused");
            verify(find("problem").text.startsWith("The camera is off for this app."));
            const typeKey = spy(test.app.scanner, "typeWanted");
            const paste = spy(test.app.scanner, "pasteWanted");
            const settings = spy(test.app.scanner, "settingsWanted");
            tap("typeKey");
            tap("paste");
            tap("cameraSettings");
            compare(typeKey.count, 1);
            compare(paste.count, 1);
            compare(settings.count, 1);
            verify(find("fromPicture"));
        }

        function test_aLinkInTheKeyFieldIsOpened() {
            start("auth.link.key");
            const link = spy(test.app.addKey, "linkWanted");
            const add = spy(test.app.addKey, "addWanted");
            type("key", "JBSWY3DPEHPK3PXP");
            verify(!find("addKey").enabled);
            type("service", "Code forge");
            tap("addKey");
            compare(Array.from(add.signalArguments[0]), ["Code forge", "", "JBSWY3DPEHPK3PXP"]);
            test.app.addKey.pasted("otpauth://totp/Code%20forge?secret=JBSWY3DPEHPK3PXP");
            compare(find("service"), null);
            tap("addKey");
            compare(link.count, 1);
            compare(link.signalArguments[0][0], "otpauth://totp/Code%20forge?secret=JBSWY3DPEHPK3PXP");
        }

        function test_codesNeedTheirTick() {
            start("auth.link.codes");
            const kept = spy(test.app.codes, "keptWanted");
            verify(!find("continue").enabled);
            tap("continue");
            compare(kept.count, 0);
            find("kept").flip();
            tap("continue");
            compare(kept.count, 1);
            compare(find("backup1").Accessible.name, "Code 1: K 7 M 2 - Q 9 X H - T V 4 A - 8 Z R C");
            const save = spy(test.app.codes, "saveWanted");
            tap("save");
            compare(save.count, 1);
        }

        function test_theProofIsTheEndOfOneCode() {
            start("auth.link.codes.confirm");
            const proof = spy(test.app.codes, "proofWanted");
            const sheet = find("auth.link.codes.confirm");
            compare(sheet.title, "Find code number 4");
            type("proof", "C4N");
            verify(!find("confirm").enabled);
            type("proof", "C4NX");
            tryVerify(() => find("confirm").enabled);
            tap("confirm");
            compare(proof.signalArguments[0][0], "C4NX");
            const back = spy(test.app, "backWanted");
            keyClick(Qt.Key_Escape);
            compare(back.count, 1);
        }

        function test_theSecondStepOffersItsWays() {
            start("auth.link.second");
            const method = spy(test.app.link, "methodWanted");
            tap("byBackup");
            compare(method.signalArguments[0][0], Kind.Method.Backup);
            const send = spy(test.app.link, "secondStepWanted");
            type("code", "123456");
            tap("continue");
            compare(send.signalArguments[0][0], "123456");
        }
    }
}
