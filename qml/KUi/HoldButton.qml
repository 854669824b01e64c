import QtQuick
import QtQuick.Layouts
import KUi

/**
 * YES needs intent: press and hold. It listens only after it has been fully on screen, in one place, for a while. A screen
 * reader, a keyboard or a switch takes two presses instead of a hold: the space bar, twice. Enter does nothing.
 */
FocusScope {
    id: root

    required property string text
    property string confirmText: qsTr("Press again for YES")
    property string holdingText: qsTr("Keep holding")
    /** False: not yet, and `waitText` says why ("Read to the end"). */
    property bool ready: true
    property string waitText: root.text
    property string iconName: "check"

    readonly property bool armed: root.ready && root.enabled && watch.calmFor >= Theme.timeArmDelay
    property bool asking: false
    property real progress: 0
    readonly property string shownText: !root.ready ? root.waitText : root.asking ? root.confirmText : touch.pressed && root.armed ? root.holdingText : root.text

    signal confirmed
    /** A hold began or reached its end: the moments for a haptic. */
    signal holdStarted

    /** One of the two presses of the path without a hold. */
    function press() {
        if (!root.armed)
            return;
        if (!root.asking) {
            root.asking = true;
        } else if (!secondPress.running) {
            root.asking = false;
            root.confirmed();
        }
    }

    /** All of it lies inside every area that could cut it off, and the app is not in the background. */
    function fullyVisible(): bool {
        if (!root.visible || root.width <= 0 || Application.state < Qt.ApplicationInactive)
            return false;
        for (let item = root.parent; item; item = item.parent) {
            if (item.opacity < 1)
                return false;
            if (!item.clip && item.parent)
                continue;
            const place = root.mapToItem(item, 0, 0, root.width, root.height);
            if (place.x < -0.5 || place.y < -0.5 || place.x + place.width > item.width + 0.5 || place.y + place.height > item.height + 0.5)
                return false;
        }
        return true;
    }

    onAskingChanged: if (root.asking)
        secondPress.restart()
    onActiveFocusChanged: if (!root.activeFocus)
        root.asking = false
    onArmedChanged: if (!root.armed) {
        root.asking = false;
        fill.stop();
        root.progress = 0;
    }

    implicitHeight: Math.max(Theme.compact ? 52 : Theme.sizeHold, label.implicitHeight + 28)
    implicitWidth: 350
    activeFocusOnTab: true
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: root.shownText
    Accessible.description: root.asking ? "" : qsTr("Hold it down, or press it twice")
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat)
            root.press();
    }

    Timer {
        id: watch

        property int calmFor: 0
        property rect place

        interval: 50
        repeat: true
        running: root.visible && root.ready && root.enabled
        onRunningChanged: watch.calmFor = 0
        onTriggered: {
            const here = root.mapToItem(null, 0, 0, root.width, root.height);
            const calm = root.fullyVisible() && here === watch.place;
            watch.place = here;
            watch.calmFor = calm ? Math.min(watch.calmFor + watch.interval, Theme.timeArmDelay) : 0;
        }
    }

    // The second press is a second thought, not the bounce of the first.
    Timer {
        id: secondPress
        interval: 400
    }

    NumberAnimation {
        id: fill
        target: root
        property: "progress"
        from: 0
        to: 1
        duration: Theme.timeHoldYes
        onFinished: {
            root.progress = 0;
            root.confirmed();
        }
    }

    Plate {
        id: plate

        anchors.fill: parent
        radius: Theme.radiusButton
        color: root.ready && root.enabled ? Theme.primaryTint : Theme.sunken
        borderWidth: 1.5
        borderColor: root.ready && root.enabled ? Theme.primary : "transparent"
    }

    Item {
        clip: true
        height: parent.height
        width: parent.width * root.progress
        x: root.LayoutMirroring.enabled ? parent.width - width : 0

        Rectangle {
            x: -parent.x
            width: root.width
            height: root.height
            radius: plate.radius
            color: Theme.primary
            opacity: 0.22
        }
    }

    TickPainter {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space5
        anchors.bottomMargin: 6
        height: 6
        form: TickPainter.Strip
        count: 24
        lit: 24
        tickWidth: 2
        color: Theme.primary
        opacity: 0.5
        visible: root.ready && root.enabled
    }

    Item {
        id: words

        readonly property real lead: Theme.sizeIconSmall + 10

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -2
        width: words.lead + label.width
        height: label.height

        TextMetrics {
            id: oneLine
            font: label.font
            text: root.shownText
        }

        Icon {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.ready ? root.iconName : "down"
            size: Theme.sizeIconSmall
            color: label.color
        }

        Label {
            id: label

            anchors.right: parent.right
            width: Math.min(Math.ceil(oneLine.advanceWidth) + 2, root.width - 2 * Theme.space5 - words.lead)
            text: root.shownText
            textStyle: Theme.buttonText
            color: root.ready && root.enabled ? Theme.primaryTintInk : Theme.ink3
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    FocusRing {
        shown: root.activeFocus && !touch.hadPress
    }

    MouseArea {
        id: touch

        property bool hadPress: false

        anchors.fill: parent
        preventStealing: true
        onPressed: {
            touch.hadPress = true;
            if (root.armed) {
                fill.start();
                root.holdStarted();
            }
        }
        onReleased: touch.letGo()
        onCanceled: touch.letGo()
        onPositionChanged: if (!touch.containsMouse)
            touch.letGo()

        function letGo() {
            fill.stop();
            root.progress = 0;
        }
    }

    Keys.onPressed: touch.hadPress = false
}
