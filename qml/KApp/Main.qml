import QtQuick
import QtQuick.Layouts
import KAuth
import KModels
import KUi

/** The app: the page of the stage, the sheets over it, the toast. Put it into a window of any size. */
FocusScope {
    id: root

    required property AppModel app
    /** Whoever shows several looks at once sets Theme.mode itself. */
    property bool followsSettings: true
    readonly property string page: root.app.page
    readonly property bool asCard: Theme.twoPane && root.page.startsWith("auth.request")
    readonly property bool tabbed: root.page.startsWith("auth.account") || root.page === "app.settings" || root.page === "check.start" || root.page === "check.waiting"
    readonly property bool listed: Theme.twoPane && (root.asCard || root.page.startsWith("auth.account"))
    readonly property bool railed: Theme.twoPane && (root.asCard || root.tabbed)

    objectName: "app"
    focus: true
    implicitWidth: 390
    implicitHeight: 844
    LayoutMirroring.enabled: Qt.locale(Qt.uiLanguage).textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "viewport"
        value: Qt.size(root.width, root.height)
        when: root.width > 0 && root.height > 0
    }

    Binding {
        target: Theme
        property: "mode"
        value: ["system", "light", "dark"][root.app.settings.settings.theme]
        when: root.followsSettings
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        MainTabs {
            rail: true
            current: root.page === "app.settings" ? "app.settings" : root.page.startsWith("check.") ? "check.start" : "auth.accounts"
            visible: root.railed
            Layout.fillWidth: false
            onWanted: stage => root.app.openWanted(stage)
        }

        PagePlace {
            app: root.app
            page: root.listed ? "auth.accounts" : ""
            visible: root.listed
            Layout.fillHeight: true
            Layout.preferredWidth: 380
        }

        Rectangle {
            color: Theme.line
            visible: root.listed
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChooseHint {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gutter
                visible: place.page === ""
                any: root.app.accounts.total > 0
            }

            PagePlace {
                id: place

                anchors.fill: parent
                app: root.app
                page: root.asCard || (root.listed && root.page === "auth.accounts") ? "" : root.page
                focus: !root.asCard
            }
        }
    }

    RequestFrame {
        id: requestFrame
        anchors.fill: parent
        visible: root.asCard

        PagePlace {
            anchors.fill: parent
            app: root.app
            page: root.asCard ? root.page : ""
            focus: root.asCard
        }
    }

    Sheets {
        anchors.fill: parent
        app: root.app
    }

    AppToast {
        model: root.app.toast
        atTop: root.page.startsWith("auth.request") // never over YES and NO
        drop: (root.asCard ? requestFrame.cardTop : Theme.insetTop) + Theme.sizeAppbar + (Theme.largeText ? Theme.space10 : Theme.space1)
        lift: Theme.twoPane ? Theme.space4 : root.tabbed ? Theme.sizeNav + Theme.space4 : Theme.sizeButton + Theme.space8
    }

    Loader {
        anchors.fill: parent
        source: root.app.covered ? "Cover.qml" : ""
    }
}
