import QtQuick
import KAuth
import KModels
import KUi

/** Shows one page and slides from one to the next: forward from the end, back from the start. Another request is another page. */
FocusScope {
    id: root

    required property AppModel app
    property string page
    readonly property string key: root.page.startsWith("auth.request") ? root.page + " " + root.app.request.facts.id : root.page
    property Loader shown: null

    /** The file of a page and the models it is given. */
    function load(loader: Loader) {
        const app = root.app;
        const pages = {
            "auth.welcome": ["Welcome", {
                    "accounts": app.accounts,
                    "settings": app.settings
                }],
            "auth.accounts": ["Accounts", {
                    "accounts": app.accounts,
                    "trash": app.trash
                }],
            "auth.accounts.removed": ["RemovedAccounts", {
                    "trash": app.trash
                }],
            "auth.account": ["Account", {
                    "account": app.account
                }],
            "auth.account.backup": ["AccountBackup", {
                    "codes": app.codes
                }],
            "auth.link.choice": ["LinkChoice", {
                    "link": app.link
                }],
            "auth.link.signin": ["LinkSignin", {
                    "link": app.link
                }],
            "auth.link.second": ["LinkSecond", {
                    "link": app.link
                }],
            "auth.link.authorise": ["LinkAuthorise", {
                    "link": app.link
                }],
            "auth.link.computer": ["LinkComputer", {
                    "link": app.link
                }],
            "auth.link.confirm": ["LinkConfirm", {
                    "link": app.link
                }],
            "auth.link.scan": ["LinkScan", {
                    "scanner": app.scanner
                }],
            "auth.link.key": ["LinkKey", {
                    "addKey": app.addKey
                }],
            "auth.link.codes": ["LinkCodes", {
                    "codes": app.codes
                }],
            "auth.request": ["Request", {
                    "request": app.request
                }],
            "auth.request.number": ["RequestNumber", {
                    "request": app.request,
                    "scanner": app.scanner
                }],
            "auth.request.approved": ["RequestApproved", {
                    "answerModel": app.answer
                }],
            "auth.request.denied": ["RequestDenied", {
                    "answerModel": app.answer
                }],
            "auth.request.expired": ["RequestExpired", {
                    "answerModel": app.answer
                }],
            "auth.request.burned": ["RequestBurned", {
                    "answerModel": app.answer
                }],
            "app.lock": ["Lock", {
                    "lock": app.lock
                }],
            "app.lock.new": ["Lock", {
                    "lock": app.lock
                }],
            "app.settings": ["Settings", {
                    "model": app.settings,
                    "trash": app.trash
                }],
            "app.fault": ["Fault", {
                    "fault": app.fault
                }]
        };
        const [file, given] = pages[root.page] ?? checkPages.of(root.page);
        const folder = root.page.startsWith("check.") ? "KCheck/" : "KAuth/";
        loader.setSource("qrc:/qt/qml/" + folder + file + "Page.qml", given);
    }

    function turn() {
        const before = root.shown;
        const next = before === first ? second : first;
        leaving.complete();
        if (root.page === "") {
            root.shown = null;
        } else {
            root.load(next);
            root.shown = next;
            next.forceActiveFocus();
            next.z = 1;
        }
        if (!before)
            return;
        before.z = 0;
        before.enabled = false;
        leaving.loader = before;
        leaving.start();
        if (root.shown) {
            arriving.target = next;
            arriving.start();
        }
    }

    clip: true
    onKeyChanged: root.turn()
    Component.onCompleted: if (!root.shown && root.page !== "")
        root.turn()

    CheckPages {
        id: checkPages
        app: root.app
    }

    PageLoader {
        id: first
        app: root.app
    }

    PageLoader {
        id: second
        app: root.app
    }

    ParallelAnimation {
        id: arriving

        property Item target: null
        readonly property real way: Theme.reducedMotion ? 0 : root.app.forward ? 24 : -24

        NumberAnimation {
            target: arriving.target
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.msCalm
        }

        NumberAnimation {
            target: arriving.target
            property: "x"
            from: root.LayoutMirroring.enabled ? -arriving.way : arriving.way
            to: 0
            duration: Theme.msCalm
            easing.type: Easing.BezierSpline
            easing.bezierCurve: Theme.easeEnter
        }
    }

    NumberAnimation {
        id: leaving

        property Loader loader: null

        target: leaving.loader
        property: "opacity"
        to: 0
        duration: Theme.msQuick
        onFinished: {
            leaving.loader.source = "";
            leaving.loader.opacity = 1;
            leaving.loader.enabled = true;
        }
    }
}
