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

        name: "Check"
        when: windowShown

        readonly property var check: test.app ? test.app.check : null

        function sheet(name: string): Item {
            tryVerify(() => find(name) !== null && find(name).opened && find(name).holds(root.Window.activeFocusItem));
            return find(name);
        }

        function test_theTabsLeadThereAndAway() {
            start("check.waiting");
            const wanted = spy(test.app, "openWanted");
            tap("tab.check");
            tap("tab.auth");
            compare(wanted.signalArguments[0][0], "check.start");
            compare(wanted.signalArguments[1][0], "auth.accounts");
        }

        function test_anOpenCaseGoesOn() {
            start("check.start");
            compare(find("start").text, "Start");
            test.stage.show("check.start.open");
            compare(find("start").text, "Go on with case 7Q4\u2011M2K");
            const wanted = spy(check.asked, "startWanted");
            tap("start");
            compare(wanted.count, 1);
        }

        function test_theLinkIsOpenedOnce() {
            start("check.scan.link");
            const wanted = spy(check.asked, "linkWanted");
            const paste = spy(check.asked, "pasteWanted");
            verify(!find("open").enabled);
            tap("paste");
            compare(paste.count, 1);
            check.asked.pasted(" kcheck://case?v=1 ");
            tap("open");
            compare(wanted.signalArguments[0][0], "kcheck://case?v=1");
        }

        function test_aForgedCodeIsSaid() {
            start("check.scan.link.error");
            compare(find("link").error, "manager.example did not sign this code. Nothing was sent. Do not use it. Ask support for a new code.");
        }

        function test_theCaseSaysWhoAsksForWhat() {
            start("check.scan.case");
            compare(find("purpose").text, "Sign in without your old phone");
            verify(find("receiver").text.includes("manager.example"));
            const yes = spy(check.asked, "yesWanted");
            tap("continue");
            compare(yes.count, 1);
        }

        function test_reportingIsAskedTwice() {
            start("check.scan.case");
            const report = spy(check.asked, "notMineWanted");
            tap("notMine");
            sheet("reportSheet");
            keyClick(Qt.Key_Escape);
            tryVerify(() => find("reportSheet") === null || !find("reportSheet").opened);
            compare(report.count, 0);
            tap("notMine");
            sheet("reportSheet");
            find("confirmDeed").clicked();
            compare(report.count, 1);
        }

        function test_theNumberIsJudgedWhileTyped() {
            start("check.phone");
            const sent = spy(check.number, "sendWanted");
            find("number").text = "";
            check.number.type("044");
            compare(find("numberNote").text, "Switzerland: no mobile number begins like this.");
            verify(!find("send").enabled);
            check.number.type("079 000 12");
            compare(find("numberNote").text, "Switzerland. You can leave out the first 0.");
            verify(!find("send").enabled);
            check.number.type("079 000 12 34");
            verify(find("send").enabled);
            tap("send");
            compare(sent.signalArguments[0][0], "+41790001234");
        }

        function test_aPastedNumberChoosesItsCountry() {
            start("check.phone");
            check.number.type("+33 6 12 34 56 78");
            compare(check.number.region, "FR");
            compare(find("country").code, "+33");
            compare(find("number").text, "6 12 34 56 78");
            verify(find("send").enabled);
        }

        function test_countriesAreSearched_data() {
            return [
                {
                    "tag": "osterr",
                    "region": "AT"
                },
                {
                    "tag": "aust",
                    "region": "AU"
                },
                {
                    "tag": "+41",
                    "region": "CH"
                },
                {
                    "tag": "0049",
                    "region": "DE"
                },
                {
                    "tag": "jm",
                    "region": "JM"
                }
            ];
        }

        function test_countriesAreSearched(data) {
            start("check.phone");
            tap("country");
            const list = sheet("countries");
            const all = check.number.countries.count;
            verify(all > 240);
            check.number.countries.search = data.tag === "osterr" ? "österr" : data.tag;
            if (data.tag === "osterr") {
                compare(check.number.countries.count, 0); // the names are English here
                return;
            }
            verify(check.number.countries.count > 0 && check.number.countries.count < all);
            tryVerify(() => find("country." + data.region) !== null);
            mouseClick(find("country." + data.region));
            compare(check.number.region, data.region);
            compare(check.number.countries.search, "");
        }

        function test_sixDigitsAreConfirmed() {
            start("check.code");
            const confirm = spy(check.number, "confirmWanted");
            verify(find("sentTo").text.includes("+41\u00a079\u00a0000\u00a012\u00a034"));
            verify(!find("continue").enabled);
            compare(find("again"), null);
            keyClick(Qt.Key_9);
            keyClick(Qt.Key_Backspace);
            keyClick(Qt.Key_5);
            keyClick(Qt.Key_8);
            compare(check.number.code, "317058");
            keyClick(Qt.Key_1);
            tap("continue");
            compare(confirm.signalArguments[0][0], "317058");
        }

        function test_aWrongCodeIsCounted() {
            start("check.code.wrong");
            compare(find("codeError").text, "This code does not match. Nothing was lost. Look at the last SMS. You can try 3 more time(s).");
            const again = spy(check.number, "againWanted");
            tap("again");
            compare(again.count, 1);
            find("code").digit("4");
            compare(check.number.error, "");
        }

        function test_noPositionKeepsEverything() {
            start("check.location.refused");
            verify(find("refused").text.startsWith("Nothing was sent"));
            const share = spy(check, "shareWanted");
            const settings = spy(check, "locationSettingsWanted");
            const stop = spy(check, "stopWanted");
            tap("share");
            tap("openSettings");
            compare(share.count, 1);
            compare(settings.count, 1);
            tap("stop");
            sheet("stopSheet");
            find("keep").clicked();
            compare(stop.count, 0);
        }

        function test_theDocumentIsChosen() {
            start("check.document");
            const card = spy(check, "cardWanted");
            const passport = spy(check, "passportWanted");
            tap("card");
            tap("passport");
            compare(card.count, 1);
            compare(passport.count, 1);
        }

        function test_oneHintAtATime_data() {
            return [
                {
                    "tag": "check.document.front",
                    "words": "Light hides a part. Tilt it a little."
                },
                {
                    "tag": "check.document.front.ready",
                    "words": "Good. Hold still."
                },
                {
                    "tag": "check.document.front.passport",
                    "words": "Come a little closer."
                },
                {
                    "tag": "check.selfie",
                    "words": "Lift it next to your chin."
                }
            ];
        }

        function test_oneHintAtATime(data) {
            start(data.tag);
            compare(find("hint").text, data.words);
            const shot = spy(check.capture, "shotWanted");
            tap("shutter"); // by hand, whatever the hint
            find("shutter").forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(shot.count, 2);
        }

        function test_theCameraFillsThePageAndItsOutlineIsBetweenTheWords() {
            start("check.document.front.ready");
            const camera = find("camera");
            const page = find("check.document.front");
            compare(Qt.size(camera.width, camera.height), Qt.size(page.width, page.height));
            const hint = find("hint");
            tryVerify(() => camera.room.height > 90);
            tryVerify(() => camera.room.y + camera.room.height <= hint.mapToItem(camera, 0, 0).y);
            compare(camera.room.width, hint.width);
        }

        function test_whatIsWrongComesIntoView() {
            Theme.fontScale = 2;
            start("check.code.wrong");
            const page = find("check.code");
            const note = find("codeError");
            tryVerify(() => note.height > 0 && note.y + note.height <= page.contentY + page.viewHeight);
            Theme.fontScale = 1;
        }

        function test_withoutCameraItSaysSo() {
            start("check.document.front.refused");
            verify(find("hint").text.startsWith("The camera is off for this app."));
            compare(find("shutter"), null);
            const settings = spy(test.app.scanner, "settingsWanted");
            tap("cameraSettings");
            compare(settings.count, 1);
        }

        function test_theCameraRunsOnItsPageOnly() {
            start("check.document");
            const started = spy(test.app.scanner, "startWanted");
            const stopped = spy(test.app.scanner, "stopWanted");
            test.stage.show("check.document.front");
            tryCompare(started, "count", 1);
            test.stage.show("check.document.review");
            tryCompare(stopped, "count", 1);
        }

        function test_whatWasReadIsConfirmedByThePerson() {
            start("check.document.review.read");
            compare(find("surname").text, "MARCHETTI");
            compare(find("expires").text, "28 February 2031");
            const use = spy(check.review, "useWanted");
            const page = find("check.document.review");
            verify(!find("use").enabled); // not by the second tap of two
            tap("use");
            compare(use.count, 0);
            page.contentY = 10000;
            tryVerify(() => find("use").enabled);
            tap("use");
            find("agreed").flip();
            tap("use");
            compare(use.signalArguments[0][0], false);
            compare(use.signalArguments[1][0], true);
        }

        function test_expiredAndUnreadAreSaidBeforeItIsSent() {
            start("check.document.review.expired");
            compare(find("expired").title, "This document has expired");
            test.stage.show("check.document.review.unread");
            tryVerify(() => find("unread") !== null);
            compare(find("surname"), null);
            const again = spy(check.review, "againWanted");
            tap("again");
            compare(again.count, 1);
        }

        function test_thePhotoIsShownLarge() {
            start("check.document.review");
            tap("zoom");
            tryVerify(() => find("closeLarge") !== null);
            keyClick(Qt.Key_Escape);
            compare(find("closeLarge"), null);
            verify(find("check.document.review"));
        }

        function test_sendingIsPausedAndDeletedOnlyWhenConfirmed() {
            start("check.upload");
            compare(check.upload.percent, 80);
            const pause = spy(check.upload, "pauseWanted");
            const remove = spy(check.upload, "deleteWanted");
            tap("pause");
            compare(pause.signalArguments[0][0], true);
            tap("deleteAll");
            sheet("deleteSheet");
            compare(remove.count, 0);
            find("confirmDeed").clicked();
            compare(remove.count, 1);
            test.stage.show("check.upload.offline");
            verify(find("uploadNote").text.includes("not sent twice"));
        }

        function test_waitingShowsTheTimeLeft() {
            start("check.waiting");
            compare(find("left").text, "69 h 14 min");
            const withdraw = spy(check.answer, "withdrawWanted");
            tap("withdraw");
            sheet("withdrawSheet");
            find("confirmDeed").clicked();
            compare(withdraw.count, 1);
        }

        function test_theAnswerLeadsOn() {
            start("check.approved");
            compare(find("outcome").text, "It’s you. Confirmed.");
            const link = spy(check.answer, "linkWanted");
            tap("linkPhone");
            compare(link.count, 1);
            test.stage.show("check.rejected");
            tryVerify(() => find("why") !== null);
            compare(find("why").text, "A reflection hides a part of it.");
            compare(find("tries").text, "2 tries left");
            const again = spy(check.answer, "againWanted");
            tap("again");
            compare(again.count, 1);
        }

        function test_aSuspicionSaysNothing() {
            start("check.rejected.final");
            compare(find("why"), null);
            compare(find("tries"), null);
        }

        function test_theReceiptIsThere() {
            start("check.deleted");
            tap("proof");
            sheet("receiptSheet");
            verify(find("receipt").text.startsWith("eyJ"));
            const copy = spy(check.answer, "copyReceiptWanted");
            find("copyReceipt").clicked();
            compare(copy.count, 1);
            keyClick(Qt.Key_Escape);
            const done = spy(check.answer, "doneWanted");
            keyClick(Qt.Key_Escape);
            compare(done.count, 1);
            test.stage.show("check.deleted.unreached");
            compare(find("proof"), null);
            tap("noProof");
            compare(find("receipt"), null);
        }
    }
}
