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

        name: "Accounts"
        when: windowShown

        function test_aRowOpensItsAccount() {
            start("auth.accounts");
            const open = spy(test.app.accounts, "openWanted");
            tap("account.Studio Quai");
            compare(open.signalArguments[0][0], "quai");
        }

        function test_aWaitingRequestIsReviewedNotAnswered() {
            start("auth.accounts");
            const review = spy(test.app.accounts, "reviewWanted");
            tap("review");
            compare(review.count, 1);
            compare(find("yes"), null);
        }

        function test_slashSearches() {
            start("auth.accounts");
            compare(find("searchText"), null);
            keyClick("/");
            tryVerify(() => find("searchText") !== null);
            keyClick("q");
            keyClick("u");
            tryCompare(test.app.accounts, "count", 1);
            verify(find("account.Studio Quai"));
            compare(find("account.Code forge"), null);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Escape);
            tryCompare(test.app.accounts, "count", 4);
        }

        function test_theEmptyListAdds() {
            start("auth.accounts.empty");
            verify(find("auth.accounts.empty"));
            const add = spy(test.app.accounts, "addWanted");
            tap("add");
            compare(add.count, 1);
        }

        function test_offlineShowsCodesAndChecksOnWish() {
            start("auth.accounts.offline");
            verify(find("auth.accounts.offline"));
            compare(find("code").code, "739205");
            const check = spy(test.app.accounts, "checkNowWanted");
            find("auth.accounts.offline").acted();
            compare(check.count, 1);
        }

        function test_deletingForGoodIsAskedTwice() {
            start("auth.accounts.removed");
            const back = spy(test.app.trash, "putBackWanted");
            const gone = spy(test.app.trash, "deleteWanted");
            tap("removed.Code forge");
            tryVerify(() => find("delete") !== null);
            compare(find("deleteYes"), null);
            tap("delete");
            tryVerify(() => find("deleteYes") !== null);
            compare(gone.count, 0);
            tap("keep");
            compare(gone.count, 0);
            tap("removed.Code forge");
            tryVerify(() => find("putBack") !== null); // it begins anew
            tap("delete");
            tryVerify(() => find("deleteYes") !== null);
            tap("deleteYes");
            compare(gone.signalArguments[0][0], "forge");
            tap("removed.Mail");
            tryVerify(() => find("putBack") !== null);
            tap("putBack");
            compare(back.signalArguments[0][0], "mail");
        }

        function test_theOrderIsChosen() {
            start("auth.accounts");
            const order = spy(test.app.accounts, "orderWanted");
            tap("order");
            tryVerify(() => find("order.name") !== null);
            tap("order.name");
            compare(order.signalArguments[0][0], Kind.Order.ByName);
        }

        function test_theCodeIsCopiedAndReadOneByOne() {
            start("auth.account");
            compare(find("code").Accessible.name, "4 8 2 9 1 3");
            const copy = spy(test.app.account, "copyWanted");
            tap("copy");
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(copy.count, 2);
        }

        function test_theLastSecondsCopyTheNextCode() {
            start("auth.account.clock");
            const now = spy(test.app.account, "copyWanted");
            const next = spy(test.app.account, "copyNextWanted");
            compare(find("copy").text, "Copy next code");
            tap("copy");
            compare(now.count, 0);
            compare(next.count, 1);
        }

        function test_withoutTimeThereIsNoCode() {
            start("auth.account.timeless");
            compare(find("code"), null);
            verify(find("auth.account.clock"));
        }

        function test_aCoveredCodeIsRevealed() {
            start("auth.account.covered");
            const reveal = spy(test.app.account, "revealWanted");
            verify(!find("code").code.includes("4"));
            tap("copy");
            compare(reveal.count, 1);
        }

        function test_aPlainAccountIsForgottenAfterASecondThought() {
            start("auth.account.plain");
            const forget = spy(test.app.account, "forgetWanted");
            tap("more");
            tryVerify(() => find("forget") !== null);
            tap("forget");
            compare(forget.count, 0);
            tryVerify(() => find("forgetYes") !== null);
            tap("forgetYes");
            compare(forget.count, 1);
        }

        function test_aLinkedAccountIsNotForgottenHere() {
            start("auth.account");
            tap("more");
            tryVerify(() => find("pin") !== null);
            compare(find("forget"), null);
        }
    }
}
