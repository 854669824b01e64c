import QtQuick
import QtTest
import KStates
import KUi

Item {
    id: root

    width: 390
    height: 844

    Stage {
        id: names
    }

    AppCase {
        id: test

        name: "Stages"
        when: windowShown

        function test_everyStateIsAPageWithItsName_data() {
            return names.all().map(id => ({
                        "tag": id
                    }));
        }

        function test_everyStateIsAPageWithItsName(data) {
            start(data.tag);
            const page = find(test.app.page);
            verify(page, test.app.page);
            verify(page.title !== "");
            compare(page.width, 390);
            if (test.app.stage !== test.app.page)
                verify(find(test.app.stage), test.app.stage);
        }

        function test_aPushJustChangesTheStage() {
            start("auth.accounts");
            const before = find("auth.accounts");
            verify(before);
            test.stage.show("auth.request.number");
            tryVerify(() => find("auth.request.number") !== null);
            tryVerify(() => find("auth.accounts") === null);
        }

        function test_anotherRequestIsAnotherCard() {
            start("auth.request.number");
            const first = find("auth.request.number");
            test.stage.show("auth.request.number.second");
            tryVerify(() => {
                const now = find("auth.request.number");
                return now && now !== first;
            });
            compare(test.app.request.typed, "");
        }

        function test_escLeavesAndDecidesNothing_data() {
            return [
                {
                    "tag": "auth.link.signin"
                },
                {
                    "tag": "auth.account"
                },
                {
                    "tag": "auth.link.choice"
                },
                {
                    "tag": "auth.link.computer"
                }
            ];
        }

        function test_escLeavesAndDecidesNothing(data) {
            start(data.tag);
            const back = spy(test.app, "backWanted");
            keyClick(Qt.Key_Escape);
            compare(back.count, 1);
        }

        function test_sheetsCloseWithoutDeciding() {
            start("auth.account.removed");
            const sheet = find("auth.account.removed");
            verify(sheet.opened);
            const again = spy(test.app.removed, "linkAgainWanted");
            const ok = spy(test.app.removed, "okWanted");
            keyClick(Qt.Key_Escape);
            compare(again.count, 0);
            compare(ok.count, 1);
        }

        function test_theToastComesAndIsActedOn() {
            start("app.toast");
            const toast = find("toast");
            verify(toast.visible);
            compare(toast.action, "Undo");
            const acted = spy(test.app.toast, "actionWanted");
            toast.acted();
            compare(acted.count, 1);
        }

        function test_wideScreensShowListAndDetail() {
            start("auth.account");
            test.main.width = 1024;
            test.main.height = 768;
            tryVerify(() => find("auth.accounts") !== null && find("auth.account") !== null);
            tryVerify(() => find("auth.accounts").width === 380);
            tryVerify(() => find("auth.account").mapToItem(null, 0, 0).x > 380);
            compare(find("back"), null);
            test.main.width = 390;
        }
    }
}
